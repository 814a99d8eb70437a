// The states of answers to be checked.
import type { Story } from '../story.ts'
import { checkAnswers } from './check-answers.ts'

const answers = [
  { question: 'Who is missing?', answer: { text: 'Robin Example' }, href: '/who' },
  { question: 'Police reference', href: '/police' },
]

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'One not answered', render: () => checkAnswers({ answers }) },
  { title: 'In a card', render: () => checkAnswers({ title: 'The report', answers }) },
]
