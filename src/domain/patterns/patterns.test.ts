import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Id, instant, parseDay } from '../kernel/index.ts'
import { firstDayOf, type PatternAlert, shadeOf, shareOf, threadsOf } from './index.ts'

test('SW-9.3: ninety days to today reach back to the same day as the counts of a child, and twelve months to the same date', () => {
  const today = parseDay('2026-11-30')!
  assert.equal(firstDayOf('90-days', today), parseDay('2026-09-01'))
  assert.equal(firstDayOf('12-months', today), parseDay('2025-11-30'))
})

test('A shade is white only for nought, and the darkest is the largest', () => {
  assert.deepEqual(
    [0, 1, 25, 26, 50, 51, 75, 76, 100].map(count => shadeOf(count, 100)),
    [0, 1, 1, 2, 2, 3, 3, 4, 4],
  )
  assert.equal(shadeOf(0, 0), 0)
  assert.deepEqual([shareOf(1, 3), shareOf(0, 4), shareOf(0, 0)], [33, 0, null])
})

const note = (id: string, recordedAt: number, follows: string | null = null): PatternAlert => ({
  ...{ id: id as Id<'pattern-alert'>, kind: 'place', says: id, raisedTo: 'The panel', raisedAt: instant(recordedAt) },
  ...{ child: null, follows: follows as Id<'pattern-alert'> | null, by: 'A. Sample', agency: 'Example Council' },
  recordedAt: instant(recordedAt),
})

test('SW-9.3: what came of an alert stands under it, the thread with the latest note first, and a note whose beginning is not seen begins itself', () => {
  const threads = threadsOf([note('c', 3, 'b'), note('a', 1), note('b', 2, 'a'), note('d', 2), note('e', 1, 'unseen')])
  assert.deepEqual(
    threads.map(({ first, later }) => [first.id, later.map(one => one.id)]),
    [
      ['a', ['b', 'c']],
      ['d', []],
      ['e', []],
    ],
  )
})
