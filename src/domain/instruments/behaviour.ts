// Which instruments have checks and an outcome of their own, one line each.
import type { OutcomeOf, WorkedOut } from './comes-to.ts'
import type { Check } from './finding.ts'
import { cseRfm2018Checks, cseRfm2018Outcome } from './forms/cse-rfm-2018-checks.ts'
import {
  missingFromCareChecks,
  missingFromCareOutcome,
  missingFromCareWorkedOut,
} from './forms/missing-from-care-checks.ts'
import { referral2024Checks, referral2024Outcome } from './forms/referral-2024-checks.ts'
import {
  returnInterviewChecks,
  returnInterviewOutcome,
  returnInterviewWorkedOut,
} from './forms/return-interview-checks.ts'
import { rfm2024Checks, rfm2024Outcome } from './forms/rfm-2024-checks.ts'

/** Checks by the code of the instrument. */
export const checks: Readonly<Record<string, Check>> = {
  'rfm-2024': rfm2024Checks,
  'referral-2024': referral2024Checks,
  'cse-rfm-2018': cseRfm2018Checks,
  'missing-from-care-assessment': missingFromCareChecks,
  'return-interview': returnInterviewChecks,
}

/** Outcomes by the code of the instrument. */
export const outcomes: Readonly<Record<string, OutcomeOf>> = {
  'rfm-2024': rfm2024Outcome,
  'referral-2024': referral2024Outcome,
  'cse-rfm-2018': cseRfm2018Outcome,
  'missing-from-care-assessment': missingFromCareOutcome,
  'return-interview': returnInterviewOutcome,
}

/** What is worked out by the code of the instrument. */
export const workedOut: Readonly<Record<string, WorkedOut>> = {
  'missing-from-care-assessment': missingFromCareWorkedOut,
  'return-interview': returnInterviewWorkedOut,
}
