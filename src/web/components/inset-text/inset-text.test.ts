import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { insetText } from './inset-text.ts'

test('Every published fixture of the inset text is written as it asks', () => {
  assertFixtures('inset-text', insetText)
})
