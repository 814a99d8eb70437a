import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { fieldset } from './fieldset.ts'

test('The fieldset writes what each of its published fixtures asks', () => {
  assertFixtures('fieldset', fieldset)
})
