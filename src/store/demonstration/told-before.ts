// The messages of the demonstration as if Homeward had been there at the time: each was sent when it opened, and of those from
// before today most were taken soon after.
import { type Kysely, sql } from 'kysely'
import { hoursAfter, type Instant } from '../../domain/kernel/index.ts'
import { keepDuties } from '../duties/engine.ts'
import type { Schema } from '../schema.ts'
import { at } from '../transaction.ts'

// What opened in these last hours still waits, so that every inbox shows something.
const hoursThatWait = 6
// One of so many was never taken, and went up.
const oneInSo = 9

const rounds = 3

const sentWhenItOpened = sql`update message set raised_at = opens_at where raised_at = actor_now() and opens_at < actor_now()`

const takenBy = sql`(select coalesce(r.person_id, (select b.person_id from membership b where b.team_id = r.team_id
      and (b.until_at is null or b.until_at > actor_now()) order by b.id limit 1)) as person
    from message_rung r where r.message_id = m.id and r.shut is null order by r.place, r.holder limit 1)`

// A number of the message's own that is the same each time the demonstration is made.
const number = sql`abs(hashtext(m.child_id::text || m.rule || m.subject || m.audience))`

const taken = (until: Instant) => sql`insert into message_acceptance
    (id, child_id, episode_id, message_id, rule, subject, audience, whose, how, accepted_at, recorded_at, recorded_by)
  select gen_random_uuid(), m.record_id, m.episode_id, m.id, m.rule, m.subject, m.audience, m.whose, 'here', t.at, t.at, p.person
    from message m cross join lateral ${takenBy} p cross join lateral (select m.opens_at + make_interval(mins => 3 + ${number} % 25) as at) t
   where m.accepted_at is null and m.withdrawn_at is null and m.opens_at < ${at(until)} and (m.over_at is null or t.at < m.over_at)
     and p.person is not null and ${number} % ${oneInSo} > 0`

/** Settles the messages that this transaction raised, as the owner of the tables in Homeward's own name, and looks at the duties again. */
export async function settleMessages(trx: Kysely<Schema>, now: Instant): Promise<void> {
  // What is taken leads to further messages: that the child is found, that an interview goes on to somebody.
  for (let round = 1; round <= rounds; round += 1) {
    await sql`reset role`.execute(trx)
    await sql`select set_config('app.touched', '', true)`.execute(trx)
    await sentWhenItOpened.execute(trx)
    await taken(hoursAfter(now, -hoursThatWait)).execute(trx)
    await keepDuties(trx, now, 'when-opened')
  }
  await sql`reset role`.execute(trx)
  await sentWhenItOpened.execute(trx)
}
