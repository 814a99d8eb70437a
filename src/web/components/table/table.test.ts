import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { table } from './table.ts'

test('Every published fixture of the table is written as it asks', () => {
  assertFixtures('table', table)
})
