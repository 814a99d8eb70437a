// What the pages of patterns show: one part at a time, or all of them to print.

import type { ReadTx } from '../../../../actions/doors.ts'
import { type Day, dayOf, type Instant } from '../../../../domain/kernel/index.ts'
import { firstDayOf, type Period, type TimeCell } from '../../../../domain/patterns/index.ts'
import {
  type Counted,
  type GoneTogether,
  type PlaceLine,
  type RepeatChild,
  readCounted,
  readGoneTogether,
  readPlaces,
  readRepeatChildren,
  readSettings,
  readTimes,
  type SettingLine,
} from '../../../../store/patterns/reads.ts'

/** The parts, in their order, with what each is called. */
export const patternParts = {
  children: 'Repeat children',
  times: 'When they go',
  places: 'Places',
  settings: 'Schools and providers',
  all: 'Everything, to print',
} as const

/** The code of a part. */
export type PatternPart = keyof typeof patternParts

/** What is shown; a part that was not asked for is absent. */
export type PatternsView = {
  readonly part: PatternPart
  readonly period: Period
  readonly since: Day
  readonly counted: Counted
  readonly children?: readonly RepeatChild[]
  readonly together?: readonly GoneTogether[]
  readonly times?: readonly TimeCell[]
  readonly places?: readonly PlaceLine[]
  readonly settings?: readonly SettingLine[]
  /** Whether the actor may write down that a pattern was raised. */
  readonly mayRaise: boolean
  readonly most: number
  readonly now: Instant
}

/** The most lines of one list. */
export const mostLines = 20
const mostChildren = 50

/** Reads what a part needs, and no more. */
export async function readPatterns(
  tx: ReadTx,
  part: PatternPart,
  period: Period,
): Promise<Omit<PatternsView, 'mayRaise'>> {
  const today = dayOf(tx.now)
  const since = firstDayOf(period, today)
  const wants = (one: PatternPart) => part === one || part === 'all'
  const [ninety, year] = [firstDayOf('90-days', today), firstDayOf('12-months', today)]
  return {
    ...{ part, period, since, now: tx.now, most: mostLines, counted: await readCounted(tx, since) },
    ...(wants('children') && {
      children: await readRepeatChildren(tx, year, ninety, mostChildren),
      together: await readGoneTogether(tx, since, mostLines),
    }),
    ...(wants('times') && { times: await readTimes(tx, since) }),
    ...(wants('places') && { places: await readPlaces(tx, since, mostLines) }),
    ...(wants('settings') && { settings: await readSettings(tx, since, mostLines) }),
  }
}
