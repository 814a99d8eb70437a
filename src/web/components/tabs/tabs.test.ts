import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { tabs } from './tabs.ts'

test('Every published fixture of the tabs is written as it asks', () => {
  assertFixtures('tabs', tabs)
})
