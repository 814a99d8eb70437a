// Judging pairs of records, saying whose record a report is about, and keeping the names that count as alike.
import { sql } from 'kysely'
import type { NoneOfTheseWay, Variant } from '../../domain/duplicates/index.ts'
import { type Day, dayText, type Id } from '../../domain/kernel/index.ts'
import { rowsOf, sqlOf, type WriteTx } from '../transaction.ts'

/**
 * Holds up whoever else makes a record until this act is done, so that of two who make one of the same child the second finds
 * the first. Reports that a child is missing never wait for it.
 */
export async function makeOneAtATime(tx: WriteTx): Promise<void> {
  await rowsOf(tx, sql`select pg_advisory_xact_lock(739, 1)`)
}

/** That somebody says of those whom they were shown that a child is none of them. `episode` where it was after a report. */
export type NoneOfThese = {
  readonly id: Id<'none-of-these'>
  readonly child: Id<'child'>
  readonly episode: Id<'episode'> | null
  readonly way: NoneOfTheseWay
  readonly own: readonly Id<'child'>[]
  readonly handles: readonly string[]
}

/** Keeps it, once, and names in the audit the children whom the actor saw. Throws NotAllowed. */
export async function keepNoneOfThese(tx: WriteTx, said: NoneOfThese): Promise<void> {
  const { id, child, episode, way, own, handles } = said
  await rowsOf(
    tx,
    sql`select say_none_of_these(${id}, ${child}, ${episode}, ${way}, ${[...own]}::uuid[], ${[...handles]}::uuid[])`,
  )
  const reason = handles.length > 0 ? 'none-of-these-or-elsewhere' : 'none-of-these'
  await sqlOf(tx)
    .insertInto('audit_entry')
    .values({ children: [child, ...own], subject_table: 'child', subject_id: child, reason_code: reason })
    .execute()
}

/** Says that the child of an episode is whoever stands behind a handle; it answers nothing. Throws NotAllowed. */
export async function saySameByHandle(tx: WriteTx, episode: Id<'episode'>, handle: string): Promise<void> {
  await rowsOf(tx, sql`select say_same_by_handle(${episode}, ${handle}::uuid)`)
}

/** Takes back that two records are two children. False where nobody says so now. Throws NotAllowed. */
export async function takeBackApart(tx: WriteTx, one: Id<'child'>, other: Id<'child'>): Promise<boolean> {
  const [row] = await rowsOf(tx, sql<{ taken: boolean }>`select take_back_apart(${one}, ${other}) as taken`)
  return row?.taken === true
}

/** How a change of an entry came out. `held`: there is one with these names. `ended`: somebody ended it before. */
export type VariantOutcome = 'done' | 'held' | 'ended' | 'unknown'

/** Adds an entry from a day on; one that has passed counts as today. Sent twice it is one. Throws NotAllowed. */
export async function addVariant(
  tx: WriteTx,
  id: Id<'name-variant'>,
  { kind, words, source }: Variant,
  from: Day,
): Promise<VariantOutcome> {
  const [row] = await rowsOf(
    tx,
    sql<{
      outcome: VariantOutcome
    }>`select add_name_variant(${id}, ${kind}, ${[...words]}::text[], ${source}, ${dayText(from)}::date) as outcome`,
  )
  return row?.outcome ?? 'unknown'
}

/** Ends an entry from today on, with the reason. Throws NotAllowed. */
export async function endVariant(tx: WriteTx, id: Id<'name-variant'>, because: string): Promise<VariantOutcome> {
  const [row] = await rowsOf(
    tx,
    sql<{ outcome: VariantOutcome }>`select end_name_variant(${id}, ${because}) as outcome`,
  )
  return row?.outcome ?? 'unknown'
}
