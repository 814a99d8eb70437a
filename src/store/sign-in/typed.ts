// What people have typed and not yet sent: drafts answer by answer, and forms that were sent on an ended session.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '../../domain/kernel/ids.ts'
import { hour, type Instant, instant } from '../../domain/kernel/instants.ts'
import { type FormBody, heldForms } from '../../domain/sign-in/index.ts'
import { at, rowsOf, type SignInTx, sqlOf } from '../transaction.ts'
import { asOwner } from './writes.ts'

/** A form that waits for its sender. */
export type HeldForm = {
  readonly id: Id<'held-form'>
  readonly path: string
  readonly body: FormBody
  readonly appointmentId: Id<'appointment'> | null
  readonly madeAt: Instant
}

/** The forms of the last seven days that wait for the person in whose name the transaction is, newest first. */
export async function heldFormsOf(tx: SignInTx): Promise<HeldForm[]> {
  const since = at(instant(tx.realNow - heldForms.days * 24 * hour))
  const query = sqlOf(tx)
    .selectFrom('held_form')
    .where(sql<boolean>`made_at > ${since}::timestamptz`)
    .orderBy('made_at', 'desc')
    .orderBy('id')
  return query.select(['id', 'path', 'body', 'appointment_id as appointmentId', 'made_at as madeAt']).execute()
}

/** Which draft: a form's code and what it is about, such as a child's id; nothing where it is about nobody yet. */
export type DraftOf = { readonly form: string; readonly subject: string }

/** An answer that was typed and not sent. */
export type DraftAnswer = {
  readonly question: string
  readonly value: string
  readonly version: number
  readonly savedAt: Instant
}

/** The answers of a draft of the person in whose name the transaction is. */
export async function draftAnswers(tx: SignInTx, { form, subject }: DraftOf): Promise<DraftAnswer[]> {
  const query = sqlOf(tx)
    .selectFrom('draft')
    .where('form', '=', form)
    .where('subject', '=', subject)
    .orderBy('question')
  return query.select(['question', 'value', 'version', 'saved_at as savedAt']).execute()
}

/** A draft with the number of its answers and when it was last saved. */
export type DraftLine = DraftOf & { readonly answers: number; readonly savedAt: Instant }

/** The drafts of the person in whose name the transaction is, the latest first. */
export async function draftLines(tx: SignInTx): Promise<DraftLine[]> {
  return rowsOf(
    tx,
    sql<DraftLine>`select form, subject, count(*) as answers, max(saved_at) as "savedAt" from draft
      group by form, subject order by max(saved_at) desc, form, subject`,
  )
}

/** What a held form is made of. */
export type NewHeldForm = { readonly path: string; readonly body: FormBody }

/** Keeps a form for the person of the session; only the latest fifty wait. False where there is no such session. */
export async function keepForm(
  tx: SignInTx,
  session: Id<'session'>,
  form: NewHeldForm,
): Promise<Id<'held-form'> | null> {
  const query = sqlOf(tx).selectFrom('session').select(['person_id', 'appointment_id']).where('id', '=', session)
  const whose = await query.executeTakeFirst()
  if (whose === undefined) return null
  await asOwner(tx, whose.person_id)
  const id = randomUUID() as string as Id<'held-form'>
  const made = { path: form.path, body: JSON.stringify(form.body), made_at: at(tx.realNow) }
  await sqlOf(tx)
    .insertInto('held_form')
    .values({ id, session_id: session, ...whose, ...made })
    .execute()
  const latest = sqlOf(tx).selectFrom('held_form').select('id').where('person_id', '=', whose.person_id)
  const most = latest.orderBy('made_at', 'desc').orderBy('id').limit(heldForms.most)
  await sqlOf(tx).deleteFrom('held_form').where('person_id', '=', whose.person_id).where('id', 'not in', most).execute()
  return id
}

/** Removes a held form of the person in whose name the transaction is. */
export async function dropForm(tx: SignInTx, id: Id<'held-form'>): Promise<void> {
  await sqlOf(tx).deleteFrom('held_form').where('id', '=', id).execute()
}

/** An answer to save, with the version that the page has; nought where it has none. */
export type TypedAnswer = { readonly question: string; readonly value: string; readonly version: number }

/** Saves one answer of a draft of this person; null where another version stands, which is then left as it is. */
export async function saveAnswer(
  tx: SignInTx,
  person: Id<'person'>,
  draft: DraftOf,
  typed: TypedAnswer,
): Promise<number | null> {
  const [saved] = await rowsOf(
    tx,
    sql<{ version: number }>`insert into draft (person_id, form, subject, question, value, version, saved_at)
      values (${person}::uuid, ${draft.form}, ${draft.subject}, ${typed.question}, ${typed.value}, ${typed.version + 1}, ${at(tx.realNow)}::timestamptz)
      on conflict (person_id, form, subject, question) do update
        set value = excluded.value, version = excluded.version, saved_at = excluded.saved_at
        where draft.version = ${typed.version} returning version`,
  )
  return saved?.version ?? null
}

/** Removes the answers of a draft of the person in whose name the transaction is. */
export async function dropDraft(tx: SignInTx, { form, subject }: DraftOf): Promise<void> {
  await sqlOf(tx).deleteFrom('draft').where('form', '=', form).where('subject', '=', subject).execute()
}
