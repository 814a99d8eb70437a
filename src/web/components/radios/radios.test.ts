import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { radios } from './radios.ts'

test('Every published fixture of the radios is written as it asks', () => {
  assertFixtures('radios', radios)
})
