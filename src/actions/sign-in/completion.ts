// The end of signing in, whichever way it went: the device is known from now on, and a person with one role acts in it.
import type { Id } from '../../domain/kernel/index.ts'
import { type Holding, holdingsOf } from '../../store/sign-in/reads.ts'
import { chooseAppointment, knowDevice, leaveEntry, onBehalf } from '../../store/sign-in/writes.ts'
import type { SignInTx } from '../../store/transaction.ts'
import type { Origin } from './gate.ts'

/** A session that is ready to act, or to choose as whom. */
export type Completing = {
  readonly sessionId: Id<'session'>
  readonly personId: Id<'person'>
  readonly deviceHash: string
  readonly from: Origin
}

/** Whether the person acts already, has to choose among several roles, or holds none today. */
export type ActorStanding = 'chosen' | 'to-choose' | 'none'

/** Finishes signing in. */
export async function completeSignIn(tx: SignInTx, completing: Completing): Promise<ActorStanding> {
  const { sessionId, personId, deviceHash, from } = completing
  await knowDevice(tx, deviceHash, personId)
  await onBehalf(tx, { personId, acting: null, ...from })
  await leaveEntry(tx, { act: 'sign-in', subject: { table: 'session', id: sessionId } })
  const held = await holdingsOf(tx, personId)
  const [only] = held
  if (only === undefined) return 'none'
  if (held.length > 1) return 'to-choose'
  await actAs(tx, completing, only)
  return 'chosen'
}

/** Sets the actor of a session, with its entry in the audit. */
export async function actAs(
  tx: SignInTx,
  who: Pick<Completing, 'sessionId' | 'personId' | 'from'>,
  holding: Holding,
): Promise<void> {
  const { appointmentId, agencyId, role } = holding
  await chooseAppointment(tx, who.sessionId, appointmentId)
  await onBehalf(tx, { personId: who.personId, acting: { appointmentId, agencyId, role }, ...who.from })
  await leaveEntry(tx, { act: 'choose-actor', subject: { table: 'session', id: who.sessionId } })
}
