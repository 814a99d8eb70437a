import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { radios } from './radios.ts'

test('The radios writes what each of its published fixtures asks', () => {
  assertFixtures('radios', radios)
})
