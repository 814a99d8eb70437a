// The long value lists of form e, the return interview, word for word and in the printed order.
import type { Option } from '../input.ts'

/** The comments on time frames. */
export const timeFrameComments = [
  { key: 'multiple-attempts', label: 'Multiple attempts' },
  { key: 'incorrect-details-chase-police-sc', label: 'Incorrect Details chase Police/SC' },
  { key: 'yp-on-holiday', label: 'YP On holiday' },
  { key: 'parent-wanting-to-be-present-interview', label: 'Parent wanting to be present interview' },
  { key: 'earliest-convenience', label: 'Earliest Convenience' },
  { key: 'parent-carer-wanted-cyp-seen-in-school', label: 'Parent/Carer wanted CYP seen in School' },
] as const satisfies readonly Option[]

/** The locations visited. */
export const locations = [
  { key: 'family-home', label: 'Family Home' },
  { key: 'friends-house', label: 'Friends House' },
  { key: 'hostel', label: 'Hostel' },
  { key: 'hotel', label: 'Hotel' },
  { key: 'park', label: 'Park' },
  { key: 'pub-club', label: 'Pub/Club' },
  { key: 'local-shopping-centre', label: 'Local Shopping centre' },
  { key: 'outside-la', label: 'Outside LA' },
  { key: 'partners-house', label: 'Partners House' },
  { key: 'public-transport', label: 'Public Transport' },
  { key: 'refused-to-say', label: 'Refused to say' },
  { key: 'town-centre', label: 'Town Centre' },
  { key: 'other', label: 'Other – Text box' },
  { key: 'post-code', label: 'Post Code -Text box' },
] as const satisfies readonly Option[]

/** The main contributory factors. */
export const contributoryFactors = [
  { key: 'cse-related', label: 'CSE Related' },
  { key: 'substance-misuse', label: 'Substance Misuse' },
  { key: 'education', label: 'Education' },
  { key: 'family-crisis', label: 'Family Crisis' },
  { key: 'emotional-well-being', label: 'Emotional Well being' },
  { key: 'friends-peers', label: 'Friends/Peers' },
  { key: 'offending-asb', label: 'Offending/ASB' },
  { key: 'care-issues', label: 'Care Issues' },
  { key: 'domestic-abuse', label: 'Domestic Abuse' },
  { key: 'cce', label: 'CCE' },
  { key: 'trafficking', label: 'Trafficking' },
] as const satisfies readonly Option[]

/** The reasons for running. */
export const reasonsForRunning = [
  { key: 'ability-to-understand', label: 'Ability to understand' },
  { key: 'abuse-neglect', label: 'Abuse Neglect' },
  { key: 'abuse-physical', label: 'Abuse Physical' },
  { key: 'abuse-emotional', label: 'Abuse Emotional' },
  { key: 'abuse-sexual', label: 'Abuse Sexual' },
  { key: 'abuse-financial', label: 'Abuse Financial' },
  { key: 'adoption-breakdown', label: 'Adoption breakdown' },
  { key: 'alcohol-misuse-themselves', label: 'Alcohol Misuse themselves' },
  { key: 'alcohol-misuse-parent-carer', label: 'Alcohol Misuse Parent/carer' },
  { key: 'anger-management', label: 'Anger Management' },
  { key: 'anti-social-behaviour', label: 'Anti-Social Behaviour' },
  { key: 'associating-with-peers', label: 'Associating with Peers' },
  { key: 'asylum-seeker', label: 'Asylum Seeker' },
  { key: 'bereavement-loss-grief', label: 'Bereavement/Loss/Grief' },
  { key: 'socialising', label: 'Socialising' },
  { key: 'breaking-curfew', label: 'Breaking Curfew' },
  { key: 'bullying', label: 'Bullying' },
  { key: 'care-proceedings', label: 'Care Proceedings' },
  { key: 'care-plan', label: 'Care plan' },
  { key: 'cse-not-related-to-missing', label: 'CSE- Not related to Missing' },
  { key: 'cse-related-to-missing', label: 'CSE- Related to Missing' },
  { key: 'cse-social-networking', label: 'CSE- Social Networking' },
  { key: 'family-issues-divorce-separation', label: 'Family Issues Divorce separation' },
  { key: 'family-issues-conflict', label: 'Family Issues Conflict' },
  { key: 'family-issues-step-parents', label: 'Family Issues Step Parents' },
  { key: 'family-issues-siblings', label: 'Family Issues Siblings' },
  { key: 'forced-marriage', label: 'Forced Marriage' },
  { key: 'genital-mutilation', label: 'Genital Mutilation' },
  { key: 'cce', label: 'CCE' },
  { key: 'gang-related', label: 'Gang Related' },
  { key: 'honour-based-violence', label: 'Honour Based Violence' },
  { key: 'incident-care-home', label: 'Incident Care home' },
  { key: 'mental-wellbeing-themselves', label: 'Mental wellbeing themselves' },
  { key: 'mental-wellbeing-parental-carer', label: 'Mental wellbeing parental/Carer' },
  { key: 'offending', label: 'Offending' },
  { key: 'parenting-skills', label: 'Parenting Skills' },
  { key: 'peer-pressure', label: 'Peer Pressure' },
  { key: 'placement-issue', label: 'Placement Issue' },
  { key: 'to-see-partner', label: 'To See Partner' },
  { key: 'school-issues-truancy', label: 'School Issues/Truancy' },
  { key: 'self-harm', label: 'Self-harm' },
  { key: 'sexual-health-issues', label: 'Sexual Health issues' },
  { key: 'substance-misuse-themselves', label: 'Substance Misuse themselves' },
  { key: 'substance-misuse-parent-carer', label: 'Substance Misuse Parent/carer' },
  { key: 'trafficking', label: 'Trafficking' },
  { key: 'young-carer', label: 'Young Carer' },
] as const satisfies readonly Option[]

/** The social media, spelt as printed. */
export const socialMedia = [
  { key: 'facebook', label: 'Facebook' },
  { key: 'snapchat', label: 'Snapchat' },
  { key: 'twitter', label: 'Twitter' },
  { key: 'whatsapp', label: 'WhatsApp' },
  { key: 'instagram', label: 'Instagram' },
  { key: 'kick', label: 'Kick' },
  { key: 'askfm', label: 'Askfm' },
  { key: 'oovoo', label: 'Oovoo' },
  { key: 'tinder', label: 'Tinder' },
  { key: 'grinder', label: 'Grinder' },
  { key: 'other', label: 'Other- Text box' },
] as const satisfies readonly Option[]

/** What the interview led to. */
export const impacts = [
  { key: 'advice-guidance-given-by-the-case-worker', label: 'Advice guidance given by the case worker' },
  { key: 'short-intervention', label: 'Short Intervention' },
  { key: 'offered-direct-work-accepted', label: 'Offered Direct Work- Accepted' },
  { key: 'offered-direct-work-not-accepted', label: 'Offered Direct Work –Not Accepted' },
  { key: 'safeguarding-referral-open-to-social-care', label: 'Safeguarding referral (open to social care )' },
  { key: 'safeguarding-referral-not-open-to-social-care', label: 'Safeguarding referral (not open to social care)' },
  { key: 'return-interview-sent-to-social-care-and-police', label: 'Return interview sent to Social care and police' },
  { key: 'requested-early-help-screening', label: 'Requested Early Help Screening' },
  { key: 'referral-to-another-service', label: 'Referral to another service' },
  { key: 'cse-screening-tool-complete', label: 'CSE screening tool complete' },
  { key: 'discussion-with-police', label: 'Discussion with police' },
  { key: 'discussion-with-social-care', label: 'Discussion with social care' },
  { key: 'intelligence-shared', label: 'Intelligence Shared' },
] as const satisfies readonly Option[]

/** The statuses of a child: legal status, plans and flags in one list, as printed (GAP-47). */
export const statuses = [
  { key: 'caf-taf', label: 'CAF/TAF' },
  { key: 'care-order', label: 'Care Order' },
  { key: 'child-protection', label: 'Child Protection' },
  { key: 'cin', label: 'CIN' },
  { key: 'current-cse-flag', label: 'Current CSE Flag' },
  { key: 'previous-cse-flag', label: 'Previous CSE Flag' },
  { key: 'section-20', label: 'Section 20' },
  { key: 'troubled-families', label: 'Troubled Families' },
  { key: 'under-going-assessment', label: 'Under going assessment' },
  { key: 'not-open-to-social-care', label: 'Not Open to Social Care' },
] as const satisfies readonly Option[]
