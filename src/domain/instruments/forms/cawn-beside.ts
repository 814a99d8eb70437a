// What the two people of a Child Abduction Warning Notice confirm (CAWN-6, CAWN-7): printed as fixed lines under “I confirm
// that:”, kept as ticks; and whether the local authority was told (DISR-22.2).
import { day, line, parts, single, tick } from '../input.ts'
import type { Questions } from '../question.ts'

const receiving = 'Person Receiving Warning'
const officer = 'Officer Issuing Warning'
const signed = { kind: 'answered', question: 'i13' } as const

/** The recipient's confirmations and the officer's; those of a recipient who does not sign are not asked for. */
export const cawnBeside = {
  'i-explained': {
    section: receiving,
    label: 'the officer has read and explained the contents of this warning notice to me;',
    prompts: ['I confirm that:'],
    input: tick,
    requiredWhen: signed,
    beside: true,
  },
  'i-understands': {
    section: receiving,
    label: 'I recognise and fully understand which young person is being referred to above; and',
    prompts: ['I confirm that:'],
    input: tick,
    requiredWhen: signed,
    beside: true,
  },
  'i-handed': {
    section: receiving,
    label: 'the officer has handed me a copy of this warning notice.',
    prompts: ['I confirm that:'],
    input: tick,
    requiredWhen: signed,
    beside: true,
  },
  'i-officer-explained': {
    section: officer,
    label: 'I have read and explained the contents of this warning notice to the person named above;',
    prompts: ['I confirm that:'],
    input: tick,
    required: true,
    beside: true,
  },
  'i-officer-handed': {
    section: officer,
    label: 'I have handed the person a copy of this warning notice.',
    prompts: ['I confirm that:'],
    input: tick,
    required: true,
    beside: true,
  },
  'i-authority-told': {
    section: 'After it was served',
    label: 'Was the local authority told that it was served?',
    input: parts({
      told: {
        label: '',
        cell: single([
          { key: 'yes', label: 'Yes' },
          { key: 'no', label: 'No' },
        ]),
      },
      who: { label: 'Who', cell: line },
      on: { label: 'On', cell: day },
    }),
    beside: true,
  },
} as const satisfies Questions
