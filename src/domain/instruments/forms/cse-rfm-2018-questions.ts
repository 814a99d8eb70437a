// Form c: the 2018 matrix's questions before its indicators, word for word.
import { chose, not } from '../condition.ts'
import { day, line, listed, single, text } from '../input.ts'
import type { Questions } from '../question.ts'

const who = 'Who completes this form'
const header = 'Header'
const sharing = 'Information sharing'
const writer = 'Details of the person completing the Risk Factor Matrix'
const child = 'Details of Child'
const outline = 'Outline of current concerns'

/** The headings of the form before its indicators. */
export const cse2018Sections = { who, header, sharing, writer, child, outline } as const

/** Staff of the police, of accident and emergency and of the fire service complete the form up to its indicators (RFM18-9, GAP-45). */
export const shortForm = chose('c-who', 'police-health-fire')

/** Who completes it: it decides how much of the form is asked. */
export const cse2018Who = {
  'c-who': {
    section: who,
    label: 'Who completes this form?',
    input: single([
      { key: 'police-health-fire', label: 'Police, accident and emergency, or fire and rescue staff' },
      { key: 'other', label: 'Somebody else who works with the child' },
    ]),
    hint: 'Police, accident and emergency, and fire and rescue staff complete it up to the indicators.',
    neverNotKnown: true,
    beside: true,
  },
  'c-marf': {
    section: who,
    label: 'Has a Multi-Agency Referral Form (MARF) been completed?',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    when: shortForm,
    requiredWhen: shortForm,
    beside: true,
  },
} satisfies Questions

/** The header, with the level that the professional sets (RFM18-1, 2, 14). */
export const cse2018Header = {
  c01: { section: header, label: 'Name of Child:', input: line, required: true, from: 'child.name' },
  c02: {
    section: header,
    label: 'Level of Risk Identified:',
    input: single([
      { key: 'low', label: 'Low' },
      { key: 'medium', label: 'Medium' },
      { key: 'high', label: 'High' },
    ]),
    prompts: ['Form will be returned if blank'],
    required: true,
    neverNotKnown: true,
  },
  c03: {
    section: header,
    label: 'Category of Offending:',
    input: listed('offending-category', []),
    prompts: ['Leave blank where unknown'],
  },
  c04: { section: header, label: 'Date:', input: day, required: true, from: 'today' },
  c05: {
    section: header,
    label: 'Date of Review:',
    input: day,
    hint: 'The form is reviewed alongside the plan, where there is one: put the day of the plan’s review.',
  },
} satisfies Questions

/** Whether the child and the carers know (RFM18-3 and 4). */
export const cse2018Sharing = {
  c06: {
    section: sharing,
    label:
      'Has the child been made aware that the information held within this matrix will be shared with Catch22 and any other agreed support services?',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    prompts: ['ALL LOW RISK CASES MUST HAVE CONSENT BEFORE INFORMATION CAN BE SHARED'],
    required: true,
  },
  c07: { section: sharing, label: 'Comments:', input: text, hint: 'About what the child was told.' },
  c08: {
    section: sharing,
    label: 'Have the child’s parents/carers been made aware that a referral to Catch22 is being made?',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    prompts: ['ALL LOW RISK CASES MUST HAVE CONSENT BEFORE INFORMATION CAN BE SHARED'],
    required: true,
  },
  c09: { section: sharing, label: 'Comments:', input: text, hint: 'About what the parents or carers were told.' },
  'c-consent': {
    section: sharing,
    label: 'Does the child consent to it being shared?',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    hint: 'Being aware of it and agreeing to it are two things.',
    beside: true,
  },
  'c-parents-consent': {
    section: sharing,
    label: 'Do the child’s parents or carers consent to it being shared?',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    beside: true,
  },
} satisfies Questions

/** Who completes it. */
export const cse2018Writer = {
  c10: { section: writer, label: 'Name', input: line, required: true, from: 'writer.name' },
  c11: { section: writer, label: 'Job Title / Role', input: line, required: true, from: 'writer.role' },
  c12: { section: writer, label: 'Agency/Service/Organisation', input: line, required: true, from: 'writer.agency' },
  c13: { section: writer, label: 'Address', input: text, required: true },
  c14: { section: writer, label: 'Contact No.', input: line, required: true, from: 'writer.telephone' },
  c15: { section: writer, label: 'Email', input: line, required: true, from: 'writer.email' },
} satisfies Questions

/** The child. */
export const cse2018Child = {
  c16: { section: child, label: 'Name', input: line, required: true, from: 'child.name' },
  c17: { section: child, label: 'Date of Birth', input: day, required: true, from: 'child.born-on' },
  c18: { section: child, label: 'Address', input: text, required: true, from: 'child.address' },
  c19: { section: child, label: 'Child’s contact number', input: line, from: 'child.contact' },
  c20: {
    section: child,
    label: 'Childs preferred contact method',
    input: listed('contact-method', [
      { key: 'phone', label: 'Phone' },
      { key: 'text', label: 'Text' },
      { key: 'e-mail', label: 'E-mail' },
      { key: 'carer', label: 'Through carer' },
      { key: 'professional', label: 'Through professional' },
      { key: 'other', label: 'Other' },
    ]),
  },
  c21: { section: child, label: 'Ethnicity', input: line, from: 'child.ethnicity' },
  c22: { section: child, label: 'Gender', input: line, from: 'child.gender' },
  c23: {
    section: child,
    label: 'Sexual Orientation (if shared)',
    input: line,
    sensitive: 'sexual-health-and-identity',
  },
  c24: { section: child, label: 'Languages Spoken', input: line, from: 'child.language' },
  c25: { section: child, label: 'School, education or training provider', input: line, from: 'child.school' },
  c26: { section: child, label: 'Disability/Communication Impairment', input: text, from: 'child.disability' },
  c27: {
    section: child,
    label: 'Preferred method of communication',
    input: line,
    prompts: ['(e.g. signing, hearing loop, Makaton etc.)'],
  },
  c28: {
    section: child,
    label: 'If a child in care (looked after), who is the Responsible Local Authority?',
    input: line,
    from: 'child.responsible-authority',
  },
  c29: {
    section: child,
    label:
      'Type of plan in place if any, e.g. child in need, child protection, early help (RFM to be reviewed alongside plan)',
    input: text,
  },
  c30: {
    section: child,
    label: 'Migrant / Refugee / Seeking Asylum / Trafficked Status through National Referral Mechanism if applicable',
    input: text,
  },
  c31: {
    section: child,
    label: 'Other agencies known to have contact with child / family',
    input: text,
    from: 'child.other-professionals',
  },
  c32: { section: child, label: 'Parent/ Carer Name/s', input: text, from: 'child.parents' },
  c33: { section: child, label: 'Parent/Carer Contact Number/s', input: text, from: 'child.parents-telephone' },
  c34: {
    section: child,
    label: 'In brief, what is the reason for the completion of the RFM?',
    input: text,
    required: true,
  },
  'c-over-18': {
    section: child,
    label: 'Why is this matrix used for somebody of 18 or over?',
    input: text,
    hint: 'It may be, for a learning difficulty or where there are concerns about competence.',
    when: not({ kind: 'under', years: 18 }),
    beside: true,
  },
} satisfies Questions

/** The concern, what was done, and the child’s own comments (RFM18-12 and 13). */
export const cse2018Outline = {
  c35: {
    section: outline,
    label: 'Explore the child’s potential level of involvement in CSE, referring to the reason for completing RFM',
    input: text,
    prompts: [
      'Please include details of:',
      'vulnerabilities (aspects of a child’s historical or current circumstances which may make them more susceptible to being targeted and groomed for sexual exploitation)',
      'any additional risks (signs or ‘symptoms’ which suggest the child is experiencing sexual exploitation)',
      'strengths (what’s working well) and protective factors (parenting capacity; supportive family and environmental factors; positive social networks; developmental needs being met)',
    ],
    required: true,
  },
  c36: {
    section: outline,
    label:
      'Details of potential risks to other children or vulnerable adults; links with other children, associates, perpetrators and locations the child frequents.',
    input: text,
    prompts: [
      'Please provide names (including nick names), descriptions of possible adult / peer perpetrators and any gang association.',
    ],
  },
  c37: {
    section: outline,
    label: 'Where risks are identified, what actions have been undertaken to mitigate those risks?',
    input: text,
  },
  c38: {
    section: outline,
    label: 'Was the child present when the RFM was completed?',
    input: listed('yes-no', [
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    required: true,
  },
  c39: { section: outline, label: 'Childs Comments:', input: text },
} satisfies Questions
