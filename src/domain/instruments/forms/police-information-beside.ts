// What is asked beside the printed information report: whether this is the right form at all (INTEL-4), whose account it is
// (INTEL-5), and the seven kinds of information (INTEL-2).
import type { Condition } from '../condition.ts'
import { line, parts, single, table, text, tick } from '../input.ts'
import type { Questions } from '../question.ts'

const gate = 'Is this the right form?'
const kinds = 'The seven kinds of information'

const yesNo = [
  { key: 'yes', label: 'Yes' },
  { key: 'no', label: 'No' },
] as const

const gateQuestions = ['h-crime', 'h-investigated', 'h-concern']

const elsewhere: Condition = {
  kind: 'any',
  of: gateQuestions.map(question => ({ kind: 'chose', question, any: ['yes'] }) as const),
}

/** None of these is printed; only the first part must be answered. */
export const policeInformationBeside = {
  'h-crime': {
    section: gate,
    label: 'Does this report a crime?',
    input: single(yesNo),
    required: true,
    beside: true,
  },
  'h-investigated': {
    section: gate,
    label: 'Is it about a crime that the police investigate already?',
    input: single(yesNo),
    required: true,
    beside: true,
  },
  'h-concern': {
    section: gate,
    label: 'Does it raise a concern that a child needs protection?',
    input: single(yesNo),
    required: true,
    beside: true,
  },
  'h-route': {
    section: gate,
    label: 'What was done instead, or as well',
    input: parts({
      shown: { label: 'The right way was shown to me', cell: tick },
      says: { label: 'Whom you told, and when', cell: text },
    }),
    when: elsewhere,
    required: true,
    beside: true,
  },
  'h-confirm': {
    section: gate,
    label: 'What may be a criminal offence goes to the designated safeguarding lead or the police, not on this form',
    input: tick,
    hint: 'Tick to say that you have read this.',
    required: true,
    beside: true,
  },
  'h-perspective': {
    section: gate,
    label: 'Whose account is it?',
    input: single([
      { key: 'disclosure', label: 'Disclosure by a Young Person at Risk' },
      { key: 'witnessed', label: 'Incident Witnessed by a Professional' },
      { key: 'another-person', label: 'Information from another Person' },
    ]),
    required: true,
    beside: true,
  },
  'h-third-party': {
    section: gate,
    label: 'Who the other person is, and how they would engage with the police',
    input: text,
    when: { kind: 'chose', question: 'h-perspective', any: ['another-person'] },
    beside: true,
  },
  'h-suspects': {
    section: kinds,
    label: 'Suspects',
    input: table({
      name: { label: 'Names and nicknames', cell: line },
      address: { label: 'Addresses', cell: text },
      born: { label: 'Date of birth or age', cell: line },
      description: { label: 'Description', cell: text },
    }),
    beside: true,
  },
  'h-vehicles': {
    section: kinds,
    label: 'Vehicles',
    input: table({
      registration: { label: 'Registration, whole or part', cell: line },
      make: { label: 'Make and model', cell: line },
      colour: { label: 'Colour', cell: line },
      marks: { label: 'Features or marks', cell: line },
    }),
    beside: true,
  },
  'h-telephones': {
    section: kinds,
    label: 'Telephones',
    input: table({
      number: { label: 'Number', cell: line },
      messages: { label: 'Messages or calls', cell: text },
    }),
    beside: true,
  },
  'h-locations': {
    section: kinds,
    label: 'Locations',
    input: table({
      place: { label: 'Place', cell: line },
      what: { label: 'What happens there, or who goes there', cell: text },
    }),
    beside: true,
  },
  'h-offences': { section: kinds, label: 'Offences that the police have not recorded', input: text, beside: true },
  'h-when': { section: kinds, label: 'Dates and times', input: text, beside: true },
  'h-links': {
    section: kinds,
    label: 'Links between suspects, vehicles, locations and young people',
    input: text,
    beside: true,
  },
} as const satisfies Questions
