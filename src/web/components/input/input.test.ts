import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { input } from './input.ts'

test('Every published fixture of the input is written as it asks', () => {
  assertFixtures('input', input)
})
