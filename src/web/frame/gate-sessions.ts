// The sessions of the product itself: what the door of sign-in says, as the frame asks it.
import type { Gate } from '../../actions/sign-in/gate.ts'
import { holdForm } from '../../actions/sign-in/hold-form.ts'
import { type ResumedSession, resumeSession } from '../../actions/sign-in/resume-session.ts'
import type { Id } from '../../domain/kernel/index.ts'
import type { ShownActor } from './screen.ts'
import type { Resumed, Sessions } from './sessions.ts'

const millisecondsInMinute = 60_000

function actorOf(live: Extract<ResumedSession, { kind: 'live' }>): ShownActor | null {
  const { actor, person } = live
  if (actor.kind !== 'chosen') return null
  return {
    appointmentId: actor.appointmentId,
    personId: person.id,
    name: person.name,
    role: actor.role,
    agencyName: actor.agencyName,
  }
}

function resumedOf(session: ResumedSession): Resumed {
  if (session.kind === 'ended') return { kind: 'ended', session: session.sessionId }
  if (session.kind !== 'live') return { kind: 'nobody' }
  const idleMinutes = Math.max(1, Math.round((session.endsAt - session.realNow) / millisecondsInMinute))
  const { now, realNow, sessionId, person } = session
  return {
    kind: 'signed-in',
    session: sessionId,
    personId: person.id,
    name: person.name,
    actor: actorOf(session),
    now,
    realNow,
    idleMinutes,
  }
}

/** Sessions behind the door. */
export function sessionsOf(gate: Gate): Sessions {
  return {
    async resume(token) {
      return token === undefined || token === '' ? { kind: 'nobody' } : resumedOf(await resumeSession(gate, token))
    },
    async hold(session, form) {
      await holdForm(gate.store, session as Id<'session'>, { path: form.path, body: form.fields })
    },
  }
}
