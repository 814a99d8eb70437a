// The one way in which a referral takes a step: held, looked at, written with where it led, and taken once.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { dayOf } from '../../domain/kernel/index.ts'
import {
  matrixGate,
  move,
  type Referral,
  type ReferralState,
  type ReferralStepKind,
  type Step,
  updatedMatrix,
  waitingStates,
} from '../../domain/referrals/index.ts'
import { readFormsOf } from '../../store/instruments/reads.ts'
import type { Store } from '../../store/open-store.ts'
import { readReferralSteps } from '../../store/referrals/reads.ts'
import { addStep, holdReferral, type StepColumns } from '../../store/referrals/writes.ts'
import { StaleSave } from '../../store/refusals.ts'
import { at, type WriteTx } from '../../store/transaction.ts'

/** What came of it, as every step says it. */
export type Stepped =
  | { readonly kind: 'saved' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'not-found' }

/** A referral as it was shown, and the id of the step that is taken on it: sent twice it is one. */
export type ShownReferral = {
  readonly id: Id<'referral'>
  readonly version: number
  readonly step: Id<'referral-step'>
}

type Work = (tx: WriteTx, held: Referral) => Promise<Stepped>

/** Takes a step on the referral that was shown; one that was taken already is taken. Throws NotAllowed. */
export async function stepOf(
  store: Store,
  asker: Asker,
  act: string,
  shown: ShownReferral,
  work: Work,
): Promise<Stepped> {
  try {
    return await store.write(asker, act, async tx => {
      const taken = await readReferralSteps(tx, shown.id)
      if (taken.some(({ id }) => id === shown.step)) return { kind: 'saved' } as const
      const held = await holdReferral(tx, shown.id, shown.version)
      return held === null ? ({ kind: 'not-found' } as const) : work(tx, held)
    })
  } catch (error) {
    if (error instanceof StaleSave) return { kind: 'stale' }
    throw error
  }
}

type Plain = Exclude<ReferralStepKind, 'send' | 'revive' | 'amend' | 'ask-school' | 'take-back'>

/** What is said with a step. */
export type Said = { readonly reason: string; readonly saidBy: string }

/** The work to be allocated, to somebody who works here or by name. */
export type Allocated = { readonly worker: string; readonly workerId: Id<'person'> | null }

const endsIt: readonly ReferralState[] = ['declined', 'closed', 'withdrawn']

function columnsOf(tx: WriteTx, to: ReferralState, more: StepColumns): StepColumns {
  const ended = endsIt.includes(to) ? { ended_at: at(tx.now) } : {}
  return { ...more, ...(to === 'received' ? { received_at: at(tx.now) } : {}), ...ended }
}

async function refusalOf(tx: WriteTx, held: Referral, kind: Plain): Promise<string | null> {
  if (kind !== 'accept') return null
  const referredOn = dayOf(held.sentAt ?? tx.now)
  const forms = await readFormsOf(tx, held.childId)
  return matrixGate(held.kind, forms, referredOn) === 'needed' && updatedMatrix(forms, dayOf(tx.now)) === null
    ? 'Not accepted – RFM needed: no matrix on this record is updated for it.'
    : null
}

/** Takes a step inside a transaction that holds the referral. Throws NotAllowed. */
export async function takePlain(
  tx: WriteTx,
  held: Referral,
  id: Id<'referral-step'>,
  kind: Plain,
  { reason, saidBy, ...more }: Said & StepColumns,
): Promise<Stepped> {
  const step: Step = { kind }
  const to = move(held.state, step)
  if (to === null) return { kind: 'refused', says: 'That is not possible as it stands now.' }
  const says = await refusalOf(tx, held, kind)
  if (says !== null) return { kind: 'refused', says }
  await addStep(tx, held, { id, kind, to, reason, saidBy }, columnsOf(tx, to, more))
  return { kind: 'saved' }
}

const nothing: Said = { reason: '', saidBy: '' }

// What the CE Team accepts, declines or asks is decided at the weekly triage, which none skips (PROG24-3).
const atTriage = ({ kind, state }: Referral, step: Plain): boolean =>
  kind === 'ce-team' && waitingStates.includes(state) && (step === 'accept' || step === 'decline' || step === 'ask')

/** Takes one of the steps that only need words. Throws NotAllowed. */
export const takeStep = (
  store: Store,
  asker: Asker,
  shown: ShownReferral,
  kind: Plain,
  said: Partial<Said> & StepColumns = {},
): Promise<Stepped> =>
  stepOf(store, asker, `${kind}-referral`, shown, async (tx, held) =>
    atTriage(held, kind)
      ? { kind: 'refused', says: 'It is decided at the weekly triage.' }
      : takePlain(tx, held, shown.step, kind, { ...nothing, ...said }),
  )

/** Gives the work to somebody. Throws NotAllowed. */
export const allocateReferral = (
  store: Store,
  asker: Asker,
  shown: ShownReferral,
  { worker, workerId }: Allocated,
  said: Partial<Said> = {},
): Promise<Stepped> => takeStep(store, asker, shown, 'allocate', { ...said, worker, worker_id: workerId })
