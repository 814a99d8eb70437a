import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { checkboxes } from './checkboxes.ts'

test('Every published fixture of the checkboxes is written as it asks', () => {
  assertFixtures('checkboxes', checkboxes)
})
