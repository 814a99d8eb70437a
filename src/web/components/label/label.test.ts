import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { label } from './label.ts'

test('The label writes what each of its published fixtures asks', () => {
  assertFixtures('label', label)
})
