import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { checkboxes } from './checkboxes.ts'

test('The checkboxes writes what each of its published fixtures asks', () => {
  assertFixtures('checkboxes', checkboxes)
})
