// The steps of a referral as forms: sending, answering, allocating, starting, closing, withdrawing.
import { askSchool, sendReferral } from '../../../actions/referrals/make-referral.ts'
import { whyNotSent } from '../../../actions/referrals/sending.ts'
import { allocateReferral, type ShownReferral, takeStep } from '../../../actions/referrals/take-step.ts'
import { displayName } from '../../../domain/children/index.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import { outcomes, type ReferralStepKind } from '../../../domain/referrals/index.ts'
import { choice, line, pick, text } from '../../forms/questions.ts'
import { step } from '../../forms/step-screen.ts'
import { choicesOf } from '../missing/acts/act.ts'
import { loadFor, type ReferralView } from './load.ts'
import { referralInShort, sendingWords } from './page.ts'
import { only } from './questions.ts'
import { referralHref } from './words.ts'

const shownOf = ({ referral }: ReferralView, id: string): ShownReferral => ({
  ...{ id: referral.id, version: referral.version, step: id as Id<'referral-step'> },
})

const common = (kind: ReferralStepKind) =>
  ({
    path: `/referrals/:referral/${kind}`,
    part: 'referrals',
    caption: ({ bar }: ReferralView) => displayName(bar.identity),
    back: ({ referral }: ReferralView) => ({ href: referralHref(referral.id), text: 'Back to the referral' }),
    load: loadFor(kind),
    action: ({ referral }: ReferralView) => referralHref(referral.id, `/${kind}`),
    about: referralInShort,
    // A form that was sent twice is the same step: it is shown as taken, not as somebody else's.
    version: ({ referral, already }: ReferralView) => already ?? referral.version,
    done: ({ referral }: ReferralView) => referralHref(referral.id, `?done=${kind}`),
  }) as const

/** Looking at where it goes and what goes with it, and sending it. */
export const sendStep = step({
  ...common('send'),
  title: () => 'Check and send the referral',
  button: 'Send the referral',
  about: sendingWords,
  questions: ({ sending }: ReferralView) =>
    only(
      {
        agreedWhy: text('The team agreed to it: who, and why?', {
          hint: 'The team may agree to somebody who is 18, or who lives out of its area. The reason stands on the referral.',
          required: 'Say who of the team agreed, and why',
          rows: 2,
        }),
      },
      (sending?.warnings.length ?? 0) > 0 ? ['agreedWhy'] : [],
    ),
  prefill: ({ referral }: ReferralView) => ({ agreedWhy: referral.agreedWhy }),
  faults: ({ agreedWhy }, { view: { sending, referral, already } }) => {
    const says =
      sending === null || already !== null ? null : whyNotSent(sending, { agreedWhy: agreedWhy ?? referral.agreedWhy })
    return says === null || (sending?.refusals.length === 0 && sending.hasForm)
      ? []
      : [{ field: 'main-content', text: says }]
  },
  save: ({ ask, view, id }, { agreedWhy }) => sendReferral(ask.store, ask.asker, shownOf(view, id), agreedWhy ?? ''),
})

/** Asking a school to refer. */
export const askSchoolStep = step({
  ...common('ask-school'),
  title: () => 'Ask a school to refer',
  button: 'Ask the school',
  advice: [
    'Only education provisions refer to CCE Prevention. The school finds it among its referrals, completes it and sends it; you see every step.',
    'The school sees the child’s record, as far as schools do, while it is asked.',
  ],
  questions: ({ schools }: ReferralView) => ({
    school: pick(
      'Which school?',
      schools.map(({ id, name }) => ({ value: id as string, text: name })),
      { required: 'Choose the school' },
    ),
  }),
  save: async ({ ask, view, id }, { school }) =>
    school === null ? { kind: 'not-found' } : askSchool(ask.store, ask.asker, shownOf(view, id), school as Id<'team'>),
})

const saidBy = line('Who of the service said so?', {
  hint: 'The service does not work in Homeward: say who told you.',
  required: 'Say who of the service said so',
})
const reasonQuestion = (label: string, required: string) => text(label, { required, rows: 3 })

type Wording = { readonly title: string; readonly button: string; readonly label: string; readonly required: string }
type Plain = 'ask' | 'answer' | 'accept' | 'decline' | 'start' | 'receive' | 'withdraw'

const wordings: Readonly<Record<Plain, Wording>> = {
  receive: {
    ...{ title: 'The referral was received', button: 'Record the receipt' },
    ...{ label: 'Anything to note?', required: '' },
  },
  ask: {
    ...{ title: 'More information is needed', button: 'Ask for it' },
    ...{ label: 'What is needed?', required: 'Say what is needed' },
  },
  answer: {
    ...{ title: 'Give the information that was asked for', button: 'Send the answer' },
    ...{ label: 'Your answer', required: 'Enter your answer' },
  },
  accept: {
    ...{ title: 'The referral is accepted', button: 'Accept the referral' },
    ...{ label: 'Anything to say to the referrer?', required: '' },
  },
  decline: {
    ...{ title: 'The referral is declined', button: 'Decline the referral' },
    ...{ label: 'Why? The referrer reads it.', required: 'Say why it is declined' },
  },
  start: {
    ...{ title: 'The work has started', button: 'Record the start' },
    ...{ label: 'Anything to note?', required: '' },
  },
  withdraw: {
    ...{ title: 'Withdraw the referral', button: 'Withdraw it' },
    ...{ label: 'Why? Say where you signposted to, if you did.', required: 'Say why it is withdrawn' },
  },
}

const bySomebodyElse: readonly Plain[] = ['receive', 'ask', 'accept', 'decline', 'start']

function plainStep(kind: Plain) {
  const { title, button, label, required } = wordings[kind]
  const asked = {
    reason: required === '' ? text(label, { rows: 2 }) : reasonQuestion(label, required),
    saidBy,
  }
  return step({
    ...common(kind),
    ...{ title: () => title, button },
    questions: ({ elsewhere }: ReferralView) =>
      only(asked, elsewhere && bySomebodyElse.includes(kind) ? ['reason', 'saidBy'] : ['reason']),
    save: ({ ask, view, id }, answers) =>
      takeStep(ask.store, ask.asker, shownOf(view, id), kind, { reason: answers.reason, saidBy: answers.saidBy ?? '' }),
  })
}

/** The steps that only need words. */
export const plainSteps = {
  receive: plainStep('receive'),
  ask: plainStep('ask'),
  answer: plainStep('answer'),
  accept: plainStep('accept'),
  decline: plainStep('decline'),
  start: plainStep('start'),
  withdraw: plainStep('withdraw'),
}

/** Giving the work to somebody: one of the team, or by name where the service does not work here. */
export const allocateStep = step({
  ...common('allocate'),
  title: () => 'Who does the work?',
  button: 'Allocate it',
  advice: ['Whoever it is allocated to sees the child until the referral is over.'],
  questions: ({ workers }: ReferralView) =>
    only(
      {
        workerId: pick(
          'Who?',
          workers.map(({ id, name }) => ({ value: id as string, text: name })),
          { required: 'Choose who does the work' },
        ),
        worker: line('Who? A name and a role', { required: 'Enter who does the work' }),
        reason: text('Anything to note?', { rows: 2 }),
      },
      workers.length > 0 ? ['workerId', 'reason'] : ['worker', 'reason'],
    ),
  save: ({ ask, view, id }, { workerId, worker, reason }) => {
    const chosen = view.workers.find(one => one.id === workerId)
    const allocated = { worker: chosen?.name ?? worker ?? '', workerId: chosen?.id ?? null }
    return allocateReferral(ask.store, ask.asker, shownOf(view, id), allocated, { reason })
  },
})

/** Closing it with its outcome. */
export const closeStep = step({
  ...common('close'),
  title: () => 'Close the referral',
  button: 'Close it',
  advice: ['Whoever received it no longer sees the child from then on, unless they work with the child otherwise.'],
  questions: () => ({
    outcome: choice('What came of it?', choicesOf(outcomes), { required: 'Choose what came of it' }),
    reason: reasonQuestion('In words', 'Say what came of it in words'),
  }),
  save: async ({ ask, view, id }, { outcome, reason }) =>
    outcome === null
      ? { kind: 'not-found' }
      : takeStep(ask.store, ask.asker, shownOf(view, id), 'close', { reason, outcome }),
})
