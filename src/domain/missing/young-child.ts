// A child of 12 or under is always reported as missing, and never only logged as away (CARE-A1.6, GAP-35).
import { ageOn, type Day } from '../kernel/index.ts'
import { firstYoungAge } from '../protocol/rules/report-young-child.ts'
import type { EpisodeKind } from './episode.ts'

/** Whether a child is, or may be, 12 or under on a day: an unknown date of birth takes the younger reading. */
export const mayBeYoung = (bornOn: Day | null, on: Day): boolean =>
  bornOn === null || ageOn(bornOn, on) <= firstYoungAge

/** The kind that is recorded where one was said: what may not only be logged is missing. */
export const kindToRecord = (said: EpisodeKind, bornOn: Day | null, on: Day): EpisodeKind =>
  said === 'away-without-permission' && mayBeYoung(bornOn, on) ? 'missing' : said
