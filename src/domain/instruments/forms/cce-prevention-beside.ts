// What is asked beside the printed referral for prevention work: whether the service may accept it (CCEP-2 to CCEP-10).
import { chose } from '../condition.ts'
import { day, parts, single, text } from '../input.ts'
import type { Questions } from '../question.ts'

const eligible = 'May it be accepted?'
const informed = 'Who was told'

const yesNo = [
  { key: 'yes', label: 'Yes' },
  { key: 'no', label: 'No' },
] as const

/** The questions of the service's eligibility and of telling those concerned. */
export const ccePreventionBeside = {
  'j-referrer': {
    section: eligible,
    label: 'Who refers?',
    input: single([
      { key: 'primary', label: 'Primary school' },
      { key: 'secondary', label: 'Secondary school' },
      { key: 'special', label: 'Special school' },
      { key: 'alternative', label: 'Alternative provision' },
      { key: 'home-educated', label: 'Education provision or officer for a child educated at home' },
      { key: 'not-education', label: 'Somebody else' },
    ]),
    required: true,
    beside: true,
  },
  'j-send': {
    section: eligible,
    label: 'Has the young person special educational needs or a disability?',
    input: single(yesNo),
    required: true,
    beside: true,
  },
  'j-band': {
    section: eligible,
    label: 'At which level is the risk of exploitation?',
    input: single([
      { key: 'vulnerable', label: 'Vulnerable to Exploitation (Low risk)' },
      { key: 'none', label: 'No risk found' },
      { key: 'higher', label: 'Higher than vulnerable' },
    ]),
    required: true,
    beside: true,
  },
  'j-prior': {
    section: eligible,
    label: 'Has Child Exploitation intervention already occurred at a higher level?',
    input: single(yesNo),
    required: true,
    beside: true,
  },
  'j-tool': {
    section: eligible,
    label: 'The Child Exploitation Screening Tool that goes with it',
    input: parts({
      which: {
        label: 'Which',
        cell: single([
          { key: 'on-record', label: 'The matrix on this record' },
          { key: 'attached', label: 'Another tool, attached' },
          { key: 'none', label: 'None' },
        ]),
      },
      on: { label: 'Completed on', cell: day },
    }),
    required: true,
    beside: true,
  },
  'j-delivery': {
    section: informed,
    label: 'How would the work be done?',
    input: parts({
      how: {
        label: '',
        cell: single([
          { key: 'group', label: 'In a group' },
          { key: 'one-to-one', label: '1-1, in exceptional circumstances' },
        ]),
      },
      why: { label: 'If 1-1, why', cell: text },
    }),
    required: true,
    beside: true,
  },
  'j-informed': {
    section: informed,
    label: 'Were the parents or carers and the child told that it takes place at school, and that they may opt out?',
    input: parts({
      parents: { label: 'Parents or carers told', cell: single(yesNo) },
      child: { label: 'Child told', cell: single(yesNo) },
      optOut: {
        label: 'Opted out',
        cell: single([
          { key: 'no', label: 'Nobody' },
          { key: 'parents', label: 'Parents or carers' },
          { key: 'child', label: 'Child' },
        ]),
      },
    }),
    required: true,
    beside: true,
  },
  'j-untold-why': {
    section: informed,
    label: 'Why the parents are not aware',
    input: text,
    when: chose('j14', 'no'),
    beside: true,
  },
} as const satisfies Questions
