import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { insetText } from './inset-text.ts'

test('The inset text writes what each of its published fixtures asks', () => {
  assertFixtures('inset-text', insetText)
})
