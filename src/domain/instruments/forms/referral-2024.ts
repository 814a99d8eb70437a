// Form b: the 2024 referral for child sexual exploitation and Futures Matter, word for word.
import { chose } from '../condition.ts'
import { day, line, single, table, text } from '../input.ts'
import { instrument } from '../instrument.ts'

const referral = 'Referral information'
const child = 'Child (table)'

/** The referral form of 2024 (002 L1873 to L1983; REFF24-1). */
export const referral2024 = instrument({
  code: 'referral-2024',
  version: '2024-04',
  title: '2024 CSE / Futures Matter referral form',
  name: 'Referral to the CE Team or Futures Matter',
  citation: { source: '002', lines: 'L1873–L1983', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'referrals',
  about: 'child',
  life: null,
  notices: [
    {
      at: 'end',
      says: 'Please send this referral form to the CE inbox along with a completed CE Risk Factor Matrix Form. Referrals sent without an updated RFM will not be accepted.',
    },
  ],
  questions: {
    b01: { section: referral, label: 'Date of referral:', input: day, required: true, from: 'today' },
    b02: { section: referral, label: 'Name', input: line, required: true, from: 'writer.name' },
    b03: { section: referral, label: 'Job title', input: line, required: true, from: 'writer.role' },
    b04: {
      section: referral,
      label: 'Telephone number and email address',
      input: line,
      required: true,
      from: 'writer.telephone-and-email',
    },
    b05: { section: child, label: 'Childs Name', input: line, required: true, from: 'child.name' },
    b06: { section: child, label: 'Date of Birth', input: day, required: true, from: 'child.born-on' },
    b07: { section: child, label: 'Ethnicity', input: line, required: true, from: 'child.ethnicity' },
    b08: { section: child, label: 'Gender', input: line, required: true, from: 'child.gender' },
    b09: {
      section: child,
      label: 'Confirm consent for support has been given by the child (Y/N):',
      input: single([
        { key: 'yes', label: 'Y' },
        { key: 'no', label: 'N' },
      ]),
      required: true,
    },
    b10: { section: child, label: 'Date Consent obtained:', input: day, requiredWhen: chose('b09', 'yes') },
    b11: { section: child, label: 'Address:', input: line, required: true, from: 'child.address' },
    b12: {
      section: 'Parents',
      label: 'Parents Names and contact details ( telephone number/email address/ address if different to child)',
      input: text,
      required: true,
      from: 'child.parents',
    },
    b13: {
      section: 'Professionals',
      label: 'Professionals currently working with Child (List):',
      input: table({
        name: { label: 'Name', cell: line },
        role: { label: 'Role and agency', cell: line },
        contact: { label: 'Contact', cell: line },
      }),
      from: 'child.professionals',
    },
    b14: { section: 'Request', label: 'Reason for referral/ Requested work:', input: text, required: true },
    b15: { section: 'Request', label: 'Work already been completed:', input: text },
  },
})
