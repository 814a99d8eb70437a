// The plan and its aims, each session, and a longer programme.
import { askForExtension, decideExtension } from '../../../actions/programme/extend-programme.ts'
import { enterSessionInError, recordSession } from '../../../actions/programme/record-session.ts'
import { addAim, changeAim, savePlan } from '../../../actions/programme/run-programme.ts'
import { dayOf, type Id } from '../../../domain/kernel/index.ts'
import {
  aimOutcomes,
  approvalOutcomes,
  attendances,
  type Extension,
  extensionReasons,
  type ProgrammeAim,
  type ProgrammeSession,
  ratedAt,
  sessionDoubts,
  sessionFault,
  sessionKinds,
} from '../../../domain/programme/index.ts'
import { type Answers, choice, day, line, pick, text } from '../../forms/questions.ts'
import { step } from '../../forms/step-screen.ts'
import type { Ask } from '../../frame/screen.ts'
import { choicesOf } from '../missing/acts/act.ts'
import { common, ofView } from './begin-steps.ts'
import { loadOne, loadProgramme, type ProgrammeView } from './load.ts'
import { extensionFacts, programmeHref, sessionFacts } from './say.ts'
import { drawTopics, topicsIn } from './topics.ts'

/** Writing the plan, or changing it. */
export const planStep = step({
  ...common,
  path: '/children/:child/programmes/:programme/plan',
  title: () => 'The plan',
  button: 'Save the plan',
  advice: [
    'Write what the child and the parents or carers say in their own words. Save what you have; the rest can follow.',
  ],
  load: (ask: Ask) => loadOne(ask),
  action: (view: ProgrammeView) => programmeHref(view, '/plan'),
  questions: () => ({
    purpose: text('What is to be put right, and how?'),
    childSays: text('What does the child say?'),
    childNotAsked: line('Or why was the child not asked yet?'),
    parentsSay: text('What do the parents or carers say?'),
    parentsNotAsked: line('Or why were they not asked?'),
  }),
  prefill: ({ whole: { plan } }) => ({
    ...{ purpose: plan?.purpose ?? '', childSays: plan?.child.says ?? '', childNotAsked: plan?.child.notAsked ?? '' },
    ...{ parentsSay: plan?.parents.says ?? '', parentsNotAsked: plan?.parents.notAsked ?? '' },
  }),
  faults: ({ childSays, childNotAsked, parentsSay, parentsNotAsked }) => [
    ...(childSays !== '' && childNotAsked !== ''
      ? [{ field: 'childNotAsked', text: 'Say either what the child says or why they were not asked' }]
      : []),
    ...(parentsSay !== '' && parentsNotAsked !== ''
      ? [{ field: 'parentsNotAsked', text: 'Say either what the parents or carers say or why they were not asked' }]
      : []),
  ],
  version: ({ whole }) => whole.plan?.version ?? 0,
  save: ({ ask, view, id }, answers) =>
    savePlan(ask.store, ask.asker, ofView(view), {
      ...{ id: id as Id<'programme-plan'>, version: view.whole.plan?.version ?? 0, purpose: answers.purpose },
      child: { says: answers.childSays, notAsked: answers.childNotAsked },
      parents: { says: answers.parentsSay, notAsked: answers.parentsNotAsked },
    }),
  done: view => programmeHref(view, '?done=plan'),
})

const ratings = Array.from({ length: 11 }, (_, i) => ({ value: String(i), text: String(i) }))
const rating = (when: keyof typeof ratedAt) =>
  pick(`The child’s own rating: ${ratedAt[when].toLowerCase()}`, ratings, {
    hint: '0 is not at all, 10 is fully. Leave it open where the child was not asked.',
  })

const aimQuestions = () => ({
  aim: line('The aim, as the child would say it', { required: 'Write the aim' }),
  start: rating('start'),
  middle: rating('middle'),
  end: rating('end'),
  outcome: choice('What came of it?', choicesOf(aimOutcomes)),
  outcomeSays: text('In a few words', { rows: 2 }),
})

const rated = (value: string | null): number | null => (value === null ? null : Number(value))
const aimOf = ({ aim, start, middle, end, outcome, outcomeSays }: Answers<ReturnType<typeof aimQuestions>>) => ({
  ...{ aim, outcome, outcomeSays, rated: { start: rated(start), middle: rated(middle), end: rated(end) } },
})

/** Adding an aim. */
export const newAimStep = step({
  ...common,
  path: '/children/:child/programmes/:programme/aims/new',
  title: () => 'An aim of the plan',
  button: 'Save the aim',
  load: (ask: Ask) => loadOne(ask),
  action: (view: ProgrammeView) => programmeHref(view, '/aims/new'),
  questions: aimQuestions,
  save: ({ ask, view, id }, answers) =>
    addAim(ask.store, ask.asker, ofView(view), id as Id<'programme-aim'>, aimOf(answers)),
  done: view => programmeHref(view, '?done=aim'),
})

/** A view with the aim that a step is about. */
export type AimView = ProgrammeView & { readonly aim: ProgrammeAim }

async function loadAim(ask: Ask): Promise<AimView | null> {
  const view = await loadOne(ask, true)
  const aim = view?.whole.aims.find(({ id }) => id === ask.params.aim)
  return view === null || aim === undefined ? null : { ...view, aim }
}

const typed = (value: number | null): string => (value === null ? '' : String(value))

/** Rating an aim, or changing it. */
export const changeAimStep = step({
  ...common,
  path: '/children/:child/programmes/:programme/aims/:aim',
  title: () => 'Rate or change an aim',
  button: 'Save the aim',
  load: loadAim,
  action: (view: AimView) => programmeHref(view, `/aims/${view.aim.id}`),
  questions: aimQuestions,
  prefill: ({ aim: { aim, rated: of, outcome, outcomeSays } }) => ({
    ...{ aim, start: typed(of.start), middle: typed(of.middle), end: typed(of.end) },
    ...{ outcome: outcome ?? '', outcomeSays },
  }),
  version: ({ aim }) => aim.version,
  save: ({ ask, view }, answers) =>
    changeAim(ask.store, ask.asker, ofView(view), { id: view.aim.id, version: view.aim.version }, aimOf(answers)),
  done: view => programmeHref(view, '?done=aim'),
})

/** Recording a session, held or tried. */
export const newSessionStep = step({
  ...common,
  path: '/children/:child/programmes/:programme/sessions/new',
  title: () => 'A session',
  button: 'Save the session',
  advice: ['Also one that did not come about: say what happened without blame. In danger now: ring 999.'],
  load: (ask: Ask) => loadOne(ask),
  action: (view: ProgrammeView) => programmeHref(view, '/sessions/new'),
  questions: () => ({
    on: day('On which day?', { hint: 'You can leave it empty: then it is today.', past: true }),
    kind: choice('With whom?', choicesOf(sessionKinds), { required: 'Choose with whom' }),
    attendance: choice('Did you meet?', choicesOf(attendances), { required: 'Choose whether you met' }),
    place: line('Where?'),
    says: text('What was done, or what came in between?'),
    childSays: text('What did the child say, in their own words?', { rows: 2 }),
  }),
  more: (_view, shown) => drawTopics(shown),
  faults: ({ on }, { view, ask }) => {
    const fault = sessionFault(view.whole, on ?? dayOf(ask.now))
    return fault === null ? [] : [{ field: 'on-day', text: fault }]
  },
  doubts: ({ kind, attendance }, { ask }) =>
    kind === null || attendance === null ? [] : sessionDoubts({ kind, attendance, topics: topicsIn(ask.fields) }),
  save: async ({ ask, view, id }, { on, kind, attendance, place, says, childSays }) =>
    kind === null || attendance === null
      ? { kind: 'not-found' }
      : recordSession(ask.store, ask.asker, ofView(view), {
          ...{ id: id as Id<'programme-session'>, on: on ?? dayOf(ask.now), kind, attendance, place, says, childSays },
          topics: topicsIn(ask.fields),
        }),
  done: view => programmeHref(view, '?done=session'),
})

/** A view with the session that a step is about. */
export type SessionView = ProgrammeView & { readonly session: ProgrammeSession }

async function loadSession(ask: Ask): Promise<SessionView | null> {
  const view = await loadOne(ask, true)
  const session = view?.whole.sessions.find(({ id, inError }) => id === ask.params.session && inError === null)
  return view === null || session === undefined ? null : { ...view, session }
}

/** It never was. */
export const wrongSessionStep = step({
  ...common,
  path: '/children/:child/programmes/:programme/sessions/:session/wrong',
  title: () => 'This session is wrong',
  button: 'Mark as entered in error',
  advice: ['It is not deleted: it stays in the history with your reason, and counts for no week.'],
  load: loadSession,
  action: (view: SessionView) => programmeHref(view, `/sessions/${view.session.id}/wrong`),
  about: ({ session }) => sessionFacts(session),
  questions: () => ({ reason: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) }),
  version: ({ session }) => session.version,
  save: ({ ask, view }, { reason }) =>
    enterSessionInError(
      ask.store,
      ask.asker,
      ofView(view),
      { id: view.session.id, version: view.session.version },
      reason,
    ),
  done: view => programmeHref(view, '?done=wrong'),
})

// What is no whole number of weeks is refused like five weeks are, and never taken for none.
const weeksIn = (typedWeeks: string): number => (/^\d{1,3}$/.test(typedWeeks) ? Number(typedWeeks) : Number.NaN)

/** Asking for a longer programme. */
export const extensionStep = step({
  ...common,
  path: '/children/:child/programmes/:programme/extension/new',
  title: () => 'Ask for an extension',
  button: 'Ask for the extension',
  advice: ['Once, by up to four weeks. A team manager decides on it before the programme would end.'],
  load: (ask: Ask) => loadOne(ask),
  action: (view: ProgrammeView) => programmeHref(view, '/extension/new'),
  questions: () => ({
    weeks: line('How many weeks more?', { hint: 'A whole number, 1 to 4.', required: 'Say how many weeks', width: 2 }),
    reason: choice('For which reason?', choicesOf(extensionReasons), { required: 'Choose the reason' }),
    says: text('What would they be used for?', { required: 'Say what the weeks are for' }),
  }),
  save: async ({ ask, view, id }, { weeks, reason, says }) =>
    reason === null
      ? { kind: 'not-found' }
      : askForExtension(ask.store, ask.asker, ofView(view), {
          ...{ id: id as Id<'programme-extension'>, weeks: weeksIn(weeks), reason, says },
        }),
  done: view => programmeHref(view, '?done=asked'),
})

/** A view with the extension that a step is about. */
export type ExtensionView = ProgrammeView & { readonly extension: Extension }

async function loadExtension(ask: Ask): Promise<ExtensionView | null> {
  const view = await loadProgramme(ask)
  if (view === null || !view.mayApprove || view.whole.programme.inError !== null) return null
  const extension = view.whole.extensions.find(({ id, decided }) => id === ask.params.extension && decided === null)
  return extension === undefined ? null : { ...view, extension }
}

/** Deciding on it, for a team manager. */
export const decideStep = step({
  ...common,
  path: '/children/:child/programmes/:programme/extension/:extension',
  title: () => 'Decide on the extension',
  button: 'Save the decision',
  load: loadExtension,
  action: (view: ExtensionView) => programmeHref(view, `/extension/${view.extension.id}`),
  about: ({ extension, now }) => extensionFacts(extension, now),
  questions: () => ({
    outcome: choice('What do you decide?', choicesOf(approvalOutcomes), { required: 'Choose what you decide' }),
    reason: text('Why?', { required: 'Say why', rows: 3 }),
  }),
  save: async ({ ask, view, id }, { outcome, reason }) =>
    outcome === null
      ? { kind: 'not-found' }
      : decideExtension(ask.store, ask.asker, ofView(view), {
          ...{ id: id as Id<'programme-approval'>, extension: view.extension.id, outcome, reason },
        }),
  done: view => programmeHref(view, '?done=decided'),
})
