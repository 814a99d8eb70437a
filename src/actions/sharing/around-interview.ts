// Around a return interview: who holds it, an advocate, a safety plan, and what early help decides (RHI-13.5, 13.6, 13.8b, 15.9).
import type { Asker } from '../../domain/access/actor.ts'
import { roleMay } from '../../domain/access/index.ts'
import { dayOf, type Id, type Instant } from '../../domain/kernel/index.ts'
import { type AdvocateOutcome, type Conflict, type EarlyHelpDecision, namesHome } from '../../domain/sharing/index.ts'
import { readInvolvements } from '../../store/children/reads.ts'
import { addDated } from '../../store/children/writes.ts'
import { readEpisode } from '../../store/missing/reads.ts'
import { addEvent } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { readAroundInterview, readConflicts } from '../../store/sharing/reads.ts'
import { type ErasableInterviewTable, withdrawAround } from '../../store/sharing/writes.ts'
import { at, maybeAt, type ReadTx, type WriteTx } from '../../store/transaction.ts'
import { type Added, inEpisode } from '../missing/record-event.ts'
import { newId } from '../new-id.ts'

/** Who is to hold the interview. `person` is null where they are nobody who signs in here. */
export type NewAllocation = {
  readonly id: Id<'interview-allocation'>
  readonly destination: Id<'destination'> | null
  readonly provider: string
  readonly person: Id<'person'> | null
  readonly interviewer: string
  readonly keptBecause: string
  readonly allocatedAt: Instant
}

/** What speaks against their being independent of where the child lived, as it stands now. */
export async function conflictsOf(
  tx: ReadTx,
  episode: Id<'episode'>,
  { person, provider, interviewer }: Pick<NewAllocation, 'person' | 'provider' | 'interviewer'>,
): Promise<readonly Conflict[]> {
  const homes = (await readAroundInterview(tx, episode))?.homes ?? []
  const found = person === null ? [] : await readConflicts(tx, episode, person)
  const named = namesHome(`${provider} ${interviewer}`, homes) && !found.includes('home')
  return named ? [...found, 'home-named'] : found
}

// An interviewer who signs in here sees the child from now on; where whoever allocates may not say so, their team's message does.
async function involve(tx: WriteTx, child: Id<'child'>, person: Id<'person'> | null): Promise<void> {
  if (person === null || !roleMay(tx.actor.role, 'involvement', 'write')) return
  const involved = await readInvolvements(tx, child)
  const isThis = involved.some(
    ({ value }) => value.personId === person && value.part === 'return-interviewer' && value.until === null,
  )
  if (isThis) return
  const value = {
    part: 'return-interviewer',
    personId: person,
    teamId: null,
    from: dayOf(tx.now),
    until: null,
  } as const
  await addDated(tx, child, newId(), { kind: 'involvement', value })
}

/** Allocates the interview. What speaks against independence is kept with the reason for keeping to it, and refused without one. */
export const allocateInterview = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  given: NewAllocation,
): Promise<Added> =>
  store.write(asker, 'allocate-return-interview', async tx => {
    const conflicts = await conflictsOf(tx, episode, given)
    if (conflicts.length > 0 && given.keptBecause === '')
      return {
        kind: 'refused',
        says: 'They may not be independent: choose somebody else, or say why it is kept',
      } as const
    const found = await readEpisode(tx, episode)
    if (found === null) return { kind: 'not-found' } as const
    const row = {
      ...{ id: given.id, child_id: found.childId, episode_id: episode, destination_id: given.destination },
      ...{ provider: given.provider, person_id: given.person, interviewer: given.interviewer },
      ...{ conflicts: [...conflicts], kept_because: conflicts.length > 0 ? given.keptBecause : '' },
      allocated_at: at(given.allocatedAt),
    }
    await addEvent(tx, 'interview_allocation', row)
    await involve(tx, found.childId, given.person)
    return { kind: 'saved' } as const
  })

/** An independent advocate who was offered, or not and why. */
export type NewAdvocate = {
  readonly id: Id<'advocate-offer'>
  readonly outcome: AdvocateOutcome
  readonly advocate: string
  readonly referredAt: Instant | null
  readonly says: string
  readonly offeredAt: Instant
}

/** Records it (RHI-13.8b). */
export const recordAdvocate = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  given: NewAdvocate,
): Promise<Added> =>
  inEpisode(store, asker, 'record-advocate-offer', episode, given.id, (tx, of) => {
    const { outcome, advocate, says } = given
    const moments = { referred_at: maybeAt(given.referredAt), offered_at: at(given.offeredAt) }
    return addEvent(tx, 'advocate_offer', { ...of, outcome, advocate, says, ...moments })
  })

/** What was agreed with the child to be safer, and to whom they were referred. */
export type NewSafetyPlan = {
  readonly id: Id<'safety-plan'>
  readonly plan: string
  readonly referrals: string
  readonly followUp: string
  readonly agreedAt: Instant
}

/** Records it (RHI-13.6). */
export const recordSafetyPlan = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  given: NewSafetyPlan,
): Promise<Added> =>
  inEpisode(store, asker, 'record-safety-plan', episode, given.id, (tx, of) => {
    const { plan, referrals, followUp: follow_up } = given
    return addEvent(tx, 'safety_plan', { ...of, plan, referrals, follow_up, agreed_at: at(given.agreedAt) })
  })

/** What early help decided, by whom it was reviewed and why. */
export type NewDecision = {
  readonly id: Id<'early-help-decision'>
  readonly decision: EarlyHelpDecision
  readonly reviewer: string
  readonly reason: string
  readonly decidedAt: Instant
}

/** Records it (RHI-15.9). */
export const decideForEarlyHelp = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  given: NewDecision,
): Promise<Added> =>
  inEpisode(store, asker, 'decide-for-early-help', episode, given.id, (tx, of) => {
    const { decision, reviewer, reason } = given
    return addEvent(tx, 'early_help_decision', { ...of, decision, reviewer, reason, decided_at: at(given.decidedAt) })
  })

/** Marks a record around an interview as entered in error, with the reason: it meets nothing any more and stays in history. */
export const takeBackAround = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  wrong: { readonly table: ErasableInterviewTable; readonly id: string; readonly reason: string },
): Promise<Added> =>
  store.write(asker, 'enter-around-interview-in-error', async tx =>
    (await withdrawAround(tx, wrong.table, wrong.id, episode, wrong.reason))
      ? ({ kind: 'saved' } as const)
      : ({ kind: 'not-found' } as const),
  )
