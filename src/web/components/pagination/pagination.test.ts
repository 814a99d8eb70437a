import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { pagination } from './pagination.ts'

test('Every published fixture of the pagination is written as it asks', () => {
  assertFixtures('pagination', pagination)
})
