// The missing-from-care assessment (Appendix One) as the rules about it read it: when it is done, and how long it holds.
import { addMonths } from '../instruments/life.ts'
import { type Day, dayOf, type Instant } from '../kernel/index.ts'
import type { CaseFile } from './case-file.ts'
import { formsOf, readInstruments, type Standing } from './forms-on-record.ts'
import type { Citation } from './rule.ts'

/** So many calendar months after its completion the assessment is to be updated, at the latest. */
export const assessmentMonths = 6

/** The paragraph of the appendix, with what it says in one sentence of our own. */
export const appendixOne = (says: string): Citation => ({
  source: '004',
  paragraph: 'Appendix One',
  says,
  checkedOn: '2026-11-22',
})

/** The child's missing-from-care assessments, the first completed first. */
export const assessmentsOf = (file: CaseFile): Standing[] => formsOf(file, readInstruments.careAssessment)

/** Whether the child was looked after on a day. */
export const inCareOn = ({ child }: CaseFile, day: Day): boolean =>
  child.socialCare.some(
    ({ status, from, until }) => status === 'in-care' && from <= day && (until === null || day < until),
  )

/** Whether an assessment still holds on a day: its six months are not over, and that day is not before it. */
export const holdsOn = ({ completedOn }: Standing, day: Day): boolean =>
  completedOn <= day && day <= addMonths(completedOn, assessmentMonths)

/** Whether one was on record before a moment and held then. */
export const heldAt = (file: CaseFile, at: Instant): boolean =>
  assessmentsOf(file).some(one => one.submittedAt < at && holdsOn(one, dayOf(at)))
