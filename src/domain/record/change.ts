// When a change to the record must say why, and whether a row stands today.
import { type Day, hoursAfter, type Id, type Instant } from '../kernel/index.ts'
import type { AnyRow } from './fields.ts'

/** Who saved the version that stands, and when. */
export type LastSaved = { readonly by: Id<'person'> | null; readonly at: Instant }

const hoursToCorrect = 24

/**
 * Whether a change must say why: what another person saved is theirs to be told about, and what one saved more than a day
 * ago has been read and relied upon. One's own slip of the last 24 hours needs no reason.
 */
export function mustSayWhy(saved: LastSaved | null, me: Id<'person'>, now: Instant): boolean {
  return saved === null || saved.by !== me || now > hoursAfter(saved.at, hoursToCorrect)
}

/** Whether a row stands today: it has begun, or nobody knows when, and has not ended. */
export function standsOn({ until }: AnyRow, today: Day): boolean {
  return typeof until !== 'number' || until > today
}
