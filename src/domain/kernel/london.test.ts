import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { instant, instantText, parseInstant } from './instants.ts'
import {
  type Day,
  dayOf,
  dayText,
  londonInstant,
  parseDay,
  sayDay,
  sayElapsed,
  sayMoment,
  sayTime,
  startOfDay,
} from './london.ts'

const at = (text: string) => parseInstant(text)!
const day = (text: string): Day => parseDay(text)!
const between = (from: string, until: string) => fc.integer({ min: at(from), max: at(until) }).map(instant)
const platform = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

describe('London days', () => {
  it('are the platform’s, in winter, in summer and while the clocks change', () => {
    fc.assert(
      fc.property(between('1971-01-01T00:00Z', '2099-12-31T23:59Z'), moment => {
        assert.equal(dayText(dayOf(moment)), platform.format(moment))
      }),
    )
  })

  it('begin at midnight in London, an hour before midnight UTC in summer', () => {
    assert.equal(instantText(startOfDay(day('2026-01-15'))), '2026-01-15T00:00:00Z')
    assert.equal(instantText(startOfDay(day('2026-07-15'))), '2026-07-14T23:00:00Z')
    assert.equal(dayText(dayOf(at('2026-07-14T22:59:59Z'))), '2026-07-14')
    assert.equal(dayText(dayOf(at('2026-07-14T23:00:00Z'))), '2026-07-15')
  })

  it('last 23 hours when the clocks go forward and 25 when they go back', () => {
    assert.equal((startOfDay(day('2026-03-30')) - startOfDay(day('2026-03-29'))) / 3_600_000, 23)
    assert.equal((startOfDay(day('2026-10-26')) - startOfDay(day('2026-10-25'))) / 3_600_000, 25)
  })

  it('begin with the moment that is the first of the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 47_000 }), number => {
        const start = startOfDay(number as Day)
        assert.equal(dayOf(start), number)
        assert.equal(dayOf(instant(start - 1)), number - 1)
      }),
    )
  })
})

describe('a time on London’s clock', () => {
  it('means one moment on an ordinary day', () => {
    assert.deepEqual(londonInstant(day('2026-07-15'), 9, 30), { kind: 'exact', at: at('2026-07-15T08:30Z') })
  })

  it('means two moments in the hour that the clock repeats', () => {
    const expected = { kind: 'twice', first: at('2026-10-25T00:30Z'), second: at('2026-10-25T01:30Z') }
    assert.deepEqual(londonInstant(day('2026-10-25'), 1, 30), expected)
    assert.deepEqual(londonInstant(day('2026-10-25'), 0, 59), { kind: 'exact', at: at('2026-10-24T23:59Z') })
    assert.deepEqual(londonInstant(day('2026-10-25'), 2, 0), { kind: 'exact', at: at('2026-10-25T02:00Z') })
  })

  it('means none in the hour that the clock skips, and says when that hour ends', () => {
    for (const minutes of [0, 30, 59]) {
      const expected = { kind: 'skipped', next: at('2026-03-29T01:00Z') }
      assert.deepEqual(londonInstant(day('2026-03-29'), 1, minutes), expected)
    }
    assert.deepEqual(londonInstant(day('2026-03-29'), 0, 59), { kind: 'exact', at: at('2026-03-29T00:59Z') })
    assert.deepEqual(londonInstant(day('2026-03-29'), 2, 0), { kind: 'exact', at: at('2026-03-29T01:00Z') })
  })

  it('comes back as it was said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat(23), fc.nat(59), (number, hours, minutes) => {
        const clock = londonInstant(number as Day, hours, minutes)
        if (clock.kind === 'skipped') return
        const moment = clock.kind === 'exact' ? clock.at : clock.second
        assert.equal(sayTime(moment), `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
        assert.equal(dayOf(moment), number)
      }),
    )
  })
})

describe('days and moments in words', () => {
  it('say the day, the time and the weekday as London has them', () => {
    assert.equal(sayDay(day('2012-05-01')), '1 May 2012')
    assert.equal(sayTime(at('2026-07-01T21:05Z')), '22:05')
    assert.equal(sayMoment(at('2026-03-01T22:05Z')), '22:05 on Sunday 1 March 2026')
    assert.equal(sayMoment(at('2026-07-14T23:05Z')), '00:05 on Wednesday 15 July 2026')
  })

  it('say which of the two is meant in the hour that the clock repeats', () => {
    assert.equal(sayMoment(at('2026-10-25T00:30Z')), '01:30 (before the clocks went back) on Sunday 25 October 2026')
    assert.equal(sayMoment(at('2026-10-25T01:30Z')), '01:30 (after the clocks went back) on Sunday 25 October 2026')
    assert.equal(sayMoment(at('2026-10-25T02:00Z')), '02:00 on Sunday 25 October 2026')
    assert.equal(sayMoment(at('2026-03-29T01:00Z')), '02:00 on Sunday 29 March 2026')
  })

  it('say how long it has been, rounded down', () => {
    const from = at('2026-03-01T00:00Z')
    const said: [string, string][] = [
      ['2026-02-28T00:00Z', 'less than a minute'],
      ['2026-03-01T00:00:59Z', 'less than a minute'],
      ['2026-03-01T00:01Z', '1 minute'],
      ['2026-03-01T00:59:59Z', '59 minutes'],
      ['2026-03-01T01:00Z', '1 hour'],
      ['2026-03-01T09:59Z', '9 hours'],
      ['2026-03-02T00:00Z', '1 day'],
      ['2026-03-03T03:10Z', '2 days 3 hours'],
    ]
    for (const [until, words] of said) assert.equal(sayElapsed(from, at(until)), words)
  })
})
