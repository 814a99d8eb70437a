// The tables of two records that are one child, as Kysely knows them.
import type { Id } from '../../domain/kernel/index.ts'
import type { Child, Maybe, MaybeAt, Recorded, Text } from '../schema.ts'

/** What stands about records that are, or are not, the same child. */
export type SameChildTables = {
  record_union: Recorded &
    Child & {
      id: Id<'record-union'>
      survivor_id: Id<'child'>
      moved: Id<'child'>[]
      stayed: Id<'child'>[]
      reason: Text
      shared_at: MaybeAt
      shared_by: Maybe<Id<'person'>>
      shared_reason: Maybe<string>
      parted_at: MaybeAt
      parted_by: Maybe<Id<'person'>>
      parted_reason: Maybe<string>
    }
  not_same_child: Recorded & Child & { id: Id<'not-same-child'>; other_id: Id<'child'>; reason: Text }
  moved_row: Recorded &
    Child & { id: Id<'moved-row'>; table_name: string; row_id: string; to_child: Id<'child'>; to_row: string }
}
