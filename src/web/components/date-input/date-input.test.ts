import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { dateInput } from './date-input.ts'

test('Every published fixture of the date input is written as it asks', () => {
  assertFixtures('date-input', dateInput)
})
