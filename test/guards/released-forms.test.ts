import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkInstruments } from '../../src/actions/instruments/check-instruments.ts'

test('every form is whole, and every version that was given out is what it was', () => {
  assert.deepEqual(checkInstruments(), [], 'see docs/how-to/add-a-form.md')
})
