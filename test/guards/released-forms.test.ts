import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkInstruments, releaseOf, unreleased } from '../../src/actions/instruments/check-instruments.ts'

test('every form is whole, and every version that was given out is what it was', () => {
  assert.deepEqual(checkInstruments(), [], 'see docs/how-to/add-a-form.md')
})

test('every form has its checksum, so that none changes unseen', () => {
  assert.deepEqual(unreleased().map(releaseOf), [], 'npm run release-forms writes them')
})
