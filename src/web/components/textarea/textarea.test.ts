import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { textarea } from './textarea.ts'

test('The textarea writes what each of its published fixtures asks', () => {
  assertFixtures('textarea', textarea)
})
