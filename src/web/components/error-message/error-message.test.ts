import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { errorMessage } from './error-message.ts'

test('The error message writes what each of its published fixtures asks', () => {
  assertFixtures('error-message', errorMessage)
})
