import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { select } from './select.ts'

test('Every published fixture of the select is written as it asks', () => {
  assertFixtures('select', select)
})
