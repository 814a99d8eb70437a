// Reading forms: the lines of a child or an episode, and one form with every answer that the reader may see.
import { type RawBuilder, sql } from 'kysely'
import type {
  Amendment,
  FilledForm,
  FormLine,
  Review,
  StoredAnswer,
  StoredAnswers,
} from '../../domain/instruments/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

export { type EarlierAnswer, readEarlierAnswers } from './earlier.ts'
export { type FormWords, readOwnWords } from './own-words.ts'

type LineRow = Omit<FormLine, 'reviews'>
type ReviewRow = Review & { readonly formId: Id<'form'> }

const linesWhere = (tx: ReadTx, holds: RawBuilder<unknown>) =>
  rowsOf(
    tx,
    sql<LineRow>`select f.id, f.child_id as "childId", f.episode_id as "episodeId", f.instrument,
      f.instrument_version as "instrumentVersion", f.source, f.opened_on as "openedOn", f.completed_on as "completedOn",
      coalesce(c.first_recorded_at, f.recorded_at) as "begunAt", b.name as "begunBy", f.submitted_at as "submittedAt", s.name as "submittedBy", f.score,
      f.scored_level as "scoredLevel", f.level, f.risk_type as "riskType", f.entered_in_error_at as "enteredInErrorAt",
      f.entered_in_error_reason as "enteredInErrorReason", f.version,
      exists (select from form n where n.child_id = any((select records_of(f.child_id))::uuid[]) and n.instrument = f.instrument and n.submitted_at > f.submitted_at
        and n.entered_in_error_at is null and f.episode_id is not distinct from n.episode_id) as newer
      from form f left join carried_row c on c.id = f.id
      join person b on b.id = coalesce(c.first_recorded_by, f.recorded_by) left join person s on s.id = f.submitted_by
      where ${holds} order by coalesce(f.submitted_at, f.recorded_at) desc, f.id`,
  )

async function withReviews(tx: ReadTx, lines: readonly LineRow[]): Promise<FormLine[]> {
  if (lines.length === 0) return []
  const rows = await rowsOf(
    tx,
    sql<ReviewRow>`select r.id, r.form_id as "formId", r.number, r.submitted_at as "submittedAt", p.name as "by",
      r.reviewed_on as "reviewedOn", r.level, r.risk_type as "riskType", r.version
      from form_review r join person p on p.id = coalesce(r.submitted_by, r.recorded_by)
      where r.form_id = any(${lines.map(({ id }) => id)}::uuid[]) order by r.number`,
  )
  shows(tx, ...lines.map(({ childId }) => childId))
  return lines.map(line => ({ ...line, reviews: rows.filter(({ formId }) => formId === line.id) }))
}

/** The forms of a child and of every record that is the same child, the latest first. */
export async function readFormsOf(tx: ReadTx, child: Id<'child'>): Promise<FormLine[]> {
  return withReviews(tx, await linesWhere(tx, sql`f.child_id = any((select records_of(${child}))::uuid[])`))
}

/** How far back somebody's own drafts are looked for, in days. */
const draftsSince = 366

/** A draft of whoever reads it, with the name of the child as far as they may see it. */
export type OwnDraft = FormLine & { readonly childName: string | null }

/** Forms not submitted that the actor began, or answered a question of, within a year; the latest first, at most `most`. */
export async function readDraftsOf(tx: ReadTx, most: number): Promise<OwnDraft[]> {
  const own = await rowsOf(
    tx,
    sql<{ id: Id<'form'>; name: string | null }>`with mine as (
        select f.id from form f where f.recorded_by = ${tx.actor.personId} and f.submitted_at is null and f.entered_in_error_at is null
        union select a.form_id from form_answer a where a.recorded_by = ${tx.actor.personId}
          and a.recorded_at > actor_now() - ${draftsSince} * interval '1 day')
      select f.id, nullif(trim(coalesce(i.known_as, i.given_names) || ' ' || i.family_name), '') as name
        from mine join form f on f.id = mine.id left join child_identity i on i.child_id = f.child_id
        where f.submitted_at is null and f.entered_in_error_at is null order by f.recorded_at desc, f.id limit ${most}`,
  )
  if (own.length === 0) return []
  const lines = await withReviews(tx, await linesWhere(tx, sql`f.id = any(${own.map(({ id }) => id)}::uuid[])`))
  return lines.map(line => ({ ...line, childName: own.find(({ id }) => id === line.id)?.name ?? null }))
}

/** The forms of one episode, the latest first. */
export async function readFormsOfEpisode(tx: ReadTx, episode: Id<'episode'>): Promise<FormLine[]> {
  return withReviews(tx, await linesWhere(tx, sql`f.episode_id = ${episode}`))
}

type AnswerRow = StoredAnswer & { readonly part: number; readonly question: string }

// Who saved a version stands in its history, which those see who see the answer.
async function readAnswers(tx: ReadTx, form: Id<'form'>): Promise<ReadonlyMap<number, StoredAnswers>> {
  const rows = await rowsOf(
    tx,
    sql<AnswerRow>`select a.part, a.question, a.value, a.not_known as "notKnown", a.came_from as "cameFrom", a.version,
      coalesce(p.name, '') as "by", coalesce(h.from_at, a.recorded_at) as "at"
      from form_answer a left join history h on h.table_name = 'form_answer' and h.row_id = a.id and h.version = a.version
      left join person p on p.id = h.actor where a.form_id = ${form}`,
  )
  const parts = [...new Set(rows.map(({ part }) => part))]
  return new Map(
    parts.map(part => [part, new Map(rows.filter(one => one.part === part).map(one => [one.question, one]))]),
  )
}

const readAmendments = (tx: ReadTx, form: Id<'form'>) =>
  rowsOf(
    tx,
    sql<Amendment>`select a.part, a.questions, a.reason, a.recorded_at as "at", p.name as "by"
      from form_amendment a join person p on p.id = a.recorded_by where a.form_id = ${form} order by a.recorded_at`,
  )

/** A form with everything it says that the reader may see; null where there is none to see. */
export async function readForm(tx: ReadTx, id: Id<'form'>): Promise<FilledForm | null> {
  const [line] = await withReviews(tx, await linesWhere(tx, sql`f.id = ${id}`))
  if (line === undefined) return null
  return { ...line, answers: await readAnswers(tx, id), amendments: await readAmendments(tx, id) }
}
