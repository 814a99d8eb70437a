// The questions of form j, the referral to the prevention service for child criminal exploitation, word for word.
import { day, line, listed, multi, parts, single, text } from '../input.ts'
import type { Questions } from '../question.ts'

const person = 'Young Person details'
const parents = 'Parent/Carer details'
const education = 'Education details'
const intervention = 'Intervention details-'
const risks = 'Risks and protective factors'

/** The thirty factors, in the order in which the form prints them: left, then right. */
export const vulnerabilityFactors = [
  { key: 'going-missing-or-returning-home-late', label: 'Going missing or returning home late' },
  { key: 'associating-with-children-at-risk-of-ce', label: 'Associating with children at risk of CE' },
  { key: 'prolonged-episodes-of-missing', label: 'Prolonged episodes of missing' },
  { key: 'child-financial-exploitation', label: 'Child Financial Exploitation' },
  { key: 'travelling-to-located-in-another-area', label: 'Travelling to/located in another area' },
  { key: 'unknown-or-new-peer-network', label: 'Unknown or new peer network' },
  { key: 'non-attendance-in-education', label: 'Non-Attendance in Education' },
  { key: 'problematic-peer-group', label: 'Problematic peer group' },
  { key: 'school-exclusions', label: 'School exclusions' },
  { key: 'experience-of-abuse', label: 'Experience of abuse' },
  { key: 'unexplained-gifts-or-new-possessions', label: 'Unexplained gifts or new possessions' },
  { key: 'unusual-mood-swings', label: 'Unusual mood swings' },
  { key: 'criminality-including-knife-crime', label: 'Criminality (including knife crime)' },
  { key: 'changes-in-behaviour-wellbeing', label: 'Changes in behaviour/wellbeing' },
  { key: 'possession-of-weapons', label: 'Possession of weapons' },
  { key: 'physical-health-issues', label: 'Physical health issues' },
  { key: 'evidence-of-drug-dealing', label: 'Evidence of drug dealing' },
  { key: 'mental-health-issues', label: 'Mental Health Issues' },
  { key: 'substance-use-misuse', label: 'Substance use/misuse' },
  { key: 'family-members-linked-to-criminality', label: 'Family members linked to criminality' },
  { key: 'poverty-and-disadvantage', label: 'Poverty and disadvantage' },
  { key: 'special-educational-needs', label: 'Special educational needs' },
  { key: 'identity-demographic-factors', label: 'Identity/Demographic Factors' },
  { key: 'care-experienced', label: 'Care experienced' },
  { key: 'family-difficulties', label: 'Family difficulties' },
  { key: 'problematic-use-of-social-media', label: 'Problematic use of social media' },
  { key: 'poor-relationship-with-parents-carers', label: 'Poor relationship with parents/carers' },
  { key: 'social-isolation', label: 'Social Isolation' },
  { key: 'neglect', label: 'Neglect' },
  { key: 'associations-with-gangs-groups', label: 'Associations with gangs/groups' },
] as const

/** The printed questions (003 L20 to L65). */
export const ccePreventionQuestions = {
  j01: { section: person, label: 'Name of young person:', input: line, required: true, from: 'child.name' },
  j02: { section: person, label: 'DOB:', input: day, required: true, from: 'child.born-on' },
  j03: { section: person, label: 'Telephone/Email:', input: line, from: 'child.contact' },
  j04: { section: person, label: 'Sexuality:', input: line, sensitive: 'sexual-health-and-identity' },
  j05: { section: person, label: 'Address:', input: line, required: true, from: 'child.address' },
  j06: { section: person, label: 'Ethnicity:', input: line, from: 'child.ethnicity' },
  j07: { section: person, label: 'Religion:', input: line, from: 'child.religion' },
  j08: { section: person, label: 'Spoken Language:', input: line, from: 'child.language' },
  j09: {
    section: person,
    label: 'Social Care Status:',
    input: parts({
      status: {
        label: '',
        cell: single([
          { key: 'not-open-to-social-care', label: 'Not open to Social Care' },
          { key: 'early-help-assessment-plan', label: 'Early Help Assessment/Plan' },
          { key: 'child-in-need-plan', label: 'Child in Need Plan' },
          { key: 'child-protection-plan', label: 'Child Protection Plan' },
          { key: 'child-in-care', label: 'Child in Care' },
        ]),
      },
      contact: { label: 'Contact information', cell: text },
    }),
    required: true,
    from: 'child.care-status',
    into: 'status',
  },
  j10: { section: person, label: 'Current agency involvement- Other:', input: line, from: 'child.professionals' },
  j11: {
    section: parents,
    label: 'Name & relationship to young person:',
    input: line,
    required: true,
    from: 'child.parents',
  },
  j12: { section: parents, label: 'Telephone/Email:', input: line, required: true, from: 'child.parents-telephone' },
  j13: {
    section: parents,
    label: 'Parental responsibility?',
    input: listed('yes-no', [
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    required: true,
  },
  j14: {
    section: parents,
    label: 'Are the parents aware of the referral?',
    input: listed('yes-no', [
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    required: true,
  },
  j15: { section: education, label: 'Name of School/Provision:', input: line, required: true },
  j16: {
    section: education,
    label: 'Additional needs:',
    input: line,
    from: 'child.special-needs',
    prompts: ['(Please confirm SEND/EHCP details and necessary support arrangements)'],
  },
  j17: { section: education, label: 'Current education status:', input: line, required: true },
  j18: { section: education, label: 'Referrer name:', input: line, required: true, from: 'writer.name' },
  j19: {
    section: education,
    label: 'Referrer contact- Telephone/Email:',
    input: line,
    required: true,
    from: 'writer.telephone-and-email',
  },
  j20: {
    section: intervention,
    label: 'Please Group Dynamics (Number of children, names, details):',
    input: text,
    required: true,
  },
  j21: { section: risks, label: 'Protective Factors/Strengths:', input: text },
  j22: { section: risks, label: 'Hobbies/Interests/Aspirations:', input: text },
  j23: {
    section: risks,
    label: 'Please select vulnerability factors that are relevant for the child:',
    input: multi(vulnerabilityFactors),
    required: true,
  },
  j24: { section: risks, label: 'Summary of risk/reason for referral:', input: text, required: true },
  j25: { section: risks, label: 'What areas of work do you feel would most benefit the young person?:', input: text },
} as const satisfies Questions
