import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, around, dayOn, findingsWith } from '../../../../test/builders/answers.ts'
import { unansweredOf } from '../asked.ts'
import { outcomeOf, workedOutOf } from '../outcome.ts'
import { missingFromCareAssessment as form } from './missing-from-care-assessment.ts'

const withId = (id: string, given: Record<string, unknown>, known = {}) => findingsWith(id, form, given, known)
const concluding = (action: string) => ({ d06: '2026-11-21', d37: { action } })

test('CARE-A1.6: at 12 years and 364 days only an immediate report will do; on the thirteenth birthday the others are free', () => {
  for (const action of ['report-after-basic-measures', 'carer-log-with-time-limit']) {
    assert.equal(withId('CARE-A1.6', { ...concluding(action), d03: '2013-11-22' })[0]?.kind, 'problem')
    assert.deepEqual(withId('CARE-A1.6', { ...concluding(action), d03: '2013-11-21' }), [])
  }
  assert.deepEqual(withId('CARE-A1.6', { ...concluding('report-immediately'), d03: '2013-11-22' }), [])
})

test('CARE-A1.6: an unknown date of birth is warned about, and that of the record counts where the form has none', () => {
  const log = concluding('carer-log-with-time-limit')
  assert.equal(withId('CARE-A1.6', log)[0]?.kind, 'warning')
  assert.equal(withId('CARE-A1.6', log, { bornOn: dayOn('2015-01-01') })[0]?.kind, 'problem')
})

test('CARE-A1.8, T-11 and GAP-36: little knowledge or disagreement refuses a log alone, unless somebody insists and says why', () => {
  for (const knowledge of ['little', 'disputed']) {
    const said = (action: string) => withId('CARE-A1.8', { ...concluding(action), 'd-knowledge': knowledge })
    assert.equal(said('carer-log-with-time-limit')[0]?.kind, 'problem')
    assert.equal(said('report-after-basic-measures')[0]?.kind, 'prompt')
    assert.equal(said('report-immediately')[0]?.kind, 'prompt')
  }
  const insisted = {
    ...concluding('carer-log-with-time-limit'),
    'd-knowledge': 'little',
    'd-below-floor': 'Rings hourly',
  }
  assert.equal(withId('CARE-A1.8', insisted)[0]?.kind, 'warning', 'the person decides, and says why')
  const agreed = { ...concluding('carer-log-with-time-limit'), 'd-knowledge': 'enough-and-agreed' }
  assert.deepEqual(withId('CARE-A1.8', agreed), [])
})

test('CARE-A1.3: who was absent is explained: the carer and social worker always, the child and parents usually', () => {
  const absent = { present: 'no' }
  const kinds = (question: string, said: object) => withId('CARE-A1.3', { [question]: said }).map(({ kind }) => kind)
  assert.deepEqual(kinds('d-carer', absent), ['warning', 'problem'])
  assert.deepEqual(kinds('d-social-worker', { ...absent, why: 'Ill' }), ['warning'])
  assert.deepEqual(kinds('d-child', absent), ['problem'])
  assert.deepEqual(kinds('d-parents', { ...absent, why: 'It would endanger the child' }), [])
  assert.deepEqual(kinds('d-carer', { present: 'yes' }), [])
})

test('CARE-A1.4: complex issues bring the police co-ordinator to mind', () => {
  assert.equal(withId('CARE-A1.4', { 'd-complex': { complex: 'yes' } }).length, 1)
  assert.equal(withId('CARE-A1.4', { 'd-complex': { complex: 'yes', consulted: 'yes' } }).length, 0)
  assert.equal(withId('CARE-A1.4', { 'd-complex': { complex: 'no' } }).length, 0)
})

test('CARE-A1.5: six calendar months after the meeting is suggested, and the day after is too late', () => {
  const says = withId('CARE-A1.5', { d06: '2026-08-31' })[0]
  assert.equal(says?.kind, 'prompt')
  assert.match(says!.says, /^28 February 2027/)
  assert.deepEqual(withId('CARE-A1.5', { d06: '2026-11-21', d07: '2027-05-21' }), [])
  assert.equal(withId('CARE-A1.5', { d06: '2026-11-21', d07: '2027-05-22' })[0]?.kind, 'warning')
  assert.equal(withId('CARE-A1.5', { d06: '2026-11-21', d07: '2026-11-20' })[0]?.kind, 'warning')
})

test('CARE-A1.9: an address judged unsafe says that the police are told without delay', () => {
  const place = (unsafe: boolean) => withId('CARE-A1.9', { d46: [{ place: '1 Invented Street', unsafe }] })
  assert.equal(place(true).length, 1)
  assert.equal(place(false).length, 0)
})

test('CARE-A1.10: that nobody is named as given a copy is questioned', () => {
  assert.equal(withId('CARE-A1.10', {})[0]?.kind, 'warning')
  assert.deepEqual(withId('CARE-A1.10', { d47: [{ name: 'A Sample' }] }), [])
})

test('FOUND-13.1b and PRIN-4.1c: a block and missing words are brought to mind', () => {
  assert.equal(withId('FOUND-13.1b', {}, { blocked: true }).length, 1)
  assert.equal(withId('FOUND-13.1b', {}).length, 0)
  assert.equal(withId('PRIN-4.1c', { 'd-wishes': 'To stay with my carer.' }).length, 0)
})

test('CARE-A1.2: the day on which an emergency placement began is asked, and nothing of it is needed to save', () => {
  const missing = unansweredOf(form.questions, answersTo(form, { 'd-placement': 'planned' }), around())
  assert.ok(!missing.includes('d-placed-on'))
  assert.ok(missing.includes('d37') && missing.includes('d45') && missing.includes('d-knowledge'))
})

test('CARE-A1.11 and GAP-37: what it comes to is the concluding action, from the day of the meeting; the age is that at the meeting', () => {
  const answers = answersTo(form, { ...concluding('report-immediately'), d03: '2013-11-22' })
  const { completedOn, level, score } = outcomeOf(form, answers, dayOn('2026-12-01'))
  assert.deepEqual([completedOn, level, score], [dayOn('2026-11-21'), 'report-immediately', null])
  assert.deepEqual(workedOutOf(form, answers, { bornOn: null, on: dayOn('2026-12-01') }), { d04: '12' })
  assert.equal(outcomeOf(form, {}, dayOn('2026-12-01')).completedOn, dayOn('2026-12-01'))
})
