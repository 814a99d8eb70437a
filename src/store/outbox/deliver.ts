// Taking from the outbox what is to leave now, and keeping how it came out.
import { sql } from 'kysely'
import { type Day, type Id, type Instant, parseDay } from '../../domain/kernel/index.ts'
import { type NotSent, type OutboxKind, type Outcome, triedAgainAt } from '../../domain/outbox/index.ts'
import type { Database } from '../database.ts'
import { at } from '../transaction.ts'
import { asHomeward, type OwnTrx } from './as-homeward.ts'

/** Something that is to leave now. */
export type Leaving = {
  readonly id: Id<'outbox'>
  readonly kind: OutboxKind
  readonly day: Day
  readonly namedDays: readonly Day[]
  readonly messageId: string
  readonly madeAt: Instant
  /** With this one. */
  readonly attempts: number
  readonly address: string | null
  /** Whether the partnership lets mail go to the address's domain. */
  readonly allowed: boolean
  /** Whether whoever it is for no longer works here. */
  readonly left: boolean
}

type Row = Omit<Leaving, 'namedDays'> & { readonly named: readonly string[] }

const waiting = (now: Instant, most: number) => sql<Row>`
  select o.id, o.kind, o.london_on as day, o.named_days::text[] as named, o.message_id as "messageId", o.made_at as "madeAt", o.attempts + 1 as attempts,
    coalesce(p.email, d.email) as address, p.left_at is not null as "left",
    exists (select from mail_domain m where m.domain = split_part(lower(coalesce(p.email, d.email)), '@', 2) and m.until_at is null) as allowed
  from outbox o left join person p on p.id = o.person_id left join destination d on d.id = o.destination_id
  where o.outcome is null and o.not_before <= ${at(now)}::timestamptz order by o.not_before, o.id limit ${most} for update of o skip locked`

async function take({ trx, now }: OwnTrx, most: number): Promise<Row[]> {
  const { rows } = await waiting(now, most).execute(trx)
  for (const { id, attempts } of rows)
    await sql`update outbox set attempts = ${attempts}, not_before = ${at(triedAgainAt(now, attempts))}::timestamptz where id = ${id}`.execute(
      trx,
    )
  return rows
}

const dayOfText = (text: string): Day[] => {
  const day = parseDay(text)
  return day === null ? [] : [day]
}

/** What was taken, and when. */
export type Taken = { readonly now: Instant; readonly leaving: readonly Leaving[] }

/**
 * Takes at most `most` that wait. Each is noted as tried and comes again later, so that whoever is killed while sending
 * leaves it to the next: it then leaves a second time under the same message id, and never not at all.
 */
export const takeWaiting = (database: Database, most: number, simulated: Instant | null): Promise<Taken> =>
  asHomeward(database, simulated, async own => {
    const rows = await take(own, most)
    return { now: own.now, leaving: rows.map(({ named, ...row }) => ({ ...row, namedDays: named.flatMap(dayOfText) })) }
  })

/** How it came out; null where it is to be tried again. */
export type Came = { readonly outcome: Outcome | null; readonly error: NotSent | null }

/** Keeps how it came out. */
export const keepOutcome = (
  database: Database,
  id: Id<'outbox'>,
  { outcome, error }: Came,
  simulated: Instant | null,
): Promise<void> =>
  asHomeward(database, simulated, async ({ trx, now }) => {
    await sql`update outbox set outcome = ${outcome}, outcome_at = case when ${outcome}::text is null then null else ${at(now)}::timestamptz end,
      last_error = ${error} where id = ${id} and outcome is null`.execute(trx)
  })
