import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { summaryList } from './summary-list.ts'

test('Every published fixture of the summary list is written as it asks', () => {
  assertFixtures('summary-list', summaryList)
})
