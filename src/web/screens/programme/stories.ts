// The screens of direct work in their states.
import type { Story } from '../../components/story.ts'
import { stepPage } from '../../forms/step-screen.ts'
import type { Fields } from '../../frame/fields.ts'
import type { Fault } from '../../frame/screen.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleTokens } from '../missing/example-episode.ts'
import { changeProgrammeStep, closeStep, newProgrammeStep, transitionStep, wrongProgrammeStep } from './begin-steps.ts'
import {
  begunProgramme,
  closedProgramme,
  exampleAim,
  programmesView,
  programmeView,
  runningProgramme,
  turningEighteen,
  waitingExtension,
} from './example-programme.ts'
import { programmesPage } from './list.ts'
import { programmePage } from './page.ts'
import {
  changeAimStep,
  decideStep,
  extensionStep,
  newAimStep,
  newSessionStep,
  planStep,
  wrongSessionStep,
} from './plan-steps.ts'

const shown = (fields: Fields = {}, faults: readonly Fault[] = []) => ({
  ...{ tokens: exampleTokens, id: exampleId(899) },
  shown: { fields, faults, now: storyNow },
})
const running = programmeView(runningProgramme)
const [firstSession] = runningProgramme.sessions

const pages: readonly Story[] = [
  { title: 'Direct work: none', render: () => programmesPage(programmesView(), null).body },
  {
    title: 'Direct work: several, read only',
    render: () =>
      programmesPage(
        programmesView({ programmes: [runningProgramme, closedProgramme], mayWrite: false }),
        'The programme is begun.',
      ).body,
  },
  { title: 'Programme: just begun', render: () => programmePage(programmeView(begunProgramme), null).body },
  { title: 'Programme: running', render: () => programmePage(running, 'The session is saved.').body },
  {
    title: 'Programme: for a team manager',
    render: () => programmePage(programmeView(runningProgramme, { mayApprove: true }), null).body,
  },
  { title: 'Programme: turning 18', render: () => programmePage(turningEighteen(), null).body },
  {
    title: 'Programme: closed, read only',
    render: () => programmePage(programmeView(closedProgramme, { mayWrite: false }), null).body,
  },
  {
    title: 'Programme: entered in error',
    render: () =>
      programmePage(
        programmeView({
          ...begunProgramme,
          programme: { ...begunProgramme.programme, inError: { reason: 'Of another child' } },
        }),
        null,
      ).body,
  },
]

const forms: readonly Story[] = [
  { title: 'Begin a programme', render: () => stepPage(newProgrammeStep, programmesView(), shown()).body },
  {
    title: 'Begin a programme: one is open',
    render: () =>
      stepPage(newProgrammeStep, programmesView(), {
        ...shown({ visits: '2' }),
        doubts: ['A programme of this child is open already.'],
      }).body,
  },
  { title: 'Change a programme', render: () => stepPage(changeProgrammeStep, running, shown()).body },
  {
    title: 'The plan: said and not asked',
    render: () =>
      stepPage(
        planStep,
        running,
        shown({ childSays: 'Yes', childNotAsked: 'No' }, [
          { field: 'childNotAsked', text: 'Say either what the child says or why they were not asked' },
        ]),
      ).body,
  },
  { title: 'An aim', render: () => stepPage(newAimStep, running, shown()).body },
  { title: 'Rate an aim', render: () => stepPage(changeAimStep, { ...running, aim: exampleAim }, shown()).body },
  {
    title: 'A session: before the programme',
    render: () =>
      stepPage(
        newSessionStep,
        running,
        shown({ topics: ['grooming'], kind: 'child' }, [
          { field: 'on-day', text: 'The programme began on 20 October 2026: a session cannot be before' },
          { field: 'attendance', text: 'Choose whether you met' },
        ]),
      ).body,
  },
  {
    title: 'Ask for an extension: five weeks',
    render: () =>
      stepPage(
        extensionStep,
        running,
        shown({ weeks: '5' }, [{ field: 'weeks', text: 'An extension is one to 4 whole weeks' }]),
      ).body,
  },
  {
    title: 'Decide on an extension',
    render: () => stepPage(decideStep, { ...running, mayApprove: true, extension: waitingExtension }, shown()).body,
  },
  { title: 'After the eighteenth birthday', render: () => stepPage(transitionStep, turningEighteen(), shown()).body },
  {
    title: 'Close a programme: changed meanwhile',
    render: () => stepPage(closeStep, running, { ...shown({ achieved: 'Much' }), stale: true }).body,
  },
  { title: 'A programme is wrong', render: () => stepPage(wrongProgrammeStep, running, shown()).body },
  ...(firstSession === undefined
    ? []
    : [
        {
          title: 'A session is wrong',
          render: () => stepPage(wrongSessionStep, { ...running, session: firstSession }, shown()).body,
        },
      ]),
]

/** To be listed with the others. */
export const stories: readonly Story[] = [...pages, ...forms]
