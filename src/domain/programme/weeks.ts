// A programme week by week: what was planned, what was held, and which weeks went by without a visit (PROG24-13, GAP-16).
import { addDays, type Day } from '../kernel/index.ts'
import { programmeWeeks } from '../protocol/index.ts'
import { weeksOf } from './length.ts'
import type { ProgrammeSession, WholeProgramme } from './programme.ts'

/** How a week stands: with a visit, gone by without one, running without one yet, still to come, or after the end. */
export type WeekStands = 'held' | 'flagged' | 'waiting' | 'to-come' | 'not-owed'

/** One week of the strip. `tried` and `parents` are shown beside the visits and do not stand in for one. */
export type Week = {
  readonly number: number
  readonly from: Day
  readonly to: Day
  readonly planned: number
  readonly held: number
  readonly tried: number
  readonly parents: number
  readonly stands: WeekStands
}

const isVisit = ({ kind, attendance, inError }: ProgrammeSession): boolean =>
  inError === null && kind === 'child' && attendance === 'met'

function standsOf(week: { from: Day; until: Day }, held: number, closedOn: Day | null, today: Day): WeekStands {
  if (held > 0) return 'held'
  if (closedOn !== null && closedOn < week.until) return 'not-owed'
  if (today >= week.until) return 'flagged'
  return today < week.from ? 'to-come' : 'waiting'
}

/** The weeks of a programme as they stand on a day; weeks after its end are left out where nothing happened in them. */
export function weekStrip(whole: Pick<WholeProgramme, 'programme' | 'extensions' | 'sessions'>, today: Day): Week[] {
  const { programme, sessions } = whole
  const closedOn = programme.closed?.on ?? null
  return programmeWeeks(programme.startsOn, weeksOf(whole)).map(({ number, from, until }) => {
    const own = sessions.filter(({ on, inError }) => inError === null && from <= on && on < until)
    const held = own.filter(isVisit).length
    return {
      ...{ number, from, to: addDays(until, -1), planned: programme.visitsPlanned, held },
      tried: own.filter(({ attendance }) => attendance !== 'met').length,
      parents: own.filter(({ kind, attendance }) => kind === 'parents' && attendance === 'met').length,
      stands: standsOf({ from, until }, held, closedOn, today),
    }
  })
}

/** How each standing is said; the words alone tell them apart. */
export const weekWords: Readonly<Record<WeekStands, string>> = {
  held: 'Visited',
  flagged: 'No visit',
  waiting: 'No visit yet',
  'to-come': 'To come',
  'not-owed': 'Not needed',
}
