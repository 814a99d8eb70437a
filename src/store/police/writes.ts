// Writing the police's part in an episode. Each step of a dispute is one call, whose rights and order the database checks.
import { type RawBuilder, sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { PoliceLevel, Reported } from '../../domain/missing/index.ts'
import type { DisputeStepNumber } from '../../domain/police/index.ts'
import { at, maybeAt, rowsOf, sqlOf, type WriteTx } from '../transaction.ts'

async function cameOf<T extends string>(tx: WriteTx, query: RawBuilder<{ came: T }>): Promise<T> {
  const [row] = await rowsOf(tx, query)
  if (row === undefined) throw new Error('the database gave no answer')
  return row.came
}

/** A dispute as somebody raises it. */
export type NewDispute = {
  readonly id: Id<'level-dispute'>
  readonly wantedLevel: PoliceLevel
  readonly grounds: string
  readonly wantedBy: Instant | null
  readonly raisedAt: Instant
}

/** What came of raising one. */
export type DisputeRaised = 'done' | 'not-found' | 'error' | 'over' | 'ours-already'

/** Raises a dispute, once, whatever is sent twice. Throws NotAllowed. */
export const raiseLevelDispute = (tx: WriteTx, episode: Id<'episode'>, given: NewDispute): Promise<DisputeRaised> =>
  cameOf(
    tx,
    sql<{
      came: DisputeRaised
    }>`select raise_level_dispute(${given.id}, ${episode}, ${given.wantedLevel}, ${given.grounds},
      ${maybeAt(given.wantedBy)}::timestamptz, ${at(given.raisedAt)}::timestamptz) as came`,
  )

/** What the police answer. Where the level is changed, `assessment` is the id of the assessment that sets it. */
export type NewAnswer = {
  readonly step: DisputeStepNumber
  readonly reason: string
  readonly decider: string
  readonly decidedAt: Instant
} & (
  | { readonly outcome: 'stands' }
  | { readonly outcome: 'changed'; readonly level: PoliceLevel; readonly assessment: Id<'risk-assessment'> }
)

/** What came of an answer. `moved-on`: somebody answered it, or took it back. */
export type DisputeAnswered = 'done' | 'not-found' | 'moved-on' | 'too-early'

/** Answers a step of a dispute; of two who answer at once one does. Throws NotAllowed for whoever is not of the police. */
export function answerLevelDispute(tx: WriteTx, id: Id<'level-dispute'>, given: NewAnswer): Promise<DisputeAnswered> {
  const { step, outcome, reason, decider } = given
  const [level, assessment] = outcome === 'changed' ? [given.level, given.assessment] : [null, null]
  return cameOf(
    tx,
    sql<{
      came: DisputeAnswered
    }>`select answer_level_dispute(${id}, ${step}::int, ${outcome}, ${level}, ${reason}, ${decider},
      ${at(given.decidedAt)}::timestamptz, ${assessment}::uuid) as came`,
  )
}

/** What those who dispute can do with it. */
export type DisputeMove = 'continue' | 'content' | 'withdraw'
/** What came of it. */
export type DisputeMoved = 'done' | 'not-found' | 'not-yours' | 'too-early' | 'moved-on' | 'over'

/** Carries a dispute on, is content with the answer, or withdraws it. Throws NotAllowed. */
export const carryDisputeOn = (
  tx: WriteTx,
  id: Id<'level-dispute'>,
  move: DisputeMove,
  because: string,
): Promise<DisputeMoved> =>
  cameOf(tx, sql<{ came: DisputeMoved }>`select carry_dispute_on(${id}, ${move}, ${because}) as came`)

/** An entry on COMPACT as it is written down. */
export type NewCompactEntry = {
  readonly id: Id<'compact-entry'>
  readonly reference: string
  readonly entered: Reported
}

/** An entry was wrong: it stays in history with the reason, and meets nothing. False where there is none. */
export async function withdrawCompactEntry(
  tx: WriteTx,
  id: Id<'compact-entry'>,
  episode: Id<'episode'>,
  reason: string,
): Promise<boolean> {
  const facts = { entered_in_error_at: at(tx.now), entered_in_error_reason: reason }
  const update = sqlOf(tx).updateTable('compact_entry').set(facts).where('id', '=', id)
  const done = await update
    .where('episode_id', '=', episode)
    .where('entered_in_error_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
