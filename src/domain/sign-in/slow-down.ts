// Failed attempts slow strangers, never the person's own device: guessing gets hopeless and nobody can be locked out.
import { hour, type Instant } from '../kernel/index.ts'

/** Failures that count together: how many, and when the last one was. */
export type Failures = { readonly count: number; readonly last: Instant | null }

/** How many failures cost nothing, the longest wait in seconds, and for how many milliseconds a failure counts. */
export type Limit = { readonly free: number; readonly longest: number; readonly counts: number }

/** A known device has its own small counter; an account and a source count only what unknown devices do. */
export const limits = {
  account: { free: 5, longest: 900, counts: 24 * hour },
  source: { free: 20, longest: 300, counts: hour },
  device: { free: 5, longest: 60, counts: 24 * hour },
} as const satisfies Record<string, Limit>

/** What is counted for an attempt: by an unknown device for this account and from this source, or by the known device. */
export type Seen =
  | { readonly kind: 'unknown-device'; readonly account: Failures; readonly source: Failures }
  | { readonly kind: 'known-device'; readonly device: Failures }

/** Seconds still to wait before the next attempt counts; nought means now. Each failure doubles it, up to the longest. */
export function waitAfter(failures: Failures, limit: Limit, now: Instant): number {
  if (failures.last === null || failures.count < limit.free) return 0
  const whole = Math.min(limit.longest, 2 ** (failures.count - limit.free))
  return Math.max(0, Math.ceil(whole - (now - failures.last) / 1000))
}

/** Seconds that this attempt has to wait. */
export function waitSeconds(seen: Seen, now: Instant): number {
  if (seen.kind === 'known-device') return waitAfter(seen.device, limits.device, now)
  return Math.max(waitAfter(seen.account, limits.account, now), waitAfter(seen.source, limits.source, now))
}

/** A network address as attempts are counted by it: an IPv6 network of one subscriber (/64) is one source. */
export function sourceKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1] !== undefined) return mapped[1]
  if (!address.includes(':')) return address
  const [before = '', after] = address.toLowerCase().split('::')
  const front = before === '' ? [] : before.split(':')
  const back = after === undefined || after === '' ? [] : after.split(':')
  const zeros = after === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  const groups = [...front, ...Array<string>(zeros).fill('0'), ...back]
  return `${groups
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
