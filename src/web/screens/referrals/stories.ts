// Referrals and the weekly triage in their states.
import type { Story } from '../../components/story.ts'
import type { Questions } from '../../forms/questions.ts'
import { type Step, type StepShown, stepPage } from '../../forms/step-screen.ts'
import { missingBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { referralMessage } from '../messages/example-messages.ts'
import { exampleTokens } from '../missing/example-episode.ts'
import { boardPage } from '../triage/board.ts'
import { contactStep, decidePage, triagedPage } from '../triage/child.ts'
import { wrongContactStep, wrongDecisionStep } from '../triage/wrong.ts'
import * as example from './example-referrals.ts'
import { childReferralsPage, myReferralsPage } from './lists.ts'
import { amendStep, newStep } from './make.ts'
import { doneOf, referralPage } from './page.ts'
import * as steps from './steps.ts'

const blank: StepShown = { tokens: exampleTokens, id: exampleId(9), shown: { fields: {}, faults: [], now: storyNow } }
const fault = (field: string, text: string): Partial<StepShown> => ({
  shown: { ...blank.shown, fields: { reason: 'Typed already', asks: 'Typed already' }, faults: [{ field, text }] },
})

const form = <V, S extends Questions>(
  title: string,
  step: Step<V, S>,
  view: V,
  more: Partial<StepShown> = {},
): Story => ({
  title,
  render: () => stepPage(step, view, { ...blank, ...more }).body,
})

const ofChild = { bar: missingBar, mayWrite: true, role: 'practitioner', now: storyNow } as const
const long = 'A reason that somebody wrote down word for word in a long meeting. '.repeat(12)
const many = Array.from({ length: 40 }, (_, i) => example.named(i, i % 3 === 0 ? 'declined' : 'sent', { asks: long }))
const elsewhere = example.referralView('sent', {
  referral: example.exampleReferral('sent', { kind: 'catch22-cce', toTeamId: null, toTeam: null, yos: 'yes' }),
  ...{ elsewhere: true, mine: ['accept', 'decline', 'ask', 'withdraw'], enquiries: null },
})
const declined = example.referralView('declined', {
  referral: example.exampleReferral('declined', { kind: 'catch22-cce', endedAt: storyNow }),
})
const accepted = example.referralView('accepted', {
  mine: ['allocate', 'start', 'close', 'withdraw'],
  workers: [{ id: exampleId(960), name: 'H. Standin' }],
})

const pages: readonly Story[] = [
  { title: 'Referrals of a child: none', render: () => childReferralsPage({ ...ofChild, referrals: [] }).body },
  { title: 'Referrals of a child: many', render: () => childReferralsPage({ ...ofChild, referrals: many }).body },
  {
    title: 'Referrals of a child: read only',
    render: () => childReferralsPage({ ...ofChild, mayWrite: false, referrals: many.slice(0, 1) }).body,
  },
  {
    title: 'My referrals: none',
    render: () => myReferralsPage({ made: [], toAnswer: [], mayTriage: false, now: storyNow }).body,
  },
  {
    title: 'My referrals: many',
    render: () => myReferralsPage({ made: many, toAnswer: many.slice(0, 3), mayTriage: true, now: storyNow }).body,
  },
  { title: 'Referral: a draft', render: () => referralPage(example.draftView, null).body },
  { title: 'Referral: sent', render: () => referralPage(example.sentView, doneOf('send')).body },
  {
    title: 'Referral: sent, and with whom it is',
    render: () => referralPage({ ...example.sentView, messages: [referralMessage] }, null).body,
  },
  { title: 'Referral: nowhere to send it', render: () => referralPage(example.unsentView, null).body },
  { title: 'Referral: matrix needed', render: () => referralPage(example.keptView, null).body },
  { title: 'Referral: declined', render: () => referralPage(declined, null).body },
  { title: 'Referral: closed, with every step', render: () => referralPage(example.closedView, null).body },
]

const forms: readonly Story[] = [
  form('New referral: CE Team', newStep('ce-team'), example.newView('ce-team')),
  form('New referral: prevention', newStep('cce-prevention'), example.newView('cce-prevention')),
  form('New referral: what the form says is taken over', newStep('cce-prevention'), example.newWithFormView, {
    shown: { ...blank.shown, fields: newStep('cce-prevention').prefill?.(example.newWithFormView) ?? {} },
  }),
  form('New referral: a service that is named', newStep('specialist'), example.newView('specialist')),
  form('New referral: what is asked is missing', newStep('front-door'), example.newView('front-door'), {
    ...fault('asks', 'Say what you ask for'),
  }),
  form('New referral: doubted', newStep('catch22-cce'), example.newView('catch22-cce'), {
    doubts: ['The child is open to the youth offending service.'],
  }),
  form('Referral: changed', amendStep, example.sentView),
  form('Referral: check and send', steps.sendStep, example.draftView),
  form('Referral: the service does not take it', steps.sendStep, example.refusedView),
  form('Referral: ask a school', steps.askSchoolStep, example.refusedView),
  form('Referral: accepted elsewhere', steps.plainSteps.accept, elsewhere),
  form(
    'Referral: declined without a reason',
    steps.plainSteps.decline,
    elsewhere,
    fault('reason', 'Say why it is declined'),
  ),
  form('Referral: somebody was quicker', steps.plainSteps.withdraw, example.sentView, { stale: true }),
  form('Referral: allocated', steps.allocateStep, accepted),
  form('Referral: closed', steps.closeStep, accepted),
]

const contact = { ...example.triageView({ card: null }), decision: example.triageView().decisions[0] }
const [decision] = example.triageView().decisions

const triage: readonly Story[] = [
  {
    title: 'Triage: nothing waits',
    render: () => boardPage(example.boardView({ cards: [], toContact: [], withoutMatrix: [] }), null).body,
  },
  { title: 'Triage: the board', render: () => boardPage(example.boardView(), 'The decision is saved.').body },
  {
    title: 'Triage: very many, read only',
    render: () =>
      boardPage(
        example.boardView({
          cards: Array.from({ length: 60 }, (_, i) => example.exampleCard(100 + i, 10 + i)),
          mayDecide: false,
        }),
        null,
      ).body,
  },
  { title: 'Triage: one child', render: () => decidePage(example.triageView(), blank).body },
  {
    title: 'Triage: MACE is not answered',
    render: () =>
      decidePage(example.triageView(), { ...blank, ...fault('mace', 'Say whether the child is referred to MACE') })
        .body,
  },
  { title: 'Triage: nothing of the child waits', render: () => triagedPage(example.triageView({ card: null })).body },
  {
    title: 'Triage: read only',
    render: () => triagedPage(example.triageView({ mayDecide: false, before: null, after: null })).body,
  },
  ...(decision === undefined ? [] : [form('Triage: contact with the referrer', contactStep, { ...contact, decision })]),
  ...(decision === undefined
    ? []
    : [form('Triage: a decision that was wrong', wrongDecisionStep, { ...contact, decision })]),
  form('Triage: a contact that was wrong', wrongContactStep, {
    ...example.triageView(),
    contact: example.exampleContact,
  }),
]

/** Every state. */
export const stories: readonly Story[] = [...pages, ...forms, ...triage]
