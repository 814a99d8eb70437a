import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { tag } from './tag.ts'

test('Every published fixture of the tag is written as it asks', () => {
  assertFixtures('tag', tag)
})
