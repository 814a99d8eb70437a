// What offices keep of a child: schooling, the numbers under which they know them, and the law that they live under.
import { between, noted } from './fields.ts'
import { part } from './part.ts'

/** How a child is educated. */
export const schoolingKinds = {
  school: 'School',
  college: 'College',
  'alternative-provision': 'Alternative provision',
  'elective-home-education': 'Electively home educated',
  training: 'Training',
  employment: 'Employment',
  excluded: 'Excluded',
  'missing-education': 'Missing education',
  none: 'None',
  other: 'Something else',
} as const

/** Schools and other provision over time. */
export const education = part({
  section: 'education',
  table: 'schooling',
  title: 'Education',
  one: 'a school or provision',
  add: 'Add a school or provision',
  change: 'Change a school or provision',
  empty: 'No school or provision is recorded.',
  advice: ['A school of the partnership sees the record only once it stands under “Who is involved”.'],
  heads: 'kind',
  fields: {
    kind: {
      kind: 'code',
      label: 'Kind',
      ask: 'How is the child educated?',
      codes: schoolingKinds,
      required: 'Choose how the child is educated',
    },
    schoolTeamId: { kind: 'school', label: 'School', ask: 'Which school of the partnership?' },
    school: { kind: 'line', label: 'School or provision', ask: 'Or another school or provision' },
    needs: {
      kind: 'maybe-code',
      label: 'Special educational needs',
      ask: 'Has the child special educational needs?',
      codes: {
        none: 'None known',
        'sen-support': 'SEN support',
        ehcp: 'Education, health and care plan',
        'not-known': 'Not known',
      },
    },
    attendance: {
      kind: 'text',
      label: 'Attendance',
      ask: 'How is attendance?',
      hint: 'For example a reduced timetable, or days that they miss.',
    },
    ...between,
  },
})

/** What a number is. */
export const identifierKinds = {
  council: 'Council’s number',
  police: 'Police or COMPACT number',
  nhs: 'NHS number',
  upn: 'Unique pupil number',
  'home-office': 'Home Office number',
  'youth-justice': 'Youth justice number',
  other: 'Another number',
} as const

/** The numbers under which others know the child. */
export const identifiers = part({
  section: 'identifiers',
  table: 'identifier',
  title: 'Numbers of the child',
  one: 'a number',
  add: 'Add a number of the child',
  change: 'Change a number of the child',
  empty: 'No number is recorded.',
  advice: ['NHS numbers and unique pupil numbers are checked by their check digit or letter.'],
  heads: 'kind',
  fields: {
    kind: {
      kind: 'code',
      label: 'Kind',
      ask: 'Which number is it?',
      codes: identifierKinds,
      required: 'Choose which number it is',
    },
    value: {
      kind: 'line',
      label: 'Number',
      ask: 'The number',
      hint: 'A unique pupil number that is not known: UN1 to UN5.',
      required: 'Enter the number',
    },
    authority: { kind: 'line', label: 'Whose number', ask: 'Which council, force or office gave it?' },
    ...between,
    ...noted,
  },
})

/** The law under which a child is cared for. */
export const legalStatuses = {
  'no-order': 'No order',
  'section-20': 'Accommodated under section 20',
  'interim-care-order': 'Interim care order',
  'care-order': 'Care order',
  'emergency-protection': 'Emergency protection order',
  'police-protection': 'Police protection',
  remand: 'Remand',
  'placement-order': 'Placement order',
  'special-guardianship': 'Special guardianship order',
  other: 'Another',
} as const

/** Legal status over time. */
export const legal = part({
  section: 'legal-status',
  table: 'legal_status',
  title: 'Legal status',
  one: 'a legal status',
  add: 'Add a legal status',
  change: 'Change a legal status',
  empty: 'No legal status is recorded.',
  advice: [],
  heads: 'status',
  fields: {
    status: {
      kind: 'code',
      label: 'Legal status',
      ask: 'What is the legal status?',
      codes: legalStatuses,
      required: 'Choose the legal status',
    },
    words: { kind: 'line', label: 'In words', ask: 'In words, where it is another' },
    court: { kind: 'line', label: 'Court or authority', ask: 'Which court or authority?' },
    ...between,
    ...noted,
  },
})
