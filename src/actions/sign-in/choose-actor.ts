// As whom a person acts in this session: one of the roles that they hold today.
import type { Id } from '../../domain/kernel/index.ts'
import { type Holding, holdingsOf } from '../../store/sign-in/reads.ts'
import { actAs } from './completion.ts'
import type { Gate, Origin } from './gate.ts'
import { isThrough, liveSession } from './open-session.ts'

export type { Holding } from '../../store/sign-in/reads.ts'

/** The roles to choose from; an empty list means that the person holds none today. */
export type ActorList =
  | { readonly kind: 'listed'; readonly holdings: readonly Holding[] }
  | { readonly kind: 'second-factor-first' }
  | { readonly kind: 'signed-out' }

/** Lists what the person of the session may act as. */
export function listActors(gate: Gate, token: string): Promise<ActorList> {
  return gate.store.signIn(async tx => {
    const session = await liveSession(tx, token)
    if (session === null) return { kind: 'signed-out' }
    if (!isThrough(session)) return { kind: 'second-factor-first' }
    return { kind: 'listed', holdings: await holdingsOf(tx, session.personId) }
  })
}

/** How choosing came out; `withdrawn` means that the person does not, or no longer, hold that role. */
export type ChosenActor =
  | { readonly kind: 'chosen'; readonly holding: Holding }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'second-factor-first' }
  | { readonly kind: 'signed-out' }

/** Chooses as whom the session acts from now on, in every tab. */
export function chooseActor(
  gate: Gate,
  chosen: { readonly token: string; readonly appointmentId: Id<'appointment'>; readonly from: Origin },
): Promise<ChosenActor> {
  return gate.store.signIn(async tx => {
    const session = await liveSession(tx, chosen.token)
    if (session === null) return { kind: 'signed-out' }
    if (!isThrough(session)) return { kind: 'second-factor-first' }
    const held = await holdingsOf(tx, session.personId)
    const holding = held.find(one => one.appointmentId === chosen.appointmentId)
    if (holding === undefined) return { kind: 'withdrawn' }
    await actAs(tx, { sessionId: session.id, personId: session.personId, from: chosen.from }, holding)
    return { kind: 'chosen', holding }
  })
}
