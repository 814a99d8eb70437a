// How long a session lasts. Its times are real time, whatever the demonstration's clock says.
import { hour, type Instant, instant } from '../kernel/index.ts'

const minute = hour / 60

/** Milliseconds: idle, in all, waiting for the second factor's code, and how long before the end a warning is due. */
export const sessionLimits = { idle: 20 * minute, whole: 12 * hour, code: 10 * minute, warning: 2 * minute } as const

/** Where the second factor stands: its code is due, it must be set up, it was met, or it is not asked for. */
export type Factor = 'due' | 'set-up' | 'met' | 'not-asked'

/** Why a session ended; `left` means that the person left the partnership. */
export type EndedBecause = 'signed-out' | 'idle' | 'too-old' | 'left' | 'password-changed'

/** The moments of a session. */
export type SessionTimes = {
  readonly factor: Factor
  readonly madeAt: Instant
  readonly lastSeenAt: Instant
  readonly endedBecause: EndedBecause | null
}

/** Whether a session still holds, and if so when it ends unless somebody acts and when to warn of it. */
export type SessionState =
  | { readonly kind: 'live'; readonly warnAt: Instant; readonly endsAt: Instant }
  | { readonly kind: 'ended'; readonly because: EndedBecause }

/** The state of a session at a moment of real time. The last moment of a limit is past it. */
export function sessionState(times: SessionTimes, now: Instant): SessionState {
  if (times.endedBecause !== null) return { kind: 'ended', because: times.endedBecause }
  const whole = times.madeAt + (times.factor === 'due' ? sessionLimits.code : sessionLimits.whole)
  const idle = times.lastSeenAt + sessionLimits.idle
  if (now >= whole) return { kind: 'ended', because: 'too-old' }
  if (now >= idle) return { kind: 'ended', because: 'idle' }
  const endsAt = Math.min(whole, idle)
  return { kind: 'live', endsAt: instant(endsAt), warnAt: instant(endsAt - sessionLimits.warning) }
}
