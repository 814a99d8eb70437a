// Reading missing episodes: one whole, a child's, and those that are missing now.
import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import type { AssessmentStage, Episode, PoliceLevel, ReportAnswer } from '../../domain/missing/index.ts'
import type { Authority, Schema } from '../schema.ts'
import { type ReadTx, rowsOf, shows, sqlOf } from '../transaction.ts'
import { type LogEntry, readLog } from './night-reads.ts'
import { episodeOf } from './rows.ts'

export * from './night-reads.ts'

/** One episode, or null where there is none that the actor may see. */
export async function readEpisode(tx: ReadTx, id: Id<'episode'>): Promise<Episode | null> {
  const row = await sqlOf(tx).selectFrom('episode').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  shows(tx, row.child_id)
  return episodeOf(row)
}

// Of the record and of every other that is the same child.
const ofChild = (child: Id<'child'>) => sql<boolean>`child_id = any((select records_of(${child}))::uuid[])`

/** A child's episodes that the actor may see, the latest first; those entered in error are among them. */
export async function readEpisodesOf(tx: ReadTx, childId: Id<'child'>): Promise<Episode[]> {
  const query = sqlOf(tx).selectFrom('episode').selectAll().where(ofChild(childId))
  const rows = await query.orderBy(sql`coalesce(last_seen_at, reported_to_police_at, recorded_at)`, 'desc').execute()
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(episodeOf)
}

/** The answers of a report by question. */
export async function readAnswers(tx: ReadTx, id: Id<'episode'>): Promise<ReadonlyMap<string, ReportAnswer>> {
  const rows = await sqlOf(tx).selectFrom('episode_answer').selectAll().where('episode_id', '=', id).execute()
  const answers = rows.map(row => ({
    question: row.question,
    answer: row.answer,
    notKnown: row.not_known,
    version: row.version,
  }))
  return new Map(answers.map(one => [one.question, one]))
}

/** A police assessment as it was made. */
export type Assessment = {
  readonly stage: AssessmentStage
  readonly level: PoliceLevel
  readonly reason: string
  readonly answers: Readonly<Record<string, string>>
  readonly at: Instant
  readonly by: string
}

type EventTable =
  | 'prevention_interview'
  | 'return_interview_offer'
  | 'return_interview'
  | 'episode_review'
  | 'significant_concern'
type Recorded<T extends EventTable | 'meeting'> = Selectable<Schema[T]> & { readonly by: string }

/** Everything that happened in an episode, each kind the latest first. A kind that may not be read is empty. */
export type EpisodeEvents = {
  readonly assessments: readonly Assessment[]
  readonly log: readonly LogEntry[]
  readonly preventionInterviews: readonly Recorded<'prevention_interview'>[]
  readonly offers: readonly Recorded<'return_interview_offer'>[]
  readonly returnInterviews: readonly Recorded<'return_interview'>[]
  readonly meetings: readonly Recorded<'meeting'>[]
  readonly caseReviews: readonly Selectable<Schema['case_review']>[]
  readonly notices: readonly Selectable<Schema['notice']>[]
  readonly reviews: readonly Recorded<'episode_review'>[]
  readonly concerns: readonly Recorded<'significant_concern'>[]
}

// What came from another record was written by whoever wrote it there.
async function readAssessments(tx: ReadTx, id: Id<'episode'>): Promise<Assessment[]> {
  const rows = await sqlOf(tx)
    .selectFrom('risk_assessment as r')
    .leftJoin('carried_row as c', 'c.id', 'r.id')
    .innerJoin('person as p', join => join.on(sql<boolean>`p.id = coalesce(c.first_recorded_by, r.recorded_by)`))
    .select(['r.stage', 'r.level', 'r.reason', 'r.answers', 'r.assessed_at as at', 'p.name as by'])
    .where('r.episode_id', '=', id)
    .orderBy('r.assessed_at', 'desc')
    .orderBy('r.recorded_at', 'desc')
    .execute()
  return rows
}

// A record of the episode's own with the name of whoever recorded it.
const recordsOf = <
  T extends
    | 'prevention_interview'
    | 'return_interview_offer'
    | 'return_interview'
    | 'episode_review'
    | 'significant_concern',
>(
  tx: ReadTx,
  table: T,
  id: Id<'episode'>,
  by: RawBuilder<unknown>,
) =>
  rowsOf(
    tx,
    sql<
      Selectable<Schema[T]> & { by: string }
    >`select t.*, p.name as by from ${sql.table(table)} t left join carried_row c on c.id = t.id
      join person p on p.id = coalesce(c.first_recorded_by, t.recorded_by)
      where t.episode_id = ${id} order by ${by} desc, t.recorded_at desc`,
  )

// A meeting belongs to the child; it stands where it was held, from this episode until the next began.
const readMeetingsSince = (tx: ReadTx, id: Id<'episode'>) =>
  rowsOf(
    tx,
    sql<Selectable<Schema['meeting']> & { by: string }>`
      with of as (select e.id, e.child_id, coalesce(e.last_seen_at, e.found_missing_at, e.reported_to_police_at, e.recorded_at) as since
        from episode e where e.child_id = (select child_id from episode where id = ${id}) and e.entered_in_error_at is null)
      select m.*, p.name as by from meeting m join person p on p.id = m.recorded_by join of on of.id = ${id} and of.child_id = m.child_id
      where m.held_at >= of.since
        and not exists (select from of later where later.since > of.since and later.since <= m.held_at)
      order by m.held_at desc`,
  )

/** What happened in an episode, as far as the actor may see it. */
export async function readEpisodeEvents(tx: ReadTx, id: Id<'episode'>): Promise<EpisodeEvents> {
  const db = sqlOf(tx)
  return {
    assessments: await readAssessments(tx, id),
    log: await readLog(tx, id),
    preventionInterviews: await recordsOf(tx, 'prevention_interview', id, sql`t.held_at`),
    offers: await recordsOf(tx, 'return_interview_offer', id, sql`t.offered_at`),
    returnInterviews: await recordsOf(tx, 'return_interview', id, sql`t.ended_at`),
    meetings: await readMeetingsSince(tx, id),
    caseReviews: await db
      .selectFrom('case_review')
      .selectAll()
      .where('episode_id', '=', id)
      .orderBy('held_at', 'desc')
      .execute(),
    notices: await db
      .selectFrom('notice')
      .selectAll()
      .where('episode_id', '=', id)
      .orderBy('given_at', 'desc')
      .execute(),
    reviews: await recordsOf(tx, 'episode_review', id, sql`t.reviewed_at`),
    concerns: await recordsOf(tx, 'significant_concern', id, sql`t.raised_at`),
  }
}

/** The intervention meetings of a child, the latest first. */
export const readMeetingsOf = (tx: ReadTx, childId: Id<'child'>) =>
  sqlOf(tx).selectFrom('meeting').selectAll().where(ofChild(childId)).orderBy('held_at', 'desc').execute()

/** One line of the board of children who are missing, or found and not yet confirmed well. */
export type BoardLine = {
  readonly episodeId: Id<'episode'>
  readonly reference: string
  readonly kind: Episode['kind']
  /** Null where the actor may see this episode only: the name is then as it was reported. */
  readonly childId: Id<'child'> | null
  readonly name: string
  readonly bornOn: Day | null
  readonly authority: Authority | null
  readonly since: Instant
  readonly foundAt: Instant | null
  readonly policeKnowAt: Instant | null
  readonly level: PoliceLevel | null
  /** When the police last looked at the level; null where they have set none. */
  readonly levelAt: Instant | null
  /** Whether somebody disputes the level and it is not settled. */
  readonly disputed: boolean
  readonly lastSighting: { readonly at: Instant; readonly entry: string } | null
  readonly nextDuty: { readonly rule: string; readonly dueAt: Instant | null } | null
}

type BoardRow = {
  id: Id<'episode'>
  child_id: Id<'child'>
  whole: boolean
  reference: string
  kind: Episode['kind']
  name: string
  born_on: Day | null
  authority: Authority | null
  since: Instant
  found_at: Instant | null
  police_know_at: Instant | null
  level: PoliceLevel | null
  level_at: Instant | null
  disputed: boolean
  sighting_at: Instant | null
  sighting: string | null
  rule: string | null
  due_at: Instant | null
}

const lineOf = (row: BoardRow): BoardLine => ({
  episodeId: row.id,
  reference: row.reference,
  kind: row.kind,
  childId: row.whole ? row.child_id : null,
  name: row.name,
  bornOn: row.born_on,
  authority: row.authority,
  since: row.since,
  foundAt: row.found_at,
  policeKnowAt: row.police_know_at,
  level: row.level,
  levelAt: row.level_at,
  disputed: row.disputed,
  lastSighting: row.sighting_at === null ? null : { at: row.sighting_at, entry: row.sighting ?? '' },
  nextDuty: row.rule === null ? null : { rule: row.rule, dueAt: row.due_at },
})

const open = sql`e.entered_in_error_at is null and e.located_at is null and e.returned_at is null`
const unconfirmed = sql`e.entered_in_error_at is null and e.well_being_confirmed_at is null and (e.located_at is not null or e.returned_at is not null)`

// Settled is what is withdrawn, answered twice or agreed to, and what was changed at once as it was wanted.
const disputed = sql`exists (select from level_dispute d where d.episode_id = e.id and d.withdrawn_at is null and d.content_at is null
  and d.second_at is null and (d.continued_at is not null or d.first_level is distinct from d.wanted_level))`

/** Children missing now (or found and not confirmed well), longest first, at most `most`. */
export async function readBoard(tx: ReadTx, which: 'missing' | 'unconfirmed', most: number): Promise<BoardLine[]> {
  const query = sql<BoardRow>`
    select e.id, e.child_id, i.child_id is not null as whole, e.reference, e.kind,
      coalesce(nullif(trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name), ''), nullif(e.described_name, ''), 'Name not known') as name,
      coalesce(i.born_on, e.described_born_on) as born_on, case when i.child_id is not null then e.responsible_authority end as authority,
      coalesce(e.last_seen_at, e.found_missing_at, least(e.reported_to_police_at, e.police_accepted_at), e.recorded_at) as since,
      least(e.located_at, e.returned_at) as found_at, least(e.reported_to_police_at, e.police_accepted_at) as police_know_at,
      r.level, r.assessed_at as level_at, ${disputed} as disputed, s.at as sighting_at, s.entry as sighting, d.rule, d.due_at
    from episode e
    left join child_identity i on i.child_id = e.child_id
    left join lateral (select level, assessed_at from risk_assessment r where r.episode_id = e.id order by assessed_at desc, recorded_at desc limit 1) r on true
    left join lateral (select at, entry from episode_log l where l.episode_id = e.id and l.kind = 'sighting' order by at desc limit 1) s on true
    left join lateral (select rule, due_at from obligation o where o.episode_id = e.id and o.met_at is null and o.lapsed_at is null
      and o.closed_at is null and o.opens_at <= actor_now() order by due_at nulls last, rule limit 1) d on true
    where ${which === 'missing' ? open : unconfirmed}
    order by since, e.id limit ${most}`
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(lineOf)
}

/** Whom an episode is about, as far as the actor may see: with a grant to the episode only, as it was reported. */
export type Subject = {
  readonly name: string
  readonly bornOn: Day | null
  /** Whether the actor sees the whole child. */
  readonly whole: boolean
  readonly lookedAfter: boolean
  /** How many people must not be told. */
  readonly blocks: number
}

type SubjectRow = { name: string | null; born_on: Day | null; whole: boolean; looked_after: boolean; blocks: number }

const today = sql`(actor_now() at time zone 'Europe/London')::date`

/** Whom an episode is about. */
export async function readSubject(tx: ReadTx, episode: Episode): Promise<Subject> {
  const query = sql<SubjectRow>`
    select trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name) as name, i.born_on, i.child_id is not null as whole,
      exists (select from social_care_status s where s.child_id = any((select records_of(${episode.childId}))::uuid[]) and s.status = 'in-care' and s.entered_in_error_at is null and s.from_on <= ${today} and (s.until_on is null or s.until_on > ${today})) as looked_after,
      (select count(*) from blocked_of_episode(${episode.id})) as blocks
    from (values (${episode.childId}::uuid)) as c(id) left join child_identity i on i.child_id = c.id`
  const [row] = await rowsOf(tx, query)
  const name = row?.name || episode.describedName || 'Name not known'
  const bornOn = row?.whole ? row.born_on : episode.describedBornOn
  return { name, bornOn, whole: row?.whole ?? false, lookedAfter: row?.looked_after ?? false, blocks: row?.blocks ?? 0 }
}

/** When a child of an episode was born, and whether the actor sees the whole child: what is decided by. */
export async function readAge(
  tx: ReadTx,
  { childId, describedBornOn }: Episode,
): Promise<Pick<Subject, 'bornOn' | 'whole'>> {
  const query = sql<{ born_on: Day | null }>`select born_on from child_identity where child_id = ${childId}`
  const [row] = await rowsOf(tx, query)
  return { bornOn: row === undefined ? describedBornOn : row.born_on, whole: row !== undefined }
}

/** A child whom the reporter may choose by name: placed with their team, or one they work with. */
export type Reportable = { readonly childId: Id<'child'>; readonly name: string; readonly bornOn: Day | null }

/** The children whom the actor looks after or works with, and one more where they may see it, by name, at most `most`. */
export async function readReportable(tx: ReadTx, most: number, also: Id<'child'> | null): Promise<Reportable[]> {
  const query = sql<Reportable>`
    select i.child_id as "childId", trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name) as name, i.born_on as "bornOn"
    from child_identity i join child c on c.id = i.child_id
    where i.child_id = ${also} or (c.same_as is null or not sees_whole(c.same_as)) and c.entered_in_error_at is null
      and exists (select from access_grant g where g.child_id = i.child_id and g.holder = any(actor_holders())
        and g.because in ('placement', 'involvement') and g.episode_id is null and g.suspended_at is null
        and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
    order by i.child_id is distinct from ${also}, name, i.child_id limit ${most}`
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.childId))
  return rows
}
