// The questions of the records of Child Abduction Warning Notices (forms i1 and i2), word for word.
import { chose, not } from '../condition.ts'
import { day, line, single, text, time } from '../input.ts'
import type { Questions } from '../question.ts'

const child = 'Child'
const behalf = 'On behalf of'
const receiving = 'Person Receiving Warning'
const officer = 'Officer Issuing Warning'

/** Who the child is (004 L2480 to L2497, L2664 to L2678). */
export const cawnChildQuestions = {
  i01: {
    section: child,
    label: 'CHILD KNOWN AS/NAME',
    input: line,
    required: true,
    prompts: ['[Care needed where child’s real name is not known to suspect]'],
    from: 'child.known-as',
  },
  i02: {
    section: child,
    label: 'AGE',
    input: { kind: 'number', least: 0, most: 18 },
    required: true,
    from: 'child.age',
  },
  i03: {
    section: child,
    label: 'DOB',
    input: day,
    hint: 'Leave it off where it would tell who the child is.',
    from: 'child.born-on',
  },
  i04: {
    section: child,
    label: 'property/home address',
    input: single([
      { key: 'property', label: 'property' },
      { key: 'home-address', label: 'home address' },
    ]),
    required: true,
  },
} as const satisfies Questions

/** On whose behalf a notice under section 49 is given (004 L2503 to L2545). */
export const cawnS49BehalfQuestions = {
  i05: {
    section: behalf,
    label: 'insert name of relevant Local Authority/department',
    input: line,
    required: true,
    from: 'child.responsible-authority',
  },
  i07: {
    section: behalf,
    label: 'insert phone numbers',
    input: line,
    required: true,
    hint: 'The number of social services that the person is to ring.',
  },
  i08: { section: behalf, label: 'delete reference to s.2 if child is over 16', input: { kind: 'computed' } },
} as const satisfies Questions

/** On whose behalf a notice under section 2 is given (004 L2686). */
export const cawnS2BehalfQuestions = {
  i06: {
    section: behalf,
    label: 'name of person with parental responsibility',
    input: line,
    required: true,
    from: 'child.parental-responsibility',
  },
} as const satisfies Questions

/** Serving the notice (004 L2551 to L2654, L2723 to L2828). */
export const cawnServingQuestions = {
  i09: { section: receiving, label: 'Name', input: line, required: true },
  i10: { section: receiving, label: 'Date of Birth', input: day, required: true },
  i11: { section: receiving, label: 'Address', input: line, required: true },
  i12: {
    section: receiving,
    label: 'I have / have not been shown a photograph of the young person concerned',
    input: single([
      { key: 'have', label: 'have' },
      { key: 'have-not', label: 'have not' },
    ]),
    required: true,
  },
  i13: { section: receiving, label: 'Signature', input: { kind: 'signature', by: 'paper' } },
  i14: { section: receiving, label: 'Time', input: time, required: true },
  i15: { section: receiving, label: 'Date', input: day, required: true },
  i16: {
    section: receiving,
    label: 'Reason given if person refuses or is unable to sign',
    input: text,
    when: not({ kind: 'answered', question: 'i13' }),
    required: true,
  },
  i17: { section: officer, label: 'Collar Number & Name', input: line, required: true, from: 'writer.name' },
  i18: { section: officer, label: 'Station', input: line, required: true },
  i19: {
    section: officer,
    label: 'I have / have not shown the person a photograph of the particular young person',
    input: single([
      { key: 'have', label: 'have' },
      { key: 'have-not', label: 'have not' },
    ]),
    required: true,
  },
  i20: {
    section: officer,
    label:
      'where a photograph has not been shown, I have verified that the person knows which particular young person I am referring to by:',
    input: text,
    when: chose('i19', 'have-not'),
    required: true,
  },
  i21: { section: officer, label: 'Signature', input: { kind: 'signature', by: 'writer' }, required: true },
  i22: { section: officer, label: 'Time', input: time, required: true },
  i23: { section: officer, label: 'Date', input: day, required: true },
} as const satisfies Questions
