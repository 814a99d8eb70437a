// What the columns of the tables are to Kysely. Instants and days are written as text and read as numbers.
import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../domain/kernel/calendar.ts'
import type { Id } from '../domain/kernel/ids.ts'
import type { Instant } from '../domain/kernel/instants.ts'

/** An instant: written as ISO text by `at`, read as milliseconds. */
export type At = ColumnType<Instant, string, string>
/** An instant that may be missing. */
export type MaybeAt = ColumnType<Instant | null, string | null | undefined, string | null>
/** A London day: written as YYYY-MM-DD by `on`, read as a day number. */
export type On = ColumnType<Day, string, string>
/** A London day that may be missing. */
export type MaybeOn = ColumnType<Day | null, string | null | undefined, string | null>
/** Text with a default of nothing. */
export type Text = Generated<string>
/** A value that may be missing. */
export type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>

/** What every record carries: its version, and when and by whom this version's first was recorded. */
export type Recorded = {
  version: Generated<number>
  recorded_at: ColumnType<Instant, string | undefined, never>
  recorded_by: ColumnType<Id<'person'>, string | undefined, never>
}
/** A row of a child's record. */
export type Child = { child_id: Id<'child'> }
/** A row of an episode. */
export type OfEpisode = Child & { episode_id: Id<'episode'> }
/** A row that may have been entered in error. */
export type Erasable = { entered_in_error_at: MaybeAt }
/** Likewise, with its reason. */
export type ErasableWithReason = Erasable & { entered_in_error_reason: Maybe<string> }

/** How sure a reported time is. */
export type Precision = 'exact' | 'about' | 'day'

/** The authority that answers for a child. */
export type Authority = 'staffordshire' | 'stoke-on-trent' | 'other'
/** The area in which a child lives. */
export type LivesIn = 'staffordshire' | 'stoke-on-trent' | 'elsewhere'
