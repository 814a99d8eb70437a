// Considering a referral to the NRM, recording that it was made, its decisions, and what was entered in error.
import {
  considerReferral,
  enterReferralInError,
  recordDecision,
  recordReferred,
} from '../../../actions/trafficking/consider-referral.ts'
import { displayName } from '../../../domain/children/index.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import {
  firstResponders,
  grounds,
  type Referral,
  type ReferralStep,
  referralOutcomes,
  referralSteps,
  waitsFor,
} from '../../../domain/trafficking/index.ts'
import { choice, day, line, text, timed } from '../../forms/questions.ts'
import { step } from '../../forms/step-screen.ts'
import type { Ask } from '../../frame/screen.ts'
import { choicesOf } from '../missing/acts/act.ts'
import { loadToWrite, type TraffickingView } from './load.ts'
import { referralFacts, traffickingHref } from './page.ts'

const back = ({ bar }: TraffickingView) => ({ href: traffickingHref(bar.id), text: 'Back to trafficking and the NRM' })
const caption = ({ bar }: TraffickingView) => displayName(bar.identity)
const common = { part: 'children', caption, back } as const
const doneAs =
  (word: string) =>
  ({ bar }: TraffickingView) =>
    traffickingHref(bar.id, `?done=${word}`)

/** Considering a referral. */
export const considerStep = step({
  ...common,
  path: '/children/:child/trafficking/consider',
  title: () => 'Should the child be referred to the NRM?',
  button: 'Save what you decided',
  advice: [
    'Reasonable grounds to believe are enough: nobody has to prove it, and it may have happened in one town. A child need not consent, and no means need be shown.',
    'Homeward sends nothing. The referral is made on the Home Office’s own form.',
  ],
  load: loadToWrite,
  action: ({ bar }: TraffickingView) => traffickingHref(bar.id, '/consider'),
  questions: () => ({
    outcome: choice('What did you decide?', choicesOf(referralOutcomes), { required: 'Choose what you decided' }),
    reason: text('Why?', { required: 'Say why', rows: 4 }),
    consideredAt: timed('When was it decided?', 'Enter when it was decided'),
  }),
  doubts: ({ outcome }, { view }) => [
    ...(outcome === 'refer' && view.referrals.some(one => waitsFor(one) !== null)
      ? ['A referral that is not decided stands already.']
      : []),
    ...(outcome === 'not-refer' && view.markers.some(({ kind }) => kind === 'trafficking-high')
      ? ['A marker says that there is a high risk of trafficking. End it with a reason if it is so no longer.']
      : []),
  ],
  save: async ({ ask, view, id }, { outcome, reason, consideredAt }) =>
    outcome === null
      ? { kind: 'not-found' }
      : considerReferral(ask.store, ask.asker, {
          ...{ id: id as Id<'nrm-consideration'>, child: view.bar.id, outcome, reason },
          consideredAt: consideredAt?.at ?? ask.now,
        }),
  done: doneAs('considered'),
})

/** A view with the referral that a step is about. */
export type OneReferral = TraffickingView & { readonly referral: Referral }

async function loadOne(ask: Ask): Promise<OneReferral | null> {
  const view = await loadToWrite(ask)
  const referral = view?.referrals.find(one => one.id === ask.params.referral && one.inError === null)
  return view === null || referral === undefined ? null : { ...view, referral }
}

const about = ({ referral, now }: OneReferral) => referralFacts(referral, now)
const version = ({ referral }: OneReferral) => referral.version
const actionTo =
  (rest: string) =>
  ({ bar, referral }: OneReferral) =>
    traffickingHref(bar.id, `/${referral.id}/${rest}`)
const ofChild = ({ bar, referral }: OneReferral) => ({ ...referral, child: bar.id })

/** The referral was made. */
export const referredStep = step({
  ...common,
  path: '/children/:child/trafficking/:referral/referred',
  title: () => 'The child was referred to the NRM',
  button: 'Save the referral',
  load: loadOne,
  action: actionTo('referred'),
  about,
  questions: () => ({
    reference: line('Reference of the NRM', { required: 'Enter the reference', width: 20 }),
    firstResponder: line('Which first responder referred?', {
      hint: `Such as ${firstResponders.join(', ')}.`,
      required: 'Enter which first responder referred',
    }),
    at: timed('When?', 'Enter when it was referred'),
  }),
  version,
  save: ({ ask, view }, { reference, firstResponder, at }) =>
    recordReferred(ask.store, ask.asker, ofChild(view), { reference, firstResponder, at: at?.at ?? ask.now }),
  done: doneAs('referred'),
})

const decisionStep = (of: ReferralStep) =>
  step({
    ...common,
    path: `/children/:child/trafficking/:referral/${of}`,
    title: () => `Decision on ${referralSteps[of].toLowerCase()}`,
    button: 'Save the decision',
    load: loadOne,
    action: actionTo(of),
    about,
    questions: ({ referral }: OneReferral) => ({
      is: choice('What was decided?', choicesOf(grounds), { required: 'Choose what was decided' }),
      on: day('On which day?', { required: 'Enter the day of the decision', past: true }),
      reason: text('Anything to know about it?', {
        rows: 2,
        ...(referral[of] === null ? {} : { required: 'Say why it takes the place of the decision that stands' }),
      }),
    }),
    version,
    save: async ({ ask, view }, { is, on, reason }) =>
      is === null || on === null
        ? { kind: 'not-found' }
        : recordDecision(ask.store, ask.asker, ofChild(view), { step: of, is, on, reason }),
    done: doneAs('decided'),
  })

/** The decision on reasonable grounds. */
export const reasonableStep = decisionStep('reasonable')
/** The decision on conclusive grounds. */
export const conclusiveStep = decisionStep('conclusive')

/** It was entered in error. */
export const wrongReferralStep = step({
  ...common,
  path: '/children/:child/trafficking/:referral/wrong',
  title: () => 'This is wrong',
  button: 'Mark as entered in error',
  advice: ['It is not deleted: it stays in the history with your reason, and nothing follows from it any more.'],
  load: loadOne,
  action: actionTo('wrong'),
  about,
  questions: () => ({ reason: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) }),
  version,
  save: ({ ask, view: { bar, referral } }, { reason }) =>
    enterReferralInError(ask.store, ask.asker, { child: bar.id, id: referral.id, version: referral.version }, reason),
  done: doneAs('wrong'),
})
