// When the eighteenth birthday is near, from both sides of its limits.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, addYears, type Day, parseDay } from '../kernel/index.ts'
import { adultSoon } from './birth.ts'

const birthday: Day = parseDay('2026-12-31') ?? assert.fail('no such day')
const on = addYears(birthday, -18)
const before = (days: number): Day => addDays(birthday, -days)

test('PROG24-8, GAP-69: the birthday is near for twelve weeks before it, and on the day itself it has come', () => {
  const found = [85, 84, 1, 0].map(days => adultSoon({ kind: 'exact', on }, before(days)))
  assert.deepEqual(found, [null, birthday, birthday, null])
  assert.equal(adultSoon({ kind: 'estimated', latest: on }, before(30)), birthday)
  assert.equal(adultSoon({ kind: 'unknown' }, before(30)), null)
})
