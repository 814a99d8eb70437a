// Every rule of the protocol that the product carries out, one line each.
import type { Rule, RuleVersion } from './rule.ts'
import { alertConsidered } from './rules/alert-considered.ts'
import { alertSent } from './rules/alert-sent.ts'
import { assessedBeforeLogging } from './rules/assessed-before-logging.ts'
import { authorityNotified } from './rules/authority-notified.ts'
import { careAssessmentAtPlacement } from './rules/care-assessment-at-placement.ts'
import { careAssessmentNeeded } from './rules/care-assessment-needed.ts'
import { careAssessmentRenewed } from './rules/care-assessment-renewed.ts'
import { carePlanOnRecord } from './rules/care-plan-on-record.ts'
import { caseReviewMinutes } from './rules/case-review-minutes.ts'
import { compactCopyOnRecord } from './rules/compact-copy-on-record.ts'
import { compactEntered } from './rules/compact-entered.ts'
import { concernReferred } from './rules/concern-referred.ts'
import { concernToldPolice } from './rules/concern-told-police.ts'
import { copiesOfCareAssessment } from './rules/copies-of-care-assessment.ts'
import { disputeContinued } from './rules/dispute-continued.ts'
import { earlyHelpDecides } from './rules/early-help-decides.ts'
import { earlyHelpTold } from './rules/early-help-told.ts'
import { enquiriesDecided } from './rules/enquiries-decided.ts'
import { enquiryLeadTold } from './rules/enquiry-lead-told.ts'
import { evidenceLookedAt } from './rules/evidence-looked-at.ts'
import { evidenceToldPolice } from './rules/evidence-told-police.ts'
import { flagAtAnotherAuthority } from './rules/flag-at-another-authority.ts'
import { foundTold } from './rules/found-told.ts'
import { frontDoorAfterMatrix } from './rules/front-door-after-matrix.ts'
import { furtherActionConsidered } from './rules/further-action-considered.ts'
import { groupWorkTold } from './rules/group-work-told.ts'
import { higherRiskWhenLittleKnown } from './rules/higher-risk-when-little-known.ts'
import { hostAuthorityNotified } from './rules/host-authority-notified.ts'
import { interviewFedBack } from './rules/interview-fed-back.ts'
import { interviewForwarded } from './rules/interview-forwarded.ts'
import { interviewOutcomeSent } from './rules/interview-outcome-sent.ts'
import { interviewProviderTold } from './rules/interview-provider-told.ts'
import { interviewToCoOrdinator } from './rules/interview-to-co-ordinator.ts'
import { interviewToFrontDoor } from './rules/interview-to-front-door.ts'
import { levelDisputed } from './rules/level-disputed.ts'
import { levelLaunchedEarly } from './rules/level-launched-early.ts'
import { levelOneMeeting } from './rules/level-one-meeting.ts'
import { levelThreeMeeting } from './rules/level-three-meeting.ts'
import { levelTwoMeeting } from './rules/level-two-meeting.ts'
import { lineManagerTold } from './rules/line-manager-told.ts'
import { longTermMissing } from './rules/long-term-missing.ts'
import { managerToldOfExceptions } from './rules/manager-told-of-exceptions.ts'
import { matrixAfterReviews } from './rules/matrix-after-reviews.ts'
import { matrixRenewed } from './rules/matrix-renewed.ts'
import { matrixReviewed } from './rules/matrix-reviewed.ts'
import { nextCaseReview } from './rules/next-case-review.ts'
import { nineInNinetyLetter } from './rules/nine-in-ninety-letter.ts'
import { notReportedEnquired } from './rules/not-reported-enquired.ts'
import { notificationDecided } from './rules/notification-decided.ts'
import { panelDecidedAfterMatrix } from './rules/panel-decided-after-matrix.ts'
import { placementNotified } from './rules/placement-notified.ts'
import { placementPlanAgreed } from './rules/placement-plan-agreed.ts'
import { placementReceived } from './rules/placement-received.ts'
import { placingAuthorityLetter } from './rules/placing-authority-letter.ts'
import { placingAuthorityReply } from './rules/placing-authority-reply.ts'
import { placingAuthorityToldOfHarm } from './rules/placing-authority-told-of-harm.ts'
import { policeAdviceSought } from './rules/police-advice-sought.ts'
import { policeInvitedToMeeting } from './rules/police-invited-to-meeting.ts'
import { preventionInterview } from './rules/prevention-interview.ts'
import { programmeAtEighteen } from './rules/programme-at-eighteen.ts'
import { programmeClosed } from './rules/programme-closed.ts'
import { programmeExtensionDecided } from './rules/programme-extension-decided.ts'
import { programmePlanned } from './rules/programme-planned.ts'
import { programmeVisited } from './rules/programme-visited.ts'
import { providerReportsToSocialWorker } from './rules/provider-reports-to-social-worker.ts'
import { referralDecided } from './rules/referral-decided.ts'
import { referralNotAnswered, referralNotReceived } from './rules/referral-followed.ts'
import { referralNeedsMatrix } from './rules/referral-needs-matrix.ts'
import { referralTeamTold } from './rules/referral-team-told.ts'
import { referralTeamGivenInterview, referralTeamToldFound } from './rules/referral-team-told-found.ts'
import { referralTold } from './rules/referral-told.ts'
import { referrerContacted } from './rules/referrer-contacted.ts'
import { repeatMissing } from './rules/repeat-missing.ts'
import { reportFromUnsafeAddress } from './rules/report-from-unsafe-address.ts'
import { reportYoungChild } from './rules/report-young-child.ts'
import { returnInterviewCompleted } from './rules/return-interview-completed.ts'
import { returnInterviewOffered } from './rules/return-interview-offered.ts'
import { returnInterviewRequested } from './rules/return-interview-requested.ts'
import { reviewLooksAtMissing } from './rules/review-looks-at-missing.ts'
import { reviewedByCoOrdinator } from './rules/reviewed-by-co-ordinator.ts'
import { reviewedByHub } from './rules/reviewed-by-hub.ts'
import { reviewingOfficerReports } from './rules/reviewing-officer-reports.ts'
import { risksConsideredBeforePlacing } from './rules/risks-considered-before-placing.ts'
import { safeguardingReferralAfterMatrix } from './rules/safeguarding-referral-after-matrix.ts'
import { schoolInformationShared } from './rules/school-information-shared.ts'
import { seniorManagerTold } from './rules/senior-manager-told.ts'
import { sharingExplained } from './rules/sharing-explained.ts'
import { socialWorkerContacted } from './rules/social-worker-contacted.ts'
import { strategyMeetingAnswered } from './rules/strategy-meeting-answered.ts'
import { strategyMeetingConsidered } from './rules/strategy-meeting-considered.ts'
import { traffickingReferral } from './rules/trafficking-referral.ts'
import { triageDiscussed } from './rules/triage-discussed.ts'
import { urgentCaseReview } from './rules/urgent-case-review.ts'
import { warningNoticeTold } from './rules/warning-notice-told.ts'

/** Every rule, in the order in which an episode meets them; then those of the forms. */
export const rules: readonly Rule[] = registered([
  reportYoungChild,
  reportFromUnsafeAddress,
  assessedBeforeLogging,
  higherRiskWhenLittleKnown,
  placingAuthorityLetter,
  socialWorkerContacted,
  providerReportsToSocialWorker,
  authorityNotified,
  referralTeamTold,
  referralTeamToldFound,
  referralTeamGivenInterview,
  notificationDecided,
  earlyHelpTold,
  schoolInformationShared,
  notReportedEnquired,
  reviewedByCoOrdinator,
  reviewedByHub,
  levelDisputed,
  disputeContinued,
  seniorManagerTold,
  placingAuthorityToldOfHarm,
  lineManagerTold,
  urgentCaseReview,
  nextCaseReview,
  caseReviewMinutes,
  longTermMissing,
  alertConsidered,
  alertSent,
  flagAtAnotherAuthority,
  foundTold,
  concernToldPolice,
  concernReferred,
  policeAdviceSought,
  evidenceLookedAt,
  evidenceToldPolice,
  referralDecided,
  enquiryLeadTold,
  strategyMeetingConsidered,
  strategyMeetingAnswered,
  enquiriesDecided,
  preventionInterview,
  compactEntered,
  compactCopyOnRecord,
  returnInterviewRequested,
  returnInterviewOffered,
  interviewProviderTold,
  returnInterviewCompleted,
  interviewOutcomeSent,
  sharingExplained,
  interviewFedBack,
  interviewToCoOrdinator,
  interviewToFrontDoor,
  interviewForwarded,
  earlyHelpDecides,
  levelOneMeeting,
  levelTwoMeeting,
  levelThreeMeeting,
  levelLaunchedEarly,
  policeInvitedToMeeting,
  nineInNinetyLetter,
  placingAuthorityReply,
  furtherActionConsidered,
  repeatMissing,
  carePlanOnRecord,
  reviewLooksAtMissing,
  risksConsideredBeforePlacing,
  placementPlanAgreed,
  careAssessmentNeeded,
  careAssessmentAtPlacement,
  careAssessmentRenewed,
  copiesOfCareAssessment,
  matrixReviewed,
  matrixAfterReviews,
  matrixRenewed,
  safeguardingReferralAfterMatrix,
  panelDecidedAfterMatrix,
  frontDoorAfterMatrix,
  referralNeedsMatrix,
  triageDiscussed,
  referrerContacted,
  referralTold,
  referralNotReceived,
  referralNotAnswered,
  hostAuthorityNotified,
  placementReceived,
  placementNotified,
  reviewingOfficerReports,
  managerToldOfExceptions,
  traffickingReferral,
  warningNoticeTold,
  programmePlanned,
  programmeVisited,
  programmeExtensionDecided,
  programmeAtEighteen,
  programmeClosed,
  groupWorkTold,
])

/** The rule of that id, or null. */
export function ruleOf(id: string): Rule | null {
  return rules.find(rule => rule.id === id) ?? null
}

function registered(list: readonly Rule[]): readonly Rule[] {
  const faults = faultsOf(list)
  if (faults.length > 0) throw new Error(`The registry of rules is at fault:\n${faults.join('\n')}`)
  return list
}

/** What is wrong with a list of rules, all of it at once: ids given twice, words missing, versions that leave gaps. */
export function faultsOf(list: readonly Rule[]): string[] {
  const twice = list.filter((rule, i) => list.findIndex(({ id }) => id === rule.id) < i)
  return [
    ...twice.map(({ id }) => `${id} is registered twice`),
    ...list.flatMap(rule => [...wordingFaults(rule), ...versionFaults(rule)].map(fault => `${rule.id} ${fault}`)),
  ]
}

function wordingFaults({ title, citation }: Rule): string[] {
  const words = { 'a title': title, 'a source': citation.source, 'a paragraph': citation.paragraph }
  const missing = Object.entries({ ...words, 'what its paragraph says': citation.says }).filter(
    ([, text]) => !text.trim(),
  )
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(citation.checkedOn)
  return [...missing.map(([what]) => `lacks ${what}`), ...(dated ? [] : ['lacks the day on which it was last checked'])]
}

function versionFaults({ versions }: Rule): string[] {
  if (versions.length === 0) return ['has no version']
  const names = new Set(versions.map(({ version }) => version))
  const inert = versions.filter(({ raise, flag, tell }) => !raise && !flag && !tell)
  return [
    ...(names.size < versions.length ? ['has two versions of one name'] : []),
    ...inert.map(({ version }) => `version ${version} raises nothing`),
    ...versions.flatMap((version, i) => seamFaults(version, versions[i + 1])),
  ]
}

function seamFaults(earlier: RuleVersion, later: RuleVersion | undefined): string[] {
  const { version, from, until } = earlier
  const backwards = from !== null && until !== null && until <= from ? [`version ${version} ends before it begins`] : []
  if (later === undefined) return backwards
  if (until !== null && until === later.from) return backwards
  const overlaps = until === null || later.from === null || later.from < until
  return [...backwards, `${overlaps ? 'overlaps' : 'has a gap'} between version ${version} and ${later.version}`]
}
