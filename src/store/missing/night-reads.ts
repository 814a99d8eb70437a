// Reading the night in a home: the log, the measures, who was told, whereabouts, and who must not be told.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type {
  Certainty,
  InformationSource,
  LogKind,
  Looked,
  MeasureState,
  Precision,
  Told,
  ToldWhom,
  Whereabouts,
} from '../../domain/missing/index.ts'
import { type ReadTx, rowsOf, shows, sqlOf } from '../transaction.ts'

/** An entry of the log as it was written. */
export type LogEntry = Looked & {
  readonly precision: Precision
  readonly entry: string
  readonly place: string
  readonly seenBy: string
  readonly howSure: Certainty | null
  readonly wore: string
  readonly source: InformationSource | null
  readonly sourceName: string
  readonly by: string
  readonly recordedAt: Instant
  /** One id for all copies of an entry that stands on the records of several children; null where it stands on this one. */
  readonly sharedId?: string | null
}

/** The log of an episode, the latest first. */
export async function readLog(tx: ReadTx, id: Id<'episode'>): Promise<LogEntry[]> {
  const query = sqlOf(tx)
    .selectFrom('episode_log as l')
    .leftJoin('carried_row as c', 'c.id', 'l.id')
    .innerJoin('person as p', join => join.on(sql<boolean>`p.id = coalesce(c.first_recorded_by, l.recorded_by)`))
    .selectAll('l')
    .select(['p.name as by', 'c.first_recorded_at'])
    .where('l.episode_id', '=', id)
  const rows = await query.orderBy('l.at', 'desc').orderBy('l.recorded_at', 'desc').execute()
  return rows.map(row => ({
    id: row.id,
    kind: row.kind as LogKind,
    at: row.at,
    precision: row.precision,
    entry: row.entry,
    place: row.place,
    seenBy: row.seen_by,
    howSure: row.how_sure,
    wore: row.wore,
    source: row.source,
    sourceName: row.source_name,
    lookAgainAt: row.look_again_at,
    corrects: row.corrects,
    by: row.by,
    recordedAt: row.first_recorded_at ?? row.recorded_at,
    sharedId: row.shared_id,
  }))
}

/** A measure as it stands. */
export type MeasureTaken = {
  readonly state: MeasureState
  readonly doneAt: Instant | null
  readonly doneBy: string
  readonly note: string
  readonly version: number
}

/** The measures of an episode by key; one of which nothing is recorded is not among them. */
export async function readMeasures(tx: ReadTx, id: Id<'episode'>): Promise<ReadonlyMap<string, MeasureTaken>> {
  const rows = await sqlOf(tx).selectFrom('search_measure').selectAll().where('episode_id', '=', id).execute()
  return new Map(
    rows.map(row => {
      const { state, note, version } = row
      return [row.measure, { state, doneAt: row.done_at, doneBy: row.done_by, note, version }]
    }),
  )
}

/** Who was told of an episode and of its end; lines entered in error are left out. */
export async function readTold(tx: ReadTx, id: Id<'episode'>): Promise<Told[]> {
  const query = sqlOf(tx)
    .selectFrom('told as t')
    .innerJoin('person as p', 'p.id', 't.recorded_by')
    .selectAll('t')
    .select('p.name as by')
    .where('t.episode_id', '=', id)
    .where('t.entered_in_error_at', 'is', null)
  const rows = await query.orderBy('t.recorded_at').orderBy('t.id').execute()
  return rows.map(row => ({
    id: row.id,
    about: row.about,
    whom: row.whom as ToldWhom,
    who: row.who,
    toldAt: row.told_at,
    toldBy: row.told_by,
    how: row.how,
    notToldBecause: row.not_told_because,
    despiteBlock: row.despite_block,
    recordedAt: row.recorded_at,
    by: row.by,
  }))
}

/** What is known of where the child is and what was decided, the latest first. */
export async function readWhereabouts(tx: ReadTx, id: Id<'episode'>): Promise<Whereabouts[]> {
  const query = sqlOf(tx)
    .selectFrom('whereabouts_known as w')
    .innerJoin('person as p', 'p.id', 'w.recorded_by')
    .selectAll('w')
    .select('p.name as by')
    .where('w.episode_id', '=', id)
  const rows = await query.orderBy('w.known_at', 'desc').orderBy('w.recorded_at', 'desc').execute()
  return rows.map(row => ({
    id: row.id,
    knownAt: row.known_at,
    address: row.address,
    howKnown: row.how_known,
    concernOf: row.concern_of,
    concern: row.concern,
    decision: row.decision,
    decidedBy: row.decided_by,
    reason: row.reason,
    safety: row.safety,
    police: row.police_asked_at === null ? null : { askedAt: row.police_asked_at, answer: answerOf(row) },
    by: row.by,
    version: row.version,
  }))
}

function answerOf(row: {
  police_answered_at: Instant | null
  police_response: string
  police_answered_by: string
}): NonNullable<Whereabouts['police']>['answer'] {
  if (row.police_answered_at === null) return null
  return { at: row.police_answered_at, says: row.police_response, by: row.police_answered_by }
}

/** That a carer did not report the child (POL-12.9), how it came out and why, as far as it was said. */
export type NotReported = {
  readonly foundOut: string
  readonly why: string
  readonly by: string
  readonly recordedAt: Instant
}

/** Whether the child was not reported by whoever had care of them; null where nobody says so. */
export async function readNotReported(tx: ReadTx, id: Id<'episode'>): Promise<NotReported | null> {
  const query = sqlOf(tx)
    .selectFrom('not_reported_by_carer as n')
    .innerJoin('person as p', 'p.id', 'n.recorded_by')
    .select(['n.found_out as foundOut', 'n.why', 'p.name as by', 'n.recorded_at as recordedAt'])
    .where('n.episode_id', '=', id)
    .where('n.entered_in_error_at', 'is', null)
  return (await query.orderBy('n.recorded_at').executeTakeFirst()) ?? null
}

/** Who must not be told of an episode, without the reason: also for those who may see the episode and not the child. */
export async function readBlockedOf(tx: ReadTx, id: Id<'episode'>): Promise<string[]> {
  const rows = await rowsOf(tx, sql<{ who: string }>`select who from blocked_of_episode(${id})`)
  return rows.map(row => row.who)
}

/** A child who is only logged as away, and when somebody looked and has to look again. */
export type LoggedOnly = {
  readonly episodeId: Id<'episode'>
  readonly name: string
  readonly since: Instant
  readonly assessedAt: Instant | null
  readonly lookAgainAt: Instant | null
}

const nameOf = sql`coalesce(nullif(trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name), ''),
  nullif(e.described_name, ''), 'Name not known')`

/** The children who are only logged as away, those to be looked at first before the others, at most `most`. */
export async function readLoggedOnly(tx: ReadTx, most: number): Promise<LoggedOnly[]> {
  const query = sql<LoggedOnly & { child_id: Id<'child'> }>`
    select e.id as "episodeId", e.child_id, ${nameOf} as name,
      coalesce(e.last_seen_at, e.found_missing_at, e.recorded_at) as since, l.at as "assessedAt", l.look_again_at as "lookAgainAt"
    from episode e left join child_identity i on i.child_id = e.child_id
    left join lateral (select l.at, l.look_again_at from episode_log l where l.episode_id = e.id and l.kind = 'assessment'
      and not exists (select from episode_log c where c.episode_id = e.id and c.corrects = l.id)
      order by l.at desc, l.recorded_at desc limit 1) l on true
    where e.kind = 'away-without-permission' and e.entered_in_error_at is null and e.located_at is null and e.returned_at is null
    order by l.look_again_at nulls first, e.id limit ${most}`
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(({ child_id: _, ...line }) => line)
}

/** A child found lately, and everyone who was told of them missing or found. */
export type FoundLately = {
  readonly episodeId: Id<'episode'>
  readonly name: string
  readonly foundAt: Instant
  readonly told: readonly Told[]
}

/** The children found after `since`, with whom was told, the latest first, at most `most`. */
export async function readFoundLately(tx: ReadTx, since: Instant, most: number): Promise<FoundLately[]> {
  const query = sql<{ episodeId: Id<'episode'>; child_id: Id<'child'>; name: string; foundAt: Instant }>`
    select e.id as "episodeId", e.child_id, ${nameOf} as name, least(e.located_at, e.returned_at) as "foundAt"
    from episode e left join child_identity i on i.child_id = e.child_id
    where e.entered_in_error_at is null and e.kind = 'missing' and least(e.located_at, e.returned_at) > ${new Date(since).toISOString()}::timestamptz
    order by 4 desc, e.id limit ${most}`
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  const lines: FoundLately[] = []
  for (const { child_id: _, ...row } of rows) lines.push({ ...row, told: await readTold(tx, row.episodeId) })
  return lines
}
