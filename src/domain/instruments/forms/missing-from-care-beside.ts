// What is asked beside the printed risk assessment of Appendix One: who was there, how far it is known, the child's words.
import { chose } from '../condition.ts'
import { day, line, parts, single, text } from '../input.ts'
import type { Questions } from '../question.ts'

const section = 'The meeting, and the child’s own words'

const yesNo = [
  { key: 'yes', label: 'Yes' },
  { key: 'no', label: 'No' },
] as const

const attendance = parts({
  present: { label: 'Present', cell: single(yesNo) },
  name: { label: 'Name', cell: line },
  why: { label: 'If not, why', cell: text },
})

/** The questions that CARE-A1.2 to CARE-A1.8 need and the form has no place for. */
export const missingFromCareBeside = {
  'd-placement': {
    section,
    label: 'Is the placement planned or an emergency?',
    input: single([
      { key: 'planned', label: 'Planned' },
      { key: 'emergency', label: 'Emergency' },
    ]),
    beside: true,
  },
  'd-placed-on': {
    section,
    label: 'When did the emergency placement begin?',
    input: day,
    when: chose('d-placement', 'emergency'),
    beside: true,
  },
  'd-carer': { section, label: 'The carer', input: attendance, required: true, beside: true },
  'd-social-worker': { section, label: 'The social worker', input: attendance, required: true, beside: true },
  'd-placement-officer': {
    section,
    label: 'The family placement officer',
    input: attendance,
    hint: 'Where there is one.',
    beside: true,
  },
  'd-child': { section, label: 'The child or young person', input: attendance, required: true, beside: true },
  'd-parents': { section, label: 'The parents', input: attendance, required: true, beside: true },
  'd-complex': {
    section,
    label: 'Are the issues complex, and were the police consulted?',
    input: parts({
      complex: { label: 'Complex', cell: single(yesNo) },
      consulted: { label: 'Police Public Protection Co-ordinator (Missing) consulted', cell: single(yesNo) },
      on: { label: 'On', cell: day },
      said: { label: 'What they advised', cell: text },
    }),
    beside: true,
  },
  'd-words': { section, label: 'In the child’s own words', input: text, beside: true },
  'd-wishes': { section, label: 'What the child wants to happen', input: text, beside: true },
  'd-knowledge': {
    section,
    label: 'How much is known, and do those who assess agree?',
    input: single([
      { key: 'enough-and-agreed', label: 'Enough is known, and all agree' },
      { key: 'little', label: 'Little is known' },
      { key: 'disputed', label: 'There is disagreement' },
    ]),
    hint: 'Where little is known or people disagree, the child is considered as being at higher risk.',
    required: true,
    beside: true,
  },
  'd-below-floor': {
    section,
    label: 'If a carer’s log is chosen although little is known or people disagree: why?',
    input: text,
    when: chose('d-knowledge', 'little', 'disputed'),
    beside: true,
  },
} as const satisfies Questions
