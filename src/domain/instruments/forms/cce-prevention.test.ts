import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOn, findingsWith, foundIn } from '../../../../test/builders/answers.ts'
import type { FormLine } from '../filled.ts'
import { vulnerabilityFactors } from './cce-prevention-questions.ts'
import { ccePreventionReferral as form } from './cce-prevention-referral.ts'

const withId = (id: string, given: Record<string, unknown>, known = {}) => findingsWith(id, form, given, known)
const kinds = (id: string, given: Record<string, unknown>, known = {}) =>
  withId(id, given, known).map(({ kind }) => kind)

test('CCEP-2 and GAP-55: from the ninth birthday until the day before the seventeenth', () => {
  const found = (j02: string) => kinds('CCEP-2', { j02, 'j-send': 'no' })
  assert.deepEqual([found('2017-11-22'), found('2017-11-21')], [['problem'], []])
  assert.deepEqual([found('2009-11-22'), found('2009-11-21')], [[], ['problem']])
})

test('CCEP-2 and GAP-55: with special educational needs until the day before the 26th birthday, and still not before the ninth', () => {
  const found = (j02: string) => kinds('CCEP-2', { j02, 'j-send': 'yes' })
  assert.deepEqual([found('2009-11-21'), found('2000-11-22'), found('2000-11-21')], [[], [], ['problem']])
  assert.deepEqual(found('2017-11-22'), ['problem'])
  assert.deepEqual(kinds('CCEP-2', {}, { bornOn: dayOn('2000-01-01') }), ['problem'])
  assert.deepEqual(kinds('CCEP-2', {}), [])
})

test('CCEP-3: only education provisions refer', () => {
  const found = (who: string) => kinds('CCEP-3', { 'j-referrer': who })
  assert.deepEqual(found('not-education'), ['problem'])
  for (const who of ['primary', 'secondary', 'special', 'alternative', 'home-educated'])
    assert.deepEqual(found(who), [])
})

test('CCEP-5 and CCEP-6: low risk alone, and no earlier work at a higher level', () => {
  const band = (one: string) => kinds('CCEP-5', { 'j-band': one })
  assert.deepEqual([band('vulnerable'), band('higher'), band('none')], [[], ['problem'], ['problem']])
  assert.deepEqual(kinds('CCEP-6', { 'j-prior': 'yes' }), ['problem'])
  assert.deepEqual(kinds('CCEP-6', { 'j-prior': 'no' }), [])
})

test('CCEP-8: a screening tool goes with it: on the record, or attached with its day', () => {
  const tool = (which: string, on?: string, known = {}) => kinds('CCEP-8', { 'j-tool': { which, on } }, known)
  assert.deepEqual(tool('none'), ['problem'])
  assert.deepEqual(tool('on-record'), ['warning'])
  const forms = [{ instrument: 'rfm-2024', enteredInErrorAt: null } as FormLine]
  assert.deepEqual(tool('on-record', undefined, { forms }), [])
  assert.deepEqual([tool('attached'), tool('attached', '2026-11-01')], [['warning'], []])
})

test('CCEP-10: work 1-1 needs its reason; parents and child are told and may opt out', () => {
  assert.deepEqual(kinds('CCEP-10', { 'j-delivery': { how: 'one-to-one' } }), ['problem'])
  assert.deepEqual(kinds('CCEP-10', { 'j-delivery': { how: 'one-to-one', why: 'No group near' } }), [])
  assert.deepEqual(kinds('CCEP-10', { 'j-delivery': { how: 'group' } }), [])
  assert.deepEqual(kinds('CCEP-10', { 'j-informed': { parents: 'no' } }), ['warning'])
  assert.deepEqual(kinds('CCEP-10', { 'j-informed': { parents: 'yes', child: 'yes', optOut: 'no' } }), [])
  assert.deepEqual(kinds('CCEP-10', { 'j-informed': { optOut: 'child' } }), ['warning'])
  assert.deepEqual(kinds('CCEP-10', { j14: 'no' }), ['warning'])
})

test('FORM-j: thirty factors are offered, and sexuality is kept from those who may not read it', () => {
  assert.equal(vulnerabilityFactors.length, 30)
  assert.equal(form.questions.j04.sensitive, 'sexual-health-and-identity')
  assert.ok(!('required' in form.questions.j04))
})

test('FOUND-13.1b: a block is brought to mind before anybody is named', () => {
  assert.ok(foundIn(form, {}, { blocked: true }).includes('prompt FOUND-13.1b j11'))
})
