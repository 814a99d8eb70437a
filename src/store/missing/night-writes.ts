// Recording the measures that a carer takes, and what the police answered.
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { MeasureState } from '../../domain/missing/index.ts'
import { StaleSave } from '../refusals.ts'
import { at, maybeAt, sqlOf, type WriteTx } from '../transaction.ts'

/** A measure as it is saved. `version` is the version that was shown, 0 where nothing was recorded. */
export type SavedMeasure = {
  readonly measure: string
  readonly state: MeasureState
  readonly doneAt: Instant | null
  readonly doneBy: string
  readonly note: string
  readonly version: number
}

/** Whose measure it becomes. */
export type MeasureOf = {
  readonly id: Id<'search-measure'>
  readonly episodeId: Id<'episode'>
  readonly childId: Id<'child'>
}

// What one person ticks and ticks again in an open page is no collision: only somebody else's change since is.
async function changedByOthers(tx: WriteTx, row: string, since: number): Promise<boolean> {
  const query = sqlOf(tx).selectFrom('history').select('version').where('table_name', '=', 'search_measure')
  const others = query.where('row_id', '=', row).where('version', '>', since).where('actor', '!=', tx.actor.personId)
  return (await others.limit(1).execute()).length > 0
}

/** Saves one measure; only the same measure can collide. Throws StaleSave. Answers the new version. */
export async function saveMeasure(tx: WriteTx, of: MeasureOf, saved: SavedMeasure): Promise<number> {
  const { measure, state, doneAt, doneBy, note } = saved
  const facts = { state, done_at: maybeAt(doneAt), done_by: doneBy, note }
  const db = sqlOf(tx)
  const row = { id: of.id, child_id: of.childId, episode_id: of.episodeId, measure, ...facts }
  const insert = db.insertInto('search_measure').values(row)
  const once = insert.onConflict(conflict => conflict.columns(['episode_id', 'measure']).doNothing())
  if (((await once.executeTakeFirst()).numInsertedOrUpdatedRows ?? 0n) > 0n) return 1
  const standing = db.selectFrom('search_measure').selectAll().where('episode_id', '=', of.episodeId)
  const stands = await standing.where('measure', '=', measure).forUpdate().executeTakeFirstOrThrow()
  const same = stands.state === state && stands.done_at === doneAt && stands.done_by === doneBy && stands.note === note
  if (same) return stands.version
  if (await changedByOthers(tx, stands.id, saved.version)) throw new StaleSave('search_measure', stands.version)
  await db.updateTable('search_measure').set(facts).where('id', '=', stands.id).execute()
  return stands.version + 1
}

/** What the police answered when they were asked to assist; said of the occurrence that waits for it. */
export async function answerForPolice(
  tx: WriteTx,
  id: Id<'whereabouts'>,
  answer: { readonly at: Instant; readonly says: string; readonly by: string },
): Promise<void> {
  const facts = { police_answered_at: at(answer.at), police_response: answer.says, police_answered_by: answer.by }
  await sqlOf(tx).updateTable('whereabouts_known').set(facts).where('id', '=', id).execute()
}

/** A line of who was told was wrong: it stays in history with the reason, and no list reads it. False where there is none. */
export async function withdrawTold(tx: WriteTx, id: Id<'told'>, episode: Id<'episode'>, why: string): Promise<boolean> {
  const facts = { entered_in_error_at: at(tx.now), entered_in_error_reason: why }
  const update = sqlOf(tx).updateTable('told').set(facts).where('id', '=', id).where('episode_id', '=', episode)
  const done = await update.where('entered_in_error_at', 'is', null).executeTakeFirst()
  return done.numUpdatedRows > 0n
}
