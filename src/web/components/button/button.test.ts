import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { button } from './button.ts'

test('Every published fixture of the button is written as it asks', () => {
  assertFixtures('button', button)
})
