// Which instruments have checks and an outcome of their own, one line each.
import type { OutcomeOf, WorkedOut } from './comes-to.ts'
import type { Check } from './finding.ts'
import {
  missingFromCareChecks,
  missingFromCareOutcome,
  missingFromCareWorkedOut,
} from './forms/missing-from-care-checks.ts'
import {
  returnInterviewChecks,
  returnInterviewOutcome,
  returnInterviewWorkedOut,
} from './forms/return-interview-checks.ts'

/** Checks by the code of the instrument. */
export const checks: Readonly<Record<string, Check>> = {
  'missing-from-care-assessment': missingFromCareChecks,
  'return-interview': returnInterviewChecks,
}

/** Outcomes by the code of the instrument. */
export const outcomes: Readonly<Record<string, OutcomeOf>> = {
  'missing-from-care-assessment': missingFromCareOutcome,
  'return-interview': returnInterviewOutcome,
}

/** What is worked out by the code of the instrument. */
export const workedOut: Readonly<Record<string, WorkedOut>> = {
  'missing-from-care-assessment': missingFromCareWorkedOut,
  'return-interview': returnInterviewWorkedOut,
}
