// Scaled meetings of an invented child, for stories.
import { addDays, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import { type EarlyLaunch, nobodySaid, type ScaledMeeting } from '../../../domain/levels/index.ts'
import { missingBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import type { LevelsView } from './load.ts'

const today = dayOf(storyNow)

/** Level 2, launched early because a car waited. */
export const exampleLaunch: EarlyLaunch = {
  ...{ id: exampleId(701), level: 2, reason: 'immediate-action', decidedBy: 'Team manager, A. Sample' },
  says: 'A car that nobody knows waited twice outside the home, and the child went with it.',
  ...{ launchedAt: hoursAfter(storyNow, -20), by: 'A. Sample', inError: null },
}

/** Just begun: nothing said of it yet. */
export const begunMeeting: ScaledMeeting = {
  ...{ id: exampleId(711), childId: exampleId(1), version: 1 },
  trigger: {
    ...{ level: 1, previousLevel: null, episodes: 3, triggeredBy: exampleId(101), launch: null },
    ...{ window: { from: addDays(today, -90), to: today }, dueOn: addDays(today, 5) },
  },
  ...{ reference: 'M-1001', launched: null, meets: null, chair: null, people: {}, push: '', pull: '', tools: {} },
  ...{ policeInvited: null, matrixForm: null, recordForm: null, heldAt: null, plan: '', calledOff: null },
  ...{ begunAt: hoursAfter(storyNow, -2), begunBy: 'A. Sample' },
}

const long =
  'Something that somebody wrote down at length before the meeting, so that nobody has to ask again. '.repeat(6)

/** Level 2, launched early and prepared in everything. */
export const preparedMeeting: ScaledMeeting = {
  ...begunMeeting,
  ...{ id: exampleId(712), version: 6, launched: exampleLaunch, push: 'Visits put off without a new day.', pull: long },
  trigger: {
    ...begunMeeting.trigger,
    ...{ level: 2, previousLevel: 1, episodes: null, launch: exampleLaunch.id, window: null },
  },
  meets: { on: addDays(today, 3), at: '14:00', where: 'By video' },
  chair: { part: 'social-worker', name: 'M. Specimen', why: 'The manager is ill.' },
  people: {
    child: { ...nobodySaid, expected: 'no', whyNot: 'In hospital until Friday' },
    advocate: { ...nobodySaid, name: 'An invented advocate', expected: 'yes' },
    'social-worker': { ...nobodySaid, name: 'M. Specimen', expected: 'yes' },
    'police-officer': { ...nobodySaid, expected: 'yes' },
  },
  tools: { cawn: { used: 'yes', why: 'The man with the car' }, sro: { used: 'no', why: 'Nobody is named yet' } },
  policeInvited: { at: hoursAfter(storyNow, -1), how: 'By the missing-persons mailbox' },
}

/** The same, held. */
export const heldMeeting: ScaledMeeting = {
  ...preparedMeeting,
  ...{ heldAt: hoursAfter(storyNow, -1), plan: 'Lifts from school until Easter. M. Specimen, from Monday.' },
  people: {
    ...preparedMeeting.people,
    advocate: { ...nobodySaid, name: 'An invented advocate', expected: 'yes', came: 'yes' },
    'police-officer': { ...nobodySaid, expected: 'yes', came: 'no', absence: 'Called to an emergency' },
  },
}

/** The pages' content with what a story changes. */
export const levelsView = (more: Partial<LevelsView> = {}): LevelsView => ({
  ...{ bar: missingBar, episodes: [], meetings: [], others: [], launches: [], required: [], forms: [] },
  ...{ inCare: true, role: 'practitioner', mayWrite: true, now: storyNow },
  ...more,
})

/** A level 1 meeting that a duty waits for. */
export const waitingLevel: LevelsView['required'] = [
  {
    level: 1,
    duty: {
      ...{ rule: 'MISS-13.15', subject: exampleId(101), episodeId: exampleId(101), metAt: null, closed: null },
      ...{ opensAt: hoursAfter(storyNow, -9), dueAt: hoursAfter(storyNow, 110) },
    },
  },
]
