import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, around, findingsWith } from '../../../../test/builders/answers.ts'
import { unansweredOf } from '../asked.ts'
import { placementNotification as f1, placementNotificationOtherAuthority as f2 } from './placement-notification.ts'
import { unmetNeeds } from './placement-notification-checks.ts'

const missing = (given: Record<string, unknown>) => unansweredOf(f1.questions, answersTo(f1, given), around())

test('PLAC-A6.5: what applies without a support package is an unmet need, and with one it is none', () => {
  const given = { f30: { applies: true }, f31: { applies: true, package: true }, f32: { package: true } }
  assert.deepEqual(unmetNeeds(answersTo(f1, given)), ['f30'])
  const found = findingsWith('PLAC-A6.5', f1, given).map(({ kind, question }) => `${kind} ${question}`)
  assert.deepEqual(found, ['prompt f30', 'warning f32'])
  assert.match(findingsWith('PLAC-A6.5', f1, given)[0]!.says, /“Is in need of substance misuse support”/)
})

test('PLAC-A6.5: eleven statements are asked, each with its two boxes, in both notifications', () => {
  for (const form of [f1, f2]) {
    const boxes = Object.values(form.questions).filter(
      ({ input }) => input.kind === 'parts' && 'package' in input.parts,
    )
    assert.equal(boxes.length, 11, form.code)
  }
})

test('PLAC-A6.5: under a care order the authority is to be named', () => {
  const named = (given: Record<string, unknown>) => findingsWith('PLAC-A6.5', f1, given).length
  assert.equal(named({ f16: 'Interim Care Order' }), 1)
  assert.equal(named({ f16: 'Interim Care Order', f28: 'Invented Council' }), 0)
  assert.equal(named({ f16: 'Section 20' }), 0)
})

test('PLAC-A6.1: an end asks for its day and reason; a new or changed placement for its start', () => {
  const asked = (f20: string) => ['f21', 'f22', 'f23'].filter(id => missing({ f20 }).includes(id))
  assert.deepEqual(asked('end'), ['f22', 'f23'])
  assert.deepEqual(asked('new'), ['f21'])
  assert.deepEqual(asked('change'), ['f21'])
})

test('FORM-f: an end before the start, and an end where none is notified, are questioned', () => {
  const found = (given: Record<string, unknown>) => findingsWith('FORM-f', f1, given).length
  assert.equal(found({ f20: 'end', f21: '2026-11-02', f22: '2026-11-01' }), 1)
  assert.equal(found({ f20: 'end', f21: '2026-11-02', f22: '2026-11-02' }), 0)
  assert.equal(found({ f20: 'new', f22: '2026-11-01' }), 1)
})

test('CARE-A1.1: earlier missing episodes ask for the risk assessment', () => {
  assert.equal(findingsWith('CARE-A1.1', f2, { f29: { applies: true } }).length, 1)
  assert.equal(findingsWith('CARE-A1.1', f2, { f29: { package: true } }).length, 0)
})

test('PLAC-A6.4: only another authority is asked which support it would want, after the needs and before the doctor', () => {
  assert.ok(!Object.hasOwn(f1.questions, 'f39'))
  const ids = Object.keys(f2.questions)
  assert.deepEqual(ids.slice(ids.indexOf('f38'), ids.indexOf('f41')), ['f38', 'f39', 'f40'])
})

test('GAP-50: what the first form prints twice is asked once', () => {
  const labels = Object.values(f1.questions).map(({ label }) => label)
  assert.equal(labels.filter(label => label === 'Has been trafficked').length, 1)
})
