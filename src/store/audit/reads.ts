// Who looked at a child's record and who changed it, for those who may read that.
import { sql } from 'kysely'
import type { Role } from '../../domain/access/roles.ts'
import type { Id } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instants.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** One look or change: real time, facts' time (they differ in a demonstration), who, in which role, and what. */
export type AuditEntry = {
  readonly entry: number
  readonly at: Instant
  readonly factAt: Instant | null
  readonly personId: Id<'person'> | null
  readonly personName: string | null
  readonly role: Role | null
  readonly agencyName: string | null
  /** The imperative name of the act. */
  readonly act: string
  /** The table and the section that were changed; null where the record was only shown. */
  readonly table: string | null
  readonly section: string | null
  readonly reasonCode: string | null
  /** The network address that the request came from. */
  readonly source: string | null
  /** Whether it was done through a broken glass. */
  readonly throughGlass: boolean
}

/** The newest entries that name this child, at most `most`, and the look at them is itself noted. None where the actor may
 * not read them or there is no such child. */
export async function entriesOfChild(
  tx: ReadTx,
  childId: Id<'child'>,
  { most }: { most: number },
): Promise<AuditEntry[]> {
  shows(tx, childId)
  return await rowsOf(
    tx,
    sql<AuditEntry>`select entry, at, fact_at as "factAt", person_id as "personId", person_name as "personName", role,
      agency_name as "agencyName", act, subject_table as "table", section, reason_code as "reasonCode", source,
      through_glass as "throughGlass"
      from audit_of_child(${childId}::uuid, ${most}::int)`,
  )
}
