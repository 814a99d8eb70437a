import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, around, dayOn, findingsWith, foundIn } from '../../../../test/builders/answers.ts'
import { dayOf, hour, instant, parseInstant } from '../../kernel/index.ts'
import { askedOf, unansweredOf } from '../asked.ts'
import type { FormLine } from '../filled.ts'
import { outcomeOf, workedOutOf } from '../outcome.ts'
import { returnInterview } from './return-interview.ts'
import { associatesOf } from './return-interview-checks.ts'

const due = parseInstant('2026-11-20T09:00:00Z')!
const ids = (given: Record<string, unknown>, known = {}) => foundIn(returnInterview, given, known)
const withId = (id: string, given: Record<string, unknown>, known = {}) =>
  findingsWith(id, returnInterview, given, known)
const formLine = (instrument: string, enteredInErrorAt: FormLine['enteredInErrorAt'] = null) =>
  ({ instrument, enteredInErrorAt }) as FormLine

test('RHIF-1: the date and time are those of completing, and another date is brought to mind', () => {
  assert.equal(returnInterview.questions.e01.from, 'today')
  assert.equal(returnInterview.questions.e02.from, 'now')
  assert.deepEqual(withId('RHIF-1', { e01: '2026-11-21' }), [])
  assert.equal(withId('RHIF-1', { e01: '2026-11-20' })[0]?.kind, 'prompt')
  assert.ok(returnInterview.questions.e01.stamped && returnInterview.questions.e02.stamped)
  const needed = unansweredOf(returnInterview.questions, {}, around())
  assert.ok(!needed.includes('e01') && !needed.includes('e02'))
  const outcome = outcomeOf(returnInterview, answersTo(returnInterview, { e01: '2026-11-20' }), dayOn('2026-11-21'))
  assert.deepEqual(outcome, {
    completedOn: dayOn('2026-11-20'),
    score: null,
    scoredLevel: null,
    level: null,
    riskType: null,
  })
})

test('EDU-11.1c: a return interview may be held at school, and the form keeps that it was', () => {
  const { input } = returnInterview.questions.e19
  assert.match(JSON.stringify(input), /"key":"school","label":"School"/)
  const unanswered = (given: Record<string, unknown>) =>
    unansweredOf(returnInterview.questions, answersTo(returnInterview, given), around())
  assert.ok(unanswered({}).includes('e19'))
  assert.ok(!unanswered({ e19: { choice: 'school' } }).includes('e19'))
})

test('RHIF-2: name, date of birth and lead professional are taken over from the record', () => {
  const { e03, e06, e20, e21, e22 } = returnInterview.questions
  assert.deepEqual(
    [e03.from, e06.from, e20.from, e21.from, e22.from],
    ['child.name', 'child.born-on', 'child.social-worker', 'child.social-worker-email', 'child.other-professionals'],
  )
})

test('RHIF-3: the outcome for a child under 10 is asked until the tenth birthday', () => {
  const asks = (born: string) =>
    askedOf(returnInterview.questions, {}, { bornOn: dayOn(born), on: dayOn('2026-11-21') }).includes('e07')
  assert.equal(asks('2016-11-22'), true)
  assert.equal(asks('2016-11-21'), false)
})

test('RHIF-4: to end as the 72 hours end is in time, a minute later is not', () => {
  const at = (time: string) => ({ 'e-ended': { on: '2026-11-20', at: time } })
  assert.match(withId('RHIF-4', at('09:00'), { interviewDueAt: due })[0]!.says, /“Yes” is suggested/)
  assert.match(withId('RHIF-4', at('09:01'), { interviewDueAt: due })[0]!.says, /“No” is suggested/)
  assert.equal(withId('RHIF-4', { ...at('09:01'), e14: 'yes' }, { interviewDueAt: due })[0]?.kind, 'warning')
  assert.equal(withId('RHIF-4', { ...at('09:00'), e14: 'no' }, { interviewDueAt: due })[0]?.kind, 'warning')
  assert.deepEqual(withId('RHIF-4', { ...at('09:01'), e14: 'other' }, { interviewDueAt: due }), [])
})

test('RHIF-4: without a time of ending only a whole day before or after is judged, and nothing without a clock', () => {
  const on = (day: string) => ({ 'e-ended': { on: day } })
  assert.match(withId('RHIF-4', on('2026-11-19'), { interviewDueAt: due })[0]!.says, /“Yes”/)
  assert.deepEqual(withId('RHIF-4', on('2026-11-20'), { interviewDueAt: due }), [])
  assert.match(withId('RHIF-4', on('2026-11-21'), { interviewDueAt: due })[0]!.says, /“No”/)
  assert.deepEqual(withId('RHIF-4', on('2026-11-21')), [])
})

test('RHIF-4: an hour that the clock repeats is judged only where both of its moments fall on one side', () => {
  const repeated = { 'e-ended': { on: '2026-10-25', at: '01:30' } }
  const between = parseInstant('2026-10-25T00:45:00Z')!
  assert.deepEqual(withId('RHIF-4', repeated, { interviewDueAt: between }), [])
  assert.match(withId('RHIF-4', repeated, { interviewDueAt: instant(between + hour) })[0]!.says, /“Yes”/)
})

test('RHIF-4: reasons must be given where it was not in time, and not where it was', () => {
  const missing = (e14: string) =>
    unansweredOf(returnInterview.questions, answersTo(returnInterview, { e14 }), around()).includes('e15')
  assert.deepEqual(['yes', 'no', 'other'].map(missing), [false, true, true])
})

test('RHIF-5: associates are split on commas, blanks and repetitions left out', () => {
  assert.deepEqual(associatesOf(' Sam Sample, Alex Example ,, Sam Sample,\nJo Invented'), [
    'Sam Sample',
    'Alex Example',
    'Jo Invented',
  ])
  assert.match(withId('RHIF-5', { e30: 'Sam Sample, Alex Example' })[0]!.says, /^2 names are kept as written/)
  assert.deepEqual(withId('RHIF-5', { e30: ',' }), [])
})

test('RHIF-6: the school is one of a list that managers keep', () => {
  const { input } = returnInterview.questions.e44
  assert.equal(input.list, 'schools')
})

test('RHIF-7: the level that the episodes reached is suggested, and another is questioned', () => {
  assert.deepEqual(withId('RHIF-7', {}), [])
  for (const meetingLevel of [1, 2, 3] as const) {
    const suggested = withId('RHIF-7', {}, { meetingLevel }).map(({ kind, question }) => `${kind} ${question}`)
    assert.deepEqual(suggested, ['prompt e47', 'prompt e46'])
    const right = { e46: 'yes', e47: `level-${meetingLevel}` }
    assert.deepEqual(withId('RHIF-7', right, { meetingLevel }), [])
  }
  const wrong = withId('RHIF-7', { e46: 'no', e47: 'level-1' }, { meetingLevel: 2 })
  assert.deepEqual(
    wrong.map(({ kind, question }) => `${kind} ${question}`),
    ['warning e47', 'warning e46'],
  )
})

test('RHIF-7: whether the meeting took place is held against the record', () => {
  const said = (held: string, meetingHeld: boolean) =>
    withId('RHIF-7', { e46: 'yes', e47: 'level-1', e48: { held } }, { meetingLevel: 1, meetingHeld }).length
  assert.deepEqual([said('yes', true), said('yes', false), said('no', true), said('no', false)], [0, 1, 1, 0])
})

test('RHIF-8: host and responsible authority are taken over where the record holds them', () => {
  const { e50, e51 } = returnInterview.questions
  assert.deepEqual([e50.from, e51.from], ['child.lives-in', 'child.responsible-authority'])
})

test('RHIF-9: an impact that speaks of sending or of a screening tool asks for its evidence', () => {
  const sent = { e40: ['return-interview-sent-to-social-care-and-police'] }
  assert.deepEqual(ids(sent).includes('warning RHIF-9 e-sent'), true)
  const evidence = { 'e-sent': [{ to: 'Missing children inbox', on: '2026-11-21', how: 'secure mail' }] }
  assert.deepEqual(withId('RHIF-9', { ...sent, ...evidence }), [])
  const screened = { e40: ['cse-screening-tool-complete'] }
  assert.equal(withId('RHIF-9', screened).length, 1)
  assert.equal(withId('RHIF-9', screened, { forms: [formLine('rfm-2024')] }).length, 0)
  assert.equal(withId('RHIF-9', screened, { forms: [formLine('rfm-2024', due)] }).length, 1)
  assert.equal(withId('RHIF-9', { e40: ['short-intervention'] }).length, 0)
})

test('CP-18.1: harm told in the interview goes to the police and to social care at once, and no answer asks for it', () => {
  assert.deepEqual(
    withId('CP-18.1', { e28: 'We walked about.' }).map(one => one.question),
    ['e28'],
  )
  assert.deepEqual(
    withId('CP-18.1', { e28: 'We walked about.', 'e-harm': 'suspected' }).map(one => one.question),
    ['e-harm'],
  )
  assert.deepEqual(withId('CP-18.1', { e28: 'We walked about.', 'e-harm': 'no' }), [])
})

test('CP-18.5: each grave reason or factor prompts by itself, and a plain one does not', () => {
  const grave = ['cse-related-to-missing', 'cce', 'trafficking', 'forced-marriage', 'genital-mutilation']
  for (const reason of [...grave, 'honour-based-violence'])
    assert.equal(withId('CP-18.5', { e33: [reason] }).length, 1, reason)
  for (const factor of ['cse-related', 'cce', 'trafficking'])
    assert.equal(withId('CP-18.5', { e32: [factor] }).length, 1, factor)
  assert.deepEqual(withId('CP-18.5', { e33: ['to-see-partner'], e32: ['education'] }), [])
})

test('RHI-13.8a and GAP-20: told, agreed and shared without agreement are three facts', () => {
  const missing = (given: Record<string, unknown>) =>
    unansweredOf(returnInterview.questions, answersTo(returnInterview, given), around())
  const none = missing({})
  assert.ok(none.includes('e-told') && none.includes('e-agrees') && !none.includes('e-shared-without'))
  assert.ok(missing({ 'e-agrees': { answer: 'partly' } }).includes('e-shared-without'))
  assert.ok(missing({ 'e-shared-without': 'yes' }).includes('e-shared-why'))
  assert.equal(withId('RHI-13.8a', { 'e-told': { told: 'no' } })[0]?.kind, 'warning')
})

test('RHI-13.9: what the child did not agree to is sent only with who decided it and why', () => {
  const sent = { 'e-agrees': { answer: 'no' }, 'e-sent': [{ to: 'Police' }] }
  assert.equal(withId('RHI-13.9', sent)[0]?.kind, 'problem')
  assert.deepEqual(withId('RHI-13.9', { ...sent, 'e-shared-without': 'yes' }), [])
  assert.deepEqual(withId('RHI-13.9', { ...sent, 'e-agrees': { answer: 'yes' } }), [])
})

test('RHI-13.8b: a child who does not agree is offered an advocate', () => {
  const refused = { 'e-agrees': { answer: 'no' } }
  assert.equal(withId('RHI-13.8b', { ...refused, 'e-advocate': { answer: 'not-offered' } }).length, 1)
  assert.equal(withId('RHI-13.8b', { ...refused, 'e-advocate': { answer: 'declined' } }).length, 0)
})

test('FORM-e: “Other” without its words keeps the form from being submitted, not from being saved', () => {
  assert.deepEqual(withId('FORM-e', { e18: { choice: 'other' } })[0]?.kind, 'problem')
  assert.deepEqual(withId('FORM-e', { e18: { choice: 'other', other: 'In writing' } }), [])
})

test('INTEL-2, RISKM-2, FOUND-13.1b and PRIN-4.1c: vehicles, an adult’s account, blocks and missing words are brought to mind', () => {
  assert.equal(withId('INTEL-2', { e27: { choice: ['taxi'] } }).length, 1)
  assert.equal(withId('INTEL-2', { e27: { choice: ['public-transport-type'] } }).length, 0)
  assert.equal(withId('RISKM-2', { e16: 'adult-professional' }).length, 1)
  assert.equal(withId('FOUND-13.1b', {}, { blocked: true }).length, 1)
  assert.equal(withId('PRIN-4.1c', {}).length, 1)
  assert.equal(withId('PRIN-4.1c', { 'e-words': 'I wanted to see my sister.' }).length, 0)
})

test('GAP-49: the child’s name is kept once and stands in both places', () => {
  const answers = answersTo(returnInterview, { e03: 'Robin Example' })
  assert.deepEqual(workedOutOf(returnInterview, answers, { bornOn: null, on: dayOf(due) }), { e05: 'Robin Example' })
})

test('the pages go before, with the child, and after; the child’s words come first once it is agreed', () => {
  const keys = returnInterview.pages!.map(({ key }) => key.split('-')[0])
  assert.deepEqual([...new Set(keys)], ['before', 'during', 'after'])
  assert.equal(returnInterview.pages!.find(({ key }) => key === 'during-words')!.questions[0], 'e-words')
})
