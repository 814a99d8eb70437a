// What screens ask of children in care beside the sections of their record.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/**
 * Those of these children who are in care and of whom no missing-from-care assessment of the last six months is on record,
 * as far as the actor may see them and read assessments (CARE-A1.7).
 */
export async function readNotAssessed(tx: ReadTx, children: readonly Id<'child'>[]): Promise<Id<'child'>[]> {
  if (children.length === 0) return []
  const rows = await rowsOf(
    tx,
    sql<{ id: Id<'child'> }>`select n as id from without_care_assessment(${[...children]}::uuid[]) n`,
  )
  const found = rows.map(({ id }) => id)
  shows(tx, ...found)
  return found
}

/** A place at which a child is judged unsafe. */
export type UnsafePlace = { readonly address: string; readonly whose: string; readonly note: string }

/** The places at which the child is judged unsafe today, as far as the actor may see addresses (CARE-A1.9). */
export async function readUnsafePlaces(tx: ReadTx, child: Id<'child'>): Promise<UnsafePlace[]> {
  const rows = await rowsOf(
    tx,
    sql<UnsafePlace>`select a.address, a.whose, a.note from known_address a
      where a.child_id = any((select records_of(${child}))::uuid[]) and a.entered_in_error_at is null
        and (a.unsafe = 'yes' or (a.kind = 'unsafe' and a.unsafe is distinct from 'no'))
        and (a.from_on is null or a.from_on <= (actor_now() at time zone 'Europe/London')::date)
        and (a.until_on is null or a.until_on > (actor_now() at time zone 'Europe/London')::date)
      order by a.recorded_at, a.id limit 20`,
  )
  if (rows.length > 0) shows(tx, child)
  return rows
}

/** What came of the return interview of an episode: held and when, or the latest offer and its outcome. */
export type InterviewOfEpisode = {
  readonly episode: Id<'episode'>
  readonly heldAt: Instant | null
  readonly childsView: string
  readonly offer: 'accepted' | 'declined' | 'no-answer' | 'not-possible' | 'waiting' | null
  readonly offeredAt: Instant | null
}

/** Of each episode of the child what came of its return interview, as far as the actor may see offers and interviews. */
export async function readInterviewsOf(tx: ReadTx, child: Id<'child'>): Promise<InterviewOfEpisode[]> {
  const rows = await rowsOf(
    tx,
    sql<InterviewOfEpisode>`select e.id as episode, i.ended_at as "heldAt", coalesce(i.childs_view, '') as "childsView",
        o.outcome as offer, o.offered_at as "offeredAt"
      from episode e
        left join lateral (select r.ended_at, r.childs_view from return_interview r where r.episode_id = e.id
          and r.submitted_at is not null and r.entered_in_error_at is null order by r.ended_at desc limit 1) i on true
        left join lateral (select x.outcome, x.offered_at from return_interview_offer x where x.episode_id = e.id
          and x.entered_in_error_at is null order by x.offered_at desc limit 1) o on true
      where e.child_id = any((select records_of(${child}))::uuid[]) and e.entered_in_error_at is null`,
  )
  if (rows.length > 0) shows(tx, child)
  return rows
}

/** An answer of a submitted return interview, as it is stored. */
export type InterviewAnswer = {
  readonly form: Id<'form'>
  readonly version: string
  readonly episode: Id<'episode'> | null
  readonly question: string
  readonly value: unknown
}

/** What pushed or pulled the child, as the submitted return interviews have it, the latest interview first (MISS-13.11). */
export async function readPushAndPull(
  tx: ReadTx,
  child: Id<'child'>,
  questions: readonly string[],
): Promise<InterviewAnswer[]> {
  const rows = await rowsOf(
    tx,
    sql<InterviewAnswer>`select f.id as form, f.instrument_version as version, f.episode_id as episode, a.question, a.value
      from form f join form_answer a on a.form_id = f.id and a.part = 0
      where f.child_id = any((select records_of(${child}))::uuid[]) and f.instrument = 'return-interview'
        and f.submitted_at is not null and f.entered_in_error_at is null and a.question = any(${[...questions]}::text[])
        and a.value is not null order by f.completed_on desc nulls last, f.submitted_at desc, a.question`,
  )
  if (rows.length > 0) shows(tx, child)
  return rows
}
