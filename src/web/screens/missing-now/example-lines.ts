// Invented lines of the board for stories and tests.
import { addYears, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import type { BoardLine } from '../../../store/missing/reads.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'

/** Missing 9 hours, high, reported, seen once, a review due. */
export const missingLine: BoardLine = {
  episodeId: exampleId(101),
  reference: 'M-1001',
  kind: 'missing',
  childId: exampleId(1),
  name: 'Robin Example',
  bornOn: addYears(dayOf(storyNow), -12),
  authority: 'staffordshire',
  since: hoursAfter(storyNow, -9),
  foundAt: null,
  policeKnowAt: hoursAfter(storyNow, -8),
  level: 'high',
  levelAt: hoursAfter(storyNow, -7),
  disputed: false,
  lastSighting: { at: hoursAfter(storyNow, -7), entry: 'Bus station, with two others.' },
  nextDuty: { rule: 'LONG-17.2b', dueAt: hoursAfter(storyNow, 63) },
}

/** Missing two hours, seen as an episode only, and the police not told. */
export const unreportedLine: BoardLine = {
  ...missingLine,
  episodeId: exampleId(102),
  reference: 'M-1002',
  childId: null,
  name: 'Sam Sample',
  bornOn: null,
  authority: null,
  since: hoursAfter(storyNow, -2),
  policeKnowAt: null,
  level: null,
  levelAt: null,
  lastSighting: null,
  nextDuty: { rule: 'CARE-A1.6', dueAt: null },
}

/** Away from placement: the police need not know. */
export const awayLine: BoardLine = {
  ...unreportedLine,
  episodeId: exampleId(103),
  reference: 'M-1003',
  kind: 'away-from-placement',
  childId: exampleId(3),
  name: 'Ash Placeholder',
  bornOn: addYears(dayOf(storyNow), -16),
  authority: 'stoke-on-trent',
  since: hoursAfter(storyNow, -30),
  level: 'low',
  levelAt: hoursAfter(storyNow, -26),
  disputed: true,
  nextDuty: null,
}

/** Found an hour ago after three days. */
export const foundLine: BoardLine = {
  ...missingLine,
  episodeId: exampleId(104),
  reference: 'M-1004',
  name: 'Jo Invented',
  since: hoursAfter(storyNow, -73),
  foundAt: hoursAfter(storyNow, -1),
  nextDuty: { rule: 'RHI-15.6', dueAt: hoursAfter(storyNow, 71) },
}
