// What the access table says of one attempt: the answer that the database is held to.
import { roleMay } from '../../src/domain/access/access-table.ts'
import type { Role } from '../../src/domain/access/roles.ts'
import type { Sight } from './grant-states.ts'
import type { ProtectedTable, Scope } from './protected-tables.ts'

/** A statement's act on a row. */
export type RowAct = 'select' | 'insert' | 'update' | 'delete'

/** Which row of a child is meant: one that belongs to no episode, or to the first or the second of the two. */
export type Belongs = 'child' | 'first' | 'second'

/** Whether a grant with that sight opens the row. */
export function isOpen(scope: Scope, belongs: Belongs, sees: Sight): boolean {
  if (sees === 'whole') return true
  return sees === 'first-episode' && scope !== 'child' && belongs === 'first'
}

/** True where the act must go through. An update also reads, so it needs the section's read as well as its write. */
export function isAllowed(table: ProtectedTable, role: Role, act: RowAct, open: boolean): boolean {
  if (act === 'delete' || !table.acts.includes(act) || !open) return false
  const reads = roleMay(role, table.section, 'read')
  const writes = roleMay(role, table.section, 'write')
  return { select: reads, insert: writes, update: reads && writes }[act]
}

/** How a refusal shows: hidden rows are simply not there; what is forbidden outright is refused. */
export function refusal(table: ProtectedTable, act: RowAct): string {
  if (act === 'delete' || !table.acts.includes(act)) return '42501'
  return act === 'insert' ? '42501' : '0'
}
