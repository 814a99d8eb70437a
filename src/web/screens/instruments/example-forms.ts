// Invented forms of an invented child, for stories and tests of the screens that show them.
import type { FormLine, Review } from '../../../domain/instruments/index.ts'
import { addDays, type Day, dayOf, hoursAfter, startOfDay } from '../../../domain/kernel/index.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'

const today = dayOf(storyNow)

/** A day so many days before the day of the stories. */
export const daysAgo = (days: number): Day => addDays(today, -days)

/** A submitted matrix of so many days ago, with what is said of it besides. */
export function exampleForm(n: number, days: number, more: Partial<FormLine> = {}): FormLine {
  const completedOn = daysAgo(days)
  const at = hoursAfter(startOfDay(completedOn), 15)
  return {
    id: exampleId(n),
    childId: exampleId(1),
    episodeId: null,
    instrument: 'rfm-2024',
    instrumentVersion: '2024-04',
    source: 'typed',
    openedOn: completedOn,
    completedOn,
    begunAt: hoursAfter(at, -30),
    begunBy: 'A. Sample',
    submittedAt: at,
    submittedBy: 'A. Sample',
    score: 27,
    scoredLevel: 'suspected',
    level: 'suspected',
    riskType: 'cse',
    enteredInErrorAt: null,
    enteredInErrorReason: null,
    newer: false,
    version: 2,
    reviews: [],
    ...more,
  }
}

/** A draft begun so many hours ago. */
export const exampleDraft = (n: number, hours: number, more: Partial<FormLine> = {}): FormLine =>
  exampleForm(n, 0, {
    completedOn: null,
    submittedAt: null,
    submittedBy: null,
    score: null,
    scoredLevel: null,
    level: null,
    riskType: null,
    begunAt: hoursAfter(storyNow, -hours),
    ...more,
  })

/** A review submitted so many days ago. */
export const exampleReview = (number: number, days: number, level: string): Review => ({
  id: exampleId(900 + number),
  number,
  submittedAt: hoursAfter(startOfDay(daysAgo(days)), 11),
  by: 'B. Sample',
  reviewedOn: daysAgo(days),
  level,
  riskType: 'cse',
  version: 1,
})
