// What belongs to the child: how they are reached, their health, what is sensitive, and how best to speak with them.
import { between, noted, yesNo } from './fields.ts'
import { part } from './part.ts'

/** How a child is reached. */
export const contactKinds = {
  phone: 'Phone',
  email: 'E-mail',
  'social-media': 'Social media',
  gaming: 'Gaming',
  other: 'Another way',
} as const

/** Phones, e-mail, social media and gaming. */
export const contact = part({
  section: 'contact',
  table: 'contact_detail',
  title: 'Phones, e-mail and social media',
  one: 'a way to reach the child',
  add: 'Add a phone, e-mail or account',
  change: 'Change a phone, e-mail or account',
  empty: 'No phone, e-mail or account is recorded.',
  advice: ['The police ask for these first when a child is missing. What is not known can stay empty.'],
  heads: 'kind',
  fields: {
    kind: {
      kind: 'code',
      label: 'Kind',
      ask: 'What kind is it?',
      codes: contactKinds,
      required: 'Choose what kind it is',
    },
    value: {
      kind: 'line',
      label: 'Number, address or name',
      ask: 'The number, the address, or the name that they use',
      hint: 'For example 07700 900123, or @example',
      required: 'Enter the number, the address or the name',
    },
    network: {
      kind: 'line',
      label: 'Network or service',
      ask: 'Which network, app or game?',
      hint: 'For a phone its network, for an account the app or the game.',
    },
    device: {
      kind: 'line',
      label: 'IMEI or find-my',
      ask: 'IMEI, or how the device can be found',
      hint: 'For example: the IMEI from the box; find-my is on under the carer’s account.',
    },
    usedBy: {
      kind: 'line',
      label: 'Who uses it',
      ask: 'Who uses it?',
      hint: 'Leave it empty where it is the child alone.',
    },
    ...between,
    ...noted,
  },
})

/** What a note about health is of. */
export const healthKinds = {
  condition: 'Condition',
  medication: 'Medication',
  allergy: 'Allergy',
  disability: 'Disability',
  'mental-health': 'Mental health',
  'self-harm': 'Self-harm or suicide',
  other: 'Something else',
} as const

/** What matters of a child's health. */
export const health = part({
  section: 'health',
  table: 'health_note',
  title: 'Health',
  one: 'a note about health',
  add: 'Add a note about health',
  change: 'Change a note about health',
  empty: 'Nothing about health is recorded.',
  advice: ['Record what somebody must know who finds the child or looks for them.'],
  heads: 'kind',
  fields: {
    kind: {
      kind: 'code',
      label: 'Kind',
      ask: 'What is it about?',
      codes: healthKinds,
      required: 'Choose what it is about',
    },
    says: { kind: 'text', label: 'What', ask: 'What must people know?', required: 'Say what people must know' },
    missedDose: {
      kind: 'text',
      label: 'A missed dose means',
      ask: 'If it is medication: what does a missed dose mean?',
      hint: 'What happens, after how long, and what to do.',
    },
    urgent: {
      kind: 'maybe-code',
      label: 'Urgent',
      ask: 'Could this put the child in danger within a day if they are missing?',
      hint: 'Urgent notes stand first and on what the police are given.',
      codes: { yes: 'Yes', no: 'No' },
    },
    ...between,
  },
})

/** What a sensitive note is about. */
export const sensitiveKinds = {
  'sexual-orientation': 'Sexual orientation',
  'gender-identity': 'Gender identity',
  pregnancy: 'Pregnancy',
  'sexual-health': 'Sexual health',
  religion: 'Religion or belief',
} as const

/** What is never asked by default, and recorded only with the reason for it. */
export const sensitive = part({
  section: 'sexual-health-and-identity',
  table: 'sensitive_note',
  title: 'Sexual health and identity',
  one: 'a note',
  add: 'Add a note about sexual health or identity',
  change: 'Change a note about sexual health or identity',
  empty: 'Nothing is recorded, and nothing has to be.',
  advice: [
    'Nobody has to record any of this. Record it only where it helps to protect the child, in the child’s own words where you can.',
  ],
  heads: 'kind',
  fields: {
    kind: {
      kind: 'code',
      label: 'About',
      ask: 'What is it about?',
      codes: sensitiveKinds,
      required: 'Choose what it is about',
    },
    says: { kind: 'text', label: 'What', ask: 'What is to be known?', required: 'Say what is to be known' },
    why: {
      kind: 'text',
      label: 'Why this is recorded',
      ask: 'Why is this recorded?',
      hint: 'What it helps to protect the child from, and whether the child knows that it is recorded.',
      required: 'Say why this is recorded',
    },
    ...between,
  },
})

/** Languages, and how best to speak with the child (PRIN-4.1d). */
export const communication = part({
  section: 'communication',
  table: 'communication_need',
  title: 'Speaking with the child',
  one: 'how to speak with the child',
  add: 'Record how best to speak with the child',
  change: 'Change how best to speak with the child',
  empty: 'How best to speak with the child is not recorded.',
  advice: [
    'Children with learning difficulties may not understand the risks that they run. Everyone who meets the child sees this.',
  ],
  heads: 'firstLanguage',
  once: true,
  fields: {
    firstLanguage: { kind: 'line', label: 'First language', ask: 'What is the child’s first language?' },
    interpreter: { kind: 'maybe-code', label: 'Interpreter', ask: 'Does the child need an interpreter?', codes: yesNo },
    learning: {
      kind: 'text',
      label: 'Learning difficulties',
      ask: 'Has the child learning difficulties?',
      hint: 'What they find hard to understand, above all of the risks that they run.',
    },
    needs: {
      kind: 'text',
      label: 'Communication needs',
      ask: 'What helps the child to understand and to be understood?',
      hint: 'For example signs, pictures, hearing aids, short sentences.',
    },
    howBest: {
      kind: 'text',
      label: 'How best to speak with the child',
      ask: 'How is it best to speak with the child?',
      hint: 'What calms them, what to avoid, whom they trust.',
    },
  },
})
