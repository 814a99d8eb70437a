import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Instant, parseInstant } from '../kernel/index.ts'
import { type CountableEpisode, countEpisodes } from './counts.ts'

const at = (text: string): Instant => parseInstant(text)!
const now = at('2026-06-20T09:00:00Z')
const reported = (day: string, hours = 5): CountableEpisode => {
  const reportedAt = at(`${day}T22:00:00Z`)
  return {
    counts: true,
    reportedAt,
    startedAt: reportedAt,
    endedAt: at(new Date(reportedAt + hours * 3_600_000).toISOString()),
  }
}

test('MISS-13.15: a report ninety days before the last one counts, and ninety-one does not', () => {
  const last = reported('2026-05-30')
  assert.equal(countEpisodes([last, reported('2026-03-01')], now).toLastReport, 2)
  assert.equal(countEpisodes([last, reported('2026-03-01')], now).level, null)
  assert.equal(countEpisodes([last, reported('2026-02-28')], now).toLastReport, 1)
})

test('the window to the last report and the window to today are told apart', () => {
  const counts = countEpisodes([reported('2026-01-10'), reported('2026-01-20'), reported('2026-02-01')], now)
  assert.deepEqual([counts.toLastReport, counts.toToday, counts.level], [3, 0, 1])
})

test('BACK-1.3: twelve months are counted to today, the day a year ago among them', () => {
  assert.equal(countEpisodes([reported('2025-06-20'), reported('2025-06-19')], now).inTwelveMonths, 1)
})

test('GAP-30: what does not count is not lost: it is told apart', () => {
  const away = { ...reported('2026-06-01'), counts: false }
  const unreported = { ...reported('2026-06-02'), reportedAt: null }
  const counts = countEpisodes([away, unreported], now)
  assert.deepEqual([counts.toToday, counts.uncounted, counts.longest], [0, 2, null])
})

test('the longest episode goes on while the child is missing', () => {
  const open = { ...reported('2026-06-19'), endedAt: null }
  assert.equal(countEpisodes([reported('2026-06-01', 9), open], now).longest, 11 * 3_600_000)
})

test('London’s day decides: half past midnight in summer is the day after in UTC', () => {
  const night = { ...reported('2026-05-31'), reportedAt: at('2026-05-31T23:30:00Z') }
  assert.equal(countEpisodes([night, reported('2026-03-03')], now).toLastReport, 2)
  assert.equal(countEpisodes([night, reported('2026-03-02')], now).toLastReport, 1)
})
