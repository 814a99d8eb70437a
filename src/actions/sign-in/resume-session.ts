// Who stands behind a request's cookie: asked at every request.
import type { Role } from '../../domain/access/roles.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { EndedBecause } from '../../domain/sign-in/index.ts'
import type { SessionRow } from '../../store/sign-in/reads.ts'
import { touchSession } from '../../store/sign-in/writes.ts'
import type { SignInTx } from '../../store/transaction.ts'
import type { Gate } from './gate.ts'
import { findSession, isThrough } from './open-session.ts'

/** The actor of a session: none chosen yet, the one chosen, or one whose role has ended since. */
export type ActorChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'withdrawn' }
  | {
      readonly kind: 'chosen'
      readonly appointmentId: Id<'appointment'>
      readonly role: Role
      readonly agencyId: Id<'agency'>
      readonly agencyName: string
    }

/** What stands behind a token. `now` is facts' time, all else real time. */
export type ResumedSession =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ended'; readonly sessionId: Id<'session'>; readonly because: EndedBecause }
  | {
      readonly kind: 'code-due' | 'set-up-due'
      readonly sessionId: Id<'session'>
      readonly person: { readonly id: Id<'person'>; readonly name: string }
    }
  | {
      readonly kind: 'live'
      readonly sessionId: Id<'session'>
      readonly person: { readonly id: Id<'person'>; readonly name: string }
      readonly actor: ActorChoice
      readonly now: Instant
      readonly realNow: Instant
      readonly warnAt: Instant
      readonly endsAt: Instant
    }

function actorOf({ appointmentId, acting }: SessionRow): ActorChoice {
  if (appointmentId === null) return { kind: 'none' }
  return acting === null ? { kind: 'withdrawn' } : { kind: 'chosen', appointmentId, ...acting }
}

// A session is noted as used four times a minute at most: a page with ten pictures is one use.
const touchEvery = 15_000

/** Resumes a session and notes that it was used. With `touch` false it only looks, as a page does that asks how long is left. */
export function resumeSession(gate: Gate, token: string, { touch = true } = {}): Promise<ResumedSession> {
  return gate.store.signIn(tx => resume(tx, token, touch))
}

async function resume(tx: SignInTx, token: string, touch: boolean): Promise<ResumedSession> {
  const found = await findSession(tx, token)
  if (found === null) return { kind: 'unknown' }
  const { row, state } = found
  if (state.kind === 'ended') return { kind: 'ended', sessionId: row.id, because: state.because }
  const person = { id: row.personId, name: row.name }
  if (!isThrough(row)) return { kind: row.factor === 'due' ? 'code-due' : 'set-up-due', sessionId: row.id, person }
  if (touch && tx.realNow - row.lastSeenAt >= touchEvery) await touchSession(tx, row.id)
  const { warnAt, endsAt } = state
  const times = { now: row.factNow, realNow: tx.realNow, warnAt, endsAt }
  return { kind: 'live', sessionId: row.id, person, actor: actorOf(row), ...times }
}
