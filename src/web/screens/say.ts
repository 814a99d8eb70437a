// Moments and lengths of time as people say them on screens.
import { dayOf, type Instant, sayDay, sayElapsed, sayMoment, sayTime } from '../../domain/kernel/index.ts'
import type { Reported } from '../../domain/missing/index.ts'

/** "22:05", "22:05 yesterday", or with its whole date. */
export function sayWhen(at: Instant, now: Instant): string {
  const days = dayOf(now) - dayOf(at)
  if (days === 0) return `${sayTime(at)} today`
  if (days === 1) return `${sayTime(at)} yesterday`
  if (days === -1) return `${sayTime(at)} tomorrow`
  return sayMoment(at)
}

/** A reported moment as it was given: its precision is part of it. */
export function sayReported(reported: Reported, now: Instant): string {
  switch (reported.precision) {
    case 'exact':
      return sayWhen(reported.at, now)
    case 'about':
      return `about ${sayWhen(reported.at, now)}`
    case 'day':
      return `${sayDay(dayOf(reported.at))}, time not known`
  }
}

/** How a duty stands: met and how late, overdue and by how much, or how long is left. */
export function sayState(
  duty: { dueAt: Instant | null; metAt: Instant | null; opensAt: Instant },
  now: Instant,
): string {
  const { dueAt, metAt } = duty
  if (metAt !== null) {
    const late = dueAt !== null && metAt > dueAt ? `, ${sayElapsed(dueAt, metAt)} late` : ''
    return `Met ${sayWhen(metAt, now)}${late}`
  }
  if (dueAt === null) return `Open for ${sayElapsed(duty.opensAt, now)}`
  return now > dueAt ? `Overdue by ${sayElapsed(dueAt, now)}` : `${sayElapsed(now, dueAt)} left`
}
