// An actor is a person acting for one agency in one role: the only one in whose name anything is read or written.
import type { Id } from '../kernel/ids.ts'
import type { Role } from './roles.ts'

/** Who acts in a transaction, as the database has confirmed it. */
export type Actor = {
  readonly appointmentId: Id<'appointment'>
  readonly personId: Id<'person'>
  readonly agencyId: Id<'agency'>
  readonly role: Role
}

/** Who asks to act, and from where; `source` is a network address, `request` names the request in the audit. */
export type Asker = {
  readonly appointmentId: Id<'appointment'>
  readonly request: string
  readonly source: string
}
