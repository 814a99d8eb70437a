// What was entered in error at the triage: a decision, or that the referrer was contacted.
import { enterContactInError, enterDecisionInError } from '../../../actions/referrals/triage-in-error.ts'
import { displayName } from '../../../domain/children/index.ts'
import type { ReferrerContact } from '../../../domain/referrals/index.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { text } from '../../forms/questions.ts'
import { step } from '../../forms/step-screen.ts'
import type { Ask } from '../../frame/screen.ts'
import { triageHref } from './board.ts'
import { decisionFacts, sayContact } from './child.ts'
import { type ContactView, loadContact, loadTriaged, type TriageView } from './load.ts'

const common = {
  part: 'triage',
  caption: ({ bar }: TriageView) => displayName(bar.identity),
  back: ({ bar }: TriageView) => ({ href: triageHref(bar.id), text: 'Back to the triage of this child' }),
  button: 'Mark as entered in error',
} as const
const asked = () => ({ reason: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) })

/** A decision that was wrong. */
export const wrongDecisionStep = step({
  ...common,
  path: '/triage/:child/:decision/wrong',
  title: () => 'This decision is wrong',
  advice: [
    'It is not deleted: it stays in the history of this child with your reason, and nothing follows from it any more.',
    'A referral that nobody was given since waits for the triage again, and its referrer sees why. One that was allocated or begun stays as it is.',
  ],
  load: loadContact,
  action: ({ bar, decision }: ContactView) => triageHref(bar.id, `/${decision.id}/wrong`),
  about: view => decisionFacts(view, view.decision),
  questions: asked,
  version: ({ decision }) => decision.version,
  save: ({ ask, view: { bar, decision } }, { reason }) =>
    enterDecisionInError(ask.store, ask.asker, { child: bar.id, id: decision.id, version: decision.version }, reason),
  done: ({ bar }) => triageHref(bar.id),
})

/** A contact that is said to be wrong. */
export type WrongContactView = TriageView & { readonly contact: ReferrerContact }

async function loadWrongContact(ask: Ask): Promise<WrongContactView | null> {
  const view = await loadTriaged(ask)
  const contact = view?.contacts.find(one => one.id === ask.params.contact && one.inError === null)
  return view === null || contact === undefined || !view.mayDecide ? null : { ...view, contact }
}

/** A contact with the referrer that was wrong. */
export const wrongContactStep = step({
  ...common,
  path: '/triage/:child/contacts/:contact/wrong',
  title: () => 'This contact is wrong',
  advice: [
    'It is not deleted: it stays in the history of this child with your reason. The referrer is to be contacted again.',
  ],
  load: loadWrongContact,
  action: ({ bar, contact }: WrongContactView) => triageHref(bar.id, `/contacts/${contact.id}/wrong`),
  about: ({ contact, now }) => insetText({ text: sayContact(contact, now) }),
  questions: asked,
  version: ({ contact }) => contact.version,
  save: ({ ask, view: { bar, contact } }, { reason }) =>
    enterContactInError(ask.store, ask.asker, { child: bar.id, id: contact.id, version: contact.version }, reason),
  done: ({ bar }) => triageHref(bar.id),
})
