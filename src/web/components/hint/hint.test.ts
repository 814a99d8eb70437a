import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { hint } from './hint.ts'

test('Every published fixture of the hint is written as it asks', () => {
  assertFixtures('hint', hint)
})
