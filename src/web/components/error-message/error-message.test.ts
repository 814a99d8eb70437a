import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { errorMessage } from './error-message.ts'

test('Every published fixture of the error message is written as it asks', () => {
  assertFixtures('error-message', errorMessage)
})
