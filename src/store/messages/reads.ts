// Reading messages: those that wait for the actor, and those of an episode or a child with whom they reached and who took them.
import { type RawBuilder, sql } from 'kysely'
import type { Role } from '../../domain/access/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type MessageAt, messageStanding, type Shut } from '../../domain/messages/index.ts'
import type { Audience, MessageTopic } from '../../domain/protocol/index.ts'
import { readJson } from '../json-row.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

export { type HandOverRead, readHandOvers } from './hand-over-reads.ts'

/** One rung as it is shown: what it is called today and how it is reached where nobody signs in for it. */
export type RungRead = {
  readonly place: number
  readonly part: string
  readonly whose: string
  readonly opensAt: Instant
  readonly shut: Shut | null
  readonly role: Role | null
  /** The person, the team, or the destination; empty where there is nobody. */
  readonly name: string
  readonly telephone: string | null
  /** Whether somebody signs in for it. Where nobody does, somebody has to ring. */
  readonly signsIn: boolean
  readonly mine: boolean
}

/** That somebody took it. */
export type AcceptanceRead = {
  readonly at: Instant
  readonly how: 'here' | 'telephone' | 'in-person' | 'email'
  /** Who took it: the person who acted here, or as somebody says who spoke with them. */
  readonly by: string
  readonly words: string
  readonly recordedBy: string
  /** Whether it is the actor's own to give back. */
  readonly mine: boolean
}

/** A message with whom it reached, in order, who opened it, and who took it. */
export type MessageRead = MessageAt<RungRead> & {
  readonly id: Id<'message'>
  /** Null where the actor sees the episode only. */
  readonly childId: Id<'child'> | null
  readonly name: string
  readonly episodeId: Id<'episode'> | null
  /** The referral that it is about, where the actor may see it. */
  readonly referralId: Id<'referral'> | null
  readonly reference: string | null
  readonly rule: string
  readonly subject: string
  readonly audience: Audience
  readonly whose: string
  readonly about: MessageTopic
  readonly because: string
  readonly acceptance: AcceptanceRead | null
  readonly givenBack: readonly { readonly at: Instant; readonly because: string; readonly by: string }[]
  readonly seenBy: readonly { readonly name: string; readonly at: Instant }[]
}

const childName = sql`coalesce(nullif(trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name), ''),
  nullif(e.described_name, ''), 'Name not known')`

const rungsOf = sql`(select coalesce(jsonb_agg(jsonb_build_object('place', r.place, 'part', r.part, 'whose', r.whose, 'opens_at', r.opens_at,
    'shut', r.shut, 'role', r.role, 'name', coalesce(p.name, d.name, t.name, ''), 'telephone', d.telephone,
    'signsIn', r.person_id is not null or r.team_id is not null, 'mine', rung_is_mine(r.person_id, r.team_id, r.role)) order by r.place, r.holder), '[]')
  from message_rung r left join person p on p.id = r.person_id left join team t on t.id = r.team_id left join destination d on d.id = r.destination_id
  where r.message_id = m.id)`

const acceptancesOf = sql`(select coalesce(jsonb_agg(jsonb_build_object('accepted_at', a.accepted_at, 'how', a.how,
    'by', case a.how when 'here' then p.name else a.accepted_by end, 'words', a.words, 'recordedBy', p.name, 'mine', a.recorded_by = actor_person(),
    'given_back_at', a.given_back_at, 'because', a.given_back_because) order by a.recorded_at), '[]')
  from message_acceptance a join person p on p.id = a.recorded_by where a.message_id = m.id)`

const sightsOf = sql`(select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'seen_at', s.seen_at) order by s.seen_at), '[]')
  from message_sight s join person p on p.id = s.person_id where s.message_id = m.id)`

// What is told of a referral is about one step of it.
const aboutReferral = sql`m.about in ('referral', 'referral-waits')`
const referralOf = sql`(select s.referral_id from referral_step s where ${aboutReferral} and s.child_id = any(records_of(m.record_id)) and s.id::text = m.subject)`

type Json = Readonly<Record<string, unknown>>
type Row = Omit<MessageRead, 'childId' | 'rungs' | 'acceptance' | 'givenBack' | 'seenBy'> & {
  child_id: Id<'child'>
  whole: boolean
  rungs: readonly Json[]
  acceptances: readonly Json[]
  sights: readonly Json[]
}

const rungOf = (json: Json): RungRead => {
  const { opens_at, ...row } = readJson(json)
  return { ...(row as Omit<RungRead, 'opensAt'>), opensAt: opens_at as Instant }
}

type Taken = Omit<AcceptanceRead, 'at'> & {
  readonly accepted_at: Instant
  readonly given_back_at: Instant | null
  readonly because: string | null
}

function messageOf({ child_id, whole, rungs, acceptances, sights, ...row }: Row): MessageRead {
  const taken = acceptances.map(json => readJson(json) as Taken)
  const standing = taken.find(one => one.given_back_at === null)
  return {
    ...row,
    childId: whole ? child_id : null,
    rungs: rungs.map(rungOf),
    acceptance: standing === undefined ? null : { ...standing, at: standing.accepted_at },
    givenBack: taken.flatMap(({ given_back_at: at, because, recordedBy: by }) =>
      at === null ? [] : [{ at, because: because ?? '', by }],
    ),
    seenBy: sights.map(json => {
      const { name, seen_at } = readJson(json) as { name: string; seen_at: Instant }
      return { name, at: seen_at }
    }),
  }
}

async function readMessages(tx: ReadTx, where: RawBuilder<unknown>, most: number): Promise<MessageRead[]> {
  const query = sql<Row>`
    select m.id, m.record_id as child_id, i.child_id is not null as whole, ${childName} as name, m.episode_id as "episodeId", e.reference, ${referralOf} as "referralId",
      m.rule, m.subject, m.audience, m.whose, m.about, m.because, m.opens_at as "opensAt", m.over_at as "overAt", m.withdrawn_at as "withdrawnAt",
      m.accepted_at as "acceptedAt", ${rungsOf} as rungs, ${acceptancesOf} as acceptances, ${sightsOf} as sights
    from message m left join episode e on e.id = m.episode_id left join child_identity i on i.child_id = m.record_id
    where ${where} order by m.opens_at desc, m.rule, m.audience, m.whose, m.id limit ${most}`
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(messageOf)
}

const mostShown = 200
const sent = sql`m.withdrawn_at is null and m.opens_at <= actor_now()`

/** The messages of an episode that were sent, the latest first. */
export const readMessagesOfEpisode = (tx: ReadTx, episode: Id<'episode'>): Promise<MessageRead[]> =>
  readMessages(tx, sql`m.episode_id = ${episode} and ${sent}`, mostShown)

/** The messages about a child that were sent and are about no episode, the latest first. */
export const readMessagesOfChild = (tx: ReadTx, child: Id<'child'>): Promise<MessageRead[]> =>
  readMessages(
    tx,
    sql`m.record_id = any((select records_of(${child}))::uuid[]) and m.episode_id is null and ${sent}`,
    mostShown,
  )

/** What was told of a referral, the latest first. */
export const readMessagesOfReferral = (
  tx: ReadTx,
  { id, childId }: { readonly id: Id<'referral'>; readonly childId: Id<'child'> },
): Promise<MessageRead[]> =>
  readMessages(
    tx,
    sql`m.record_id = any(records_of(${childId})) and ${aboutReferral} and ${sent}
      and m.subject in (select s.id::text from referral_step s where s.referral_id = ${id})`,
    mostShown,
  )

/** One message that was sent, as the actor may see it; null where there is none. */
export async function readMessage(tx: ReadTx, id: Id<'message'>): Promise<MessageRead | null> {
  const [message] = await readMessages(tx, sql`m.id = ${id} and m.opens_at <= actor_now()`, 1)
  return message ?? null
}

const waits = sql`m.accepted_at is null and m.withdrawn_at is null and m.opens_at <= actor_now()
  and (m.over_at is null or m.over_at > actor_now())`
const reachedMe = sql`exists (select from message_rung r where r.message_id = m.id and r.shut is null
  and r.opens_at <= actor_now() and rung_is_mine(r.person_id, r.team_id, r.role))`
// Several paragraphs may want the same person told the same news of an episode: they read it once, in the first that came.
const sameNews = sql`coalesce(m.episode_id, m.id), m.about`
const news = sql`select distinct on (${sameNews}) m.id from message m where ${waits} and ${reachedMe}
  order by ${sameNews}, m.opens_at, m.id`

/** The messages that wait for the actor or their team to take them, the latest first; the same news of one episode once. */
export const readInbox = (tx: ReadTx, most: number): Promise<MessageRead[]> =>
  readMessages(tx, sql`m.id = any(array(${news}))`, most)

/** Others that wait for the actor with the same news of the same episode as a message. */
export async function readSameNews(tx: ReadTx, message: MessageRead): Promise<Id<'message'>[]> {
  const query = sql<{ id: Id<'message'> }>`select m.id from message m where m.episode_id = ${message.episodeId}
    and m.about = ${message.about} and m.id <> ${message.id} and ${waits} and ${reachedMe}`
  return (await rowsOf(tx, query)).map(({ id }) => id)
}

/** Those that wait with somebody else and have gone up, or reached nobody: for whoever sees the child to know of. */
export async function readUnaccepted(tx: ReadTx, most: number): Promise<MessageRead[]> {
  const all = await readMessages(tx, sql`${waits} and not ${reachedMe}`, most)
  return all.filter(message => {
    const standing = messageStanding(message, tx.now)
    return standing.kind === 'reached-nobody' || (standing.kind === 'waiting' && standing.passed.length > 0)
  })
}

/** How many wait for the actor; a count stops at 100. */
export async function countInbox(tx: ReadTx): Promise<number> {
  const query = sql<{ count: number }>`select least(count(*), 100)::int as count from (${news}) w`
  return (await rowsOf(tx, query))[0]?.count ?? 0
}
