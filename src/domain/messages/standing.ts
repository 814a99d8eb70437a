// How a message stands at a moment: who has it now, who comes next and when, or that somebody took it.
import type { Instant } from '../kernel/index.ts'
import type { Rung } from './rungs.ts'

/** What of a rung says where the message has come. */
export type RungAt = Pick<Rung, 'place' | 'opensAt' | 'shut'>

/** What of a message says how it stands. */
export type MessageAt<R extends RungAt> = {
  readonly opensAt: Instant
  readonly overAt: Instant | null
  readonly withdrawnAt: Instant | null
  readonly acceptedAt: Instant | null
  /** In the order of their places. */
  readonly rungs: readonly R[]
}

/** How it stands. `reached` are the rungs at which it is now; before them others did not accept. */
export type MessageStanding<R extends RungAt> =
  | { readonly kind: 'accepted'; readonly at: Instant }
  | { readonly kind: 'over'; readonly at: Instant }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'ahead' }
  | { readonly kind: 'reached-nobody'; readonly next: R | null }
  | { readonly kind: 'waiting'; readonly reached: readonly R[]; readonly passed: readonly R[]; readonly next: R | null }

/** How a message stands at a moment. */
export function messageStanding<R extends RungAt>(message: MessageAt<R>, now: Instant): MessageStanding<R> {
  const { acceptedAt, overAt, withdrawnAt, opensAt } = message
  if (acceptedAt !== null) return { kind: 'accepted', at: acceptedAt }
  if (withdrawnAt !== null) return { kind: 'withdrawn' }
  if (overAt !== null && overAt <= now) return { kind: 'over', at: overAt }
  if (opensAt > now) return { kind: 'ahead' }
  const open = message.rungs.filter(({ shut }) => shut === null)
  const here = open.filter(rung => rung.opensAt <= now)
  const next = open.find(rung => rung.opensAt > now) ?? null
  const last = here.at(-1)
  if (last === undefined) return { kind: 'reached-nobody', next }
  return {
    kind: 'waiting',
    reached: here.filter(({ place }) => place === last.place),
    passed: here.filter(({ place }) => place !== last.place),
    next,
  }
}
