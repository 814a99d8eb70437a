import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../kernel/index.ts'
import { type SessionTimes, sessionState } from './session.ts'

const minute = 60_000
const start = 1_790_000_000_000
const after = (minutes: number) => instant(start + minutes * minute)
const times = (changes: Partial<SessionTimes> = {}): SessionTimes => ({
  factor: 'met',
  madeAt: after(0),
  lastSeenAt: after(0),
  endedBecause: null,
  ...changes,
})

test('a session ends twenty minutes after it was last used, with a warning two minutes before', () => {
  assert.deepEqual(sessionState(times(), after(19)), { kind: 'live', warnAt: after(18), endsAt: after(20) })
  assert.deepEqual(sessionState(times(), after(20)), { kind: 'ended', because: 'idle' })
})

test('a session that is used all day ends after twelve hours', () => {
  const used = times({ lastSeenAt: after(715) })
  assert.deepEqual(sessionState(used, after(719)), { kind: 'live', warnAt: after(718), endsAt: after(720) })
  assert.deepEqual(sessionState(used, after(720)), { kind: 'ended', because: 'too-old' })
})

test('a session that waits for a code waits ten minutes', () => {
  assert.equal(sessionState(times({ factor: 'due' }), after(9)).kind, 'live')
  assert.deepEqual(sessionState(times({ factor: 'due' }), after(10)), { kind: 'ended', because: 'too-old' })
})

test('an ended session stays ended for the reason that ended it', () => {
  const ended = sessionState(times({ endedBecause: 'signed-out' }), after(500))
  assert.deepEqual(ended, { kind: 'ended', because: 'signed-out' })
})
