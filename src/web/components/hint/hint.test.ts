import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { hint } from './hint.ts'

test('The hint writes what each of its published fixtures asks', () => {
  assertFixtures('hint', hint)
})
