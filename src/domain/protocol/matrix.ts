// The life of a Risk Factor Matrix as the rules about it read it: six months, three reviews, and a new one.
import { addMonths } from '../instruments/life.ts'
import { dayOf, type Instant, startOfDay } from '../kernel/index.ts'
import type { CaseFile } from './case-file.ts'
import { mayBeUnder } from './episodes.ts'
import { formsOf, readInstruments, type Standing } from './forms-on-record.ts'
import type { Reading } from './rule.ts'

/** The age from which a child is an adult, whom the matrix is not about. */
const adult = 18

/** The level at which the matrix found nothing to review. */
export const noLevel = 'none'

/** How the paragraph about six months is read (GAP-07). */
export const sixMonths: Reading = {
  gap: 'GAP-07',
  says: 'A matrix holds six calendar months from the day on which it says that it was completed; its reviews do not lengthen them.',
  confirm: 'The CE Team',
}

/** Whom the rules about matrices are about (GAP-69). */
export const onlyChildren: Reading = {
  gap: 'GAP-69',
  says: 'It is asked for while the person is, or may be, under 18.',
  confirm: 'The CE Team',
}

/** The child's matrices, the first completed first. */
export const matricesOf = (file: CaseFile): Standing[] => formsOf(file, readInstruments.matrix)

/** The moment from which a matrix no longer holds. */
export const expiresAt = ({ completedOn }: Standing, months: number): Instant =>
  startOfDay(addMonths(completedOn, months))

/** The level that holds now: of the last review, else of the matrix. */
export const levelOf = ({ reviews, level }: Standing): string | null => {
  const last = reviews.at(-1)
  return last === undefined ? level : last.level
}

/** Whether the matrix is still about a child at a moment; a date of birth that is not certain is read as the youngest. */
export const stillAChild = ({ child }: CaseFile, at: Instant): boolean => mayBeUnder(child.birth, adult, dayOf(at))
