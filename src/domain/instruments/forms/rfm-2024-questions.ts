// Form a: the 2024 matrix's questions before its indicators, word for word.
import { chose } from '../condition.ts'
import { day, line, listed, parts, single, table, text } from '../input.ts'
import type { Questions } from '../question.ts'

const sharing = 'Consent / sharing block (before Section A)'
const riskAndConsent = 'SECTION A - Current Risk/Consent:'
const childInformation = 'SECTION B - Child’s Information:'
const professional = 'SECTION C - Details of professional completing the form:'
const currentConcern = 'SECTION D - Outline of Current Concern:'

/** The headings under which they stand. */
export const rfm2024Sections = { sharing, riskAndConsent, childInformation, professional, currentConcern } as const

/** Whether the child and the carers know and agree, before section A (RFM24-5 to 7, GAP-19). */
export const rfm2024Sharing = {
  a01: {
    section: sharing,
    label:
      'Has the child given consent for the information held within this matrix to be shared with any other agreed support services?',
    input: single([
      { key: 'aware', label: 'Yes - I have made the child aware' },
      {
        key: 'made-aware-by-another',
        label: 'Yes - Another professional has made the child aware (please give details below)',
      },
      {
        key: 'not-aware',
        label:
          'No – The child has not been made aware – Information is being shared in the interest of safeguarding children',
      },
    ]),
    required: true,
  },
  a02: {
    section: sharing,
    label: 'Comments:',
    input: text,
    hint: 'About what the child was told.',
    requiredWhen: chose('a01', 'made-aware-by-another'),
  },
  a03: {
    section: sharing,
    label: 'Has a referral to Catch22/YOS Prevention or other support services been made?',
    input: single([
      { key: 'no', label: 'No' },
      { key: 'yes', label: 'Yes' },
    ]),
    required: true,
  },
  a04: {
    section: sharing,
    label: 'Date of referral and name of service',
    input: parts({ date: { label: '(Enter date)', cell: day }, service: { label: 'Name of service', cell: line } }),
    requiredWhen: chose('a03', 'yes'),
  },
  a05: {
    section: sharing,
    label: 'Have the child’s parents/carers been made aware that a referral tis being made?',
    input: single([
      { key: 'aware', label: 'Yes - I have made them aware' },
      {
        key: 'made-aware-by-another',
        label: 'Yes - Another professional has made them aware (please give details below)',
      },
      {
        key: 'not-aware',
        label:
          'No – They have not been made aware – Information is being shared in the interest of safeguarding children',
      },
    ]),
    required: true,
  },
  a06: {
    section: sharing,
    label: 'Comments:',
    input: text,
    hint: 'About what the parents or carers were told.',
    requiredWhen: chose('a05', 'made-aware-by-another'),
  },
  'a-consent': {
    section: sharing,
    label: 'Does the child consent to it being shared?',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    hint: 'Being aware of it and agreeing to it are two things: the form’s own question above asks for consent and offers answers about awareness.',
    beside: true,
  },
  'a-basis': {
    section: sharing,
    label: 'If the child does not consent, on what basis is it shared, and who decided?',
    input: text,
    requiredWhen: chose('a-consent', 'no'),
    beside: true,
  },
} satisfies Questions

/** Section A: risk, level and what the child thinks. */
export const rfm2024SectionA = {
  a07: { section: riskAndConsent, label: 'Date of Completion:', input: day, required: true, from: 'today' },
  a08: {
    section: riskAndConsent,
    label: 'Risk Type (CSE/CCE/Dual):',
    input: single([
      { key: 'cse', label: 'CSE' },
      { key: 'cce', label: 'CCE' },
      { key: 'dual', label: 'Dual' },
    ]),
    required: true,
  },
  a09: {
    section: riskAndConsent,
    label: 'Risk level:',
    input: single([
      { key: 'none', label: 'No exploitation risk' },
      { key: 'vulnerable', label: 'Vulnerable' },
      { key: 'suspected', label: 'Suspected' },
      { key: 'evidenced', label: 'Evidenced' },
    ]),
    required: true,
  },
  a10: {
    section: riskAndConsent,
    label: 'Child’s Views',
    input: text,
    prompts: [
      '(what are their thoughts on this form being completed? Do they believe themselves to be at risk of exploitation?',
    ],
    required: true,
  },
  'a-present': {
    section: riskAndConsent,
    label: 'Was the child present when this form was completed?',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'partly', label: 'For part of it' },
      { key: 'no', label: 'No' },
    ]),
    beside: true,
  },
  'a-words': {
    section: riskAndConsent,
    label: 'What did the child say, in the child’s own words, and what does the child want to happen?',
    input: text,
    beside: true,
  },
} satisfies Questions

/** Section B: the child. */
export const rfm2024SectionB = {
  a11: { section: childInformation, label: 'Name:', input: line, required: true, from: 'child.name' },
  a12: { section: childInformation, label: 'D.O.B:', input: day, required: true, from: 'child.born-on' },
  a13: { section: childInformation, label: 'Ethnicity:', input: line, required: true, from: 'child.ethnicity' },
  a14: { section: childInformation, label: 'Gender:', input: line, required: true, from: 'child.gender' },
  a15: { section: childInformation, label: 'Address:', input: text, required: true, from: 'child.address' },
  a16: {
    section: childInformation,
    label: 'Primary Risk (CSE/CCE/Other):',
    input: single([
      { key: 'cse', label: 'CSE' },
      { key: 'cce', label: 'CCE' },
      { key: 'other', label: 'Other' },
    ]),
    required: true,
  },
  a17: {
    section: childInformation,
    label: 'Parent/Child Contact details:',
    input: text,
    required: true,
    from: 'child.parents',
  },
  a18: {
    section: childInformation,
    label: 'Sexual Identity:',
    input: line,
    from: 'child.sexual-orientation',
    sensitive: 'sexual-health-and-identity',
  },
  a19: { section: childInformation, label: 'Nationality:', input: line, from: 'child.nationality' },
  a20: {
    section: childInformation,
    label: 'Disability',
    input: line,
    prompts: ['(If any):'],
    from: 'child.disability',
  },
  a21: {
    section: childInformation,
    label: 'Current Living Situation:',
    input: listed('living-situation', [
      { key: 'parent-or-carer', label: 'With parent/carer' },
      { key: 'relatives', label: 'With relatives' },
      { key: 'foster-care', label: 'Foster care' },
      { key: 'residential', label: 'Residential' },
      { key: 'supported', label: 'Supported accommodation' },
      { key: 'semi-independent', label: 'Semi-independent' },
      { key: 'other', label: 'Other' },
    ]),
    required: true,
    from: 'child.living-situation',
  },
  a22: {
    section: childInformation,
    label: 'Education / Employment / Training:',
    input: listed('education-status', [
      { key: 'education', label: 'In education' },
      { key: 'training', label: 'In training' },
      { key: 'employment', label: 'In employment' },
      { key: 'neet', label: 'NEET' },
      { key: 'alternative-provision', label: 'Alternative provision' },
      { key: 'excluded', label: 'Excluded' },
      { key: 'home-educated', label: 'Electively home educated' },
      { key: 'other', label: 'Other' },
    ]),
    required: true,
  },
  a23: {
    section: childInformation,
    label: 'Education / Training / Employment Setting:',
    input: line,
    from: 'child.school',
  },
  a24: { section: childInformation, label: 'Legal Status:', input: line, from: 'child.legal-status' },
  a25: {
    section: childInformation,
    label: 'Special Educational Needs (if any):',
    input: line,
    from: 'child.special-needs',
  },
} satisfies Questions

/** Section C: who completes it. */
export const rfm2024SectionC = {
  a26: { section: professional, label: 'Name:', input: line, required: true, from: 'writer.name' },
  a27: {
    section: professional,
    label: 'Contact telephone number:',
    input: line,
    required: true,
    from: 'writer.telephone',
  },
  a28: { section: professional, label: 'Role/Agency:', input: line, required: true, from: 'writer.role-and-agency' },
  a29: { section: professional, label: 'Email address:', input: line, required: true, from: 'writer.email' },
  a30: { section: professional, label: 'Date Initial form completed:', input: day, required: true, from: 'today' },
  a31: {
    section: professional,
    label: 'Have partner agencies been consulted to complete this form?',
    input: listed('yes-no', [
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    required: true,
  },
  a32: {
    section: professional,
    label: 'List of agencies Involved',
    input: table({
      role: { label: 'Agency', cell: line },
      name: { label: 'Allocated worker', cell: line },
      contact: { label: 'Contact details', cell: line },
    }),
    prompts: ['(please ensure you name allocated workers in this section along with any known contact details):'],
    from: 'child.professionals',
  },
  'a-consulted': {
    section: professional,
    label: 'If you were unsure of a level, whom did you consult?',
    input: text,
    hint: 'A partner agency, or your manager or supervisor.',
    beside: true,
  },
} satisfies Questions

/** Section D: what works well and what the worry is. */
export const rfm2024SectionD = {
  a33: {
    section: currentConcern,
    label:
      'Strengths (what’s working well) and protective factors (parenting capacity; supportive family and environmental factors; positive social networks; developmental needs being met)',
    input: text,
    required: true,
  },
  a34: {
    section: currentConcern,
    label: 'What are you worried about?',
    input: text,
    prompts: [
      'Please include the names of anyone you believe may be linked to your exploitation concerns.',
      'Are they friends, relatives or rivals?',
      '(Please provide as much information here as you can to assist with identification of other children who may be at risk of exploitation, or those who pose a risk to children)',
    ],
    required: true,
  },
} satisfies Questions
