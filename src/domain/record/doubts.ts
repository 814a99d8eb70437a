// What looks wrong in a row and may yet be right: asked about in words, kept where somebody insists, and marked from then on.
import type { Day } from '../kernel/index.ts'
import { checkNhsNumber, checkUpn } from '../search/index.ts'
import { emptyHeadings } from './care-parts.ts'
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
  undated: {
    asks: 'You gave no day, and the protocol counts by it. Is it not known?',
    mark: 'The day was not given',
  },
  'headings-empty': {
    asks: 'Some of the seven headings of the plan are empty. Is it to be kept so for now?',
    mark: 'Some of the seven headings are empty',
  },
  'overnight-without-why': {
    asks: 'The carers are not to decide on overnight stays, and you did not say why. Is that right?',
    mark: 'The carers do not decide on overnight stays, and no exceptional circumstance is recorded',
  },
  'no-part-without-why': {
    asks: 'The child or a parent took no part, and you did not say why. Is that right?',
    mark: 'The child or a parent took no part, and nobody said why',
  },
  'review-without-strategy': {
    asks: 'The plan does not deal with all of why the child went missing, and you did not say what is done from now on. Is that right?',
    mark: 'The plan does not deal with all of it, and nothing is recorded that is done from now on',
  },
  'copy-to-blocked': {
    asks: 'Somebody of this name must not be told about this child. Were they given a copy?',
    mark: 'Somebody of this name must not be told about this child',
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

const isEmpty = (value: AnyRow[string] | undefined): boolean => value === '' || value === null || value === undefined

function careInDoubt(part: PartName, row: AnyRow): Doubt[] {
  const silent = (...names: readonly string[]) => names.some(name => isEmpty(row[name]))
  const when = (holds: boolean, doubt: Doubt): Doubt[] => (holds ? [doubt] : [])
  switch (part) {
    case 'placement-considerations': {
      const unsaid =
        (row.childInvolved === 'no' && silent('childSaid')) || (row.parentInvolved === 'no' && silent('parentSaid'))
      return [...when(silent('considered'), 'undated'), ...when(unsaid, 'no-part-without-why')]
    }
    case 'placement-plans': {
      const left = isEmpty(row.overnightDecides) || row.overnightDecides === 'carers'
      return [
        ...when(emptyHeadings(row).length > 0, 'headings-empty'),
        ...when(!left && silent('overnightWhy'), 'overnight-without-why'),
      ]
    }
    case 'care-plans':
      return when(silent('made'), 'undated')
    case 'care-reviews': {
      const open = row.dealsWithWhy === 'no' || row.dealsWithWhy === 'partly'
      return [...when(silent('held'), 'undated'), ...when(open && silent('strategies'), 'review-without-strategy')]
    }
    default:
      return []
  }
}

/** Everything in doubt about a row by itself; what other records say is doubted by whoever reads them. */
export const doubtsOf = (part: PartName, row: AnyRow, today: Day): Doubt[] => [
  ...daysInDoubt(row, today),
  ...(part === 'identifiers' ? numberInDoubt(row) : []),
  ...careInDoubt(part, row),
]
