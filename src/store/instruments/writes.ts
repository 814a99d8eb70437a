// Writing forms: beginning one, its answers, submitting it, reviews, amendments, and what was entered in error.
import { sql } from 'kysely'
import type { Section } from '../../domain/access/access-table.ts'
import type { Day, Id } from '../../domain/kernel/index.ts'
import { NotAllowed, StaleSave } from '../refusals.ts'
import { at, maybeOn, rowsOf, sqlOf, type WriteTx } from '../transaction.ts'
import { type StandingAnswer, standingAnswer } from './drafts.ts'

/** A form as it is begun. */
export type NewForm = {
  readonly id: Id<'form'>
  readonly childId: Id<'child'>
  readonly episodeId: Id<'episode'> | null
  readonly section: Section
  readonly instrument: string
  readonly instrumentVersion: string
  readonly source: 'typed' | 'imported'
  readonly openedOn: Day
}

/** Begins a form, once, whatever is sent twice. Throws NotAllowed. */
export async function addForm(tx: WriteTx, form: NewForm): Promise<void> {
  const { id, section, instrument, source } = form
  const of = { child_id: form.childId, episode_id: form.episodeId, section }
  const version = { instrument, instrument_version: form.instrumentVersion, opened_on: maybeOn(form.openedOn) ?? '' }
  await sqlOf(tx)
    .insertInto('form')
    .values({ id, ...of, ...version, source })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

/** One answer to save: JSON as `storedOf` gives it, null where it is taken back. `version` is the one that was shown, 0 for none. */
export type AnswerToSave = {
  readonly question: string
  /** The section that the answer stands in: the form's, or a narrower one of the record. */
  readonly section: Section
  readonly value: unknown
  readonly notKnown: boolean
  readonly cameFrom: string
  readonly version: number
  /** Whether it may stand over a later version of the same writer, whose answer never reached their page. */
  readonly overOwn?: boolean
}

/** Whose answer it becomes. */
export type AnswerIn = {
  readonly id: Id<'form-answer'>
  readonly formId: Id<'form'>
  readonly childId: Id<'child'>
  readonly episodeId: Id<'episode'> | null
  readonly part: number
}

const jsonOf = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

// What a page sent twice because the first answer was lost or late is no collision with its own writer.
const soonAgain = sql`interval '10 seconds'`

// Somebody else's change since is a collision; so is the writer's own from another tab or device, which this page does not show.
async function changedSince(tx: WriteTx, row: Id<'form-answer'>, saved: AnswerToSave): Promise<boolean> {
  const [since] = await rowsOf(
    tx,
    sql<{
      others: boolean | null
      own: boolean | null
    }>`select bool_or(h.actor is distinct from ${tx.actor.personId}) as others,
      bool_or(h.recorded_at <= ${at(tx.realNow)}::timestamptz - ${soonAgain}) as own
      from history h where h.table_name = 'form_answer' and h.row_id = ${row} and h.version > ${saved.version}`,
  )
  return since?.others === true || (since?.own === true && saved.overOwn !== true)
}

async function isSame(tx: WriteTx, row: Id<'form-answer'>, saved: AnswerToSave): Promise<boolean> {
  const query = sql`select from form_answer a where a.id = ${row}
    and a.value is not distinct from ${jsonOf(saved.value)}::jsonb and a.not_known = ${saved.notKnown}`
  return (await rowsOf(tx, query)).length > 0
}

async function addAnswer(tx: WriteTx, of: AnswerIn, saved: AnswerToSave): Promise<number> {
  const { id, part } = of
  const { section, question } = saved
  const whose = { child_id: of.childId, episode_id: of.episodeId, form_id: of.formId, section, part, question }
  const done = await sqlOf(tx)
    .insertInto('form_answer')
    .values({ id, ...whose, value: jsonOf(saved.value), not_known: saved.notKnown, came_from: saved.cameFrom })
    .onConflict(conflict => conflict.columns(['form_id', 'part', 'question']).doNothing())
    .executeTakeFirst()
  if ((done.numInsertedOrUpdatedRows ?? 0n) === 0n) throw new StaleSave('form_answer', 1)
  return 1
}

/**
 * Saves one answer over the one that stands; only the same question can collide. Throws StaleSave, NotAllowed, Locked.
 * Answers the version that stands.
 */
export async function saveOver(
  tx: WriteTx,
  of: AnswerIn,
  saved: AnswerToSave,
  stands: StandingAnswer | undefined,
): Promise<number> {
  if (stands === undefined) return saved.value === null && !saved.notKnown ? 0 : addAnswer(tx, of, saved)
  if (stands.version !== saved.version) {
    if (await isSame(tx, stands.id, saved)) return stands.version
    if (await changedSince(tx, stands.id, saved)) throw new StaleSave('form_answer', stands.version)
  }
  const [value, notKnown] = [jsonOf(saved.value), saved.notKnown]
  const done = await sqlOf(tx)
    .updateTable('form_answer')
    .set({ value, not_known: notKnown, came_from: saved.cameFrom })
    .where('id', '=', stands.id)
    .where(sql<boolean>`(value is distinct from ${value}::jsonb or not_known is distinct from ${notKnown})`)
    .executeTakeFirst()
  return stands.version + (done.numUpdatedRows > 0n ? 1 : 0)
}

/** Saves one answer over whatever stands, which it looks for. Throws StaleSave, NotAllowed, Locked. */
export async function saveFormAnswer(tx: WriteTx, of: AnswerIn, saved: AnswerToSave): Promise<number> {
  const { formId, part } = of
  return saveOver(tx, of, saved, await standingAnswer(tx, { formId, part, question: saved.question }))
}

/** What a submitted form came to. */
export type FormOutcome = {
  readonly completedOn: Day
  readonly score: number | null
  readonly scoredLevel: string | null
  readonly level: string | null
  readonly riskType: string | null
}

const outcomeColumns = (outcome: FormOutcome) => ({
  completed_on: maybeOn(outcome.completedOn),
  score: outcome.score,
  scored_level: outcome.scoredLevel,
  level: outcome.level,
  risk_type: outcome.riskType,
})

// The form at the version that was shown; throws where it stands at another, or may not be written.
async function update(tx: WriteTx, id: Id<'form'>, version: number, set: Record<string, unknown>): Promise<void> {
  const query = sqlOf(tx).updateTable('form').set(set).where('id', '=', id).where('version', '=', version)
  const done = await query.executeTakeFirst()
  if (done.numUpdatedRows > 0n) return
  const stands = await sqlOf(tx).selectFrom('form').select('version').where('id', '=', id).executeTakeFirst()
  if (stands === undefined || stands.version === version) throw new NotAllowed('not allowed')
  throw new StaleSave('form', stands.version)
}

/** Submits a form that stands at `version`. Throws StaleSave, NotAllowed. */
export const setSubmitted = (tx: WriteTx, id: Id<'form'>, version: number, outcome: FormOutcome): Promise<void> =>
  update(tx, id, version, {
    ...outcomeColumns(outcome),
    submitted_at: at(tx.now),
    submitted_by: tx.actor.personId,
  })

/** Sets anew what a submitted form came to, after an amendment. Throws StaleSave, NotAllowed. */
export const setOutcome = (tx: WriteTx, id: Id<'form'>, version: number, outcome: FormOutcome): Promise<void> =>
  update(tx, id, version, outcomeColumns(outcome))

/** Marks a form as entered in error; it leaves the lists and the rules and stays in history. Throws StaleSave, NotAllowed. */
export const setInError = (tx: WriteTx, id: Id<'form'>, version: number, reason: string): Promise<void> =>
  update(tx, id, version, { entered_in_error_at: at(tx.now), entered_in_error_reason: reason })

/** What belongs to a form. */
export type InForm = {
  readonly formId: Id<'form'>
  readonly childId: Id<'child'>
  readonly episodeId: Id<'episode'> | null
  readonly section: Section
}

const ofForm = ({ formId, childId, episodeId, section }: InForm) => ({
  form_id: formId,
  child_id: childId,
  episode_id: episodeId,
  section,
})

/** Begins the next review of a submitted form, once. Throws NotAllowed. */
export async function addReview(tx: WriteTx, of: InForm, id: Id<'form-review'>, number: number): Promise<void> {
  await sqlOf(tx)
    .insertInto('form_review')
    .values({ id, ...ofForm(of), number })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** What a submitted review came to. */
export type ReviewOutcome = {
  readonly reviewedOn: Day
  readonly level: string | null
  readonly riskType: string | null
}

async function updateReview(
  tx: WriteTx,
  id: Id<'form-review'>,
  version: number,
  set: Record<string, unknown>,
): Promise<void> {
  const query = sqlOf(tx).updateTable('form_review').set(set).where('id', '=', id).where('version', '=', version)
  if ((await query.executeTakeFirst()).numUpdatedRows > 0n) return
  const stands = await sqlOf(tx).selectFrom('form_review').select('version').where('id', '=', id).executeTakeFirst()
  if (stands === undefined || stands.version === version) throw new NotAllowed('not allowed')
  throw new StaleSave('form_review', stands.version)
}

const reviewColumns = ({ reviewedOn, level, riskType }: ReviewOutcome) => ({
  reviewed_on: maybeOn(reviewedOn),
  level,
  risk_type: riskType,
})

/** Submits a review at the version that was shown. Throws StaleSave, NotAllowed. */
export const setReviewSubmitted = (
  tx: WriteTx,
  id: Id<'form-review'>,
  version: number,
  outcome: ReviewOutcome,
): Promise<void> =>
  updateReview(tx, id, version, {
    ...reviewColumns(outcome),
    submitted_at: at(tx.now),
    submitted_by: tx.actor.personId,
  })

/** Sets anew what a submitted review came to, after an amendment. Throws StaleSave, NotAllowed. */
export const setReviewOutcome = (
  tx: WriteTx,
  id: Id<'form-review'>,
  version: number,
  outcome: ReviewOutcome,
): Promise<void> => updateReview(tx, id, version, reviewColumns(outcome))

/** Why answers that were submitted change now; the change of each follows in the same transaction. */
export async function addAmendment(
  tx: WriteTx,
  of: InForm,
  amendment: {
    readonly id: Id<'form-amendment'>
    readonly part: number
    readonly questions: readonly string[]
    readonly reason: string
  },
): Promise<void> {
  const { id, part, questions, reason } = amendment
  await sqlOf(tx)
    .insertInto('form_amendment')
    .values({ id, ...ofForm(of), part, questions: [...questions], reason })
    .execute()
}
