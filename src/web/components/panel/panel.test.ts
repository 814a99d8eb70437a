import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { panel } from './panel.ts'

test('Every published fixture of the panel is written as it asks', () => {
  assertFixtures('panel', panel)
})
