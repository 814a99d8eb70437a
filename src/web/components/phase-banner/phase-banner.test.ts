import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { phaseBanner } from './phase-banner.ts'

test('Every published fixture of the phase banner is written as it asks', () => {
  assertFixtures('phase-banner', phaseBanner)
})
