// Writing referrals: a draft, a change of what it says, each step with where it led, and what the triage decided.
import { type Insertable, sql } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import type { Referral, ReferralSaid, ReferralState, ReferralStepKind } from '../../domain/referrals/index.ts'
import { changeRow, type ShownRow } from '../children/writes.ts'
import { NotAllowed, StaleSave } from '../refusals.ts'
import { at, maybeOn, rowsOf, sqlOf, type WriteTx } from '../transaction.ts'
import { referralsWhere } from './rows.ts'
import type { ReferralTables } from './tables.ts'

/** A referral as it is begun. */
export type NewReferral = {
  readonly id: Id<'referral'>
  readonly child: Id<'child'>
  readonly kind: Referral['kind']
  readonly said: ReferralSaid
  readonly matrix: Id<'form'> | null
  readonly form: Id<'form'> | null
}

const saidColumns = ({ prevention, ...said }: ReferralSaid) => ({
  ...{ asks: said.asks, consent: said.consent, consent_on: maybeOn(said.consentOn), consent_why: said.consentWhy },
  ...{ to_name: said.toName, to_reach: said.toReach, agreed_why: said.agreedWhy, yos: said.yos },
  ...{ referrer: prevention?.referrer ?? null, school_year: prevention?.primarySchoolYear ?? null },
  ...{ special_needs: prevention?.send ?? null, band: prevention?.band ?? null },
  ...{ higher_before: prevention?.higherLevelBefore ?? null, tool_on: maybeOn(prevention?.toolOn ?? null) },
  opted_out: prevention?.optedOut ?? null,
})

/** Adds a draft, once, whatever is sent twice. Throws NotAllowed. */
export async function addReferral(tx: WriteTx, { id, child, kind, said, matrix, form }: NewReferral): Promise<void> {
  const row = { id, child_id: child, kind, matrix_id: matrix, form_id: form, ...saidColumns(said) }
  await sqlOf(tx)
    .insertInto('referral')
    .values(row)
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

/** The referral, held until the transaction ends; null where there is none to see. Throws StaleSave, NotAllowed. */
export async function holdReferral(tx: WriteTx, id: Id<'referral'>, version: number): Promise<Referral | null> {
  await rowsOf(tx, sql`select 1 from referral where id = ${id} for update`)
  const [found] = await referralsWhere(tx, sql`r.id = ${id}`)
  if (found !== undefined && found.version !== version) throw new StaleSave('referral', found.version)
  return found ?? null
}

/** The referrals of a child that wait for a matrix, held. */
export async function holdWithoutMatrix(tx: WriteTx, child: Id<'child'>): Promise<Referral[]> {
  const waits = sql`child_id = any((select records_of(${child}))::uuid[]) and state = 'matrix-needed'`
  await rowsOf(tx, sql`select 1 from referral where ${waits} for update`)
  return referralsWhere(tx, sql`r.child_id = any((select records_of(${child}))::uuid[]) and r.state = 'matrix-needed'`)
}

/** What a step changes beside the state. */
export type StepColumns = Partial<
  Omit<Insertable<ReferralTables['referral']>, 'id' | 'child_id' | 'kind' | 'state' | 'recorded_at' | 'recorded_by'>
>

/** A step as it is taken. */
export type NewStep = {
  readonly id: Id<'referral-step'>
  readonly kind: ReferralStepKind
  readonly to: ReferralState
  readonly reason?: string
  readonly saidBy?: string
}

async function moveReferral(tx: WriteTx, of: Referral, state: ReferralState, columns: StepColumns): Promise<void> {
  const moved = await sqlOf(tx)
    .updateTable('referral')
    .set({ ...columns, state })
    .where('id', '=', of.id)
    .executeTakeFirst()
  if (moved.numUpdatedRows === 0n) throw new NotAllowed('this role may not change referrals')
}

/** Writes a step and where it led. Throws NotAllowed, where the step is not the actor's to take. */
export async function addStep(tx: WriteTx, of: Referral, step: NewStep, columns: StepColumns = {}): Promise<void> {
  const { id, kind, to, reason = '', saidBy = '' } = step
  await sqlOf(tx)
    .insertInto('referral_step')
    .values({
      ...{ id, child_id: of.childId, referral_id: of.id, referral_kind: of.kind, kind },
      ...{ from_state: of.state, to_state: to, reason, said_by: saidBy },
    })
    .execute()
  await moveReferral(tx, of, to, columns)
}

/** Writes what a referral says now, with the step that says why it changed. Throws NotAllowed. */
export const changeSaid = (tx: WriteTx, of: Referral, step: NewStep, said: ReferralSaid): Promise<void> =>
  addStep(tx, of, step, saidColumns(said))

/** Marks such a row as entered in error; false where there is none to see. Throws StaleSave, NotAllowed. */
export const markTriageRow = (
  tx: WriteTx,
  table: 'triage_decision' | 'referrer_contact',
  shown: ShownRow,
  reason: string,
): Promise<boolean> =>
  changeRow(tx, table, shown, [
    ['entered_in_error_at', at(tx.now)],
    ['entered_in_error_reason', reason],
  ])

/** Adds what the triage decided, or that the referrer was contacted; once, whatever is sent twice. Throws NotAllowed. */
export async function addTriageRow<T extends 'triage_decision' | 'referrer_contact'>(
  tx: WriteTx,
  table: T,
  row: Insertable<ReferralTables[T]>,
): Promise<boolean> {
  // The row is the table's by its type; Kysely cannot say so of a table that is not known beforehand.
  const insert = sqlOf(tx)
    .insertInto(table as 'triage_decision')
    .values(row as never)
  const added = await insert.onConflict(conflict => conflict.column('id').doNothing()).executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}
