import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Instant, instant } from '../kernel/index.ts'
import { limits, sourceKey, waitAfter, waitSeconds } from './slow-down.ts'

const now = instant(1_790_000_000_000)
const ago = (seconds: number): Instant => instant(now - seconds * 1000)
const none = { count: 0, last: null }

test('the first five failures cost nothing, and each one after them doubles the wait up to a quarter of an hour', () => {
  const waits = [0, 4, 5, 6, 8, 14, 15, 200].map(count => waitAfter({ count, last: now }, limits.account, now))
  assert.deepEqual(waits, [0, 0, 1, 2, 8, 512, 900, 900])
})

test('the wait runs from the last failure, and ends', () => {
  const failures = { count: 9, last: ago(10) }
  assert.equal(waitAfter(failures, limits.account, now), 6)
  assert.equal(waitAfter({ ...failures, last: ago(15.5) }, limits.account, now), 1)
  assert.equal(waitAfter({ ...failures, last: ago(16) }, limits.account, now), 0)
})

test('an unknown device waits for the account and for its source, whichever is longer', () => {
  const many = { count: 30, last: now }
  assert.equal(waitSeconds({ kind: 'unknown-device', account: none, source: none }, now), 0)
  assert.equal(waitSeconds({ kind: 'unknown-device', account: many, source: none }, now), 900)
  assert.equal(waitSeconds({ kind: 'unknown-device', account: none, source: many }, now), 300)
})

test('a known device waits for its own failures only, and never longer than a minute', () => {
  assert.equal(waitSeconds({ kind: 'known-device', device: none }, now), 0)
  assert.equal(waitSeconds({ kind: 'known-device', device: { count: 1000, last: now } }, now), 60)
})

test('addresses of one IPv6 subscriber are one source, and a mapped address is its IPv4 one', () => {
  assert.equal(sourceKey('2001:db8:0:1:a:b:c:d'), sourceKey('2001:0DB8::1:9:9:9:9'))
  assert.notEqual(sourceKey('2001:db8:0:1::1'), sourceKey('2001:db8:0:2::1'))
  assert.equal(sourceKey('::ffff:192.0.2.7'), '192.0.2.7')
  assert.equal(sourceKey('::1'), '0:0:0:0::/64')
  assert.equal(sourceKey('command line'), 'command line')
})
