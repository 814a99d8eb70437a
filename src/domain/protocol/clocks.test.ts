// The clock register: each clock of the protocol starts, lasts and stops as it is written, in one table of tests.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleOf } from './registry.ts'
import {
  type AlsoKnown,
  atHome,
  inCare,
  missing,
  type WorkedCase,
  type WrittenEpisode,
  workedOut,
} from './worked-case.ts'

const seenAt = '2026-03-01T21:00:00Z'
const reportedToPoliceAt = '2026-03-01T23:00:00Z'
const away = (facts: Omit<WrittenEpisode, 'ref' | 'kind'> = {}) => [
  missing('e1', { foundMissingAt: '2026-03-01T22:00:00Z', lastSeenAt: seenAt, reportedToPoliceAt, ...facts }),
]
const back = { returnedAt: '2026-03-02T08:00:00Z' }

function raised(rule: string, episodes: readonly WrittenEpisode[], alsoKnown: AlsoKnown = {}, child = inCare) {
  const found = ruleOf(rule) ?? assert.fail(rule)
  const file: WorkedCase['file'] = { now: '2026-12-20T09:00:00Z', child, episodes }
  return workedOut(found, { title: rule, file, alsoKnown, expect: [] })
}

const clockOf = (rule: string, episodes: readonly WrittenEpisode[], alsoKnown: AlsoKnown = {}, child = inCare) =>
  raised(rule, episodes, alsoKnown, child).expect.map(({ opensAt, dueAt }) => [opensAt, dueAt])

test('CLK-01: from the moment at which it was found that nobody knew where a child of 12 was, the report is due at once', () => {
  const twelve = { ...inCare, bornOn: '2014-01-01' }
  const found = '2026-03-01T22:00:00Z'
  assert.deepEqual(clockOf('CARE-A1.6', away(), {}, twelve), [[found, null]], 'at once is no number of minutes')
})

test('CLK-02: 72 hours for the return interview, from when the child was back', () => {
  assert.deepEqual(clockOf('RHI-15.6', away(back)), [[back.returnedAt, '2026-03-05T08:00:00Z']])
})

test('CLK-03: the prevention interview has no number of hours, and its time runs from when the child was back', () => {
  const recent = { reportedToPoliceAt: '2026-12-01T10:00:00Z', returnedAt: '2026-12-02T08:00:00Z' }
  assert.deepEqual(clockOf('PREV-13.3a', [missing('e1', recent)]), [[recent.returnedAt, null]])
})

test('CLK-04: 48 hours from when the child was last seen until the line manager is told', () => {
  assert.deepEqual(clockOf('LONG-17.1a', away()), [['2026-03-03T21:00:00Z', '2026-03-03T21:00:00Z']])
})

test('CLK-05: 72 hours from when the child was last seen until the urgent case review', () => {
  assert.deepEqual(clockOf('LONG-17.2b', away()), [['2026-03-04T21:00:00Z', '2026-03-04T21:00:00Z']])
})

test('CLK-06: after 28 days from the report a flag, and no duty', () => {
  const { flags, expect } = raised('DEF-5.6', away())
  assert.deepEqual([flags, expect], [[{ subject: 'e1', since: '2026-03-29T23:00:00Z' }], []])
})

test('CLK-08: the third report counts within 90 days of the first, and not on the day after', () => {
  const third = (day: string) => [
    missing('e1', { reportedToPoliceAt: '2026-01-01T10:00:00Z', returnedAt: '2026-01-01T12:00:00Z' }),
    missing('e2', { reportedToPoliceAt: '2026-02-01T10:00:00Z', returnedAt: '2026-02-01T12:00:00Z' }),
    missing('e3', { reportedToPoliceAt: `${day}T10:00:00Z` }),
  ]
  assert.equal(clockOf('MISS-13.15', third('2026-04-01')).length, 1)
  assert.equal(clockOf('MISS-13.15', third('2026-04-02')).length, 0)
})

test('CLK-09: two reports within 12 months make a repeat missing person, and a day more does not', () => {
  const twice = (day: string) => [
    missing('e1', { reportedToPoliceAt: '2025-03-01T10:00:00Z', returnedAt: '2025-03-01T12:00:00Z' }),
    missing('e2', { reportedToPoliceAt: `${day}T10:00:00Z` }),
  ]
  assert.notEqual(raised('DEF-5.5', twice('2026-03-01')).flags.length, 0)
  assert.equal(raised('DEF-5.5', twice('2026-03-02')).flags.length, 0)
})

const matrix = (reviews: readonly string[]): AlsoKnown => ({
  matrices: [
    {
      ...{ ref: 'm1', submittedAt: '2026-01-31T10:00:00Z', level: 'suspected' },
      reviews: reviews.map(day => ({ at: `${day}T10:00:00Z`, level: 'suspected' })),
    },
  ],
})

test('CLK-14: what a matrix says completed on 31 January runs out when 31 July begins', () => {
  assert.deepEqual(
    clockOf('RFM24-18', [], matrix([]), atHome).map(([, dueAt]) => dueAt),
    ['2026-07-30T23:00:00Z'],
  )
})

test('CLK-15: after three reviews a new matrix is due, and no fourth review', () => {
  const three = ['2026-03-02', '2026-04-02', '2026-05-02']
  assert.equal(clockOf('RFM24-16', [], matrix(three), atHome).length, 3)
  assert.equal(clockOf('RFM24-17', [], matrix(three), atHome).length, 1)
  assert.equal(clockOf('RFM24-17', [], matrix(three.slice(1)), atHome).length, 0)
})
