// Deadlines as people say them. One that falls on the midnight that ends a day belongs to that day and not to the next:
// "by the end of 27 November" and never "00:00 on 28 November".
import { type Day, dayOf, type Instant, instant, sayDay, sayMoment, startOfDay } from '../../../domain/kernel/index.ts'
import { sayWhen } from '../say.ts'

/** Whether a deadline is the end of a London day. */
export const endsDay = (dueAt: Instant): boolean => startOfDay(dayOf(dueAt)) === dueAt

/** The last day on which a deadline can be kept. */
export const lastDayOf = (dueAt: Instant): Day => dayOf(endsDay(dueAt) ? instant(dueAt - 1) : dueAt)

function sayNearDay(day: Day, today: Day): string {
  if (day === today) return 'today'
  if (day === today + 1) return 'tomorrow'
  return day === today - 1 ? 'yesterday' : sayDay(day)
}

/** A deadline as the end of a sentence that begins with "due": "22:05 today", "by the end of tomorrow". */
export function sayDueAt(dueAt: Instant, now: Instant): string {
  if (!endsDay(dueAt)) return sayWhen(dueAt, now)
  const day = sayNearDay(lastDayOf(dueAt), dayOf(now))
  return day === 'today' ? 'by midnight tonight' : `by the end of ${day}`
}

/** The same without regard to the day on which it is said. */
export const sayDueOn = (dueAt: Instant): string =>
  endsDay(dueAt) ? `by the end of ${sayDay(lastDayOf(dueAt))}` : sayMoment(dueAt)
