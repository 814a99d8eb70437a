// What is taken over from the form of the prevention service.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnyAnswers } from '../instruments/index.ts'
import type { Day } from '../kernel/index.ts'
import { type SaidInForm, saidInForm } from './from-form.ts'

const nothing: SaidInForm = {
  ...{ referrer: null, send: null, band: null, higherLevelBefore: null, withMatrix: null, toolOn: null },
  optedOut: null,
}
const says = (answers: Record<string, unknown>): SaidInForm =>
  saidInForm(
    Object.fromEntries(
      Object.entries(answers).map(([key, value]) => [key, { kind: 'answered', value }]),
    ) as unknown as AnyAnswers,
  )

test('CCEP-11: what the form says is taken over, and what it does not say stays unsaid', () => {
  assert.deepEqual(says({}), nothing)
  assert.deepEqual(
    says({
      ...{ 'j-referrer': 'alternative', 'j-send': 'no', 'j-band': 'vulnerable', 'j-prior': 'no' },
      ...{ 'j-tool': { which: 'attached', on: 20_000 }, 'j-informed': { optOut: 'parents' } },
    }),
    {
      ...{ referrer: 'alternative-provision', send: false, band: 'vulnerable', higherLevelBefore: false },
      ...{ withMatrix: false, toolOn: 20_000 as Day, optedOut: true },
    },
  )
  assert.deepEqual(says({ 'j-tool': { which: 'on-record', on: 20_000 } }), { ...nothing, withMatrix: true })
})

test('CCEP-3, CCEP-5: somebody who is not education, and a level above vulnerable, are asked again', () => {
  assert.deepEqual(says({ 'j-referrer': 'not-education', 'j-band': 'higher' }), nothing)
  assert.deepEqual(says({ 'j-band': 'none', 'j-prior': 'yes', 'j-informed': { optOut: 'no' } }), {
    ...{ ...nothing, band: 'none', higherLevelBefore: true, optedOut: false },
  })
})
