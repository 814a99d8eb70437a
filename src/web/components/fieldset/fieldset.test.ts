import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { fieldset } from './fieldset.ts'

test('Every published fixture of the fieldset is written as it asks', () => {
  assertFixtures('fieldset', fieldset)
})
