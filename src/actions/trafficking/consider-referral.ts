// A referral to the National Referral Mechanism: considered, made elsewhere with its reference, and decided upon (TRAF-23.2).
import type { Asker } from '../../domain/access/actor.ts'
import { type Day, dayText, type Id, type Instant } from '../../domain/kernel/index.ts'
import {
  decisionFault,
  type Grounds,
  type Referral,
  type ReferralOutcome,
  type ReferralStep,
} from '../../domain/trafficking/index.ts'
import type { Store } from '../../store/open-store.ts'
import { at } from '../../store/transaction.ts'
import { addKept, changeKept, enterKeptInError, followedAt, type Kept, type ShownRow } from '../alerts/keep.ts'

/** A referral as it was considered. */
export type NewReferral = {
  readonly id: Id<'nrm-consideration'>
  readonly child: Id<'child'>
  readonly outcome: ReferralOutcome
  readonly reason: string
  readonly consideredAt: Instant
}

/** Records that a referral was considered, and what was decided. Throws NotAllowed. */
export const considerReferral = (store: Store, asker: Asker, given: NewReferral): Promise<Kept> =>
  addKept(store, asker, 'consider-nrm-referral', 'nrm_consideration', () => ({
    ...{ id: given.id, child_id: given.child, outcome: given.outcome, reason: given.reason },
    considered_at: at(given.consideredAt),
  }))

type Of = Referral & { readonly child: Id<'child'> }
const shownOf = ({ child, id, version }: Of): ShownRow => ({ child, id, version })

/** A referral as it was made on the Home Office's form. */
export type Referred = { readonly at: Instant; readonly reference: string; readonly firstResponder: string }

/** Records that the referral was made, with its reference. Throws NotAllowed. */
export async function recordReferred(store: Store, asker: Asker, of: Of, made: Referred): Promise<Kept> {
  if (of.outcome !== 'refer') return { kind: 'refused', says: 'It was decided not to refer. Consider it again first' }
  const when = followedAt(made.at, of.at)
  if (when === null) return { kind: 'refused', says: 'It cannot be referred before it was decided to' }
  const which = { table: 'nrm_consideration', shown: shownOf(of), reason: '' } as const
  return changeKept(store, asker, 'record-nrm-referral', which, () => [
    ['referred_at', at(when)],
    ['reference', made.reference],
    ['first_responder', made.firstResponder],
  ])
}

/** A decision as it came. */
export type Decided = { readonly step: ReferralStep; readonly is: Grounds; readonly on: Day; readonly reason: string }

/** Records a decision, or a reconsideration in its place, whose reason stands in history. Throws NotAllowed. */
export async function recordDecision(
  store: Store,
  asker: Asker,
  of: Of,
  { step, is, on, reason }: Decided,
): Promise<Kept> {
  if (of.referred === null) return { kind: 'refused', says: 'Record the referral with its reference first' }
  if (step === 'conclusive' && of.reasonable === null)
    return { kind: 'refused', says: 'Record the decision on reasonable grounds first' }
  const says = decisionFault(of, step, on)
  if (says !== null) return { kind: 'refused', says }
  const which = { table: 'nrm_consideration', shown: shownOf(of), reason } as const
  return changeKept(store, asker, 'record-nrm-decision', which, () => [
    [step, is],
    [`${step}_on`, dayText(on)],
  ])
}

/** It was never considered. Throws NotAllowed. */
export const enterReferralInError = (store: Store, asker: Asker, shown: ShownRow, reason: string): Promise<Kept> =>
  enterKeptInError(store, asker, 'nrm_consideration', shown, reason)
