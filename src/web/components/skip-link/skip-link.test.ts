import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { skipLink } from './skip-link.ts'

test('Every published fixture of the skip link is written as it asks', () => {
  assertFixtures('skip-link', skipLink)
})
