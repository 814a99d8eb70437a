import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { characterCount } from './character-count.ts'

test('The character count writes what each of its published fixtures asks', () => {
  assertFixtures('character-count', characterCount)
})
