import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Instant, parseInstant } from '../kernel/index.ts'
import { profileStanding, sayProfile } from './index.ts'

const at = (text: string): Instant => parseInstant(text) ?? assert.fail(text)
const confirmedAt = at('2026-10-20T09:00:00Z')
const kindAt = (now: string, changedAt: Instant | null = null) =>
  profileStanding({ made: true, confirmedAt, changedAt }, at(now)).kind

test('A profile that was confirmed is ready until the 31st day after, and out of date on the next, over a change of the clocks', () => {
  assert.equal(kindAt('2026-11-20T23:59:59Z'), 'ready')
  assert.equal(kindAt('2026-11-21T00:00:00Z'), 'out-of-date')
})

test('A profile that was changed after it was confirmed says so, and one that is too old says that first', () => {
  assert.equal(kindAt('2026-10-22T09:00:00Z', at('2026-10-20T09:00:01Z')), 'changed-since')
  assert.equal(kindAt('2026-10-22T09:00:00Z', confirmedAt), 'ready')
  assert.equal(kindAt('2026-12-22T09:00:00Z', at('2026-10-21T09:00:00Z')), 'out-of-date')
})

test('A profile that nobody made is none, whatever was confirmed, and one that nobody confirmed says so', () => {
  const now = at('2026-10-22T09:00:00Z')
  assert.equal(profileStanding({ made: false, confirmedAt, changedAt: null }, now).kind, 'none')
  assert.equal(profileStanding({ made: true, confirmedAt: null, changedAt: null }, now).kind, 'unconfirmed')
  assert.equal(
    sayProfile({ kind: 'out-of-date', confirmedAt }),
    'Last confirmed on 20 October 2026: more than 31 days ago.',
  )
})
