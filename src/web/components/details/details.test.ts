import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { details } from './details.ts'

test('The details writes what each of its published fixtures asks', () => {
  assertFixtures('details', details)
})
