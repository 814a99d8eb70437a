// The worked examples of every rule, by the rule's id; apart from the registry, so that evaluating does not load them.

import { authorityNotifiedCases } from './rules/authority-notified.cases.ts'
import { careAssessmentAtPlacementCases } from './rules/care-assessment-at-placement.cases.ts'
import { careAssessmentNeededCases } from './rules/care-assessment-needed.cases.ts'
import { careAssessmentRenewedCases } from './rules/care-assessment-renewed.cases.ts'
import { caseReviewMinutesCases } from './rules/case-review-minutes.cases.ts'
import { compactEnteredCases } from './rules/compact-entered.cases.ts'
import { concernReferredCases } from './rules/concern-referred.cases.ts'
import { concernToldPoliceCases } from './rules/concern-told-police.cases.ts'
import { disputeContinuedCases } from './rules/dispute-continued.cases.ts'
import { earlyHelpToldCases } from './rules/early-help-told.cases.ts'
import { enquiriesDecidedCases } from './rules/enquiries-decided.cases.ts'
import { enquiryLeadToldCases } from './rules/enquiry-lead-told.cases.ts'
import { evidenceLookedAtCases } from './rules/evidence-looked-at.cases.ts'
import { evidenceToldPoliceCases } from './rules/evidence-told-police.cases.ts'
import { foundToldCases } from './rules/found-told.cases.ts'
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
import { notReportedEnquiredCases } from './rules/not-reported-enquired.cases.ts'
import { notificationDecidedCases } from './rules/notification-decided.cases.ts'
import { placingAuthorityLetterCases } from './rules/placing-authority-letter.cases.ts'
import { policeAdviceSoughtCases } from './rules/police-advice-sought.cases.ts'
import { preventionInterviewCases } from './rules/prevention-interview.cases.ts'
import { referralDecidedCases } from './rules/referral-decided.cases.ts'
import { referralTeamToldCases } from './rules/referral-team-told.cases.ts'
import { referralTeamGivenInterviewCases, referralTeamToldFoundCases } from './rules/referral-team-told-found.cases.ts'
import { repeatMissingCases } from './rules/repeat-missing.cases.ts'
import { reportYoungChildCases } from './rules/report-young-child.cases.ts'
import { returnInterviewCompletedCases } from './rules/return-interview-completed.cases.ts'
import { returnInterviewOfferedCases } from './rules/return-interview-offered.cases.ts'
import { returnInterviewRequestedCases } from './rules/return-interview-requested.cases.ts'
import { reviewedByCoOrdinatorCases } from './rules/reviewed-by-co-ordinator.cases.ts'
import { reviewedByHubCases } from './rules/reviewed-by-hub.cases.ts'
import { schoolInformationSharedCases } from './rules/school-information-shared.cases.ts'
import { seniorManagerToldCases } from './rules/senior-manager-told.cases.ts'
import { socialWorkerContactedCases } from './rules/social-worker-contacted.cases.ts'
import { strategyMeetingAnsweredCases } from './rules/strategy-meeting-answered.cases.ts'
import { strategyMeetingConsideredCases } from './rules/strategy-meeting-considered.cases.ts'
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
  'CP-18.1': concernToldPoliceCases,
  'CP-18.1-referral': concernReferredCases,
  'CP-18.4a': evidenceLookedAtCases,
  'CP-18.4b': policeAdviceSoughtCases,
  'CP-18.4c': evidenceToldPoliceCases,
  'REF-15.4': referralDecidedCases,
  'CP-18.3': enquiryLeadToldCases,
  'REF-15.5c': notificationDecidedCases,
  'REF-15.5b': earlyHelpToldCases,
  'POL-12.9': notReportedEnquiredCases,
  'FOUND-13.2a': strategyMeetingConsideredCases,
  'FOUND-13.2b': strategyMeetingAnsweredCases,
  'FOUND-13.2c': enquiriesDecidedCases,
  'EDU-11.1b': schoolInformationSharedCases,
  'SW-9.4-found': referralTeamToldFoundCases,
  'SW-9.4-interview': referralTeamGivenInterviewCases,
  'DEF-5.5': repeatMissingCases,
  'CARE-A1.1': careAssessmentNeededCases,
  'CARE-A1.2': careAssessmentAtPlacementCases,
  'CARE-A1.5': careAssessmentRenewedCases,
  'RFM24-16': matrixReviewedCases,
  'RFM24-17': matrixAfterReviewsCases,
  'RFM24-18': matrixRenewedCases,
}
