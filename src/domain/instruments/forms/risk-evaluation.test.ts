import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, around, dayOn, findingsWith } from '../../../../test/builders/answers.ts'
import { unansweredOf } from '../asked.ts'
import { outcomeOf } from '../outcome.ts'
import { suggestedLevel } from './risk-evaluation-checks.ts'
import { riskEvaluationMatrix as form } from './risk-evaluation-matrix.ts'

const row = (impact: string, likelihood: string) => ({ present: true, impact, likelihood })
const suggested = (given: Record<string, unknown>) => suggestedLevel(answersTo(form, given))
const withId = (id: string, given: Record<string, unknown>, known = {}) => findingsWith(id, form, given, known)

test('GAP-66: each of the nine combinations suggests its level', () => {
  const found = ['minimal', 'not-serious', 'serious'].map(impact =>
    ['possible', 'likely', 'very-likely'].map(likelihood => suggested({ g04: row(impact, likelihood) })),
  )
  assert.deepEqual(found, [
    ['low', 'medium', 'medium'],
    ['medium', 'medium', 'medium'],
    ['medium', 'medium', 'high'],
  ])
})

test('GAP-66: the highest ticked row counts, what is not ticked does not, and nothing ticked suggests nothing', () => {
  assert.equal(suggested({ g04: row('minimal', 'possible'), g12: row('serious', 'very-likely') }), 'high')
  assert.equal(suggested({ g04: { impact: 'serious', likelihood: 'very-likely' } }), null)
  assert.equal(suggested({}), null)
})

test('RISKM-4: the suggestion is shown and never set; a lower level is questioned, an equal or higher one is not', () => {
  const high = { g04: row('serious', 'very-likely') }
  assert.equal(withId('RISKM-4', high)[0]?.kind, 'prompt')
  assert.equal(outcomeOf(form, answersTo(form, high), dayOn('2026-11-21')).level, null)
  assert.equal(withId('RISKM-4', { ...high, g14: true })[0]?.kind, 'warning')
  assert.deepEqual(withId('RISKM-4', { ...high, g15: true }), [])
  assert.deepEqual(withId('RISKM-4', { g04: row('minimal', 'possible'), g15: true }), [])
})

test('RISKM-4: exactly one of the three levels is ticked', () => {
  const missing = (given: Record<string, unknown>) =>
    unansweredOf(form.questions, answersTo(form, given), around()).includes('g13')
  assert.deepEqual([missing({}), missing({ g13: true }), missing({ g13: true, g15: true })], [true, false, true])
  const level = (given: Record<string, unknown>) => outcomeOf(form, answersTo(form, given), dayOn('2026-11-21')).level
  assert.deepEqual([level({ g13: true }), level({ g14: true }), level({ g15: true })], ['low', 'medium', 'high'])
  assert.equal(level({ g13: true, g15: true }), null)
})

test('RISKM-1: another vulnerability is named, and the count of episodes suggests their frequency', () => {
  assert.equal(withId('RISKM-1', { g01: { choice: ['other'] } })[0]?.kind, 'problem')
  assert.deepEqual(withId('RISKM-1', { g01: { choice: ['other'], other: 'Homelessness' } }), [])
  assert.equal(withId('RISKM-1', {}, { meetingLevel: 1 })[0]?.kind, 'prompt')
  const said = { g01: { choice: ['frequency-and-or-length-of-missing-episodes'] } }
  assert.deepEqual(withId('RISKM-1', said, { meetingLevel: 1 }), [])
})

test('RISKM-2: a child who does not engage shows the printed caution and counts as little known', () => {
  assert.match(withId('RISKM-2', { g03: 'no' })[0]!.says, /you may not be fully aware/)
  assert.equal(withId('CARE-A1.8', { g03: 'no' }).length, 1)
  assert.deepEqual(withId('RISKM-2', { g03: 'partly' }), [])
})

test('RISKM-3: a ticked indicator needs its impact and its likelihood; an unticked one needs nothing', () => {
  const found = (given: Record<string, unknown>) => withId('RISKM-3', { g07: given }).map(({ kind }) => kind)
  assert.deepEqual(found({ present: true }), ['problem'])
  assert.deepEqual(found({ present: true, impact: 'serious' }), ['problem'])
  assert.deepEqual(found(row('serious', 'likely')), [])
  assert.deepEqual(found({ details: 'Seen in town' }), ['warning'])
  assert.deepEqual(withId('RISKM-3', {}), [])
})

test('RISKM-5: a high risk without an action, and an action that is only ticked, are brought to mind', () => {
  assert.equal(withId('RISKM-5', { g15: true }).length, 1)
  assert.equal(withId('RISKM-5', { g14: true }).length, 0)
  assert.equal(withId('RISKM-5', { g15: true, 'g-alert': { needed: true } }).length, 1)
  const actions = Object.values(form.questions).filter(({ section }) => section === 'Actions considered')
  assert.equal(actions.length, 7)
})

test('RISKM-6: it is signed by the lead professional and dated', () => {
  assert.deepEqual(form.questions.g17.input, { kind: 'signature', by: 'writer' })
  const { completedOn } = outcomeOf(form, answersTo(form, { g18: '2026-11-20' }), dayOn('2026-11-21'))
  assert.equal(completedOn, dayOn('2026-11-20'))
})
