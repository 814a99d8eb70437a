// Which instruments have checks and an outcome of their own, one line each.
import type { OutcomeOf, WorkedOut } from './comes-to.ts'
import { datedBy } from './dated-outcome.ts'
import type { Check } from './finding.ts'
import { cawnS2Checks, cawnS49Checks, cawnS49WorkedOut } from './forms/cawn-checks.ts'
import { ccePreventionChecks } from './forms/cce-prevention-checks.ts'
import { cseRfm2018Checks, cseRfm2018Outcome } from './forms/cse-rfm-2018-checks.ts'
import { escalationMeetingChecks, escalationMeetingOutcome } from './forms/escalation-meeting-checks.ts'
import {
  missingFromCareChecks,
  missingFromCareOutcome,
  missingFromCareWorkedOut,
} from './forms/missing-from-care-checks.ts'
import { placementChecks } from './forms/placement-notification-checks.ts'
import { policeInformationChecks } from './forms/police-information-checks.ts'
import { referral2024Checks, referral2024Outcome } from './forms/referral-2024-checks.ts'
import {
  returnInterviewChecks,
  returnInterviewOutcome,
  returnInterviewWorkedOut,
} from './forms/return-interview-checks.ts'
import { rfm2024Checks, rfm2024Outcome } from './forms/rfm-2024-checks.ts'
import { riskEvaluationChecks, riskEvaluationOutcome } from './forms/risk-evaluation-checks.ts'

/** Checks by the code of the instrument. */
export const checks: Readonly<Record<string, Check>> = {
  'rfm-2024': rfm2024Checks,
  'referral-2024': referral2024Checks,
  'cse-rfm-2018': cseRfm2018Checks,
  'missing-from-care-assessment': missingFromCareChecks,
  'return-interview': returnInterviewChecks,
  'placement-notification': placementChecks,
  'placement-notification-other-authority': placementChecks,
  'risk-evaluation-matrix': riskEvaluationChecks,
  'escalation-meeting': escalationMeetingChecks,
  'police-information-report': policeInformationChecks,
  'cawn-s49': cawnS49Checks,
  'cawn-s2': cawnS2Checks,
  'cce-prevention-referral': ccePreventionChecks,
}

/** Outcomes by the code of the instrument. */
export const outcomes: Readonly<Record<string, OutcomeOf>> = {
  'rfm-2024': rfm2024Outcome,
  'referral-2024': referral2024Outcome,
  'cse-rfm-2018': cseRfm2018Outcome,
  'missing-from-care-assessment': missingFromCareOutcome,
  'return-interview': returnInterviewOutcome,
  'risk-evaluation-matrix': riskEvaluationOutcome,
  'escalation-meeting': escalationMeetingOutcome,
  'police-information-report': datedBy('h01', 'on'),
  'cawn-s49': datedBy('i23'),
  'cawn-s2': datedBy('i23'),
}

/** What is worked out by the code of the instrument. */
export const workedOut: Readonly<Record<string, WorkedOut>> = {
  'missing-from-care-assessment': missingFromCareWorkedOut,
  'return-interview': returnInterviewWorkedOut,
  'cawn-s49': cawnS49WorkedOut,
}
