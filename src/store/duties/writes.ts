// Taking a step with a duty. The database decides who may; what a duty demands and whether it is met no step ever touches.
import { sql } from 'kysely'
import type { StepKind, StepRefused } from '../../domain/duties/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { rowsOf, type WriteTx } from '../transaction.ts'
import type { DutyKey } from './reads.ts'

/** A step as it is asked for; `id` makes the same form sent twice one step. */
export type NewStep = {
  readonly id: Id<'duty-step'>
  readonly kind: StepKind
  readonly person: Id<'person'> | null
  readonly team: Id<'team'> | null
  readonly words: string
}

/** What came of it: taken, no such duty that the actor may see, or what stood in the way. */
export type StepTaken = 'done' | 'not-found' | StepRefused

/** Takes one step. Throws NotAllowed for a role that may not write duties. */
export async function takeDutyStep(
  tx: WriteTx,
  { childId, rule, subject }: DutyKey,
  step: NewStep,
): Promise<StepTaken> {
  const query = sql<{
    taken: StepTaken
  }>`select take_duty_step(${step.id}, ${childId}, ${rule}, ${subject}, ${step.kind},
    ${step.person}::uuid, ${step.team}::uuid, ${step.words}) as taken`
  const [row] = await rowsOf(tx, query)
  if (row === undefined) throw new Error('the step was not answered')
  return row.taken
}
