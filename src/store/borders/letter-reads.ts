// Reading letters to placing authorities: those of an episode, one, those without an answer, and what a new one is made of.
import { type RawBuilder, sql } from 'kysely'
import type { IssuedLetter, LetterKind } from '../../domain/borders/index.ts'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import type { Area, Authority } from '../../domain/protocol/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** A letter as it was issued, with the reply to it. */
export type Letter = IssuedLetter & {
  readonly id: Id<'letter'>
  readonly childId: Id<'child'>
  readonly episodeId: Id<'episode'>
  readonly template: string
  readonly reference: string
  readonly authority: string
  readonly addressedTo: string
  readonly printed: string
  readonly issuedAt: Instant
  readonly by: string
  readonly version: number
  readonly inError: { readonly at: Instant; readonly reason: string } | null
}

type LetterRow = {
  id: Id<'letter'>
  child_id: Id<'child'>
  episode_id: Id<'episode'>
  kind: LetterKind
  template: string
  reference: string
  authority_name: string
  addressed_to: string
  printed: string
  issued_at: Instant
  reply_due_on: Day | null
  reply_at: Instant | null
  reply_from: string | null
  reply_says: string | null
  entered_in_error_at: Instant | null
  entered_in_error_reason: string | null
  version: number
  issuer: string
}

const letterOf = (row: LetterRow): Letter => ({
  ...{ id: row.id, childId: row.child_id, episodeId: row.episode_id, kind: row.kind, template: row.template },
  ...{ reference: row.reference, authority: row.authority_name, addressedTo: row.addressed_to, printed: row.printed },
  ...{ issuedAt: row.issued_at, by: row.issuer, replyDueOn: row.reply_due_on, version: row.version },
  reply: row.reply_at === null ? null : { at: row.reply_at, from: row.reply_from ?? '', says: row.reply_says ?? '' },
  inError:
    row.entered_in_error_at === null
      ? null
      : { at: row.entered_in_error_at, reason: row.entered_in_error_reason ?? '' },
})

async function lettersWhere(tx: ReadTx, where: RawBuilder<unknown>): Promise<Letter[]> {
  const rows = await rowsOf(
    tx,
    sql<LetterRow>`select l.*, p.name as issuer from authority_letter l join person p on p.id = l.issued_by
      where ${where} order by l.issued_at desc, l.id limit 200`,
  )
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(letterOf)
}

/** The letters of an episode, the latest first; those entered in error are among them. */
export const readLetters = (tx: ReadTx, episode: Id<'episode'>): Promise<Letter[]> =>
  lettersWhere(tx, sql`l.episode_id = ${episode}`)

/** One letter; null where there is none that the actor may see. */
export const readLetter = async (tx: ReadTx, id: Id<'letter'>): Promise<Letter | null> =>
  (await lettersWhere(tx, sql`l.id = ${id}`))[0] ?? null

/** The letters that ask for a written reply and have none, the latest first. */
export const readUnanswered = (tx: ReadTx): Promise<Letter[]> =>
  lettersWhere(tx, sql`l.reply_due_on is not null and l.reply_at is null and l.entered_in_error_at is null`)

/** Where the child of episode `e` lived: as it was recorded with the episode, else where the child lives today. */
export const areaInEpisode = sql`coalesce(e.lives_in, (select p.lives_in from placement p where p.child_id = any((select records_of(e.child_id))::uuid[])
  and p.entered_in_error_at is null and p.from_on <= (actor_now() at time zone 'Europe/London')::date
  and (p.until_on is null or p.until_on > (actor_now() at time zone 'Europe/London')::date) order by p.from_on desc limit 1))`

/** What a letter about an episode is made of, beside the moments of the episode itself. */
export type LetterMaking = {
  readonly responsible: Authority
  readonly livesIn: Area
  /** The name of the authority that placed the child; empty where nobody recorded it. */
  readonly authority: string
  /** The posts of that authority in the directory: the contact for children placed here, and the safeguarding lead. */
  readonly contact: string | null
  readonly lead: string | null
  /** The agency of whoever writes. */
  readonly from: string
  /** When each counted report of the child was made. */
  readonly reports: readonly Instant[]
  /** How many working days the letter gives for a reply. */
  readonly replyDays: number
}

type MakingRow = {
  responsible: Authority
  lives_in: Area | null
  authority: string | null
  contact: string | null
  lead: string | null
  sender: string
  reports: string[]
  reply_days: number
}

const post = (
  kind: string,
): RawBuilder<unknown> => sql`(select d.name from destination d join agency g on g.id = d.agency_id
  where d.kind = ${kind} and lower(g.name) = lower(c.responsible_authority_name)
    and d.from_on <= (actor_now() at time zone 'Europe/London')::date
    and (d.until_on is null or d.until_on > (actor_now() at time zone 'Europe/London')::date) limit 1)`

/** Reads it; null where the episode cannot be seen. */
export async function readLetterMaking(tx: ReadTx, episode: Id<'episode'>): Promise<LetterMaking | null> {
  const [row] = await rowsOf(
    tx,
    sql<MakingRow>`select coalesce(e.responsible_authority, c.responsible_authority) as responsible, ${areaInEpisode} as lives_in,
        c.responsible_authority_name as authority, ${post('placing-authority')} as contact,
        ${post('safeguarding-lead')} as lead, (select name from agency where id = ${tx.actor.agencyId}) as sender,
        array(select to_char(x.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from (
          select least(o.reported_to_police_at, o.police_accepted_at) as at from episode o
          where o.child_id = any((select records_of(e.child_id))::uuid[]) and o.kind = 'missing' and o.entered_in_error_at is null) x
          where x.at is not null order by x.at) as reports,
        operational('letter-reply-working-days', 10)::int as reply_days
      from episode e join child c on c.id = e.child_id where e.id = ${episode}`,
  )
  if (row === undefined) return null
  return {
    ...{ responsible: row.responsible, livesIn: row.lives_in ?? 'elsewhere', authority: row.authority ?? '' },
    ...{ contact: row.contact, lead: row.lead, from: row.sender, replyDays: row.reply_days },
    reports: row.reports.map(text => Date.parse(text) as Instant),
  }
}
