// What rules read of group work.
import type { Selectable } from 'kysely'
import type { Instant } from '../../domain/kernel/index.ts'
import type { Fact } from '../../domain/protocol/index.ts'
import type { FactReaders } from '../duties/fact-readers.ts'
import { duringDay } from '../programme/facts.ts'
import type { GroupTables } from './tables.ts'

type Row<T extends keyof GroupTables> = Selectable<GroupTables[T]>

const stands = ({ entered_in_error_at: erred }: { readonly entered_in_error_at?: Instant | null }) => erred == null

function childFacts(row: Row<'group_child'>): Fact[] {
  if (!stands(row)) return []
  const of = { ref: row.id, episode: null }
  return [
    { kind: 'group-joined', ...of, at: duringDay(row.joined_on) },
    ...(row.left_on == null ? [] : [{ kind: 'group-left', ...of, at: duringDay(row.left_on) } as const]),
  ]
}

function optOutFacts(row: Row<'group_opt_out'>): Fact[] {
  if (!stands(row)) return []
  const of = { ref: row.id, episode: null }
  return [
    { kind: 'group-opted-out', ...of, at: duringDay(row.since_on) },
    ...(row.ended_on == null ? [] : [{ kind: 'group-opted-in', ...of, at: duringDay(row.ended_on) } as const]),
  ]
}

/** The readers of this feature's tables. */
export const groupFacts: FactReaders = {
  group_child: childFacts,
  group_opt_out: optOutFacts,
  group_told: row =>
    stands(row) ? [{ kind: 'group-told', ref: row.id, episode: null, at: duringDay(row.told_on), who: row.who }] : [],
}
