import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayTyped } from './kept.ts'

test('What was kept is said as it was written, without the names of fields or ids, and a date in one piece', () => {
  const body = {
    _version: '3',
    child: '9ca41c85-8577-46a7-9a4c-492d039f930f',
    'lastSeen-day': '5',
    'lastSeen-month': '12',
    'lastSeen-year': '2026',
    'lastSeen-time': '18:25',
    'lastSeen-precision': 'about',
    lastSeenPlace: 'Under the old bridge',
    kind: 'away-from-placement',
    danger: '',
  }
  assert.deepEqual(sayTyped(body), ['5 12 2026 18:25', 'Under the old bridge', 'away from placement'])
})
