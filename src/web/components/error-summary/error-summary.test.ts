import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { errorSummary } from './error-summary.ts'

test('Every published fixture of the error summary is written as it asks', () => {
  assertFixtures('error-summary', errorSummary)
})
