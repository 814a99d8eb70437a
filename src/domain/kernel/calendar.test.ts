import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addYears,
  ageOn,
  type Day,
  dateOf,
  dayFrom,
  dayNumbered,
  dayText,
  parseDay,
  weekdayOf,
} from './calendar.ts'

const day = (text: string): Day => parseDay(text)!
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 }).map(dayNumbered)

describe('calendar days', () => {
  it('reads and writes the same day for every date of four centuries', () => {
    fc.assert(fc.property(anyDay, d => parseDay(dayText(d)) === d && dayFrom(dateOf(d)) === d))
  })

  it('agrees with the platform about dates and weekdays', () => {
    fc.assert(
      fc.property(anyDay, d => {
        const platform = new Date(d * 86_400_000)
        assert.equal(dayText(d), platform.toISOString().slice(0, 10))
        assert.equal(weekdayOf(d), platform.getUTCDay() || 7)
      }),
    )
  })

  it('knows the first and last day of every year from 1 to 3000', () => {
    for (let year = 1; year <= 3000; year++) {
      const first = dayFrom({ year, month: 1, day: 1 })!
      assert.deepEqual(dateOf(first), { year, month: 1, day: 1 })
      assert.deepEqual(dateOf(addDays(first, -1)), { year: year - 1, month: 12, day: 31 })
    }
  })

  it('refuses days that the calendar does not have, and other spellings', () => {
    const refused = ['2025-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-01']
    for (const text of [...refused, '26-01-01', ' 2026-01-01', '2026-01-01\n', '20260101', '+002026-01-01', '']) {
      assert.equal(parseDay(text), null, text)
    }
  })

  it('refuses part of a day', () => {
    assert.throws(() => dayNumbered(0.5), RangeError)
  })

  it('takes 29 February to 28 February in other years, and any other day to itself', () => {
    assert.equal(dayText(addYears(day('2024-02-29'), -1)), '2023-02-28')
    assert.equal(dayText(addYears(day('2024-02-29'), -4)), '2020-02-29')
    assert.equal(dayText(addYears(day('2025-03-01'), -1)), '2024-03-01')
    assert.equal(dayText(addYears(day('2025-02-28'), -1)), '2024-02-28')
  })

  it('counts a birthday on 29 February as 1 March in other years', () => {
    assert.equal(ageOn(day('2012-02-29'), day('2025-02-28')), 12)
    assert.equal(ageOn(day('2012-02-29'), day('2025-03-01')), 13)
    assert.equal(ageOn(day('2012-02-29'), day('2028-02-28')), 15)
    assert.equal(ageOn(day('2012-02-29'), day('2028-02-29')), 16)
  })

  it('adds a year on the birthday itself, not the day before', () => {
    assert.equal(ageOn(day('2012-05-01'), day('2025-04-30')), 12)
    assert.equal(ageOn(day('2012-05-01'), day('2025-05-01')), 13)
  })
})
