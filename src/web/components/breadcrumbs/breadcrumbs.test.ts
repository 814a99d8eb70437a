import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { breadcrumbs } from './breadcrumbs.ts'

test('The breadcrumbs writes what each of its published fixtures asks', () => {
  assertFixtures('breadcrumbs', breadcrumbs)
})
