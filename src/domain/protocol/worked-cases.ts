// The worked examples of every rule, by the rule's id; apart from the registry, so that evaluating does not load them.

import { assessedBeforeLoggingCases } from './rules/assessed-before-logging.cases.ts'
import { authorityNotifiedCases } from './rules/authority-notified.cases.ts'
import { careAssessmentAtPlacementCases } from './rules/care-assessment-at-placement.cases.ts'
import { careAssessmentNeededCases } from './rules/care-assessment-needed.cases.ts'
import { careAssessmentRenewedCases } from './rules/care-assessment-renewed.cases.ts'
import { carePlanOnRecordCases } from './rules/care-plan-on-record.cases.ts'
import { caseReviewMinutesCases } from './rules/case-review-minutes.cases.ts'
import { compactEnteredCases } from './rules/compact-entered.cases.ts'
import { copiesOfCareAssessmentCases } from './rules/copies-of-care-assessment.cases.ts'
import { disputeContinuedCases } from './rules/dispute-continued.cases.ts'
import { foundToldCases } from './rules/found-told.cases.ts'
import { higherRiskWhenLittleKnownCases } from './rules/higher-risk-when-little-known.cases.ts'
import { levelDisputedCases } from './rules/level-disputed.cases.ts'
import { levelOneMeetingCases } from './rules/level-one-meeting.cases.ts'
import { levelThreeMeetingCases } from './rules/level-three-meeting.cases.ts'
import { levelTwoMeetingCases } from './rules/level-two-meeting.cases.ts'
import { lineManagerToldCases } from './rules/line-manager-told.cases.ts'
import { longTermMissingCases } from './rules/long-term-missing.cases.ts'
import { matrixAfterReviewsCases } from './rules/matrix-after-reviews.cases.ts'
import { matrixRenewedCases } from './rules/matrix-renewed.cases.ts'
import { matrixReviewedCases } from './rules/matrix-reviewed.cases.ts'
import { nextCaseReviewCases } from './rules/next-case-review.cases.ts'
import { nineInNinetyLetterCases } from './rules/nine-in-ninety-letter.cases.ts'
import { placementPlanAgreedCases } from './rules/placement-plan-agreed.cases.ts'
import { placingAuthorityLetterCases } from './rules/placing-authority-letter.cases.ts'
import { preventionInterviewCases } from './rules/prevention-interview.cases.ts'
import { referralTeamToldCases } from './rules/referral-team-told.cases.ts'
import { repeatMissingCases } from './rules/repeat-missing.cases.ts'
import { reportFromUnsafeAddressCases } from './rules/report-from-unsafe-address.cases.ts'
import { reportYoungChildCases } from './rules/report-young-child.cases.ts'
import { returnInterviewCompletedCases } from './rules/return-interview-completed.cases.ts'
import { returnInterviewOfferedCases } from './rules/return-interview-offered.cases.ts'
import { returnInterviewRequestedCases } from './rules/return-interview-requested.cases.ts'
import { reviewLooksAtMissingCases } from './rules/review-looks-at-missing.cases.ts'
import { reviewedByCoOrdinatorCases } from './rules/reviewed-by-co-ordinator.cases.ts'
import { reviewedByHubCases } from './rules/reviewed-by-hub.cases.ts'
import { risksConsideredBeforePlacingCases } from './rules/risks-considered-before-placing.cases.ts'
import { seniorManagerToldCases } from './rules/senior-manager-told.cases.ts'
import { socialWorkerContactedCases } from './rules/social-worker-contacted.cases.ts'
import { urgentCaseReviewCases } from './rules/urgent-case-review.cases.ts'
import type { WorkedCase } from './worked-case.ts'

/** The examples of each rule. */
export const workedCases: Readonly<Record<string, readonly WorkedCase[]>> = {
  'CARE-A1.6': reportYoungChildCases,
  'PLAC-20.4': placingAuthorityLetterCases,
  'LONG-17.1a': lineManagerToldCases,
  'LONG-17.2b': urgentCaseReviewCases,
  'LONG-17.3': nextCaseReviewCases,
  'LONG-17.4': caseReviewMinutesCases,
  'DEF-5.6': longTermMissingCases,
  'PREV-13.3a': preventionInterviewCases,
  'RHI-13.4': returnInterviewOfferedCases,
  'RHI-15.6': returnInterviewCompletedCases,
  'MISS-13.15': levelOneMeetingCases,
  'MISS-13.17': levelTwoMeetingCases,
  'MISS-13.18': levelThreeMeetingCases,
  'PLAC-20.6': nineInNinetyLetterCases,
  'SW-9.1': socialWorkerContactedCases,
  'SW-9.2': returnInterviewRequestedCases,
  'POL-12.10a': authorityNotifiedCases,
  'SW-9.4': referralTeamToldCases,
  'POL-12.11a': reviewedByCoOrdinatorCases,
  'POL-12.11a-hub': reviewedByHubCases,
  'FOUND-13.1a': foundToldCases,
  'LONG-17.1b': seniorManagerToldCases,
  'POL-12.7': levelDisputedCases,
  'POL-12.8': disputeContinuedCases,
  'POL-12.10b': compactEnteredCases,
  'DEF-5.5': repeatMissingCases,
  'CARE-A1.9': reportFromUnsafeAddressCases,
  'CARE-A1.8': higherRiskWhenLittleKnownCases,
  'CARE-A1.7': assessedBeforeLoggingCases,
  'MISS-13.10b': carePlanOnRecordCases,
  'MISS-13.11': reviewLooksAtMissingCases,
  'CARE-16.1': risksConsideredBeforePlacingCases,
  'MISS-13.12': placementPlanAgreedCases,
  'CARE-A1.10': copiesOfCareAssessmentCases,
  'CARE-A1.1': careAssessmentNeededCases,
  'CARE-A1.2': careAssessmentAtPlacementCases,
  'CARE-A1.5': careAssessmentRenewedCases,
  'RFM24-16': matrixReviewedCases,
  'RFM24-17': matrixAfterReviewsCases,
  'RFM24-18': matrixRenewedCases,
}
