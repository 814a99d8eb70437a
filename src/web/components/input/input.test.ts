import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { input } from './input.ts'

test('The input writes what each of its published fixtures asks', () => {
  assertFixtures('input', input)
})
