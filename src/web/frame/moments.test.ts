import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Instant, instant, instantText, parseDay } from '../../domain/kernel/index.ts'
import { momentFields, readClock, readDay, readMoment, readPastDay } from './moments.ts'

const now = instant(Date.UTC(2026, 10, 21, 7, 10))
const what = 'When they were seen'

const typed = (day: string, month: string, year: string, time = '', precision = '') => ({
  'seen-day': day,
  'seen-month': month,
  'seen-year': year,
  'seen-time': time,
  'seen-precision': precision,
})

const faultsOf = (given: ReturnType<typeof readMoment> | ReturnType<typeof readDay>) =>
  given.kind === 'faults' ? given.faults.map(({ field, text }) => [field, text]) : assert.fail(`it is ${given.kind}`)

function momentOf(fields: Readonly<Record<string, string>>, at: Instant = now) {
  const given = readMoment(fields, 'seen', what, at)
  return given.kind === 'given'
    ? [instantText(given.value.at), given.value.precision]
    : assert.fail(`it is ${given.kind}`)
}

describe('A time', () => {
  const times: readonly [string, number, number][] = [
    ['3:45pm', 15, 45],
    ['3.45 PM', 15, 45],
    ['3 45 p.m.', 15, 45],
    ['3pm', 15, 0],
    ['3 a.m', 3, 0],
    ['15:45', 15, 45],
    ['15.45', 15, 45],
    ['15 45', 15, 45],
    ['1545', 15, 45],
    ['1545 hrs', 15, 45],
    ['1545hours', 15, 45],
    ['945', 9, 45],
    ['0905', 9, 5],
    ['00:00', 0, 0],
    ['23:59', 23, 59],
    ['12am', 0, 0],
    ['12:30 am', 0, 30],
    ['0:30am', 0, 30],
    ['12pm', 12, 0],
    ['15:45pm', 15, 45],
    ['midday', 12, 0],
    ['12 Noon', 12, 0],
    [' Midnight ', 0, 0],
  ]
  for (const [text, hours, minutes] of times)
    test(`“${text}” is ${hours} hours ${minutes} minutes`, () => assert.deepEqual(readClock(text), { hours, minutes }))

  for (const text of [
    '',
    '3',
    '15',
    '24:00',
    '25:00',
    '13am',
    '0pm',
    '3:60',
    '15:4',
    'tea time',
    '3:45:10',
    '-3:00',
    '3pm pm',
  ])
    test(`“${text}” is no time`, () => assert.equal(readClock(text), null))
})

describe('A date', () => {
  test('is read from three fields, with the month in figures or by name', () => {
    for (const month of ['11', 'Nov', 'november'])
      assert.deepEqual(readDay(typed('9', month, '2026'), 'seen', what), {
        kind: 'given',
        value: parseDay('2026-11-09'),
      })
  })

  test('that is empty is nothing, and no fault', () => {
    assert.deepEqual(readDay({}, 'seen', what), { kind: 'nothing' })
  })

  const incomplete: readonly [string, string, string, string, string][] = [
    ['', '11', '2026', 'seen-day', 'must include a day'],
    ['9', '', '2026', 'seen-month', 'must include a month'],
    ['9', '11', '', 'seen-year', 'must include a year'],
    ['9', '', '', 'seen-month', 'must include a month and year'],
    ['', '', '2026', 'seen-day', 'must include a day and month'],
    ['', '11', '', 'seen-day', 'must include a day and year'],
    ['9', '11', '26', 'seen-year', 'must include a year of 4 numbers'],
    ['31', '2', '2026', 'seen-day', 'must be a real date'],
    ['29', '2', '2026', 'seen-day', 'must be a real date'],
    ['9', '13', '2026', 'seen-day', 'must be a real date'],
    ['9', 'movember', '2026', 'seen-day', 'must be a real date'],
    ['x', '11', '2026', 'seen-day', 'must be a real date'],
    ['1', '1', '1899', 'seen-day', 'must be a real date'],
  ]
  for (const [day, month, year, field, says] of incomplete)
    test(`of “${day}/${month}/${year}” ${says}, and the fault leads to ${field}`, () =>
      assert.deepEqual(faultsOf(readDay(typed(day, month, year), 'seen', what)), [[field, `${what} ${says}`]]))

  test('that must have been may be today and not tomorrow', () => {
    const today = parseDay('2026-11-21')!
    assert.equal(readPastDay(typed('21', '11', '2026'), 'seen', what, today).kind, 'given')
    assert.deepEqual(faultsOf(readPastDay(typed('22', '11', '2026'), 'seen', what, today)), [
      ['seen-day', `${what} must be in the past`],
    ])
  })
})

describe('A moment', () => {
  test('with a time is exact, or about where that is said', () => {
    assert.deepEqual(momentOf(typed('20', '11', '2026', '10:05pm')), ['2026-11-20T22:05:00Z', 'exact'])
    assert.deepEqual(momentOf(typed('20', '11', '2026', '10:05pm', 'about')), ['2026-11-20T22:05:00Z', 'about'])
  })

  test('GAP-21: without a time it counts from the start of its day, and stays known as the day only', () => {
    assert.deepEqual(momentOf(typed('20', '7', '2026')), ['2026-07-19T23:00:00Z', 'day'])
  })

  test('of which only the time is given lacks a date', () => {
    assert.deepEqual(faultsOf(readMoment({ 'seen-time': '10pm' }, 'seen', what, now)), [
      ['seen-day', `${what} must include a date`],
    ])
  })

  test('of which the time cannot be read says how to write one', () => {
    assert.deepEqual(faultsOf(readMoment(typed('20', '11', '2026', 'late'), 'seen', what, now)), [
      ['seen-time', `${what} must include a time like 3:45pm or 15:45`],
    ])
  })

  test('may be this minute, and may not lie ahead', () => {
    assert.equal(momentOf(typed('21', '11', '2026', '7:10'))[0], '2026-11-21T07:10:00Z')
    assert.deepEqual(faultsOf(readMoment(typed('21', '11', '2026', '7:11'), 'seen', what, now)), [
      ['seen-time', `${what} must be in the past`],
    ])
    assert.deepEqual(faultsOf(readMoment(typed('22', '11', '2026', '7:00'), 'seen', what, now)), [
      ['seen-day', `${what} must be in the past`],
    ])
  })

  test('in the hour that October repeats is the earlier of the two', () => {
    assert.equal(momentOf(typed('25', '10', '2026', '1:30'))[0], '2026-10-25T00:30:00Z')
  })

  test('in the hour that March skips is the moment at which that hour ends', () => {
    assert.equal(momentOf(typed('29', '3', '2026', '1:30'))[0], '2026-03-29T01:00:00Z')
  })

  test('is shown again for correction as it was given', () => {
    const at = instant(Date.UTC(2026, 6, 19, 22, 5))
    const fields = momentFields('seen', { at, precision: 'about' })
    assert.deepEqual(fields, typed('19', '7', '2026', '23:05', 'about'))
    assert.deepEqual(readMoment(fields, 'seen', what, now), { kind: 'given', value: { at, precision: 'about' } })
    assert.deepEqual(momentFields('seen', null), {})
    assert.equal(momentFields('seen', { at, precision: 'day' })['seen-time'], '')
  })
})
