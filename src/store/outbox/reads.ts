// Reading the outbox: how today's digest stands, one's own, and for administrators what waits, left, or came to nothing.
import { sql } from 'kysely'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import { dayOf, dayText, parseDay } from '../../domain/kernel/index.ts'
import type { DigestAuthority, DigestPart, NotSent, OutboxKind, Outcome } from '../../domain/outbox/index.ts'
import { type ReadTx, rowsOf } from '../transaction.ts'

/** Today's digest: when it was made, and the days that it names as missed. */
export type DigestToday = { readonly madeAt: Instant | null; readonly missed: readonly Day[] }

const days = (texts: readonly string[]): Day[] => texts.flatMap(text => parseDay(text) ?? [])

/** Today's digest as it stands. It says nothing of any child and may be read by everybody. */
export async function readDigestToday(tx: ReadTx): Promise<DigestToday> {
  const query = sql<{ madeAt: Instant | null; missed: string[] }>`
    select (select made_at from digest_day where london_on = d.today) as "madeAt",
      (select coalesce(array_agg(london_on::text order by london_on), '{}') from digest_day where named_on = d.today) as missed
    from (select ${dayText(dayOf(tx.now))}::date as today) d`
  const [row] = await rowsOf(tx, query)
  return { madeAt: row?.madeAt ?? null, missed: days(row?.missed ?? []) }
}

/** One's own digest of today, and whether one has opened it; null where one gets none. */
export async function readOwnDigest(tx: ReadTx): Promise<{ readonly seenAt: Instant | null } | null> {
  const query = sql<{ seenAt: Instant | null }>`select o.seen_at as "seenAt" from outbox o
    where o.kind = 'digest' and o.person_id = actor_person() and o.london_on = ${dayText(dayOf(tx.now))}::date`
  return (await rowsOf(tx, query))[0] ?? null
}

/** One row of the outbox as an administrator sees it. */
export type OutboxLine = {
  readonly id: Id<'outbox'>
  readonly kind: OutboxKind
  readonly day: Day
  /** The person or the mailbox that it is for. */
  readonly to: string
  readonly isMailbox: boolean
  readonly messageId: string
  readonly madeAt: Instant
  readonly attempts: number
  readonly triedAgainAt: Instant
  readonly outcome: Outcome | null
  readonly outcomeAt: Instant | null
  readonly error: NotSent | null
  readonly seenAt: Instant | null
}

/** The latest of the outbox, at most `most`: for administrators all, for anybody else their own. */
export const readOutbox = (tx: ReadTx, most: number): Promise<OutboxLine[]> =>
  rowsOf(
    tx,
    sql<OutboxLine>`select o.id, o.kind, o.london_on as day, coalesce(p.name, d.name) as "to", o.destination_id is not null as "isMailbox",
      o.message_id as "messageId", o.made_at as "madeAt", o.attempts, o.not_before as "triedAgainAt", o.outcome, o.outcome_at as "outcomeAt",
      o.last_error as error, o.seen_at as "seenAt"
    from outbox o left join person p on p.id = o.person_id left join destination d on d.id = o.destination_id
    order by o.made_at desc, o.london_on desc, o.id limit ${most}`,
  )

/** One day's digest in numbers of recipients. */
export type DigestDayLine = {
  readonly day: Day
  readonly madeAt: Instant | null
  readonly namedOn: Day | null
  readonly recipients: number
  readonly sent: number
  readonly waiting: number
  readonly failed: number
  readonly opened: number
}

/** The latest days, at most `most`. */
export const readDigestDays = (tx: ReadTx, most: number): Promise<DigestDayLine[]> =>
  rowsOf(
    tx,
    sql<DigestDayLine>`select g.london_on as day, g.made_at as "madeAt", g.named_on as "namedOn", o.recipients, o.sent, o.waiting, o.failed, o.opened
    from (select * from digest_day order by london_on desc limit ${most}) g cross join lateral (
      select count(*) as recipients, count(*) filter (where o.outcome = 'sent') as sent, count(*) filter (where o.outcome is null) as waiting,
        count(*) filter (where o.outcome = 'failed') as failed, count(*) filter (where o.seen_at is not null) as opened
      from outbox o where o.kind = 'digest' and o.london_on = g.london_on) o order by g.london_on desc`,
  )

/** What was chosen last for one part of an authority. */
export type DigestChoice = {
  readonly authority: DigestAuthority
  readonly part: DigestPart
  readonly wanted: boolean
  readonly since: Instant
  readonly by: string | null
}

/** Every choice that was ever made, the latest first. */
export const readDigestChoices = (tx: ReadTx): Promise<DigestChoice[]> =>
  rowsOf(
    tx,
    sql<DigestChoice>`select c.authority, c.part, c.wanted, c.from_at as since, p.name as by
      from digest_choice c left join person p on p.id = c.set_by where c.from_at <= actor_now() order by c.from_at desc limit 200`,
  )
