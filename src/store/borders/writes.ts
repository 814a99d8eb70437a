// Writing what concerns children placed across borders: letters and replies, corrections, intakes, reviews, providers' guidance.
import { sql } from 'kysely'
import type { Adequacy, LetterKind } from '../../domain/borders/index.ts'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import { NotAllowed, StaleSave } from '../refusals.ts'
import { at, maybeAt, maybeOn, rowsOf, sqlOf, type WriteTx } from '../transaction.ts'

/** A letter as it is issued. */
export type NewLetter = {
  readonly id: Id<'letter'>
  readonly childId: Id<'child'>
  readonly episodeId: Id<'episode'>
  readonly kind: LetterKind
  readonly template: string
  readonly reference: string
  readonly authority: string
  readonly addressedTo: string
  readonly printed: string
  readonly issuedAt: Instant
  readonly replyDueOn: Day | null
}

/** Keeps a letter, once whatever is sent twice. False where another of its kind stands for the episode. Throws NotAllowed. */
export async function addLetter(tx: WriteTx, letter: NewLetter): Promise<boolean> {
  const row = {
    ...{ id: letter.id, child_id: letter.childId, episode_id: letter.episodeId, kind: letter.kind },
    ...{ template: letter.template, reference: letter.reference, authority_name: letter.authority },
    ...{ addressed_to: letter.addressedTo, printed: letter.printed, issued_at: at(letter.issuedAt) },
    reply_due_on: maybeOn(letter.replyDueOn),
  }
  const insert = sqlOf(tx).insertInto('authority_letter').values(row)
  const done = await insert.onConflict(conflict => conflict.doNothing()).executeTakeFirst()
  if ((done.numInsertedOrUpdatedRows ?? 0n) > 0n) return true
  const [own] = await rowsOf(tx, sql`select from authority_letter where id = ${letter.id}`)
  return own !== undefined
}

// Whose row it is at the version that was shown: nothing where it is gone, a refusal where the role may not.
async function changed(tx: WriteTx, table: string, id: string, version: number, updated: bigint): Promise<boolean> {
  if (updated > 0n) return true
  const [stands] = await rowsOf(
    tx,
    sql<{ version: number }>`select version from ${sql.table(table)} where id = ${id} and entered_in_error_at is null`,
  )
  if (stands === undefined) return false
  throw stands.version === version ? new NotAllowed('not allowed') : new StaleSave(table, stands.version)
}

/** A written reply to a letter. */
export type NewReply = { readonly at: Instant; readonly from: string; readonly says: string }

/** Writes the reply beside the letter that stood at `version`. False where there is none. Throws StaleSave, NotAllowed. */
export async function setReply(tx: WriteTx, id: Id<'letter'>, version: number, reply: NewReply): Promise<boolean> {
  const done = await sqlOf(tx)
    .updateTable('authority_letter')
    .set({ reply_at: at(reply.at), reply_from: reply.from, reply_says: reply.says })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('entered_in_error_at', 'is', null)
    .executeTakeFirst()
  return changed(tx, 'authority_letter', id, version, done.numUpdatedRows)
}

/** The tables of an episode whose rows can be entered in error. */
export const wrongInEpisode = {
  letter: 'authority_letter',
  'further-action': 'further_action',
  'interview-outcome': 'interview_outcome',
  'compact-copy': 'compact_copy',
} as const
/** One of them. */
export type WrongInEpisode = keyof typeof wrongInEpisode

const inError = (tx: WriteTx, reason: string) => ({
  entered_in_error_at: at(tx.now),
  entered_in_error_reason: reason,
})

/** A row was wrong: it stays in history with the reason, and meets nothing. False where there is none that stands. */
export async function withdrawInEpisode(
  tx: WriteTx,
  which: WrongInEpisode,
  id: string,
  episode: Id<'episode'>,
  reason: string,
): Promise<boolean> {
  const done = await rowsOf<{ issued_at: Instant | null; kind: LetterKind | null }>(
    tx,
    sql`update ${sql.table(wrongInEpisode[which])} t set entered_in_error_at = ${at(tx.now)}::timestamptz, entered_in_error_reason = ${reason}
      where t.id = ${id} and t.episode_id = ${episode} and t.entered_in_error_at is null
      returning (to_jsonb(t)->>'issued_at')::timestamptz as issued_at, case when ${which} = 'letter' then to_jsonb(t)->>'kind' end as kind`,
  )
  const [wrong] = done
  if (wrong === undefined) return false
  if (which === 'letter' && wrong.issued_at !== null && wrong.kind !== null)
    await withdrawNotice(tx, episode, wrong.kind, wrong.issued_at)
  return true
}

/** The notice by which rules know of a letter, by the letter's kind. */
export const noticeOfLetter = {
  missing: 'placing-authority-letter',
  'nine-in-ninety': 'nine-in-ninety-letter',
} as const satisfies Readonly<Record<LetterKind, string>>

// The letter and its notice are one act, so they are taken back together.
const withdrawNotice = (tx: WriteTx, episode: Id<'episode'>, kind: LetterKind, issuedAt: Instant) =>
  sqlOf(tx)
    .updateTable('notice')
    .set({ entered_in_error_at: at(tx.now) })
    .where('episode_id', '=', episode)
    .where('kind', '=', noticeOfLetter[kind])
    .where('given_at', '=', at(issuedAt) as never)
    .where('entered_in_error_at', 'is', null)
    .execute()

/** The social worker brought the record up to date with a copy. False where there is none that waits for it. */
export async function setRecordUpdated(
  tx: WriteTx,
  id: Id<'compact-copy'>,
  episode: Id<'episode'>,
  when: Instant,
): Promise<boolean> {
  const done = await sqlOf(tx)
    .updateTable('compact_copy')
    .set({ record_updated_at: at(when), record_updated_by: tx.actor.personId })
    .where('id', '=', id)
    .where('episode_id', '=', episode)
    .where('record_updated_at', 'is', null)
    .where('entered_in_error_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** A notification of another authority as it is taken in; who the child is stands in the form as well. */
export type NewIntake = {
  readonly id: Id<'placement-notice'>
  readonly child: Id<'child'>
  readonly givenNames: string
  readonly familyName: string
  readonly nameWords: readonly string[]
  readonly bornOn: Day | null
  readonly authority: string
  readonly placementKind: string
  readonly address: string
  readonly homeTeam: Id<'team'> | null
  readonly livesIn: 'staffordshire' | 'stoke-on-trent'
  readonly district: string | null
  readonly from: Day
  readonly party: string
  readonly means: string
  readonly receivedAt: Instant
}

/** Makes the record of a child from a notification, once whatever is sent twice. Throws NotAllowed. */
export async function takeNotification(tx: WriteTx, intake: NewIntake): Promise<void> {
  const sent = {
    ...{ id: intake.id, child: intake.child, given: intake.givenNames, family: intake.familyName },
    ...{ words: intake.nameWords, born: maybeOn(intake.bornOn), authority_name: intake.authority },
    ...{ kind: intake.placementKind, address: intake.address, home: intake.homeTeam, lives_in: intake.livesIn },
    ...{ district: intake.district, from_on: maybeOn(intake.from), party: intake.party, means: intake.means },
    at: maybeAt(intake.receivedAt),
  }
  await rowsOf(tx, sql`select take_placement_notification(${JSON.stringify(sent)}::jsonb)`)
}

/** A notification that went or came, for a child who has a record. */
export type NewPlacementNotice = {
  readonly id: Id<'placement-notice'>
  readonly child: Id<'child'>
  readonly formId: Id<'form'> | null
  readonly direction: 'sent' | 'received'
  readonly about: 'new' | 'change' | 'end'
  readonly at: Instant
  readonly party: string
  readonly means: string
}

/** Keeps it, once whatever is sent twice. Throws NotAllowed, also for a child that cannot be seen. */
export async function addPlacementNotice(tx: WriteTx, notice: NewPlacementNotice): Promise<void> {
  const { id, child, formId, direction, about, party, means } = notice
  const row = { id, child_id: child, form_id: formId, direction, about, at: at(notice.at), party, sent_by_means: means }
  await sqlOf(tx)
    .insertInto('placement_notice')
    .values(row)
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

/** Says of a notification without one which form it is; a form that is named already stays. */
export const setNoticeForm = (tx: WriteTx, id: Id<'placement-notice'>, form: Id<'form'>) =>
  sqlOf(tx)
    .updateTable('placement_notice')
    .set({ form_id: form })
    .where('id', '=', id)
    .where('form_id', 'is', null)
    .execute()

/** A row of a child that can be entered in error. */
export const wrongOfChild = { notice: 'placement_notice', review: 'statutory_review' } as const
/** One of them. */
export type WrongOfChild = keyof typeof wrongOfChild

/** A row of a child was wrong: it stays in history with the reason. False where there is none that stands. */
export async function withdrawOfChild(
  tx: WriteTx,
  which: WrongOfChild,
  id: string,
  child: Id<'child'>,
  reason: string,
): Promise<boolean> {
  const done = await sqlOf(tx)
    .updateTable(wrongOfChild[which])
    .set(inError(tx, reason))
    .where('id', '=', id as never)
    .where('child_id', '=', child)
    .where('entered_in_error_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** A statutory review as it is recorded. */
export type NewReview = {
  readonly id: Id<'statutory-review'>
  readonly child: Id<'child'>
  readonly heldOn: Day
  readonly outOfArea: boolean
}

/** Keeps it. False where one of that day stands already. Throws NotAllowed. */
export async function addReview(tx: WriteTx, review: NewReview): Promise<boolean> {
  const held = maybeOn(review.heldOn) ?? ''
  const row = { id: review.id, child_id: review.child, held_on: held, out_of_area: review.outOfArea }
  const insert = sqlOf(tx).insertInto('statutory_review').values(row)
  const done = await insert.onConflict(conflict => conflict.doNothing()).executeTakeFirst()
  if ((done.numInsertedOrUpdatedRows ?? 0n) > 0n) return true
  const [own] = await rowsOf(tx, sql`select from statutory_review where id = ${review.id}`)
  return own !== undefined
}

/** What the reviewing officer reports after a review. */
export type NewReviewReport = {
  readonly since: Day
  readonly episodes: number
  readonly adequacy: Adequacy
  readonly reason: string
  readonly exceptions: string
}

/** Writes the report on a review that stood at `version`. False where there is none. Throws StaleSave, NotAllowed. */
export async function setReviewReport(
  tx: WriteTx,
  id: Id<'statutory-review'>,
  version: number,
  report: NewReviewReport,
): Promise<boolean> {
  const { episodes, adequacy, exceptions } = report
  const said = { since_on: maybeOn(report.since), episodes, adequacy, adequacy_reason: report.reason, exceptions }
  const done = await sqlOf(tx)
    .updateTable('statutory_review')
    .set({ ...said, reported_at: at(tx.now), reported_by: tx.actor.personId })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('entered_in_error_at', 'is', null)
    .executeTakeFirst()
  return changed(tx, 'statutory_review', id, version, done.numUpdatedRows)
}

/** The team manager was told of the exceptions of a report. False where there is none. Throws StaleSave, NotAllowed. */
export async function setManagerTold(
  tx: WriteTx,
  id: Id<'statutory-review'>,
  version: number,
  told: { readonly at: Instant; readonly who: string },
): Promise<boolean> {
  const done = await sqlOf(tx)
    .updateTable('statutory_review')
    .set({ manager_told_at: at(told.at), manager_told: told.who })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('entered_in_error_at', 'is', null)
    .executeTakeFirst()
  return changed(tx, 'statutory_review', id, version, done.numUpdatedRows)
}

/** What a provider was given and told. */
export type NewGuidance = {
  readonly id: Id<'provider-guidance'>
  readonly agency: Id<'agency'>
  readonly guidance: string
  readonly sentOn: Day
  readonly sentTo: string
  readonly trainingToldOn: Day | null
  readonly accepted: { readonly on: Day; readonly by: string } | null
}

/** Writes it down; `unknown` where there is no such provider. Throws NotAllowed. */
export async function noteGuidance(tx: WriteTx, note: NewGuidance): Promise<'done' | 'unknown'> {
  const [row] = await rowsOf(
    tx,
    sql<{
      came: 'done' | 'unknown'
    }>`select note_provider_guidance(${note.id}, ${note.agency}, ${note.guidance}, ${maybeOn(note.sentOn)}::date,
      ${note.sentTo}, ${maybeOn(note.trainingToldOn)}::date, ${maybeOn(note.accepted?.on ?? null)}::date, ${note.accepted?.by ?? null}) as came`,
  )
  return row?.came ?? 'unknown'
}
