// Every instrument, one line each, and the version that holds on a day.
import type { Day } from '../kernel/calendar.ts'
import { cawnS2, cawnS49 } from './forms/cawn.ts'
import { ccePreventionReferral } from './forms/cce-prevention-referral.ts'
import { cseRfm2018 } from './forms/cse-rfm-2018.ts'
import { escalationMeeting } from './forms/escalation-meeting.ts'
import { missingFromCareAssessment } from './forms/missing-from-care-assessment.ts'
import { placementNotification, placementNotificationOtherAuthority } from './forms/placement-notification.ts'
import { policeInformationReport } from './forms/police-information-report.ts'
import { referral2024 } from './forms/referral-2024.ts'
import { returnInterview } from './forms/return-interview.ts'
import { rfm2024 } from './forms/rfm-2024.ts'
import { riskEvaluationMatrix } from './forms/risk-evaluation-matrix.ts'
import type { Instrument } from './instrument.ts'

/** The instruments, in the order in which lists show them. */
export const instruments: readonly Instrument[] = [
  rfm2024,
  referral2024,
  cseRfm2018,
  missingFromCareAssessment,
  returnInterview,
  placementNotification,
  placementNotificationOtherAuthority,
  riskEvaluationMatrix,
  escalationMeeting,
  policeInformationReport,
  cawnS49,
  cawnS2,
  ccePreventionReferral,
]

/** The instrument of this code and version; null where there is none. */
export const instrumentOf = (code: string, version: string): Instrument | null =>
  instruments.find(one => one.code === code && one.version === version) ?? null

/** The version of an instrument that is given out on a day; null where none is. */
export const instrumentOn = (code: string, on: Day): Instrument | null =>
  instruments.find(
    one => one.code === code && (one.from === null || one.from <= on) && (one.until === null || on < one.until),
  ) ?? null
