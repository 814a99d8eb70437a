// Invented assessments and disputes in every standing, for the stories and tests of the police's screens.
import { hoursAfter, type Id } from '../../../domain/kernel/index.ts'
import type { DisputeAnswer, LevelDispute } from '../../../domain/police/index.ts'
import type { CompactEntry, FullAssessment } from '../../../store/police/reads.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleSubject, missingEpisode } from '../missing/example-episode.ts'
import type { AssessView } from './assess/load.ts'
import type { DisputesView } from './disputes/load.ts'
import type { PolicePart } from './view.ts'

const ago = (hours: number) => hoursAfter(storyNow, -hours)

const assessmentId = (n: number): Id<'risk-assessment'> => exampleId(n)

/** The initial assessment, by a call-taker. */
export const initial: FullAssessment = {
  ...{ id: assessmentId(301), stage: 'initial', level: 'low', reason: 'Usually back by midnight.', at: ago(8) },
  ...{ by: 'P. Specimen', mine: true, factors: {}, answers: { concern: 'Left after an argument.' } },
}

/** The secondary assessment, by somebody else. */
export const secondary: FullAssessment = {
  ...{ id: assessmentId(302), stage: 'secondary', level: 'medium', at: ago(5), by: 'O. Madeup', mine: false },
  reason: 'A friend says that an older man was to meet them.',
  answers: { concern: 'An older man, name not known.', 'sexual-exploitation': 'Possible.' },
  factors: { circumstances: 'Moved to the home a month ago.', destination: 'Perhaps the retail park.' },
}

/** A review, two hours ago. */
export const review: FullAssessment = {
  ...{ id: assessmentId(303), stage: 'review', level: 'medium', at: ago(2), by: 'O. Madeup', mine: false },
  ...{ reason: 'No news.', answers: {}, factors: {} },
}

/** The page of assessments as an officer sees it. */
export const assessView = (changes: Partial<AssessView> = {}): AssessView => ({
  ...{ episode: missingEpisode, subject: exampleSubject, disputes: [], mayAssess: true, now: storyNow },
  assessments: [review, secondary, initial],
  counts: {
    ...{ windowDays: 90, toToday: 3, toLastReport: 3, level: 1, inTwelveMonths: 5, longest: null, uncounted: 0 },
  },
  hints: {
    pattern: 'Recorded: 3 reports in the last 90 days.',
    destination: 'Found before: The retail park',
    concern: 'Recorded: We fear that an older man picks them up.',
  },
  ...changes,
})

/** Raised by a home, with the control room. */
export const raised: LevelDispute = {
  id: exampleId(401),
  ...{ raisedAt: ago(3), raisedBy: 'R. Imagined', agency: 'Lantern Example Care', ours: true },
  ...{ disputedLevel: 'low', wantedLevel: 'high', wantedBy: hoursAfter(storyNow, 1) },
  grounds: 'They were seen getting into a car that we have reported twice.',
  ...{ first: null, continued: null, second: null, content: null, withdrawn: null },
}

const stands: DisputeAnswer = {
  ...{ outcome: 'stands', level: null, at: ago(2), by: 'P. Specimen' },
  ...{ reason: 'The car belongs to a relative.', decider: 'Inspector Sample, control-room manager' },
}

const changed: DisputeAnswer = {
  ...{ outcome: 'changed', level: 'high', at: ago(0.5), by: 'O. Madeup' },
  ...{ reason: 'The relative was spoken to and has no car.', decider: 'Sergeant Example, local policing team' },
}

const answered: LevelDispute = { ...raised, first: stands }
const continued: LevelDispute = {
  ...answered,
  continued: { at: ago(1.5), by: 'R. Imagined', because: 'We know the relative’s car, and it is another.' },
}

/** The same in each of its standings. */
export const disputesBy = {
  'with the control room': raised,
  'answered: the level stands': answered,
  'with the sergeant': continued,
  'answered twice': { ...continued, second: changed },
  'changed as it was wanted': { ...raised, first: { ...changed, at: ago(2) } },
  'content with the answer': { ...answered, content: { at: ago(1), by: 'R. Imagined' } },
  withdrawn: {
    ...raised,
    withdrawn: { at: ago(1), by: 'R. Imagined', because: 'They rang: they are on the bus home.' },
  },
  'of another agency': { ...answered, id: exampleId(402), agency: 'Staffordshire County Council', ours: false },
} as const satisfies Readonly<Record<string, LevelDispute>>

/** The page of disputes as somebody of the home sees it. */
export const disputesView = (changes: Partial<DisputesView> = {}): DisputesView => ({
  ...{ episode: missingEpisode, subject: exampleSubject, disputes: [raised], level: 'low' },
  ...{ mayDispute: true, mayAnswer: false, now: storyNow },
  ...changes,
})

/** An entry on COMPACT of which the day alone is known. */
export const compactEntry: CompactEntry = {
  ...{ id: exampleId(501), reference: 'MP-4711', at: ago(20), precision: 'day', by: 'P. Specimen', inError: null },
}

/** The police's part of an episode, with a dispute that stands and two entries, one of them in error. */
export const policePart = (changes: Partial<PolicePart> = {}): PolicePart => ({
  ...{ disputes: [raised], inCareThen: true, readsAssessments: true, mayAssess: true },
  compact: [
    compactEntry,
    { ...compactEntry, id: exampleId(502), inError: { at: ago(1), reason: 'The reference of another child' } },
  ],
  ...{ readsDisputes: true, mayDispute: true },
  ...changes,
})
