// What is asked beside the printed risk evaluation matrix: each action that it names, and the child's own words.
import { line, parts, single, text, tick } from '../input.ts'
import type { Questions } from '../question.ts'

const actions = 'Actions considered'
const words = 'The child’s own words'

const considered = parts({
  needed: { label: 'To be done', cell: tick },
  says: { label: 'Who, by when, or what was done', cell: line },
})

/** One question for each of the seven actions (RISKM-5), and the child's view. */
export const riskEvaluationBeside = {
  'g-child': {
    section: words,
    label: 'Was the child present?',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    beside: true,
  },
  'g-words': { section: words, label: 'In the child’s own words', input: text, beside: true },
  'g-wishes': { section: words, label: 'What the child wants to happen', input: text, beside: true },
  'g-plan': { section: actions, label: 'Update the young person’s plan', input: considered, beside: true },
  'g-matrix': { section: actions, label: 'Complete the CSE risk matrix', input: considered, beside: true },
  'g-alert': { section: actions, label: 'Raise a national missing alert', input: considered, beside: true },
  'g-notice': { section: actions, label: 'Abduction notice', input: considered, beside: true },
  'g-safety': { section: actions, label: 'Develop a safety plan', input: considered, beside: true },
  'g-meeting': { section: actions, label: 'Immediate missing escalation meeting', input: considered, beside: true },
  'g-iro': { section: actions, label: 'Alert the IRO/IC', input: considered, beside: true },
} as const satisfies Questions
