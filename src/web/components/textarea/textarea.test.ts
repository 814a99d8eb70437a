import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { textarea } from './textarea.ts'

test('Every published fixture of the textarea is written as it asks', () => {
  assertFixtures('textarea', textarea)
})
