// Ends a session by the person's own wish. Drafts stay.
import { endSession, leaveEntry, onBehalf } from '../../store/sign-in/writes.ts'
import type { Gate, Origin } from './gate.ts'
import { liveSession } from './open-session.ts'

/** Signs out; a session that has ended already stays as it is, and the answer is the same. */
export function signOut(gate: Gate, token: string, from: Origin): Promise<{ readonly kind: 'signed-out' }> {
  return gate.store.signIn(async tx => {
    const session = await liveSession(tx, token)
    if (session !== null) {
      const { id, personId, appointmentId, acting } = session
      const as = appointmentId === null || acting === null ? null : { appointmentId, ...acting }
      await endSession(tx, id, 'signed-out')
      await onBehalf(tx, { personId, acting: as, ...from })
      await leaveEntry(tx, { act: 'sign-out', subject: { table: 'session', id } })
    }
    return { kind: 'signed-out' }
  })
}
