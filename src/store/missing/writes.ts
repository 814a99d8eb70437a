// Recording a missing episode and everything that happens in it.
import { type Insertable, sql, type Updateable } from 'kysely'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import type { EpisodeKind, missingFrom, Reported, reporterKinds } from '../../domain/missing/index.ts'
import type { ProtectionTables } from '../protection/tables.ts'
import { NotAllowed, StaleSave } from '../refusals.ts'
import type { Authority, LivesIn, Schema } from '../schema.ts'
import { maybeAt, maybeOn, rowsOf, sqlOf, type WriteTx } from '../transaction.ts'

/** A report as it is first made: who, last seen when, and whether the police know. `child` is one that the reporter chose. */
export type NewReport = {
  readonly episodeId: Id<'episode'>
  /** The id of the record that is made where no child is found. */
  readonly newChildId: Id<'child'>
  readonly child: Id<'child'> | null
  readonly givenNames: string
  readonly familyName: string
  readonly nameWords: readonly string[]
  /** What a child whom nobody can name is called meanwhile; such a report is matched to nobody. */
  readonly workingName?: string | null
  readonly bornOn: Day | null
  /** Whether the date of birth is known, or the latest that it could be of an age that somebody guessed. */
  readonly bornPrecision?: 'exact' | 'estimated'
  readonly authority: Authority | null
  readonly livesIn: LivesIn | null
  readonly kind: EpisodeKind
  readonly source?: 'report' | 'found-by-police'
  readonly reporterKind: keyof typeof reporterKinds
  readonly missingFrom: keyof typeof missingFrom | null
  readonly lastSeen: Reported | null
  readonly foundMissing: Reported | null
  readonly reportedToPoliceAt: Instant | null
  readonly reportedPrecision?: Reported['precision'] | null
  readonly policeReference: string | null
  /** Why it is entered late, where somebody said so. */
  readonly lateBecause?: string | null
}

const momentOf = (name: string, said: Reported | null) => ({
  [name]: maybeAt(said?.at ?? null),
  [`${name}_precision`]: said?.precision ?? null,
})

// Under the names that the database's function reads.
const asSent = (report: NewReport) => ({
  episode: report.episodeId,
  child: report.child,
  new_child: report.newChildId,
  given: report.givenNames,
  family: report.familyName,
  words: report.nameWords,
  working_name: report.workingName ?? null,
  born: maybeOn(report.bornOn),
  born_precision: report.bornPrecision ?? 'exact',
  authority: report.authority,
  lives_in: report.livesIn,
  kind: report.kind,
  source: report.source ?? 'report',
  reporter_kind: report.reporterKind,
  missing_from: report.missingFrom,
  ...momentOf('last_seen', report.lastSeen),
  ...momentOf('found_missing', report.foundMissing),
  reported: maybeAt(report.reportedToPoliceAt),
  reported_precision: report.reportedPrecision ?? null,
  police_reference: report.policeReference,
  late_because: report.lateBecause ?? null,
})

/** A report as it stands in the record: its reference, and the kind as which it was recorded. */
export type ReportStored = { readonly reference: string; readonly kind: EpisodeKind }

/** Stores the report, which sent twice is stored once. */
export async function reportEpisode(tx: WriteTx, report: NewReport): Promise<ReportStored> {
  const query = sql<ReportStored>`select coalesce(e.reference, report_episode(${JSON.stringify(asSent(report))}::jsonb)) as reference,
    coalesce(e.kind, ${report.kind}) as kind
    from (values (1)) one left join episode e on e.id = ${report.episodeId}`
  const [row] = await rowsOf(tx, query)
  if (row === undefined) throw new Error('the report was not stored')
  return row
}

/** What of an episode may be set after it is reported. */
export type EpisodeFacts = Updateable<
  Omit<Schema['episode'], 'id' | 'child_id' | 'reference' | 'version' | 'recorded_at' | 'recorded_by'>
>

/** Sets facts of an episode that stands at `version`. Throws StaleSave where somebody saved it since. False where it cannot be seen. */
export async function setEpisodeFacts(
  tx: WriteTx,
  id: Id<'episode'>,
  version: number,
  facts: EpisodeFacts,
): Promise<boolean> {
  const done = await sqlOf(tx)
    .updateTable('episode')
    .set(facts)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows > 0n) return true
  const stands = await sqlOf(tx).selectFrom('episode').select('version').where('id', '=', id).executeTakeFirst()
  if (stands === undefined) return false
  // The version is the one shown, so it was not somebody else's save but the actor's role that stood in the way.
  throw stands.version === version ? new NotAllowed('not allowed') : new StaleSave('episode', stands.version)
}

/** One answer of the report. `version` is the version that was shown, 0 where the question was unanswered. */
export type SavedAnswer = {
  readonly question: string
  readonly answer: string
  readonly notKnown: boolean
  readonly version: number
}

/** Whose answer it becomes. */
export type AnswerOf = { readonly id: Id<'answer'>; readonly episodeId: Id<'episode'>; readonly childId: Id<'child'> }

// What one person types and types again in an open page is no collision: only somebody else's change since is.
async function changedByOthers(tx: WriteTx, row: Id<'answer'>, since: number): Promise<boolean> {
  const query = sqlOf(tx).selectFrom('history').select('version').where('table_name', '=', 'episode_answer')
  const others = query.where('row_id', '=', row).where('version', '>', since).where('actor', '!=', tx.actor.personId)
  return (await others.limit(1).execute()).length > 0
}

async function addAnswer(tx: WriteTx, of: AnswerOf, { question, answer, notKnown }: SavedAnswer): Promise<number> {
  const row = { id: of.id, child_id: of.childId, episode_id: of.episodeId, question, answer, not_known: notKnown }
  const insert = sqlOf(tx).insertInto('episode_answer').values(row)
  const once = insert.onConflict(conflict => conflict.columns(['episode_id', 'question']).doNothing())
  const done = await once.executeTakeFirst()
  if ((done.numInsertedOrUpdatedRows ?? 0n) === 0n) throw new StaleSave('episode_answer', 1)
  return 1
}

/** Saves one answer; only the same question can collide. Throws StaleSave. Answers the new version. */
export async function saveAnswer(tx: WriteTx, of: AnswerOf, saved: SavedAnswer): Promise<number> {
  const { question, answer, notKnown } = saved
  const db = sqlOf(tx)
  const query = db.selectFrom('episode_answer').select(['id', 'version', 'answer', 'not_known'])
  const standing = query.where('episode_id', '=', of.episodeId).where('question', '=', question)
  const stands = await standing.forUpdate().executeTakeFirst()
  if (stands === undefined) return answer === '' && !notKnown ? 0 : addAnswer(tx, of, saved)
  if (stands.answer === answer && stands.not_known === notKnown) return stands.version
  if (await changedByOthers(tx, stands.id, saved.version)) throw new StaleSave('episode_answer', stands.version)
  const update = db.updateTable('episode_answer').set({ answer, not_known: notKnown })
  await update.where('id', '=', stands.id).execute()
  return stands.version + 1
}

/** The tables of what happens in an episode; each record is added once, whatever is sent twice. */
export type EventTable =
  | 'episode_log'
  | 'risk_assessment'
  | 'prevention_interview'
  | 'return_interview_offer'
  | 'return_interview'
  | 'case_review'
  | 'meeting'
  | 'notice'
  | 'told'
  | 'whereabouts_known'
  | 'not_reported_by_carer'
  | 'episode_review'
  | 'significant_concern'
  | 'compact_entry'
  | 'further_action'
  | 'interview_outcome'
  | 'compact_copy'
  | 'episode_authority'
  | 'interview_allocation'
  | 'advocate_offer'
  | 'interview_share'
  | 'early_help_decision'
  | 'safety_plan'
  | keyof ProtectionTables

/** An entry of the log as it is written. */
export type LogRow = Insertable<Schema['episode_log']>

/** Whether the record is there now. `id-taken`: something else was recorded under this id before. */
export type EventAdded = 'added' | 'id-taken'

/** Adds one record of what happened; the same sent again is there already, whatever stands in the columns `apart`. */
export async function addEvent<T extends EventTable>(
  tx: WriteTx,
  table: T,
  row: Insertable<Schema[T]>,
  apart: readonly string[] = [],
): Promise<EventAdded> {
  const insert = sqlOf(tx)
    .insertInto(table)
    .values(row as never)
  const done = await insert.onConflict(conflict => conflict.doNothing()).executeTakeFirst()
  if ((done.numInsertedOrUpdatedRows ?? 0n) > 0n) return 'added'
  const compared = Object.entries(row).filter(([column]) => !apart.includes(column))
  const same = compared.map(([column, value]) => sql`${sql.ref(column)} is not distinct from ${value}`)
  const query = sql`select from ${sql.table(table)} where ${sql.join(same, sql` and `)}`
  return (await rowsOf(tx, query)).length > 0 ? 'added' : 'id-taken'
}

/** Says why, for history: free text that stays under the access of what it explains. */
export async function because(tx: WriteTx, reason: string): Promise<void> {
  await sql`select set_config('app.reason', ${reason}, true)`.execute(sqlOf(tx))
}
