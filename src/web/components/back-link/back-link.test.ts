import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { backLink } from './back-link.ts'

test('Every published fixture of the back link is written as it asks', () => {
  assertFixtures('back-link', backLink)
})
