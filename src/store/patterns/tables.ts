// The table of what was raised of patterns, as Kysely knows it.
import type { ColumnType } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { AlertKind } from '../../domain/patterns/index.ts'
import type { At, Maybe } from '../columns.ts'

/** Notes of patterns that were raised; they only grow. */
export type PatternTables = {
  pattern_alert: {
    id: Id<'pattern-alert'>
    child_id: Maybe<Id<'child'>>
    follows: Maybe<Id<'pattern-alert'>>
    kind: AlertKind
    says: string
    raised_to: string
    raised_at: At
    agency_id: Maybe<Id<'agency'>>
    recorded_at: ColumnType<Instant, string | undefined, never>
    recorded_by: ColumnType<Id<'person'>, string | undefined, never>
  }
}
