import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, around, dayOn, findingsWith, foundIn } from '../../../../test/builders/answers.ts'
import { askedOf, unansweredOf } from '../asked.ts'
import { outcomeOf } from '../outcome.ts'
import { policeInformationReport as form } from './police-information-report.ts'

const withId = (id: string, given: Record<string, unknown>) => findingsWith(id, form, given)
const missing = (given: Record<string, unknown>) => unansweredOf(form.questions, answersTo(form, given), around())

test('INTEL-4: each of the three exclusions shows the right way, and none keeps the report from being submitted', () => {
  for (const question of ['h-crime', 'h-investigated', 'h-concern']) {
    assert.equal(withId('INTEL-4', { [question]: 'yes' })[0]?.question, question)
    assert.deepEqual(withId('INTEL-4', { [question]: 'no' }), [])
  }
  const all = { 'h-crime': 'yes', 'h-investigated': 'yes', 'h-concern': 'yes', 'h-perspective': 'another-person' }
  assert.ok(!foundIn(form, all).some(one => one.startsWith('problem')))
})

test('INTEL-4: where one holds, what was done instead is written down', () => {
  const asked = (given: Record<string, unknown>) =>
    askedOf(form.questions, answersTo(form, given), around()).includes('h-route')
  assert.equal(asked({ 'h-crime': 'no', 'h-concern': 'yes' }), true)
  assert.equal(asked({ 'h-crime': 'no', 'h-investigated': 'no', 'h-concern': 'no' }), false)
})

test('INTEL-5 and GAP-73: whose account it is is asked apart from the three boxes of the form', () => {
  assert.ok(missing({}).includes('h-perspective') && missing({}).includes('h06'))
  assert.equal(form.questions['h-perspective'].input.options.length, 3)
})

test('INTEL-7: that the report is not a referral is always said', () => {
  assert.equal(withId('INTEL-7', {}).length, 1)
})

test('INTEL-8: a possible offence goes to the designated safeguarding lead, and this is confirmed', () => {
  assert.equal(withId('INTEL-8', { 'h-crime': 'yes' }).length, 1)
  assert.equal(withId('INTEL-8', { 'h-crime': 'no' }).length, 0)
  assert.ok(missing({}).includes('h-confirm'))
  assert.ok(!missing({ 'h-confirm': true }).includes('h-confirm'))
})

test('INTEL-9: members of the public are told 101 and 999, and no other number or address stands on the form', () => {
  const words = JSON.stringify(form)
  assert.deepEqual(
    [...new Set(words.match(/\b\d{3,}\b/g))].filter(one => !/^(2018|2026|004)$/.test(one)),
    ['101', '999'],
  )
  assert.ok(!words.includes('@'))
})

test('INTEL-10: whether a third party would engage is needed for their account alone', () => {
  assert.ok(missing({ 'h-perspective': 'another-person' }).includes('h10'))
  assert.ok(!missing({ 'h-perspective': 'disclosure' }).includes('h10'))
  const willing = { 'h-perspective': 'another-person', h10: 'yes' }
  assert.equal(withId('INTEL-10', willing).length, 1)
  assert.equal(withId('INTEL-10', { ...willing, 'h-third-party': 'A neighbour' }).length, 0)
})

test('INTEL-2: the seven kinds have their place and none is needed', () => {
  const kinds = Object.entries(form.questions).filter(([, { section }]) => section === 'The seven kinds of information')
  assert.equal(kinds.length, 7)
  assert.ok(kinds.every(([id]) => !missing({}).includes(id)))
})

test('FORM-h: its day is that of the report', () => {
  const answers = answersTo(form, { h01: { on: '2026-11-20', at: '08:00' } })
  assert.equal(outcomeOf(form, answers, dayOn('2026-11-21')).completedOn, dayOn('2026-11-20'))
})
