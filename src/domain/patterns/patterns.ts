// Patterns over many children: the periods that can be chosen, the parts of a day, and how a number is shaded (SW-9.3, POL-12.11b).
import { addDays, addYears, type Day } from '../kernel/index.ts'

/** The periods over which patterns are counted, by their code. */
export const periods = { '90-days': 'The last 90 days', '12-months': 'The last 12 months' } as const

/** The code of a period. */
export type Period = keyof typeof periods

/** The codes, the shortest first. */
export const periodCodes = Object.keys(periods) as readonly Period[]

/** The first day of a period that ends today; both ends belong to it, as with the counts of a child. */
export const firstDayOf = (period: Period, today: Day): Day =>
  period === '90-days' ? addDays(today, -90) : addYears(today, -1)

/** The weekdays in their order; the first is 1. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The quarters of a London day, from midnight on; each begins with its first hour and ends just before its last. */
export const partsOfDay = [
  { part: 0, name: 'Night', hours: '00–06' },
  { part: 1, name: 'Morning', hours: '06–12' },
  { part: 2, name: 'Afternoon', hours: '12–18' },
  { part: 3, name: 'Evening', hours: '18–24' },
] as const

/** What stands for the part of the day where only the day is known. */
export const partNotKnown = -1

/** How many episodes began on a weekday in a part of the day. */
export type TimeCell = { readonly weekday: number; readonly part: number; readonly episodes: number }

/** The number of one cell; nought where nobody went then. */
export const episodesAt = (cells: readonly TimeCell[], weekday: number, part: number): number =>
  cells.find(cell => cell.weekday === weekday && cell.part === part)?.episodes ?? 0

/** How dark a number is drawn, 0 to 4, by its share of the largest; only nought is white. */
export const shadeOf = (count: number, largest: number): 0 | 1 | 2 | 3 | 4 => {
  if (count === 0 || largest === 0) return 0
  const share = count / largest
  return share > 0.75 ? 4 : share > 0.5 ? 3 : share > 0.25 ? 2 : 1
}

/** A share in whole per cent; null of nothing. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 100)
