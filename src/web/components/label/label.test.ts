import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { label } from './label.ts'

test('Every published fixture of the label is written as it asks', () => {
  assertFixtures('label', label)
})
