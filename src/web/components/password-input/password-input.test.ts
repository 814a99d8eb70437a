import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { passwordInput } from './password-input.ts'

test('Every published fixture of the password input is written as it asks', () => {
  assertFixtures('password-input', passwordInput)
})
