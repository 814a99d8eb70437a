import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { backLink } from './back-link.ts'

test('The back link writes what each of its published fixtures asks', () => {
  assertFixtures('back-link', backLink)
})
