// What saving an answer needs of a form, and no more: whether it is open, and how that one answer stands.
import { sql } from 'kysely'
import type { StoredAnswer } from '../../domain/instruments/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, type WriteTx } from '../transaction.ts'

/** A form as far as saving one of its answers needs it. */
export type DraftLine = {
  readonly childId: Id<'child'>
  readonly episodeId: Id<'episode'> | null
  readonly instrument: string
  readonly instrumentVersion: string
  readonly submittedAt: Instant | null
  readonly enteredInErrorAt: Instant | null
  /** The number of the review that is begun and not submitted. */
  readonly openReview: number | null
}

/** The form; null where there is none to see. */
export async function readDraftLine(tx: ReadTx, id: Id<'form'>): Promise<DraftLine | null> {
  const [row] = await rowsOf(
    tx,
    sql<DraftLine>`select f.child_id as "childId", f.episode_id as "episodeId", f.instrument,
      f.instrument_version as "instrumentVersion", f.submitted_at as "submittedAt", f.entered_in_error_at as "enteredInErrorAt",
      (select r.number from form_review r where r.form_id = f.id and r.submitted_at is null) as "openReview"
      from form f where f.id = ${id}`,
  )
  return row ?? null
}

/** Holds a form that the actor may write until the act ends: nothing is added to it meanwhile. False where there is none. */
export async function holdForm(tx: WriteTx, id: Id<'form'>): Promise<boolean> {
  const rows = await rowsOf(tx, sql`select from form f where f.id = ${id} for no key update`)
  return rows.length > 0
}

/** One answer as it stands. */
export type StandingAnswer = {
  readonly id: Id<'form-answer'>
  readonly version: number
  readonly value: unknown
  readonly notKnown: boolean
  readonly cameFrom: string
}

/** Which answer is meant. */
export type AnswerPlace = { readonly formId: Id<'form'>; readonly part: number; readonly question: string }

/** The answer as it stands, held until the act ends; undefined where there is none that the actor may write. */
export async function standingAnswer(
  tx: WriteTx,
  { formId, part, question }: AnswerPlace,
): Promise<StandingAnswer | undefined> {
  const [row] = await rowsOf(
    tx,
    sql<StandingAnswer>`select a.id, a.version, a.value, a.not_known as "notKnown", a.came_from as "cameFrom"
      from form_answer a where a.form_id = ${formId} and a.part = ${part} and a.question = ${question} for update`,
  )
  return row
}

/** One answer as whoever reads it sees it, with who saved it; null where there is none to see. */
export async function readAnswer(tx: ReadTx, { formId, part, question }: AnswerPlace): Promise<StoredAnswer | null> {
  const [row] = await rowsOf(
    tx,
    sql<StoredAnswer>`select a.value, a.not_known as "notKnown", a.came_from as "cameFrom", a.version,
      coalesce(p.name, '') as "by", coalesce(h.from_at, a.recorded_at) as "at"
      from form_answer a left join history h on h.table_name = 'form_answer' and h.row_id = a.id and h.version = a.version
      left join person p on p.id = h.actor
      where a.form_id = ${formId} and a.part = ${part} and a.question = ${question}`,
  )
  return row ?? null
}
