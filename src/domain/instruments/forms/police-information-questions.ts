// The questions of form h, the information report to the police, word for word.
import { chose } from '../condition.ts'
import { day, line, multi, parts, single, text, time } from '../input.ts'
import type { Questions } from '../question.ts'

const header = 'Header'
const professional = 'Details of Professional submitting:'
const child = 'Details of Child/Young Person (if known):'
const thirdParty = 'Third party'
const information = 'Information'

/** The printed questions (004 L1681 to L1729). */
export const policeInformationQuestions = {
  h01: {
    section: header,
    label: 'Date/Time of report:',
    input: parts({ on: { label: 'Date', cell: day }, at: { label: 'Time', cell: time } }),
    required: true,
    from: 'today',
    into: 'on',
  },
  h02: { section: professional, label: 'Name', input: line, required: true, from: 'writer.name' },
  h03: { section: professional, label: 'Post / Job Title', input: line, required: true, from: 'writer.role' },
  h04: { section: professional, label: 'Agency', input: line, required: true, from: 'writer.agency' },
  h05: {
    section: professional,
    label: 'Contact Details',
    input: line,
    required: true,
    from: 'writer.telephone-and-email',
  },
  h06: {
    section: professional,
    label: 'Witnessed Incident',
    input: multi([
      { key: 'witnessed-incident', label: 'Witnessed Incident' },
      { key: 'professional', label: 'Professional' },
      { key: 'member-of-the-public', label: 'Member of the Public' },
    ]),
    required: true,
  },
  h07: { section: child, label: 'Name', input: line, from: 'child.name' },
  h08: { section: child, label: 'Age', input: { kind: 'number', least: 0, most: 25 }, from: 'child.age' },
  h09: { section: child, label: 'Address', input: line, from: 'child.address' },
  h10: {
    section: thirdParty,
    label: 'If the information is from a 3rd party would they be willing to engage with the Police',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    prompts: ['Yes/No (delete as appropriate)'],
    requiredWhen: chose('h-perspective', 'another-person'),
  },
  h11: {
    section: information,
    label:
      'Please provide information: Include as much detail as possible re names/descriptions/nicknames/vehicle details/addresses etc.:',
    input: text,
    required: true,
  },
} as const satisfies Questions
