// The people and places around a child: addresses, family, and professionals who are nobody in this system.
import { between, noted, yesNo } from './fields.ts'
import { part } from './part.ts'

/** What a place is to the child. */
export const addressKinds = {
  home: 'Home address',
  parent: 'A parent’s address',
  relative: 'A relative’s address',
  friend: 'A friend’s address',
  frequented: 'A place they go to',
  unsafe: 'A place that is not safe',
  other: 'Another place',
} as const

/** Places that belong to the child's life. */
export const addresses = part({
  section: 'addresses',
  table: 'known_address',
  title: 'Addresses and places',
  one: 'a place',
  add: 'Add an address or a place',
  change: 'Change an address or a place',
  empty: 'No address or place is recorded besides where the child lives.',
  advice: ['Where the child lives is recorded by itself. Here stand the places where somebody would look.'],
  heads: 'kind',
  fields: {
    kind: {
      kind: 'code',
      label: 'Kind',
      ask: 'What is this place to the child?',
      codes: addressKinds,
      required: 'Choose what this place is to the child',
    },
    address: { kind: 'text', label: 'Where', ask: 'Where is it?', required: 'Say where it is' },
    postcode: { kind: 'line', label: 'Postcode', ask: 'Postcode' },
    whose: { kind: 'line', label: 'Who lives there', ask: 'Who lives there, or is met there?' },
    unsafe: {
      kind: 'maybe-code',
      label: 'Judged to be unsafe',
      ask: 'Is the child judged to be unsafe there?',
      hint: 'If so, every open episode says to report to the police without delay when the child may be there.',
      codes: { yes: 'Yes', no: 'No' },
    },
    ...between,
    dates: {
      kind: 'maybe-code',
      label: 'The dates are',
      ask: 'How sure are the dates?',
      codes: { exact: 'As given', about: 'About right', 'not-known': 'Not known' },
    },
    ...noted,
  },
})

/** What somebody is to the child. */
export const relations = {
  mother: 'Mother',
  father: 'Father',
  'step-parent': 'Step-parent',
  'parents-partner': 'Parent’s partner',
  sibling: 'Brother or sister',
  grandparent: 'Grandparent',
  'aunt-or-uncle': 'Aunt or uncle',
  carer: 'Carer',
  'other-relative': 'Another relative',
  other: 'Somebody else',
} as const

/** The child's family, and who answers for the child in law. */
export const family = part({
  section: 'family',
  table: 'family_member',
  title: 'Family',
  one: 'somebody of the family',
  add: 'Add somebody of the family',
  change: 'Change somebody of the family',
  empty: 'Nobody of the family is recorded.',
  advice: ['Whether somebody must not be told is recorded from their line once it is saved.'],
  heads: 'name',
  fields: {
    name: {
      kind: 'line',
      label: 'Name',
      ask: 'What is their name?',
      required: 'Enter a name, or what they are called',
    },
    relation: {
      kind: 'code',
      label: 'Relation',
      ask: 'What are they to the child?',
      codes: relations,
      required: 'Choose what they are to the child',
    },
    parentalResponsibility: {
      kind: 'maybe-code',
      label: 'Parental responsibility',
      ask: 'Do they have parental responsibility?',
      codes: yesNo,
    },
    livesWithChild: {
      kind: 'maybe-code',
      label: 'Lives with the child',
      ask: 'Does the child live with them?',
      codes: yesNo,
    },
    telephone: { kind: 'line', label: 'Telephone', ask: 'Telephone' },
    email: { kind: 'line', label: 'E-mail', ask: 'E-mail' },
    address: { kind: 'text', label: 'Address', ask: 'Address, where it is not the child’s' },
    ...noted,
  },
})

/** Professionals who are nobody in this system. */
export const professionals = part({
  section: 'professionals',
  table: 'professional',
  title: 'Other professionals',
  one: 'a professional',
  add: 'Add a professional who does not use Homeward',
  change: 'Change a professional',
  empty: 'No other professional is recorded.',
  advice: ['Somebody who uses Homeward is recorded under “Who is involved” instead: then they see the record.'],
  heads: 'name',
  fields: {
    name: { kind: 'line', label: 'Name', ask: 'What is their name?', required: 'Enter a name' },
    role: { kind: 'line', label: 'Role', ask: 'What do they do?' },
    agency: { kind: 'line', label: 'Agency', ask: 'For whom do they work?' },
    telephone: { kind: 'line', label: 'Telephone', ask: 'Telephone' },
    email: { kind: 'line', label: 'E-mail', ask: 'E-mail' },
    ...between,
    ...noted,
  },
})
