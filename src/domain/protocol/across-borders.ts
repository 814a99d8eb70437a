// What rules about children placed across borders have in common: letters and replies, and whom an episode belongs to.
import { addDays, type Day, type Instant, startOfDay } from '../kernel/index.ts'
import type { CaseFile } from './case-file.ts'
import { type CountedEpisode, countedEpisodes } from './episodes.ts'
import { type FactOf, factsOf } from './fact.ts'
import { responsibleIn } from './told.ts'

/** The letters of a kind that were issued, in the order of their time. */
export const lettersOf = (file: CaseFile, letter: FactOf<'letter-issued'>['letter']): FactOf<'letter-issued'>[] =>
  factsOf(file, 'letter-issued').filter(one => one.letter === letter)

/** When the reply to a letter came; null while none did. */
export const repliedAt = (file: CaseFile, { ref }: FactOf<'letter-issued'>): Instant | null =>
  factsOf(file, 'letter-replied').find(one => one.ref === ref)?.at ?? null

/** The counted episodes of children whom another authority placed in the area of this partnership. */
export const ofPlacedHere = (file: CaseFile): readonly CountedEpisode[] =>
  countedEpisodes(file).filter(({ placedHereByAnother }) => placedHereByAnother)

/** The counted episodes of this partnership's own children in which they lived outside of it. */
export const ofOwnElsewhere = (file: CaseFile): readonly CountedEpisode[] =>
  countedEpisodes(file).filter(
    counted =>
      responsibleIn(file, counted) !== 'other' && (counted.episode.livesIn ?? file.child.livesIn) === 'elsewhere',
  )

// The form may go before the placement begins; how long before, the protocol does not say.
const noticeDaysAhead = 28

/** When a placement that began on a day was first notified in a direction; null while it was not. */
export function notifiedAt(
  file: CaseFile,
  from: Day,
  direction: FactOf<'placement-notified'>['direction'],
): Instant | null {
  const since = startOfDay(addDays(from, -noticeDaysAhead))
  const found = factsOf(file, 'placement-notified').find(
    one => one.direction === direction && one.about !== 'end' && one.at >= since,
  )
  return found?.at ?? null
}
