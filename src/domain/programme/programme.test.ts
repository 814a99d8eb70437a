// Direct work: its topics word for word, its length from both sides, its weeks, and what cannot be written.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Birth } from '../children/index.ts'
import { addDays, type Day, type Id, type Instant, parseDay } from '../kernel/index.ts'
import {
  approvalFault,
  closingFault,
  type Extension,
  eighteenDuring,
  extensionFault,
  isTopic,
  lastDayOf,
  type Programme,
  type ProgrammeSession,
  planWants,
  sessionDoubts,
  sessionFault,
  topics,
  weekStrip,
  weeksOf,
} from './index.ts'

const day = (text: string): Day => parseDay(text) ?? assert.fail(text)
const id = <K extends string>(n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Id<K>

const programme = (on: string, closed: Programme['closed'] = null): Programme => ({
  ...{ id: id(1), childId: id(2), referral: null, startsOn: day(on), area: null, lead: { person: null, name: '' } },
  ...{ visitsPlanned: 2, jointPlan: { kind: null, says: '' }, transition: null, closed, inError: null },
  ...{ by: 'A', version: 1 },
})
const closedOn = (on: string) => ({ on: day(on), how: 'completed', achieved: '-', next: '-' }) as const
const extension = (weeks: number, outcome: 'approved' | 'refused' | null, n = 5): Extension => ({
  ...{ id: id(n), weeks, reason: 'rapport', says: '-', askedAt: 0 as Instant, by: 'A', version: 1 },
  decided: outcome === null ? null : { outcome, reason: '-', at: 0 as Instant, by: 'M' },
})
const session = (on: string, more: Partial<ProgrammeSession> = {}): ProgrammeSession => ({
  ...{ id: id(7), on: day(on), kind: 'child', attendance: 'met', topics: [], place: '', says: '', childSays: '' },
  ...{ inError: null, by: 'A', version: 1, ...more },
})
const running = (extensions: Extension[] = []) => ({ programme: programme('2026-11-02'), extensions })

test('PROG24-18: the nine topics stand word for word as the offer prints them', () => {
  assert.deepEqual(Object.values(topics), [
    'Health & Wellbeing',
    'Grooming',
    'Sexual health',
    'Keeping Safe',
    'Social networks and Relationships',
    'Community, boundaries and actions',
    'Consent and the law',
    'Safety planning',
    'Risk & decision making',
  ])
  assert.deepEqual([isTopic('grooming'), isTopic('toString')], [true, false])
})

test('T-29, GAP-17: one to four whole weeks may be asked for, and nothing else', () => {
  for (const weeks of [1, 2, 3, 4]) assert.equal(extensionFault(running(), weeks), null, String(weeks))
  for (const weeks of [0, 5, -1, 1.5, Number.NaN]) assert.match(extensionFault(running(), weeks) ?? '', /one to 4/)
})

test('T-29, GAP-17: a second extension is refused after the first was approved, and one that was refused takes no place', () => {
  assert.match(extensionFault(running([extension(1, 'approved')]), 1) ?? '', /once only/)
  assert.match(extensionFault(running([extension(1, null)]), 1) ?? '', /waits/)
  assert.equal(extensionFault(running([extension(1, 'refused')]), 4), null)
  assert.match(approvalFault(running([extension(1, 'approved')]), extension(2, null, 6)) ?? '', /once only/)
  assert.match(approvalFault(running(), extension(1, 'refused')) ?? '', /already/)
  assert.equal(approvalFault(running(), extension(1, null)), null)
})

test('PROG24-13, GAP-17: eight weeks, and with the longest extension twelve; the last day is the day before they are full', () => {
  assert.deepEqual([weeksOf(running()), weeksOf(running([extension(4, 'approved')]))], [8, 12])
  assert.equal(weeksOf(running([extension(4, null)])), 8)
  assert.equal(lastDayOf(running()), day('2026-12-27'))
  assert.equal(lastDayOf(running([extension(4, 'approved')])), day('2027-01-24'))
})

const strip = (today: string, sessions: ProgrammeSession[], closed: Programme['closed'] = null) =>
  weekStrip({ programme: programme('2026-11-02', closed), extensions: [], sessions }, day(today)).map(
    ({ stands }) => stands,
  )

test('GAP-16: on its seventh day a week still waits, and on the day after it is flagged', () => {
  assert.deepEqual(strip('2026-11-08', []).slice(0, 2), ['waiting', 'to-come'])
  assert.deepEqual(strip('2026-11-09', []).slice(0, 2), ['flagged', 'waiting'])
})

test('GAP-16: a visit counts for the week of its day, from the first to the seventh', () => {
  assert.deepEqual(strip('2026-11-20', [session('2026-11-02')]).slice(0, 3), ['held', 'flagged', 'waiting'])
  assert.deepEqual(strip('2026-11-20', [session('2026-11-08')]).slice(0, 3), ['held', 'flagged', 'waiting'])
  assert.deepEqual(strip('2026-11-20', [session('2026-11-09')]).slice(0, 3), ['flagged', 'held', 'waiting'])
})

test('PROG24-15: parents alone, a try, and a session entered in error stand beside the visits and do not count', () => {
  const beside = [
    session('2026-11-03', { kind: 'parents' }),
    session('2026-11-04', { attendance: 'not-reached' }),
    session('2026-11-05', { inError: { reason: '-' } }),
  ]
  assert.equal(strip('2026-11-09', beside)[0], 'flagged')
  const [first] = weekStrip({ ...running(), sessions: beside }, day('2026-11-09'))
  assert.deepEqual([first?.held, first?.tried, first?.parents], [0, 1, 1])
})

test('CLK-18: over both changes of the clock a week is seven London days', () => {
  for (const start of ['2026-10-21', '2027-03-24']) {
    const weeks = weekStrip({ programme: programme(start), extensions: [], sessions: [] }, day(start))
    assert.deepEqual(
      weeks.map(({ from }) => from),
      Array.from({ length: 8 }, (_, i) => addDays(day(start), i * 7)),
    )
    assert.ok(weeks.every(({ from, to }) => to - from === 6))
  }
})

test('A week that the end cut short is not needed, and one that passed before the end stays flagged', () => {
  assert.deepEqual(strip('2026-12-01', [], closedOn('2026-11-12')).slice(0, 3), ['flagged', 'not-owed', 'not-owed'])
  assert.deepEqual(strip('2026-12-01', [], closedOn('2026-11-16')).slice(0, 3), ['flagged', 'flagged', 'not-owed'])
})

test('A session stands between the first day and the end, both included', () => {
  const closed = { programme: programme('2026-11-02', closedOn('2026-11-20')) }
  for (const on of ['2026-11-02', '2026-11-20']) assert.equal(sessionFault(closed, day(on)), null)
  for (const on of ['2026-11-01', '2026-11-21']) assert.notEqual(sessionFault(closed, day(on)), null)
})

test('A programme is not closed before it began, before a session, or twice', () => {
  const whole = { programme: programme('2026-11-02'), sessions: [session('2026-11-10')] }
  assert.equal(closingFault(whole, day('2026-11-10')), null)
  assert.match(closingFault(whole, day('2026-11-09')) ?? '', /A session is recorded/)
  assert.match(closingFault({ ...whole, sessions: [] }, day('2026-11-01')) ?? '', /began/)
  const wrong = [session('2026-11-10', { inError: { reason: '-' } })]
  assert.equal(closingFault({ ...whole, sessions: wrong }, day('2026-11-09')), null)
  const closed = programme('2026-11-02', closedOn('2026-11-20'))
  assert.match(closingFault({ programme: closed, sessions: [] }, day('2026-11-21')) ?? '', /already/)
})

test('GAP-69: the eighteenth birthday is shown where it falls after the first day and not after the last', () => {
  const of = (born: string, extensions: Extension[] = []) =>
    eighteenDuring(running(extensions), { kind: 'exact', on: day(born) })
  assert.equal(of('2008-11-02'), null)
  assert.equal(of('2008-11-03'), day('2026-11-03'))
  assert.equal(of('2008-12-27'), day('2026-12-27'))
  assert.equal(of('2008-12-28'), null)
  assert.equal(of('2008-12-28', [extension(1, 'approved')]), day('2026-12-28'))
  const unknown: Birth = { kind: 'unknown' }
  assert.equal(eighteenDuring(running(), unknown), null)
})

test('PROG24-14: a plan wants what the child says, and of the parents what they say or why they were not asked', () => {
  const plan = (child: string, parents: string, notAsked: string) => ({
    plan: {
      ...{ id: id<'programme-plan'>(8), purpose: '', madeOn: day('2026-11-03'), by: 'A', version: 1 },
      ...{ child: { says: child, notAsked: '' }, parents: { says: parents, notAsked } },
    },
  })
  assert.equal(planWants({ plan: null }).length, 2)
  assert.equal(planWants(plan('', 'Yes', '')).length, 1)
  assert.equal(planWants(plan('Yes', '', '')).length, 1)
  assert.deepEqual(planWants(plan('Yes', '', 'Abroad')), [])
  assert.deepEqual(planWants(plan('Yes', 'Yes', '')), [])
})

test('Only a session in which the child was met is asked about its topics', () => {
  assert.equal(sessionDoubts({ kind: 'child', attendance: 'met', topics: [] }).length, 1)
  assert.deepEqual(sessionDoubts({ kind: 'child', attendance: 'met', topics: ['risk'] }), [])
  assert.deepEqual(sessionDoubts({ kind: 'child', attendance: 'not-ready', topics: [] }), [])
  assert.deepEqual(sessionDoubts({ kind: 'parents', attendance: 'met', topics: [] }), [])
})
