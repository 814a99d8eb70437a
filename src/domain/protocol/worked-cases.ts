// The worked examples of every rule, by the rule's id; apart from the registry, so that evaluating does not load them.

import { alertConsideredCases } from './rules/alert-considered.cases.ts'
import { alertSentCases } from './rules/alert-sent.cases.ts'
import { assessedBeforeLoggingCases } from './rules/assessed-before-logging.cases.ts'
import { authorityNotifiedCases } from './rules/authority-notified.cases.ts'
import { careAssessmentAtPlacementCases } from './rules/care-assessment-at-placement.cases.ts'
import { careAssessmentNeededCases } from './rules/care-assessment-needed.cases.ts'
import { careAssessmentRenewedCases } from './rules/care-assessment-renewed.cases.ts'
import { carePlanOnRecordCases } from './rules/care-plan-on-record.cases.ts'
import { caseReviewMinutesCases } from './rules/case-review-minutes.cases.ts'
import { compactCopyOnRecordCases } from './rules/compact-copy-on-record.cases.ts'
import { compactEnteredCases } from './rules/compact-entered.cases.ts'
import { concernReferredCases } from './rules/concern-referred.cases.ts'
import { concernToldPoliceCases } from './rules/concern-told-police.cases.ts'
import { copiesOfCareAssessmentCases } from './rules/copies-of-care-assessment.cases.ts'
import { disputeContinuedCases } from './rules/dispute-continued.cases.ts'
import { earlyHelpDecidesCases } from './rules/early-help-decides.cases.ts'
import { earlyHelpToldCases } from './rules/early-help-told.cases.ts'
import { enquiriesDecidedCases } from './rules/enquiries-decided.cases.ts'
import { enquiryLeadToldCases } from './rules/enquiry-lead-told.cases.ts'
import { evidenceLookedAtCases } from './rules/evidence-looked-at.cases.ts'
import { evidenceToldPoliceCases } from './rules/evidence-told-police.cases.ts'
import { flagAtAnotherAuthorityCases } from './rules/flag-at-another-authority.cases.ts'
import { foundToldCases } from './rules/found-told.cases.ts'
import { frontDoorAfterMatrixCases } from './rules/front-door-after-matrix.cases.ts'
import { furtherActionConsideredCases } from './rules/further-action-considered.cases.ts'
import { groupWorkToldCases } from './rules/group-work-told.cases.ts'
import { higherRiskWhenLittleKnownCases } from './rules/higher-risk-when-little-known.cases.ts'
import { hostAuthorityNotifiedCases } from './rules/host-authority-notified.cases.ts'
import { interviewFedBackCases } from './rules/interview-fed-back.cases.ts'
import { interviewForwardedCases } from './rules/interview-forwarded.cases.ts'
import { interviewOutcomeSentCases } from './rules/interview-outcome-sent.cases.ts'
import { interviewProviderToldCases } from './rules/interview-provider-told.cases.ts'
import { interviewToCoOrdinatorCases } from './rules/interview-to-co-ordinator.cases.ts'
import { interviewToFrontDoorCases } from './rules/interview-to-front-door.cases.ts'
import { levelDisputedCases } from './rules/level-disputed.cases.ts'
import { levelLaunchedEarlyCases } from './rules/level-launched-early.cases.ts'
import { levelOneMeetingCases } from './rules/level-one-meeting.cases.ts'
import { levelThreeMeetingCases } from './rules/level-three-meeting.cases.ts'
import { levelTwoMeetingCases } from './rules/level-two-meeting.cases.ts'
import { lineManagerToldCases } from './rules/line-manager-told.cases.ts'
import { longTermMissingCases } from './rules/long-term-missing.cases.ts'
import { managerToldOfExceptionsCases } from './rules/manager-told-of-exceptions.cases.ts'
import { matrixAfterReviewsCases } from './rules/matrix-after-reviews.cases.ts'
import { matrixRenewedCases } from './rules/matrix-renewed.cases.ts'
import { matrixReviewedCases } from './rules/matrix-reviewed.cases.ts'
import { nextCaseReviewCases } from './rules/next-case-review.cases.ts'
import { nineInNinetyLetterCases } from './rules/nine-in-ninety-letter.cases.ts'
import { notReportedEnquiredCases } from './rules/not-reported-enquired.cases.ts'
import { notificationDecidedCases } from './rules/notification-decided.cases.ts'
import { panelDecidedAfterMatrixCases } from './rules/panel-decided-after-matrix.cases.ts'
import { placementNotifiedCases } from './rules/placement-notified.cases.ts'
import { placementPlanAgreedCases } from './rules/placement-plan-agreed.cases.ts'
import { placementReceivedCases } from './rules/placement-received.cases.ts'
import { placingAuthorityLetterCases } from './rules/placing-authority-letter.cases.ts'
import { placingAuthorityReplyCases } from './rules/placing-authority-reply.cases.ts'
import { placingAuthorityToldOfHarmCases } from './rules/placing-authority-told-of-harm.cases.ts'
import { policeAdviceSoughtCases } from './rules/police-advice-sought.cases.ts'
import { policeInvitedToMeetingCases } from './rules/police-invited-to-meeting.cases.ts'
import { preventionInterviewCases } from './rules/prevention-interview.cases.ts'
import { programmeAtEighteenCases } from './rules/programme-at-eighteen.cases.ts'
import { programmeClosedCases } from './rules/programme-closed.cases.ts'
import { programmeExtensionDecidedCases } from './rules/programme-extension-decided.cases.ts'
import { programmePlannedCases } from './rules/programme-planned.cases.ts'
import { programmeVisitedCases } from './rules/programme-visited.cases.ts'
import { providerReportsToSocialWorkerCases } from './rules/provider-reports-to-social-worker.cases.ts'
import { referralDecidedCases } from './rules/referral-decided.cases.ts'
import { referralNotAnsweredCases, referralNotReceivedCases } from './rules/referral-followed.cases.ts'
import { referralNeedsMatrixCases } from './rules/referral-needs-matrix.cases.ts'
import { referralTeamToldCases } from './rules/referral-team-told.cases.ts'
import { referralTeamGivenInterviewCases, referralTeamToldFoundCases } from './rules/referral-team-told-found.cases.ts'
import { referralToldCases } from './rules/referral-told.cases.ts'
import { referrerContactedCases } from './rules/referrer-contacted.cases.ts'
import { repeatMissingCases } from './rules/repeat-missing.cases.ts'
import { reportFromUnsafeAddressCases } from './rules/report-from-unsafe-address.cases.ts'
import { reportYoungChildCases } from './rules/report-young-child.cases.ts'
import { returnInterviewCompletedCases } from './rules/return-interview-completed.cases.ts'
import { returnInterviewOfferedCases } from './rules/return-interview-offered.cases.ts'
import { returnInterviewRequestedCases } from './rules/return-interview-requested.cases.ts'
import { reviewLooksAtMissingCases } from './rules/review-looks-at-missing.cases.ts'
import { reviewedByCoOrdinatorCases } from './rules/reviewed-by-co-ordinator.cases.ts'
import { reviewedByHubCases } from './rules/reviewed-by-hub.cases.ts'
import { reviewingOfficerReportsCases } from './rules/reviewing-officer-reports.cases.ts'
import { risksConsideredBeforePlacingCases } from './rules/risks-considered-before-placing.cases.ts'
import { safeguardingReferralAfterMatrixCases } from './rules/safeguarding-referral-after-matrix.cases.ts'
import { schoolInformationSharedCases } from './rules/school-information-shared.cases.ts'
import { seniorManagerToldCases } from './rules/senior-manager-told.cases.ts'
import { sharingExplainedCases } from './rules/sharing-explained.cases.ts'
import { socialWorkerContactedCases } from './rules/social-worker-contacted.cases.ts'
import { strategyMeetingAnsweredCases } from './rules/strategy-meeting-answered.cases.ts'
import { strategyMeetingConsideredCases } from './rules/strategy-meeting-considered.cases.ts'
import { traffickingReferralCases } from './rules/trafficking-referral.cases.ts'
import { triageDiscussedCases } from './rules/triage-discussed.cases.ts'
import { urgentCaseReviewCases } from './rules/urgent-case-review.cases.ts'
import { warningNoticeToldCases } from './rules/warning-notice-told.cases.ts'
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
  'MISS-13.19a': levelLaunchedEarlyCases,
  'MISS-13.19b': policeInvitedToMeetingCases,
  'PLAC-20.6': nineInNinetyLetterCases,
  'SW-9.1': socialWorkerContactedCases,
  'SW-9.2': returnInterviewRequestedCases,
  'POL-12.10a': authorityNotifiedCases,
  'SW-9.4': referralTeamToldCases,
  'POL-12.11a': reviewedByCoOrdinatorCases,
  'POL-12.11a-hub': reviewedByHubCases,
  'FOUND-13.1a': foundToldCases,
  'LONG-17.1b': seniorManagerToldCases,
  'ALERT-21.1': alertConsideredCases,
  'ALERT-21.2': flagAtAnotherAuthorityCases,
  'ALERT-21.3': alertSentCases,
  'DISR-22.2': warningNoticeToldCases,
  'TRAF-23.2': traffickingReferralCases,
  'POL-12.7': levelDisputedCases,
  'POL-12.8': disputeContinuedCases,
  'POL-12.10b': compactEnteredCases,
  'RHI-13.5': interviewProviderToldCases,
  'RHI-13.8a': sharingExplainedCases,
  'RHI-13.9': interviewFedBackCases,
  'RHI-15.7': interviewToCoOrdinatorCases,
  'RHI-15.8': interviewToFrontDoorCases,
  'RHI-15.8-forwarded': interviewForwardedCases,
  'RHI-15.9': earlyHelpDecidesCases,
  'CP-18.1': concernToldPoliceCases,
  'CP-18.1-referral': concernReferredCases,
  'CP-18.4a': evidenceLookedAtCases,
  'CP-18.4b': policeAdviceSoughtCases,
  'CP-18.4c': evidenceToldPoliceCases,
  'REFF24-2': referralNeedsMatrixCases,
  'PROG24-11': triageDiscussedCases,
  'PROG24-12': referrerContactedCases,
  'PROG24-10-told': referralToldCases,
  'PROG24-12-received': referralNotReceivedCases,
  'PROG24-12-answered': referralNotAnsweredCases,
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
  'PATH24-5': safeguardingReferralAfterMatrixCases,
  'PATH24-6': panelDecidedAfterMatrixCases,
  'PATH18-6': frontDoorAfterMatrixCases,
  'OLA-10.1a': hostAuthorityNotifiedCases,
  'PLAC-20.2a': placementReceivedCases,
  'PLAC-A6.1': placementNotifiedCases,
  'PLAC-A6.2': compactCopyOnRecordCases,
  'OLA-10.1c': interviewOutcomeSentCases,
  'PLAC-20.5': placingAuthorityToldOfHarmCases,
  'PLAC-20.6-reply': placingAuthorityReplyCases,
  'PLAC-20.7': furtherActionConsideredCases,
  'OOC-19.2': providerReportsToSocialWorkerCases,
  'OOC-19.4a': reviewingOfficerReportsCases,
  'OOC-19.4b': managerToldOfExceptionsCases,
  'PROG24-13': programmeVisitedCases,
  'PROG24-13-end': programmeClosedCases,
  'PROG24-13-extension': programmeExtensionDecidedCases,
  'PROG24-13-eighteen': programmeAtEighteenCases,
  'PROG24-14': programmePlannedCases,
  'CCEP-10': groupWorkToldCases,
}
