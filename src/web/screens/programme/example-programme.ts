// Invented programmes in their states, for stories.
import { addDays, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import type { Extension, ProgrammeAim, ProgrammeSession, WholeProgramme } from '../../../domain/programme/index.ts'
import { missingBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import type { ProgrammesView, ProgrammeView } from './load.ts'

const today = dayOf(storyNow)
const kept = { by: 'S. Specimen', version: 1 } as const

/** Just begun: nothing said of it yet. */
export const begunProgramme: WholeProgramme = {
  programme: {
    ...{ ...kept, id: exampleId(801), childId: exampleId(1), referral: null, startsOn: today, area: 'north' },
    ...{ lead: { person: exampleId(901), name: 'S. Specimen' }, visitsPlanned: 2, transition: null },
    ...{ jointPlan: { kind: null, says: '' }, closed: null, inError: null },
  },
  ...{ plan: null, aims: [], sessions: [], extensions: [] },
}

const session = (n: number, ago: number, more: Partial<ProgrammeSession> = {}): ProgrammeSession => ({
  ...{ ...kept, id: exampleId(810 + n), on: addDays(today, -ago), kind: 'child', attendance: 'met' },
  ...{ topics: ['grooming', 'keeping-safe'], place: 'At school', says: 'Who is a friend, and how one knows.' },
  ...{ childSays: 'Some of them only want something.', inError: null, ...more },
})

/** An aim that the child rated twice. */
export const exampleAim: ProgrammeAim = {
  ...{ ...kept, id: exampleId(841), aim: 'I go home on the bus without being afraid', outcome: null, outcomeSays: '' },
  rated: { start: 0, middle: 5, end: null },
}

/** An extension that waits for a team manager. */
export const waitingExtension: Extension = {
  ...{ ...kept, id: exampleId(831), weeks: 2, reason: 'rapport', askedAt: hoursAfter(storyNow, -30), decided: null },
  says: 'They have begun to trust, and two weeks more would be used to plan safety together.',
}

const long = 'Something that a child said at length, in words of their own, so that nobody has to ask again. '.repeat(5)

/** In the fifth week: two weeks went by without a visit. */
export const runningProgramme: WholeProgramme = {
  programme: {
    ...{ ...begunProgramme.programme, id: exampleId(802), startsOn: addDays(today, -30) },
    jointPlan: { kind: 'child-in-need', says: 'Held by the social worker' },
  },
  plan: {
    ...{ ...kept, id: exampleId(821), purpose: 'Make up with a neighbour, and find a way home that is safe.' },
    ...{ child: { says: long, notAsked: '' }, parents: { says: '', notAsked: 'They cannot be reached' } },
    madeOn: addDays(today, -28),
  },
  aims: [exampleAim, { ...exampleAim, id: exampleId(842), aim: 'I know whom to ring', outcome: 'reached' }],
  sessions: [
    session(1, 2, { attendance: 'not-ready', topics: [], says: 'They waved from the window.' }),
    session(2, 12),
    session(3, 13, { kind: 'parents', topics: [] }),
    session(4, 26),
    session(5, 27, { inError: { reason: 'Of another child' } }),
  ],
  extensions: [waitingExtension],
}

/** Extended and closed. */
export const closedProgramme: WholeProgramme = {
  ...runningProgramme,
  programme: {
    ...{ ...runningProgramme.programme, id: exampleId(803), startsOn: addDays(today, -80) },
    transition: { says: 'The adult team goes on.', at: hoursAfter(storyNow, -500) },
    closed: { on: addDays(today, -9), how: 'completed', achieved: 'Rings when afraid.', next: 'The school goes on.' },
  },
  extensions: [
    {
      ...waitingExtension,
      decided: { outcome: 'approved', reason: 'Trust grows.', at: hoursAfter(storyNow, -400), by: 'A. Sample' },
    },
  ],
}

/** Direct work as a family practitioner sees it. */
export const programmesView = (more: Partial<ProgrammesView> = {}): ProgrammesView => ({
  ...{ bar: missingBar, programmes: [], mayWrite: true, mayApprove: false, me: exampleId(901), referral: null },
  ...{ practitioners: [{ value: exampleId(901), text: 'S. Specimen (Example agency)' }], today, now: storyNow },
  ...more,
})

/** One programme of it. */
export const programmeView = (whole: WholeProgramme, more: Partial<ProgrammesView> = {}): ProgrammeView => ({
  ...programmesView({ programmes: [whole], ...more }),
  whole,
})

/** The same of a young person who turns 18 in a few days. */
export const turningEighteen = (more: Partial<ProgrammesView> = {}): ProgrammeView => {
  const born = { kind: 'exact', on: addDays(today, -6569) } as const
  return programmeView(runningProgramme, {
    bar: { ...missingBar, identity: { ...missingBar.identity, born } },
    ...more,
  })
}
