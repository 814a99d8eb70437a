// What is known of whoever writes, and of the moment.

import { sql } from 'kysely'
import { roles } from '../../domain/access/index.ts'
import type { Known, PrefillSource } from '../../domain/instruments/index.ts'
import { dayOf, dayText, sayTime } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf } from '../transaction.ts'

/** Sources with what is known of each. */
export type KnownOf = readonly (readonly [PrefillSource, Known])[]

/** Leaves out what nothing is known of. */
export const known = (says: string, values: Readonly<Partial<Record<PrefillSource, unknown>>>): KnownOf =>
  Object.entries(values).flatMap(([source, value]) =>
    value === null || value === undefined || value === '' ? [] : [[source as PrefillSource, { value, says }] as const],
  )

/** The writer's name, role and agency, as their account says; today and now. */
export async function knownOfWriter(tx: ReadTx): Promise<KnownOf> {
  const [writer] = await rowsOf(
    tx,
    sql<{ name: string; email: string; agency: string }>`select p.name, p.email, a.name as agency
      from person p join agency a on a.id = ${tx.actor.agencyId} where p.id = ${tx.actor.personId}`,
  )
  const role = roles[tx.actor.role]
  const moment = known('the day on which it was begun', { today: dayText(dayOf(tx.now)), now: sayTime(tx.now) })
  if (writer === undefined) return moment
  return [
    ...moment,
    ...known('your account', {
      'writer.name': writer.name,
      'writer.role': role,
      'writer.agency': writer.agency,
      'writer.role-and-agency': `${role}, ${writer.agency}`,
      'writer.email': writer.email,
      'writer.telephone-and-email': writer.email,
    }),
  ]
}
