import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bankHolidays } from './bank-holidays.ts'
import { instantText } from './instants.ts'
import { dayText, parseDay, weekdayOf } from './london.ts'
import { endOfWorkingDay, englandAndWales, workingCalendar } from './working-days.ts'

function dueAfter(day: string, n = 5): string {
  const due = endOfWorkingDay(parseDay(day)!, n, englandAndWales)
  return due.kind === 'due' ? `${dayText(due.on)} ${instantText(due.at)}` : 'cannot say'
}

describe('working days', () => {
  it('count Monday to Friday from the day after, whatever day that is', () => {
    assert.equal(dueAfter('2026-03-02'), '2026-03-09 2026-03-10T00:00:00Z')
    assert.equal(dueAfter('2026-03-07'), '2026-03-13 2026-03-14T00:00:00Z')
    assert.equal(dueAfter('2026-03-08'), '2026-03-13 2026-03-14T00:00:00Z')
  })

  it('GAP-71: pass over bank holidays', () => {
    assert.equal(dueAfter('2026-05-01'), '2026-05-11 2026-05-11T23:00:00Z')
    assert.equal(dueAfter('2026-12-23'), '2027-01-04 2027-01-05T00:00:00Z')
  })

  it('end at midnight in London on either side of a clock change', () => {
    assert.equal(dueAfter('2026-03-20'), '2026-03-27 2026-03-28T00:00:00Z')
    assert.equal(dueAfter('2026-03-23'), '2026-03-30 2026-03-30T23:00:00Z')
    assert.equal(dueAfter('2026-10-19'), '2026-10-26 2026-10-27T00:00:00Z')
  })

  it('have no answer where a weekday beyond the table is needed', () => {
    assert.equal(dueAfter('2028-12-20'), '2028-12-29 2028-12-30T00:00:00Z')
    assert.equal(dueAfter('2028-12-21'), 'cannot say')
    assert.equal(dueAfter('2031-06-02'), 'cannot say')
    assert.equal(dueAfter('2023-12-28'), 'cannot say')
  })

  it('need no table for a weekend outside it, nor for the day from which they count', () => {
    assert.equal(dueAfter('2023-12-29'), '2024-01-08 2024-01-09T00:00:00Z')
  })

  it('are taken from eight bank holidays in each year, all on weekdays and in order', () => {
    assert.deepEqual(bankHolidays, [...new Set(bankHolidays)].sort())
    for (const text of bankHolidays) assert.ok(weekdayOf(parseDay(text)!) <= 5, text)
    for (const year of ['2024', '2025', '2026', '2027', '2028']) {
      assert.equal(bankHolidays.filter(text => text.startsWith(year)).length, 8, year)
    }
  })

  it('refuse a table that names a day which does not exist', () => {
    const days = { from: '2024-01-01', until: '2024-12-31', holidays: ['2024-02-30'] }
    assert.throws(() => workingCalendar('wrong', days), RangeError)
  })
})
