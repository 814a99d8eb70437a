// What the weekly triage decides of a child, for everything of theirs that waits, and that the referrer heard of it.
import type { Asker } from '../../domain/access/actor.ts'
import { hoursAfter, type Id, type Instant, laterOf } from '../../domain/kernel/index.ts'
import type { TriageOutcome } from '../../domain/protocol/index.ts'
import {
  asksAboutMace,
  type ContactWay,
  decisionsFor,
  type MaceAnswer,
  type TriageCard,
} from '../../domain/referrals/index.ts'
import type { Store } from '../../store/open-store.ts'
import { readReferral, readTriage, readTriageDecisions } from '../../store/referrals/reads.ts'
import { addTriageRow } from '../../store/referrals/writes.ts'
import { at, type WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import { type Stepped, takePlain } from './take-step.ts'

/** A decision as it is made. */
export type NewDecision = {
  readonly id: Id<'triage-decision'>
  readonly child: Id<'child'>
  readonly outcome: TriageOutcome
  readonly reason: string
  readonly mace: MaceAnswer | null
  readonly maceBecause: string
  readonly attended: string
  readonly decidedAt: Instant
}

const steps = { accept: 'accept', decline: 'decline', 'more-information': 'ask' } as const

/** Why a decision cannot be saved as it is; null where it can. */
export function decisionFault(
  card: TriageCard,
  { outcome, mace, maceBecause }: Pick<NewDecision, 'outcome' | 'mace' | 'maceBecause'>,
): string | null {
  if (!decisionsFor(card).includes(outcome)) return 'What waits has changed: choose again what you decide.'
  if (outcome === 'carried-over' || !asksAboutMace(card.matrix?.level)) return null
  if (mace === null) return 'Say whether the child is referred to MACE: the matrix suspects or shows exploitation.'
  return mace === 'not-referred' && maceBecause === '' ? 'Say why the child is not referred to MACE.' : null
}

// A time that was typed has no seconds: what came within its minute was there. What came later was not discussed.
function discussedAt({ waiting }: TriageCard, typed: Instant): Instant | null {
  const there = waiting.map(({ at: came }) => came).filter(came => came <= hoursAfter(typed, 1 / 60))
  return there.length === 0 ? null : there.reduce((last, came) => laterOf(last, came), typed)
}

async function moveReferrals(
  tx: WriteTx,
  card: TriageCard,
  { outcome, reason, decidedAt }: NewDecision,
): Promise<Stepped> {
  if (outcome !== 'accept' && outcome !== 'decline' && outcome !== 'more-information') return { kind: 'saved' }
  for (const { ref, source, state, at: since } of card.waiting) {
    const asked = outcome === 'more-information' && state === 'more-information'
    if (source !== 'referral' || since > decidedAt || asked) continue
    const held = await readReferral(tx, ref as Id<'referral'>)
    if (held === null) return { kind: 'not-found' }
    const came = await takePlain(tx, held, newId<'referral-step'>(), steps[outcome], { reason, saidBy: '' })
    if (came.kind !== 'saved') return came
  }
  return { kind: 'saved' }
}

class Undone extends Error {
  override name = 'Undone'
  readonly came: Stepped
  constructor(came: Stepped) {
    super('the decision was not kept')
    this.came = came
  }
}

async function decide(tx: WriteTx, given: NewDecision): Promise<Stepped> {
  const { id, child, outcome, reason, mace, maceBecause, attended } = given
  if ((await readTriageDecisions(tx, child)).some(one => one.id === id)) return { kind: 'saved' }
  const card = (await readTriage(tx)).find(({ childId }) => childId === child)
  if (card === undefined) return { kind: 'refused', says: 'Nothing of this child waits for the triage any more.' }
  const decidedAt = discussedAt(card, given.decidedAt)
  const says =
    decidedAt === null ? 'What waits came after that meeting: check when it was decided.' : decisionFault(card, given)
  if (says !== null || decidedAt === null) return { kind: 'refused', says: says ?? '' }
  const asked = asksAboutMace(card.matrix?.level) && outcome !== 'carried-over'
  await addTriageRow(tx, 'triage_decision', {
    ...{ id, child_id: child, outcome, reason, attended, decided_at: at(decidedAt) },
    ...{ mace: asked ? mace : null, mace_because: asked ? maceBecause : '' },
  })
  return moveReferrals(tx, card, { ...given, decidedAt })
}

/** Keeps a decision, with the step that it is for each referral that waits; all of it, or nothing. Throws NotAllowed. */
export async function decideTriage(store: Store, asker: Asker, given: NewDecision): Promise<Stepped> {
  try {
    return await store.write(asker, 'decide-at-triage', async tx => {
      const came = await decide(tx, given)
      if (came.kind !== 'saved') throw new Undone(came)
      return came
    })
  } catch (error) {
    if (error instanceof Undone) return error.came
    throw error
  }
}

/** That the referrer was contacted. */
export type NewContact = {
  readonly id: Id<'referrer-contact'>
  readonly child: Id<'child'>
  readonly decision: Id<'triage-decision'>
  readonly how: ContactWay
  readonly who: string
  readonly says: string
  readonly at: Instant
}

/** Keeps that the referrer heard of a decision, once. Throws NotAllowed. */
export const contactReferrer = (store: Store, asker: Asker, given: NewContact): Promise<Stepped> =>
  store.write(asker, 'contact-referrer', async tx => {
    const { id, child, decision, how, who, says } = given
    const row = { id, child_id: child, decision_id: decision, how, who, says, contacted_at: at(given.at) }
    await addTriageRow(tx, 'referrer_contact', row)
    return { kind: 'saved' } as const
  })
