// The screens of messages in their states.
import type { Story } from '../../components/story.ts'
import { html } from '../../html.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import {
  acceptedMessage,
  exampleOvers,
  goneUpMessage,
  overMessage,
  ownMessage,
  referralMessage,
  toRingMessage,
  unsentMessage,
  waitingMessage,
} from './example-messages.ts'
import { handOverPage } from './hand-over/page.ts'
import { inboxPage } from './inbox/page.ts'
import { type MessageView, messagePage } from './message/page.ts'

const tokens = html``
const inbox = { waiting: [], others: [], tokens, now: storyNow, done: false }
const one: MessageView = {
  ...{ message: waitingMessage, now: storyNow, tokens, mayTake: true, id: exampleId(431), typed: null, says: null },
}
const own = { ...ownMessage, rungs: ownMessage.rungs.map(rung => ({ ...rung, mine: true })) }
const over = {
  ...{ episode: { id: exampleId<'episode'>(101), reference: 'M-1001' }, name: 'Robin Example', teams: [], overs: [] },
  ...{ tokens, id: exampleId(432), fields: {}, faults: [], now: storyNow, says: null },
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Nothing waits', render: () => inboxPage(inbox).body },
  {
    title: 'Two paragraphs want the same told',
    render: () => inboxPage({ ...inbox, waiting: [own, { ...own, id: exampleId(409), rule: 'POL-12.10a' }] }).body,
  },
  {
    title: 'Just accepted, and others have not',
    render: () => inboxPage({ ...inbox, others: [goneUpMessage, unsentMessage], done: true }).body,
  },
  { title: 'A message that waits with others', render: () => messagePage(one).body },
  { title: 'A message that waits for you', render: () => messagePage({ ...one, message: own }).body },
  { title: 'It has gone up', render: () => messagePage({ ...one, message: goneUpMessage }).body },
  { title: 'Somebody has to ring', render: () => messagePage({ ...one, message: toRingMessage }).body },
  { title: 'It reached nobody', render: () => messagePage({ ...one, message: unsentMessage }).body },
  { title: 'Accepted by telephone', render: () => messagePage({ ...one, message: acceptedMessage }).body },
  {
    title: 'A referral to answer',
    render: () => messagePage({ ...one, message: referralMessage }).body,
  },
  { title: 'Over before anybody took it', render: () => messagePage({ ...one, message: overMessage }).body },
  { title: 'To somebody who may only read', render: () => messagePage({ ...one, mayTake: false }).body },
  {
    title: 'Who took it, in error',
    render: () => {
      const faults = [{ field: 'how', text: 'Choose how they were told' }]
      return messagePage({ ...one, typed: { form: 'elsewhere', fields: {}, faults } }).body
    },
  },
  {
    title: 'Somebody else was first',
    render: () => messagePage({ ...one, message: acceptedMessage, says: 'Somebody else accepted it before you.' }).body,
  },
  { title: 'An episode never handed over', render: () => handOverPage(over).body },
  { title: 'Handed over, taken back and accepted', render: () => handOverPage({ ...over, overs: exampleOvers }).body },
  {
    title: 'Handing over, in error',
    render: () => handOverPage({ ...over, faults: [{ field: 'team', text: 'Choose the team' }] }).body,
  },
]
