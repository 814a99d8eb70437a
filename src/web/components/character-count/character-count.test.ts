import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { characterCount } from './character-count.ts'

test('Every published fixture of the character count is written as it asks', () => {
  assertFixtures('character-count', characterCount)
})
