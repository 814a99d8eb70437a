// Deciding about an alert, withdrawing it, asking for a flag and having it taken off, and what was entered in error.
import {
  askForFlag,
  cancelFlag,
  decideAlert,
  enterAlertInError,
  enterFlagInError,
  nameFlag,
  withdrawAlert,
} from '../../../actions/alerts/decide-alert.ts'
import {
  type Alert,
  type AuthorityFlag,
  alertDoubts,
  alertFaults,
  alertOutcomes,
  alertStands,
  flagStands,
} from '../../../domain/alerts/index.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import { endOf } from '../../../domain/missing/index.ts'
import { alertOutcomes as outcomeCodes } from '../../../domain/protocol/index.ts'
import { choice, line, text, timed } from '../../forms/questions.ts'
import { step } from '../../forms/step-screen.ts'
import type { Ask } from '../../frame/screen.ts'
import { type AlertsView, anyStands, hoursMissing, loadToWrite } from './load.ts'
import { alertFacts, alertsHref, flagFacts } from './page.ts'

const back = ({ episode }: AlertsView) => ({ href: alertsHref(episode.id), text: 'Back to the alerts' })
const caption = ({ subject, episode }: AlertsView) => `${subject.name}, ${episode.reference}`
const common = { part: 'missing', caption, back } as const
const doneAs =
  (word: string) =>
  ({ episode }: AlertsView) =>
    alertsHref(episode.id, `?done=${word}`)

const outcomes = outcomeCodes.map(value => ({ value, text: alertOutcomes[value] }))

/** Deciding whether to alert other authorities. */
export const considerStep = step({
  ...common,
  path: '/episodes/:episode/alerts/consider',
  title: () => 'Should other authorities be alerted?',
  button: 'Save what you decided',
  advice: [
    'An alert is not meant for every child who goes missing. It may help where a child has been missing for several days or weeks and is at high risk of sexual exploitation or trafficking, or is an unaccompanied asylum seeker.',
    'Homeward tells the mailbox for alerts of the authority that answers for the child. From there the alert is sent.',
  ],
  load: loadToWrite,
  action: ({ episode }: AlertsView) => alertsHref(episode.id, '/consider'),
  questions: () => ({
    outcome: choice('What did you decide?', outcomes, { required: 'Choose what you decided' }),
    reason: text('Why?', { required: 'Say why', rows: 3 }),
    authorities: text('Which authorities?', { hint: 'One on each line, where you name them.', rows: 3 }),
    details: text('What is the alert to say?', {
      hint: 'What helps to find the child: description, where they may be, whom to ring. Leave out what helps nobody to find them.',
    }),
    consideredAt: timed('When was it decided?', 'Enter when it was decided'),
  }),
  faults: ({ outcome, authorities, details }) =>
    outcome === null ? [] : alertFaults({ outcome, authorities, details }),
  doubts: ({ outcome }, { view }) =>
    outcome === null
      ? []
      : alertDoubts(
          { outcome },
          {
            ...{ ofGroup: view.groups.length > 0, hoursMissing: hoursMissing(view), stands: anyStands(view) },
            found: endOf(view.episode) !== null,
          },
        ),
  save: async ({ ask, view, id }, { outcome, reason, authorities, details, consideredAt }) =>
    outcome === null
      ? { kind: 'not-found' }
      : decideAlert(ask.store, ask.asker, view.episode, {
          ...{ id: id as Id<'alert-consideration'>, outcome, reason, authorities, details },
          consideredAt: consideredAt?.at ?? ask.now,
        }),
  done: doneAs('considered'),
})

/** A view with the alert that a step is about. */
export type OneAlert = AlertsView & { readonly alert: Alert }

async function loadAlert(ask: Ask): Promise<OneAlert | null> {
  const view = await loadToWrite(ask)
  const alert = view?.alerts.find(one => one.id === ask.params.alert && one.inError === null)
  return view === null || alert === undefined ? null : { ...view, alert }
}

async function loadStandingAlert(ask: Ask): Promise<OneAlert | null> {
  const view = await loadAlert(ask)
  return view !== null && alertStands(view.alert) ? view : null
}

const aboutAlert = ({ alert, now }: OneAlert) => alertFacts(alert, now)
const versionOfAlert = ({ alert }: OneAlert) => alert.version
const wrongQuestions = () => ({ reason: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) })
const wrongAdvice = [
  'It is not deleted: it stays in the history with your reason, and nothing follows from it any more.',
]

/** An alert was withdrawn. */
export const withdrawStep = step({
  ...common,
  path: '/episodes/:episode/alerts/:alert/withdraw',
  title: () => 'The alert was withdrawn',
  button: 'Save that it was withdrawn',
  advice: ['Tell the mailbox for alerts first: Homeward does not reach the other authorities.'],
  load: loadStandingAlert,
  action: ({ episode, alert }: OneAlert) => alertsHref(episode.id, `/${alert.id}/withdraw`),
  about: aboutAlert,
  questions: () => ({
    how: text('How, and by whom?', { required: 'Say how and by whom it was withdrawn', rows: 2 }),
    at: timed('When?', 'Enter when it was withdrawn'),
  }),
  version: versionOfAlert,
  save: ({ ask, view }, { how, at }) =>
    withdrawAlert(ask.store, ask.asker, view.episode.childId, view.alert, { how, at: at?.at ?? ask.now }),
  done: doneAs('withdrawn'),
})

/** A decision about an alert was entered in error. */
export const wrongAlertStep = step({
  ...common,
  path: '/episodes/:episode/alerts/:alert/wrong',
  title: () => 'This decision is wrong',
  button: 'Mark as entered in error',
  advice: wrongAdvice,
  load: loadAlert,
  action: ({ episode, alert }: OneAlert) => alertsHref(episode.id, `/${alert.id}/wrong`),
  about: aboutAlert,
  questions: wrongQuestions,
  version: versionOfAlert,
  save: ({ ask, view: { episode, alert } }, { reason }) =>
    enterAlertInError(ask.store, ask.asker, { child: episode.childId, id: alert.id, version: alert.version }, reason),
  done: doneAs('wrong'),
})

/** Recording a flag that was asked for. */
export const newFlagStep = step({
  ...common,
  path: '/episodes/:episode/alerts/flags/new',
  title: () => 'A flag at another authority',
  button: 'Save the flag',
  advice: ['Homeward does not reach other authorities. Ask them first, then record here whom you asked.'],
  load: loadToWrite,
  action: ({ episode }: AlertsView) => alertsHref(episode.id, '/flags/new'),
  questions: () => ({
    authority: line('Which authority?', { required: 'Enter which authority' }),
    askedOf: line('Who was asked there?', { hint: 'Their team and how they were reached.' }),
    reference: line('Their reference', { hint: 'You can add it later.', width: 20 }),
    askedAt: timed('When were they asked?', 'Enter when they were asked'),
  }),
  doubts: ({ authority }, { view }) => [
    ...(endOf(view.episode) === null ? [] : ['The child is found already.']),
    ...(view.flags.some(one => flagStands(one) && one.authority.toLowerCase() === authority.toLowerCase())
      ? ['This authority has a flag already.']
      : []),
  ],
  save: ({ ask, view, id }, { askedAt, ...said }) =>
    askForFlag(ask.store, ask.asker, view.episode, {
      ...{ ...said, id: id as Id<'authority-flag'> },
      askedAt: askedAt?.at ?? ask.now,
    }),
  done: doneAs('flag'),
})

/** A view with the flag that a step is about. */
export type OneFlag = AlertsView & { readonly flag: AuthorityFlag }

async function loadFlag(ask: Ask): Promise<OneFlag | null> {
  const view = await loadToWrite(ask)
  const flag = view?.flags.find(one => one.id === ask.params.flag && one.inError === null)
  return view === null || flag === undefined ? null : { ...view, flag }
}

async function loadStandingFlag(ask: Ask): Promise<OneFlag | null> {
  const view = await loadFlag(ask)
  return view !== null && flagStands(view.flag) ? view : null
}

const aboutFlag = ({ flag, now }: OneFlag) => flagFacts(flag, now)
const versionOfFlag = ({ flag }: OneFlag) => flag.version
const shownFlag = ({ episode, flag }: OneFlag) => ({ child: episode.childId, id: flag.id, version: flag.version })

/** The flag was taken off. */
export const cancelFlagStep = step({
  ...common,
  path: '/episodes/:episode/alerts/flags/:flag/cancel',
  title: () => 'The flag was taken off',
  button: 'Save that it was taken off',
  load: loadStandingFlag,
  action: ({ episode, flag }: OneFlag) => alertsHref(episode.id, `/flags/${flag.id}/cancel`),
  about: aboutFlag,
  questions: () => ({
    how: text('Who confirmed it?', { required: 'Say who confirmed that it was taken off', rows: 2 }),
    at: timed('When?', 'Enter when it was taken off'),
  }),
  version: versionOfFlag,
  save: ({ ask, view }, { how, at }) =>
    cancelFlag(ask.store, ask.asker, view.episode.childId, view.flag, { how, at: at?.at ?? ask.now }),
  done: doneAs('cancelled'),
})

/** The other authority's reference. */
export const nameFlagStep = step({
  ...common,
  path: '/episodes/:episode/alerts/flags/:flag/reference',
  title: () => 'Their reference',
  button: 'Save the reference',
  load: loadFlag,
  action: ({ episode, flag }: OneFlag) => alertsHref(episode.id, `/flags/${flag.id}/reference`),
  about: aboutFlag,
  questions: () => ({ reference: line('Their reference', { required: 'Enter their reference', width: 20 }) }),
  version: versionOfFlag,
  save: ({ ask, view }, { reference }) => nameFlag(ask.store, ask.asker, shownFlag(view), reference),
  done: doneAs('flag'),
})

/** A flag was entered in error. */
export const wrongFlagStep = step({
  ...common,
  path: '/episodes/:episode/alerts/flags/:flag/wrong',
  title: () => 'This flag is wrong',
  button: 'Mark as entered in error',
  advice: wrongAdvice,
  load: loadFlag,
  action: ({ episode, flag }: OneFlag) => alertsHref(episode.id, `/flags/${flag.id}/wrong`),
  about: aboutFlag,
  questions: wrongQuestions,
  version: versionOfFlag,
  save: ({ ask, view }, { reason }) => enterFlagInError(ask.store, ask.asker, shownFlag(view), reason),
  done: doneAs('wrong'),
})
