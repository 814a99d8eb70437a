// What is asked beside the printed notification of a placement: what the child says of it.
import { parts, single, text } from '../input.ts'
import type { Questions } from '../question.ts'

const section = 'The child’s own words'

/** The child's view of where they are to live (CARE-16.1, PRIN-4.1c). */
export const placementBeside = {
  'f-child': {
    section,
    label: 'Was the child present, or asked, when this was completed?',
    input: parts({
      present: {
        label: '',
        cell: single([
          { key: 'present', label: 'Present' },
          { key: 'asked', label: 'Asked before' },
          { key: 'no', label: 'Neither' },
        ]),
      },
      why: { label: 'If neither, why', cell: text },
    }),
    beside: true,
  },
  'f-words': { section, label: 'In the child’s own words', input: text, beside: true },
  'f-wishes': { section, label: 'What the child wants to happen', input: text, beside: true },
} as const satisfies Questions
