// The questions of form g1, the risk evaluation matrix, word for word; the lists that the source lost are recommended ones.
import { day, line, listed, multi, parts, text, tick } from '../input.ts'
import type { Questions } from '../question.ts'

const known = 'Known vulnerabilities'
const interviews = 'Return interviews'
const indicators = 'Risk indicator (tick; “Impact”; “Likelihood”; “Details”)'
const level = 'Identified risk level (“Definition”)'
const actions = 'Actions to be taken'
const signOff = 'Sign-off'

const vulnerabilities = [
  { key: 'learning-difficulties-or-disabilities', label: 'Learning difficulties or disabilities' },
  { key: 'looked-after', label: 'Looked After' },
  { key: 'mental-ill-health', label: 'Mental ill health' },
  { key: 'reduced-educational-timetable', label: 'Reduced educational timetable' },
  { key: 'exclusions-from-school', label: 'Exclusions from school' },
  { key: 'pru-attendance', label: 'PRU attendance' },
  { key: 'cse', label: 'CSE' },
  { key: 'abduction-notices', label: 'Abduction notice(s)' },
  { key: 'trafficking', label: 'Trafficking' },
  { key: 'self-harm', label: 'Self harm' },
  { key: 'forced-marriage', label: 'Forced marriage' },
  { key: 'honour-based-violence', label: 'Honour based violence' },
  { key: 'sexual-orientation-or-gender-identity', label: 'Sexual orientation or gender identity' },
  { key: 'language-or-communication-difficulties', label: 'Language or communication difficulties' },
  { key: 'gang-associations', label: 'Gang associations' },
  { key: 'frequency-and-or-length-of-missing-episodes', label: 'Frequency and/or length of missing episodes' },
  { key: 'other', label: 'Other' },
] as const

const indicator = parts({
  present: { label: 'Present', cell: tick },
  impact: {
    label: 'Impact',
    cell: listed('impact', [
      { key: 'minimal', label: 'Minimal' },
      { key: 'not-serious', label: 'Not serious' },
      { key: 'serious', label: 'Serious' },
    ]),
  },
  likelihood: {
    label: 'Likelihood',
    cell: listed('likelihood', [
      { key: 'possible', label: 'Possible' },
      { key: 'likely', label: 'Likely' },
      { key: 'very-likely', label: 'Very likely' },
    ]),
  },
  details: { label: 'Details', cell: text },
})

/** The printed questions of Appendix Seven (004 L2362 to L2461). */
export const riskEvaluationQuestions = {
  g01: {
    section: known,
    label: 'Known vulnerabilities',
    input: parts({ choice: { label: '', cell: multi(vulnerabilities) }, other: { label: 'Other', cell: line } }),
  },
  g02: { section: known, label: 'Comments', input: text },
  g03: {
    section: interviews,
    label: 'Does the young person engage in return interviews?',
    input: listed('engagement', [
      { key: 'yes', label: 'Yes' },
      { key: 'partly', label: 'Partly' },
      { key: 'no', label: 'No' },
    ]),
    required: true,
    prompts: ['If they don’t engage, you may not be fully aware of the risks to them while they are missing'],
  },
  g04: { section: indicators, label: 'Alcohol misuse', input: indicator },
  g05: { section: indicators, label: 'Drug misuse', input: indicator },
  g06: { section: indicators, label: 'Involved in offending or offending behaviour', input: indicator },
  g07: { section: indicators, label: 'Victim of violence', input: indicator },
  g08: { section: indicators, label: 'Victim of CSE', input: indicator },
  g09: { section: indicators, label: 'Victim of other offending or offending behaviour', input: indicator },
  g10: { section: indicators, label: 'Association with adults who pose a risk', input: indicator },
  g11: { section: indicators, label: 'Drawn into dangerous situations', input: indicator },
  g12: { section: indicators, label: 'Location and places', input: indicator },
  g13: {
    section: level,
    label: 'Low risk',
    input: tick,
    prompts: ['The risk of harm to the young person is assessed as possible but minimal'],
    oneOf: 'risk-level',
  },
  g14: {
    section: level,
    label: 'Medium risk',
    input: tick,
    prompts: ['The risk of harm to the young person is assessed likely but not serious'],
    oneOf: 'risk-level',
  },
  g15: {
    section: level,
    label: 'High risk',
    input: tick,
    prompts: ['The risk of serious harm to the young person is assessed as very likely'],
    oneOf: 'risk-level',
  },
  g16: {
    section: actions,
    label:
      'Consider updating the young person’s plan, completing CSE risk matrix, raising a national missing alert, abduction notice, development of a safety plan for the young person, immediate missing escalation meeting, alert to IRO/IC',
    input: text,
    required: true,
  },
  g17: {
    section: signOff,
    label: 'Lead professional signature',
    input: { kind: 'signature', by: 'writer' },
    required: true,
  },
  g18: { section: signOff, label: 'Date', input: day, required: true, from: 'today', stamped: true },
} as const satisfies Questions
