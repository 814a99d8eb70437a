// What the triage decided, or that the referrer was contacted, was entered in error: it stays in history with the reason, and a
// referral that nothing was done with since waits for the triage again.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { move } from '../../domain/referrals/index.ts'
import { because } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { readDecidedReferrals, readReferral } from '../../store/referrals/reads.ts'
import { addStep, markTriageRow } from '../../store/referrals/writes.ts'
import { StaleSave } from '../../store/refusals.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import type { Stepped } from './take-step.ts'

/** A row of the triage as it was shown. */
export type ShownOfTriage<K extends string> = {
  readonly child: Id<'child'>
  readonly id: Id<K>
  readonly version: number
}

async function saving(store: Store, asker: Asker, act: string, work: (tx: WriteTx) => Promise<Stepped>) {
  try {
    return await store.write(asker, act, work)
  } catch (error) {
    if (error instanceof StaleSave) return { kind: 'stale' } as const
    throw error
  }
}

async function takeBack(tx: WriteTx, referral: Id<'referral'>, reason: string): Promise<void> {
  const held = await readReferral(tx, referral)
  const to = held === null ? null : move(held.state, { kind: 'take-back' })
  if (held === null || to === null) return
  await addStep(tx, held, { id: newId<'referral-step'>(), kind: 'take-back', to, reason }, { ended_at: null })
}

/**
 * Marks a decision as entered in error. A referral that stands where it led is with the triage again; one that was allocated or
 * begun since stays as it is. Throws NotAllowed.
 */
export const enterDecisionInError = (
  store: Store,
  asker: Asker,
  shown: ShownOfTriage<'triage-decision'>,
  reason: string,
): Promise<Stepped> =>
  saving(store, asker, 'enter-triage-decision-in-error', async tx => {
    await because(tx, reason)
    const led = await readDecidedReferrals(tx, shown.id)
    if (!(await markTriageRow(tx, 'triage_decision', shown, reason))) return { kind: 'not-found' }
    for (const referral of led) await takeBack(tx, referral, reason)
    return { kind: 'saved' }
  })

/** Marks a contact with the referrer as entered in error: it is owed again. Throws NotAllowed. */
export const enterContactInError = (
  store: Store,
  asker: Asker,
  shown: ShownOfTriage<'referrer-contact'>,
  reason: string,
): Promise<Stepped> =>
  saving(store, asker, 'enter-referrer-contact-in-error', async tx => {
    await because(tx, reason)
    return { kind: (await markTriageRow(tx, 'referrer_contact', shown, reason)) ? 'saved' : 'not-found' }
  })
