import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { breadcrumbs } from './breadcrumbs.ts'

test('Every published fixture of the breadcrumbs is written as it asks', () => {
  assertFixtures('breadcrumbs', breadcrumbs)
})
