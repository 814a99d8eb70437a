import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { details } from './details.ts'

test('Every published fixture of the details is written as it asks', () => {
  assertFixtures('details', details)
})
