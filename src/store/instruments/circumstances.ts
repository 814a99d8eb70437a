// What is known around a form besides its answers, as far as its reader may see it.
import type { Circumstances } from '../../domain/instruments/index.ts'
import { dayOf, type Id } from '../../domain/kernel/index.ts'
import type { ReadTx } from '../transaction.ts'
import { readFormsOf } from './reads.ts'

/** What is known around a form of this child, and of this episode where it is about one. */
export async function readCircumstances(
  tx: ReadTx,
  child: Id<'child'>,
  _episode: Id<'episode'> | null,
): Promise<Circumstances> {
  return {
    bornOn: null,
    on: dayOf(tx.now),
    now: tx.now,
    inCare: null,
    blocked: false,
    meetingLevel: null,
    meetingHeld: false,
    interviewDueAt: null,
    forms: (await readFormsOf(tx, child)).filter(form => form.submittedAt !== null),
  }
}
