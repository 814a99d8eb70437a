import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { button } from './button.ts'

test('The button writes what each of its published fixtures asks', () => {
  assertFixtures('button', button)
})
