import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { errorSummary } from './error-summary.ts'

test('The error summary writes what each of its published fixtures asks', () => {
  assertFixtures('error-summary', errorSummary)
})
