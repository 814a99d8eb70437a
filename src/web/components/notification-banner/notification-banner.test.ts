import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { notificationBanner } from './notification-banner.ts'

test('Every published fixture of the notification banner is written as it asks', () => {
  assertFixtures('notification-banner', notificationBanner)
})
