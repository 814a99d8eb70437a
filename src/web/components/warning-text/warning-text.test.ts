import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { warningText } from './warning-text.ts'

test('Every published fixture of the warning text is written as it asks', () => {
  assertFixtures('warning-text', warningText)
})
