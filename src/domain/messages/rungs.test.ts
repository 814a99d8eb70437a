import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hoursAfter, type Id, type Instant, parseInstant, sayMoment } from '../kernel/index.ts'
import { audiences } from '../protocol/index.ts'
import { isOfficeTime } from './office-hours.ts'
import { type Reach, type Rung, rungsOf, type Sent } from './rungs.ts'
import { messageStanding } from './standing.ts'

const at = (text: string): Instant => parseInstant(text) ?? assert.fail(text)
const id = <K extends string>(name: string) => name as Id<K>
const place = (kind: string, whose: string, team: string | null = `${kind} ${whose}`) => ({
  ...{ id: id<'destination'>(`${kind}/${whose}`), kind, whose, team: team === null ? null : id<'team'>(team) },
})
const everyPlace = [
  'front-door',
  'out-of-hours',
  'missing-co-ordinator',
  'senior-manager',
  'strategic-lead',
  'early-help',
]

/** A partnership in which everybody is there. */
const reach: Reach = {
  involved: [
    { part: 'social-worker', person: id('elin'), team: null },
    { part: 'team-manager', person: id('mina'), team: null },
  ],
  places: [
    ...everyPlace.flatMap(kind => ['staffordshire', 'stoke-on-trent'].map(whose => place(kind, whose))),
    ...['police-missing', 'control-room'].map(kind => place(kind, 'police')),
    ...['placing-authority', 'safeguarding-lead'].map(kind => place(kind, 'other-authority')),
  ],
  homes: [id('larkspur')],
  blocked: [],
  ...{ minutes: 30, workingDays: 1, opens: 9, closes: 17 },
}

const message = (said: Partial<Sent> & { readonly sentAt: Instant }): Sent => ({
  ...{ subject: 'e1', episode: 'e1', audience: 'authority', whose: 'stoke-on-trent', about: 'missing' },
  ...{ opensAt: said.sentAt, overAt: null, within: 'minutes', because: 'The child was reported missing.', ...said },
})

const said = (rungs: readonly Rung[]) =>
  rungs.map(({ part, whose, opensAt, shut }) => [part, whose, sayMoment(opensAt), shut ?? 'open'].join(', '))

test('REF-15.2, GAP-63: at two in the morning the out-of-hours team of the authority is told first, and after half an hour the senior manager', () => {
  const sentAt = at('2026-12-05T02:10:00Z')
  assert.deepEqual(said(rungsOf(message({ sentAt }), reach)), [
    `out-of-hours, stoke-on-trent, ${sayMoment(sentAt)}, open`,
    `senior-manager, stoke-on-trent, ${sayMoment(at('2026-12-05T02:40:00Z'))}, open`,
  ])
})

test('SW-9.4, REF-15.1: in office hours Stoke’s front door is told first, and in Staffordshire the missing children co-ordinator', () => {
  const sentAt = at('2026-12-04T10:00:00Z')
  const first = (whose: string) => rungsOf(message({ sentAt, whose }), reach)[0]?.part
  assert.deepEqual([first('stoke-on-trent'), first('staffordshire')], ['front-door', 'missing-co-ordinator'])
})

test('REF-15.1: what nobody takes by five o’clock goes to those who are there at night', () => {
  const rungs = rungsOf(message({ sentAt: at('2026-12-04T16:45:00Z'), whose: 'staffordshire' }), reach)
  assert.deepEqual(
    rungs.map(({ part }) => part),
    ['missing-co-ordinator', 'out-of-hours', 'senior-manager'],
  )
})

test('Offices are open from nine until just before five on working days of London, and closed on Christmas Day', () => {
  const hours = { opens: 9, closes: 17 }
  const open = (text: string) => isOfficeTime(at(text), hours)
  assert.deepEqual(
    [
      open('2026-12-04T08:59:59Z'),
      open('2026-12-04T09:00:00Z'),
      open('2026-12-04T16:59:59Z'),
      open('2026-12-04T17:00:00Z'),
    ],
    [false, true, true, false],
  )
  assert.equal(open('2026-07-03T08:00:00Z'), true, 'nine o’clock in summer')
  assert.equal(open('2026-12-05T10:00:00Z'), false, 'a Saturday')
  assert.equal(open('2026-12-25T10:00:00Z'), false)
  assert.equal(open('2031-01-06T10:00:00Z'), true, 'beyond the calendar a weekday is taken as one')
})

test('A message that is not about a missing child goes up when the next working day has ended, over a weekend and a bank holiday', () => {
  const sent = message({
    sentAt: at('2026-12-24T15:00:00Z'),
    audience: 'social-worker',
    whose: 'staffordshire',
    within: 'working-days',
  })
  const [first, second] = rungsOf(sent, reach)
  assert.equal(first?.part, 'social-worker')
  assert.deepEqual(
    [second?.part, second?.opensAt],
    ['team-manager', at('2026-12-30T00:00:00Z')],
    'Friday and Monday are bank holidays, so Tuesday is the working day; at its end the manager is asked, and nobody at night',
  )
})

test('Where nobody is there for a part the next is asked at once, and the list says who was missing', () => {
  const sentAt = at('2026-12-04T10:00:00Z')
  const alone = { ...reach, involved: [] }
  const rungs = rungsOf(message({ sentAt, audience: 'social-worker', whose: 'staffordshire' }), alone)
  assert.deepEqual(said(rungs), [
    `social-worker, , ${sayMoment(sentAt)}, nobody`,
    `team-manager, , ${sayMoment(sentAt)}, nobody`,
    `senior-manager, staffordshire, ${sayMoment(sentAt)}, open`,
  ])
})

test('A destination for which nobody signs in is a rung all the same: somebody has to ring, and the wait is the same', () => {
  const places = reach.places.map(one => (one.kind === 'out-of-hours' ? { ...one, team: null } : one))
  const rungs = rungsOf(message({ sentAt: at('2026-12-05T02:10:00Z') }), { ...reach, places })
  assert.deepEqual([rungs[0]?.team, rungs[0]?.shut, rungs[1]?.opensAt], [null, null, at('2026-12-05T02:40:00Z')])
})

test('FOUND-13.1b, GAP-65: somebody who must not be told is passed over, in person and as a team, and the next is asked at once', () => {
  const sentAt = at('2026-12-04T10:00:00Z')
  const sent = message({ sentAt, audience: 'social-worker', whose: 'staffordshire' })
  const person = rungsOf(sent, { ...reach, blocked: ['elin'] })
  assert.deepEqual(
    person.map(({ part, shut, opensAt }) => [part, shut, opensAt === sentAt]),
    [
      ['social-worker', 'blocked', true],
      ['team-manager', null, true],
      ['senior-manager', null, false],
    ],
  )
  const team = rungsOf(message({ sentAt }), { ...reach, blocked: ['front-door stoke-on-trent'] })
  assert.deepEqual([team[0]?.shut, team[1]?.shut], ['blocked', null])
})

test('Two social workers are told together, and one who must not be told stops nothing for the other', () => {
  const both = [...reach.involved, { part: 'social-worker', person: id<'person'>('leon'), team: null }]
  const sent = message({ sentAt: at('2026-12-04T10:00:00Z'), audience: 'social-worker', whose: 'staffordshire' })
  const rungs = rungsOf(sent, { ...reach, involved: both, blocked: ['elin'] })
  assert.deepEqual(
    rungs.filter(({ place: of }) => of === 1).map(({ person, shut }) => [person, shut]),
    [
      ['elin', 'blocked'],
      ['leon', null],
    ],
  )
  assert.equal(rungs[2]?.opensAt, at('2026-12-04T10:30:00Z'), 'the wait holds because one was reached')
})

test('PLAC-20.4: for another authority’s child its own contact is told, and then its designated lead', () => {
  const rungs = rungsOf(message({ sentAt: at('2026-12-05T02:10:00Z'), whose: 'other' }), reach)
  assert.deepEqual(
    rungs.map(({ part, whose }) => [part, whose]),
    [
      ['placing-authority', 'other-authority'],
      ['safeguarding-lead', 'other-authority'],
    ],
  )
})

test('An episode that is handed over reaches the team, and half an hour later those who manage it', () => {
  const rungs = rungsOf(
    message({ sentAt: at('2026-12-05T02:10:00Z'), audience: 'team', whose: 'night', about: 'hand-over' }),
    reach,
  )
  assert.deepEqual(
    rungs.map(({ team, role, opensAt }) => [team, role, opensAt]),
    [
      ['night', null, at('2026-12-05T02:10:00Z')],
      ['night', 'team-manager', at('2026-12-05T02:40:00Z')],
    ],
  )
})

const moment = fc
  .integer({ min: 0, max: 400 * 24 * 60 })
  .map(minutes => hoursAfter(at('2026-11-30T00:00:00Z'), minutes / 60))
const anyReach: fc.Arbitrary<Reach> = fc.record({
  involved: fc.subarray([...reach.involved]),
  places: fc.subarray([...reach.places]),
  homes: fc.subarray([...reach.homes]),
  blocked: fc.subarray(['elin', 'mina', 'larkspur', 'front-door stoke-on-trent', 'out-of-hours staffordshire']),
  minutes: fc.integer({ min: 5, max: 240 }),
  workingDays: fc.integer({ min: 1, max: 10 }),
  opens: fc.integer({ min: 6, max: 12 }),
  closes: fc.integer({ min: 13, max: 22 }),
})
const anyMessage = fc
  .record({
    audience: fc.constantFrom(...audiences),
    whose: fc.constantFrom('staffordshire', 'stoke-on-trent', 'other', 'police'),
    within: fc.constantFrom('minutes' as const, 'working-days' as const),
    sentAt: moment,
  })
  .map(message)

test('FOUND-13.1b: whatever the partnership is like, nobody who must not be told is reached, nobody is asked twice, and times only grow', () => {
  fc.assert(
    fc.property(anyMessage, anyReach, (sent, world) => {
      const rungs = rungsOf(sent, world)
      for (const { person, team, shut } of rungs)
        if (world.blocked.some(one => one === person || one === team)) assert.equal(shut, 'blocked')
      const keys = rungs.map(({ part, whose, holder, role }) => [part, whose, holder, role].join('|'))
      assert.equal(new Set(keys).size, keys.length)
      for (const [i, rung] of rungs.entries()) assert.ok(rung.opensAt >= (rungs[i - 1]?.opensAt ?? sent.sentAt))
    }),
  )
})

test('At every moment a message that nobody took is with exactly the last place that it has reached', () => {
  fc.assert(
    fc.property(anyMessage, anyReach, moment, (sent, world, now) => {
      const rungs = rungsOf(sent, world)
      const state = messageStanding(
        { opensAt: sent.opensAt, overAt: null, withdrawnAt: null, acceptedAt: null, rungs },
        now,
      )
      const open = rungs.filter(rung => rung.shut === null && rung.opensAt <= now)
      if (sent.opensAt > now) return assert.equal(state.kind, 'ahead')
      if (open.length === 0) return assert.equal(state.kind, 'reached-nobody')
      assert.ok(state.kind === 'waiting')
      assert.deepEqual([...state.passed, ...state.reached], open)
      assert.ok(state.next === null || state.next.opensAt > now)
    }),
  )
})
