import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { serviceNavigation } from './service-navigation.ts'

test('Every published fixture of the service navigation is written as it asks', () => {
  assertFixtures('service-navigation', serviceNavigation)
})
