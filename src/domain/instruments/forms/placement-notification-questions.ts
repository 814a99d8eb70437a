// The questions that both notifications of a placement have in common (forms f1 and f2), word for word.
import { chose } from '../condition.ts'
import { day, line, parts, single, text, tick } from '../input.ts'
import type { Questions } from '../question.ts'

const placing = 'Placing Local Authority Details'
const person = 'Young Person’s Details'
const parents = 'Parent(s)/Personal with Parental Responsibility'
const notification = 'Notification Details'
const managing =
  'Managing the Assessed Needs & Risks of the Child — “Please tick each statement that applies and if a support package is in place:” two boxes per row “Applies” / “Support Package”'
const needs = 'needs & risks'
const doctor = 'Young Person’s GP'
const agencies = 'Other Agencies'

const need = parts({
  applies: { label: 'Applies', cell: tick },
  package: { label: 'Support Package', cell: tick },
})

/** The questions up to the needs and risks (004 L2146 to L2293, L2848 to L3107). */
export const placementQuestions = {
  f01: { section: placing, label: 'Contact Name:', input: line, required: true },
  f02: { section: placing, label: 'Telephone Number:', input: line, required: true },
  f03: { section: placing, label: 'E-mail address:', input: line, required: true },
  f04: { section: placing, label: 'Out of Hours Contact details:', input: line, required: true },
  f05: { section: person, label: 'First Name(s):', input: line, required: true, from: 'child.first-names' },
  f06: { section: person, label: 'Surname:', input: line, required: true, from: 'child.surname' },
  f07: { section: person, label: 'Aliases:', input: line, from: 'child.aliases' },
  f08: { section: person, label: 'Unique ID:', input: line, required: true },
  f09: { section: person, label: 'Date of Birth:', input: day, required: true, from: 'child.born-on' },
  f10: { section: person, label: 'Ethnicity:', input: line, from: 'child.ethnicity' },
  f11: { section: person, label: 'Gender:', input: line, from: 'child.gender' },
  f12: {
    section: person,
    label: 'Social Worker:',
    input: line,
    required: true,
    from: 'child.social-worker',
    prompts: ['(If different to above)'],
  },
  f13: {
    section: person,
    label: 'Contact Number:',
    input: line,
    required: true,
    from: 'child.social-worker-telephone',
  },
  f14: { section: person, label: 'Email Address:', input: line, required: true, from: 'child.social-worker-email' },
  f15: { section: person, label: 'IRO details:', input: line, required: true, from: 'child.reviewing-officer' },
  f16: { section: person, label: 'Legal Status:', input: line, required: true, from: 'child.legal-status' },
  f17: { section: parents, label: 'Name(s):', input: line, from: 'child.parental-responsibility' },
  f18: { section: parents, label: 'Address:', input: line, from: 'child.parents-address' },
  f19: { section: parents, label: 'Telephone Number:', input: line, from: 'child.parents-telephone' },
  f20: {
    section: notification,
    label: 'Notification Type:',
    input: single([
      { key: 'new', label: 'New Placement:' },
      { key: 'change', label: 'Change of Placement:' },
      { key: 'end', label: 'End of Placement:' },
    ]),
    required: true,
  },
  f21: {
    section: notification,
    label: 'Placement Start Date:',
    input: day,
    requiredWhen: chose('f20', 'new', 'change'),
  },
  f22: { section: notification, label: 'Placement End Date:', input: day, requiredWhen: chose('f20', 'end') },
  f23: { section: notification, label: 'Reason for End date:', input: line, requiredWhen: chose('f20', 'end') },
  f24: {
    section: notification,
    label: 'Placement Type:',
    input: line,
    required: true,
    hint: 'Foster care in the area, independent fostering agency, children’s home, supported lodgings, or other supported accommodation.',
  },
  f25: { section: notification, label: 'Name & Address of Placement:', input: line, required: true },
  f26: { section: notification, label: 'What has the Carer been Contracted to do?', input: text },
  f27: { section: managing, label: 'Is subject to a child protection plan', input: need },
  f28: {
    section: needs,
    label: 'If subject to a Care Order, to which Authority:',
    input: line,
    hint: 'Where the legal status is a care order.',
  },
  f29: { section: needs, label: 'Has had previous missing/absence episodes', input: need },
  f30: { section: needs, label: 'Is in need of substance misuse support', input: need },
  f31: { section: needs, label: 'Is known to Youth offending or is known for anti-social behaviour', input: need },
  f32: { section: needs, label: 'Has special education needs or an Education Care Health Plan', input: need },
  f33: { section: needs, label: 'Has mental Health and/or emotional well-being concerns', input: need },
  f34: { section: needs, label: 'Is registered with a disability', input: need },
  f35: { section: needs, label: 'Is a victim of or is vulnerable to child sexual exploitation', input: need },
  f36: { section: needs, label: 'Is a known perpetrator of child sexual exploitation', input: need },
  f37: { section: needs, label: 'Has been trafficked', input: need },
  f38: { section: needs, label: 'Is an unaccompanied asylum seeker', input: need },
} as const satisfies Questions

/** The questions after them (004 L2342 to L2355, L3121 to L3137). */
export const placementQuestionsAfter = {
  f40: { section: doctor, label: 'GP Name:', input: line, from: 'child.doctor' },
  f41: { section: doctor, label: 'Address:', input: line, from: 'child.doctor-address' },
  f42: { section: doctor, label: 'Phone Number:', input: line, from: 'child.doctor-telephone' },
  f43: {
    section: agencies,
    label: 'Details of any other agencies that are supporting the young person:',
    input: text,
    from: 'child.other-professionals',
  },
} as const satisfies Questions
