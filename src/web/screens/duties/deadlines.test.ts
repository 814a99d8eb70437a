import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, type Instant, parseInstant } from '../../../domain/kernel/index.ts'
import { lastDayOf, sayDueAt, sayDueOn } from './deadlines.ts'

const at = (text: string) => parseInstant(text) as Instant
const now = at('2026-11-27T09:00:00Z')

test('A deadline at the midnight that ends a day is said as the end of that day', () => {
  assert.equal(sayDueAt(at('2026-11-28T00:00:00Z'), now), 'by midnight tonight')
  assert.equal(sayDueAt(at('2026-11-29T00:00:00Z'), now), 'by the end of tomorrow')
  assert.equal(sayDueAt(at('2026-11-27T00:00:00Z'), now), 'by the end of yesterday')
  assert.equal(sayDueAt(at('2026-12-05T00:00:00Z'), now), 'by the end of 4 December 2026')
  assert.equal(sayDueOn(at('2026-07-11T23:00:00+00:00')), 'by the end of 11 July 2026')
})

test('Any other deadline is said by its time', () => {
  assert.equal(sayDueAt(at('2026-11-27T22:05:00Z'), now), '22:05 today')
  assert.equal(sayDueOn(at('2026-11-27T22:05:00Z')), '22:05 on Friday 27 November 2026')
})

test('The last day of a deadline at midnight is the day that ends', () => {
  assert.equal(lastDayOf(at('2026-11-28T00:00:00Z')), dayOf(now))
  assert.equal(lastDayOf(at('2026-11-28T00:00:01Z')), dayOf(now) + 1)
})
