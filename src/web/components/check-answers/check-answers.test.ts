import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAnswers } from './check-answers.ts'

test('Each answer has a way back that names its question, and a gap says that it was not answered', () => {
  const answers = [
    { question: 'Police reference', answer: { text: 'EX-0412' }, href: '/police' },
    { question: 'Clothes', answer: { text: '' } },
  ]
  const written = String(checkAnswers({ answers }))
  assert.match(written, /href="\/police">Change<span class="govuk-visually-hidden"> police reference<\/span>/)
  assert.match(written, /Clothes[\s\S]*Not answered/)
})
