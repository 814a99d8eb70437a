// Writing what stands around a return interview.
import { sql } from 'kysely'
import { roleMay } from '../../domain/access/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import type { SharingConsent } from '../../domain/sharing/index.ts'
import { NotAllowed, StaleSave } from '../refusals.ts'
import { at, maybeAt, rowsOf, sqlOf, type WriteTx } from '../transaction.ts'

/** Tables of which a row can have been entered in error. */
export type ErasableInterviewTable =
  | 'interview_allocation'
  | 'advocate_offer'
  | 'interview_share'
  | 'early_help_decision'
  | 'safety_plan'

/** A row was wrong: it stays in history with the reason and counts for nothing. False where there is none to see. Throws NotAllowed. */
export async function withdrawAround(
  tx: WriteTx,
  table: ErasableInterviewTable,
  id: string,
  episode: Id<'episode'>,
  reason: string,
): Promise<boolean> {
  const done = await rowsOf(
    tx,
    sql`update ${sql.table(table)} set entered_in_error_at = ${at(tx.now)}, entered_in_error_reason = ${reason}
      where id = ${id} and episode_id = ${episode} and entered_in_error_at is null returning id`,
  )
  return done.length > 0
}

const columnsOf = ({ told, service, agrees, basis }: SharingConsent) => ({
  told: told?.answer ?? null,
  told_at: maybeAt(told?.at ?? null),
  told_by: told?.by ?? '',
  told_says: told?.says ?? '',
  service: service?.answer ?? null,
  service_by: service?.by ?? null,
  service_says: service?.says ?? '',
  agrees: agrees?.answer ?? null,
  limits: agrees?.limits ?? '',
  asked_at: maybeAt(agrees?.at ?? null),
  basis: basis?.kind ?? null,
  basis_because: basis?.because ?? '',
  basis_by: basis?.by ?? '',
  basis_at: maybeAt(basis?.at ?? null),
})

/** Of which episode and child, and the version that was shown; 0 where nothing stood. */
export type ShownConsent = {
  readonly id: Id<'sharing-consent'>
  readonly child: Id<'child'>
  readonly episode: Id<'episode'>
  readonly version: number
}

// Sent twice it is one: what stands already is what is asked for.
async function standsAlready(tx: WriteTx, { id, episode }: ShownConsent, columns: object): Promise<boolean> {
  const same = Object.entries(columns).map(([column, value]) => sql`${sql.ref(column)} is not distinct from ${value}`)
  const query = sql`select from sharing_consent where id = ${id} and episode_id = ${episode} and ${sql.join(same, sql` and `)}`
  return (await rowsOf(tx, query)).length > 0
}

/** Keeps what was said over the version that was shown. Of two who save at once one does. Throws StaleSave, NotAllowed. */
export async function keepConsent(tx: WriteTx, shown: ShownConsent, said: SharingConsent): Promise<void> {
  if (!roleMay(tx.actor.role, 'sharing', 'write')) throw new NotAllowed('this role may not say how it is shared')
  const columns = columnsOf(said)
  if (shown.version === 0) {
    const row = { id: shown.id, child_id: shown.child, episode_id: shown.episode, ...columns }
    const insert = sqlOf(tx).insertInto('sharing_consent').values(row)
    const added = await insert.onConflict(conflict => conflict.doNothing()).executeTakeFirst()
    if ((added.numInsertedOrUpdatedRows ?? 0n) > 0n) return
  }
  const update = sqlOf(tx).updateTable('sharing_consent').set(columns).where('episode_id', '=', shown.episode)
  const saved = await update.where('version', '=', shown.version).executeTakeFirst()
  if (saved.numUpdatedRows > 0n || (await standsAlready(tx, shown, columns))) return
  throw new StaleSave('sharing_consent', shown.version)
}
