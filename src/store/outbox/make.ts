// Making what is to leave: one row of the digest for each recipient and London day, and a notice for whoever a message reached.
import { type RawBuilder, sql } from 'kysely'
import { type Day, dayText, type Instant } from '../../domain/kernel/index.ts'
import { type DigestPlan, digestDueAt, digestPlan } from '../../domain/outbox/index.ts'
import type { Database } from '../database.ts'
import { at } from '../transaction.ts'
import { asHomeward, type OwnTrx } from './as-homeward.ts'

const on = (day: Day): RawBuilder<unknown> => sql`${dayText(day)}::date`
const moment = (instant: Instant): RawBuilder<unknown> => sql`${at(instant)}::timestamptz`

// Two servers may come to it in the same second; whoever is second finds the day made.
async function lastDay({ trx }: OwnTrx): Promise<Day | null> {
  await sql`select pg_advisory_xact_lock(713, 4)`.execute(trx)
  const query = sql<{ last: Day | null }>`select max(london_on) as last from digest_day`
  return (await query.execute(trx)).rows[0]?.last ?? null
}

// Facts' time was once ahead of now only where a demonstration's clock was; a later day that was made then stands.
async function noteDays({ trx, now }: OwnTrx, { day, dueAt, missed }: DigestPlan): Promise<void> {
  for (const one of missed)
    await sql`insert into digest_day (london_on, due_at, named_on) values (${on(one)}, ${moment(digestDueAt(one))}, ${on(day)})`.execute(
      trx,
    )
  await sql`insert into digest_day (london_on, due_at, made_at) values (${on(day)}, ${moment(dueAt)}, ${moment(now)})`.execute(
    trx,
  )
}

// Who is to have it follows from the moment at which it was due, so that a late one goes to the same people.
async function addToday({ trx, now }: OwnTrx, { day, dueAt, missed }: DigestPlan, host: string): Promise<number> {
  const query = sql`
    insert into outbox (id, kind, london_on, person_id, destination_id, message_id, named_days, made_at, not_before)
    select r.id, 'digest', ${on(day)}, r.person_id, r.destination_id, r.id || '@' || ${host}::text, ${missed.map(dayText)}::date[], ${moment(now)}, ${moment(now)}
      from (select gen_random_uuid() as id, d.* from digest_recipients(${moment(dueAt)}) d) r on conflict do nothing`
  return Number((await query.execute(trx)).numAffectedRows ?? 0)
}

async function addMissed({ trx, now }: OwnTrx, { day }: DigestPlan, missed: Day, host: string): Promise<void> {
  await sql`
    insert into outbox (id, kind, london_on, person_id, destination_id, message_id, made_at, not_before, outcome, outcome_at, named_in)
    select r.id, 'digest', ${on(missed)}, r.person_id, r.destination_id, r.id || '@' || ${host}::text, ${moment(now)}, ${moment(now)}, 'missed', ${moment(now)}, t.id
      from (select gen_random_uuid() as id, d.* from digest_recipients(${moment(digestDueAt(missed))}) d) r
      left join outbox t on t.kind = 'digest' and t.london_on = ${on(day)}
        and coalesce(t.person_id, t.destination_id) = coalesce(r.person_id, r.destination_id)
    on conflict do nothing`.execute(trx)
}

/** A digest that was made, and for how many. */
export type MadeDigest = DigestPlan & { readonly recipients: number }

/**
 * Makes today's digest where it is due and not made yet, in one transaction; null where there is nothing to do. `host` is the
 * right-hand part of the message ids. Asked again by another server, or after a kill, it makes none twice.
 */
export const makeDigest = (database: Database, host: string, simulated: Instant | null): Promise<MadeDigest | null> =>
  asHomeward(database, simulated, async own => {
    const plan = digestPlan(own.now, await lastDay(own))
    if (plan === null) return null
    await noteDays(own, plan)
    const recipients = await addToday(own, plan, host)
    for (const day of plan.missed) await addMissed(own, plan, day, host)
    await sql`insert into audit_entry (act, subject_table) values ('make-digest', 'digest_day')`.execute(own.trx)
    return { ...plan, recipients }
  })

/** Makes a notice for whoever a message has reached and who has had none of the same news; answers how many. */
export const makeNotices = (database: Database, host: string, simulated: Instant | null): Promise<number> =>
  asHomeward(database, simulated, async ({ trx, now }) => {
    const query = sql<{ made: number }>`select outbox_of_messages(${moment(now)}, ${host}) as made`
    return (await query.execute(trx)).rows[0]?.made ?? 0
  })

/** When today's digest was made, and the moment that was asked at; `madeAt` is null where it was not. */
export const lookAtDigest = (
  database: Database,
  simulated: Instant | null,
): Promise<{ readonly now: Instant; readonly madeAt: Instant | null }> =>
  asHomeward(database, simulated, async ({ trx, now }) => {
    const query = sql<{ made_at: Instant | null }>`select made_at from digest_day
      where london_on = (${moment(now)} at time zone 'Europe/London')::date`
    return { now, madeAt: (await query.execute(trx)).rows[0]?.made_at ?? null }
  })
