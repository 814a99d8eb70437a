// What several rules about children in care ask of the facts: which placement a record is of, and when it was done.
import { type Day, earlierOf, type Instant, startOfDay } from '../kernel/index.ts'
import { inCareOn } from './care-assessment.ts'
import type { CaseFile, Episode, PlacementOnRecord } from './case-file.ts'
import { type CountedEpisode, countedEpisodes } from './episodes.ts'
import { messagesFrom } from './followed-from.ts'
import { endOfDay } from './forms-on-record.ts'
import type { Citation } from './rule.ts'

/** A paragraph of the protocol about children in care, with what it says in one sentence of our own. */
export const aboutCare = (paragraph: string, says: string): Citation => ({
  ...{ source: '004', paragraph, says },
  checkedOn: '2026-11-30',
})

/** The placements of which somebody said how they came about: those of a child in care. */
export const carePlacements = ({ placements }: CaseFile): PlacementOnRecord[] =>
  placements.filter(({ arrangement }) => arrangement !== null)

/** When something was done that names a day: at the end of it, or when it was recorded where that was sooner. */
export const doneOn = (on: Day | null, recordedAt: Instant): Instant =>
  on === null || recordedAt < endOfDay(on) ? recordedAt : endOfDay(on)

/** The episodes reported from care since the product follows what comes of them for plans and reviews, the first known first. */
export const episodesFromCare = (file: CaseFile): CountedEpisode[] =>
  countedEpisodes(file)
    .filter(({ reportDay, knownFrom }) => inCareOn(file, reportDay) && knownFrom >= startOfDay(messagesFrom))
    .toSorted((a, b) => a.knownFrom - b.knownFrom)

/** From when a child was out, as far as the file says: found to be missing, else last seen, else recorded or reported. */
export const outFrom = ({ foundMissingAt, lastSeenAt, reportedToPoliceAt, recordedAt }: Episode): Instant | null =>
  foundMissingAt ?? lastSeenAt ?? earlierOf(recordedAt, reportedToPoliceAt)

/** The first of these moments; null where there are none. */
export const firstMoment = (moments: readonly Instant[]): Instant | null => moments.toSorted((a, b) => a - b)[0] ?? null
