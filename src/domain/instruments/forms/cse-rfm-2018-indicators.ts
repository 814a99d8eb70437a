// Form c: the 118 indicators of the 2018 matrix in their 24 groups, as questions (RFM18-14).
import { not } from '../condition.ts'
import { day, line, parts, text, time } from '../input.ts'
import type { Question, Questions } from '../question.ts'
import type { IndicatorGroup } from './cse-rfm-2018-group.ts'
import { groupsA } from './cse-rfm-2018-indicators-a.ts'
import { groupsB } from './cse-rfm-2018-indicators-b.ts'
import { groupsC } from './cse-rfm-2018-indicators-c.ts'
import { shortForm } from './cse-rfm-2018-questions.ts'

/** The groups, in the order of the form. */
export const indicatorGroups: readonly IndicatorGroup[] = [...groupsA, ...groupsB, ...groupsC]

/** The number of "Child under 13 engaging in sexual activity" (RFM18-11). */
export const underThirteen = 'c-i99'

const when = not(shortForm)

const safeguarding: Question = {
  section: groupOf(underThirteen),
  label: 'The safeguarding referral for a child under 13 engaging in sexual activity',
  input: parts({
    reference: { label: 'Its reference', cell: line },
    madeOn: { label: 'The day on which it was made', cell: day },
    madeAt: { label: 'The time', cell: time },
    madeBy: { label: 'Who made it, and to whom', cell: line },
  }),
  hint: 'The form says that it must be completed where this indicator is selected, whatever the age on record.',
  when,
  beside: true,
}

function groupOf(id: string): string {
  return indicatorGroups.find(({ indicators }) => indicators.some(([number]) => `c-i${number}` === id))?.heading ?? ''
}

function questionsOf({ heading: section, indicators }: IndicatorGroup, n: number): [string, Question][] {
  const ticks = indicators.map(([number, label, column, line]): [string, Question] => [
    `c-i${number}`,
    { section, label, input: { kind: 'column-tick', column, line }, when },
  ])
  const comments: Question = { section, label: 'Comments:', input: text, when }
  const after: [string, Question][] = section === safeguarding.section ? [['c-safeguarding', safeguarding]] : []
  return [...ticks, [`c-g${n + 1}-comments`, comments], ...after]
}

/** The indicators and the comments of each group; the short form does without them. */
export const cse2018Indicators: Questions = Object.fromEntries(indicatorGroups.flatMap(questionsOf))
