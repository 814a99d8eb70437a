// The day of the digest: due at 07:00 by London's clock on every day of the year; which days a later digest has to name; and
// when a day without one raises the alarm.
import { addDays, type Day, dayOf, type Instant, londonInstant, type WallClock } from '../kernel/index.ts'

const momentOf = (clock: WallClock): Instant => {
  switch (clock.kind) {
    case 'exact':
      return clock.at
    case 'twice':
      return clock.first
    case 'skipped':
      return clock.next
  }
}

/** When the digest of a day is due: 07:00 in London, on weekends and holidays too (SW-9.5, CLK-13). */
export const digestDueAt = (day: Day): Instant => momentOf(londonInstant(day, 7, 0))

/** From when on a day without a digest raises the alarm: 07:30 in London. */
export const digestAlarmAt = (day: Day): Instant => momentOf(londonInstant(day, 7, 30))

/** The most days that one late digest names; those before are known to have had none, and are in nobody's post. */
export const mostNamed = 400

/** A digest to be made now, with the days before it that had none. */
export type DigestPlan = { readonly day: Day; readonly dueAt: Instant; readonly missed: readonly Day[] }

/**
 * What is to be made at a moment, `last` being the last day that was made or named; null where nothing is due. One late
 * digest stands for all days that were missed: nobody is sent five at once. Before the first digest nothing was missed.
 */
export function digestPlan(now: Instant, last: Day | null): DigestPlan | null {
  const day = dayOf(now)
  const dueAt = digestDueAt(day)
  if (now < dueAt || (last !== null && last >= day)) return null
  const from = last === null ? day : Math.max(last + 1, day - mostNamed)
  const missed = Array.from({ length: day - from }, (_, index) => addDays(day, index - (day - from)))
  return { day, dueAt, missed }
}

/** How today's digest stands. `at` is when it was made. */
export type DigestStanding =
  | { readonly kind: 'ahead'; readonly dueAt: Instant }
  | { readonly kind: 'awaited'; readonly dueAt: Instant }
  | { readonly kind: 'made'; readonly at: Instant; readonly late: boolean }
  | { readonly kind: 'alarm'; readonly day: Day; readonly since: Instant }

/** How today's digest stands, `madeAt` being when it was made. The alarm holds from 07:30 until it is made (GAP-38). */
export function digestStanding(now: Instant, madeAt: Instant | null): DigestStanding {
  const day = dayOf(now)
  if (madeAt !== null) return { kind: 'made', at: madeAt, late: madeAt >= digestAlarmAt(day) }
  if (now < digestDueAt(day)) return { kind: 'ahead', dueAt: digestDueAt(day) }
  const since = digestAlarmAt(day)
  return now < since ? { kind: 'awaited', dueAt: digestDueAt(day) } : { kind: 'alarm', day, since }
}
