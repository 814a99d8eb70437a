// What looks wrong in a row and may yet be right: asked about in words, kept where somebody insists, and marked from then on.
import type { Day } from '../kernel/index.ts'
import { checkNhsNumber, checkUpn } from './check-digits.ts'
import type { AnyRow } from './fields.ts'
import type { PartName } from './parts.ts'

/** What may be doubted, with the question before it is kept and the mark after. */
export const doubts = {
  'until-before-from': {
    asks: 'The last day is before the first. Is that right?',
    mark: 'The last day is before the first',
  },
  'from-ahead': { asks: 'The first day is still to come. Is that right?', mark: 'Was recorded before its first day' },
  'taken-ahead': {
    asks: 'The day on which it was taken is still to come. Is that right?',
    mark: 'The day was still to come',
  },
  'nhs-check-digit': {
    asks: 'This is no NHS number: its last digit does not fit the others. Is it what the document says?',
    mark: 'The check digit does not fit',
  },
  'upn-check-letter': {
    asks: 'This is no unique pupil number: its first letter does not fit the rest. Is it what the document says?',
    mark: 'The check letter does not fit',
  },
  'same-number': {
    asks: 'Another child whom you may see has the same number. Is it really this child’s?',
    mark: 'Another child had the same number when it was recorded',
  },
} as const

/** The code of a doubt. */
export type Doubt = keyof typeof doubts

/** Whether a text is such a code. */
export const isDoubt = (text: string): text is Doubt => Object.hasOwn(doubts, text)

const isDay = (value: AnyRow[string] | undefined): value is Day => typeof value === 'number'

function daysInDoubt({ from, until, taken }: AnyRow, today: Day): Doubt[] {
  if (isDay(taken) && taken > today) return ['taken-ahead']
  if (isDay(from) && isDay(until) && until < from) return ['until-before-from']
  return isDay(from) && from > today ? ['from-ahead'] : []
}

function numberInDoubt({ kind, value }: AnyRow): Doubt[] {
  if (typeof value !== 'string') return []
  if (kind === 'nhs') return checkNhsNumber(value) ? [] : ['nhs-check-digit']
  return kind === 'upn' && !checkUpn(value) ? ['upn-check-letter'] : []
}

/** Everything in doubt about a row by itself; what other records say is doubted by whoever reads them. */
export const doubtsOf = (part: PartName, row: AnyRow, today: Day): Doubt[] => [
  ...daysInDoubt(row, today),
  ...(part === 'identifiers' ? numberInDoubt(row) : []),
]
