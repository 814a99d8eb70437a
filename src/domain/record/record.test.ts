import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, asId, type Day, hoursAfter, instant, parseDay } from '../kernel/index.ts'
import { checkNhsNumber, checkUpn, sayNumber } from '../search/index.ts'
import { mustSayWhy, standsOn } from './change.ts'
import { doubtsOf } from './doubts.ts'
import type { AnyRow } from './fields.ts'
import { offeredByRecord, withRecord } from './on-record.ts'
import { partNames, partOf } from './parts.ts'
import { readRow, type TypedRow } from './read-row.ts'
import { headOf, sayRow } from './say-row.ts'

const day = (text: string): Day => parseDay(text)!
const today = day('2026-03-10')
const typed = (fields: Record<string, string>, days: Record<string, Day> = {}): TypedRow => ({
  text: name => fields[name] ?? '',
  day: name => days[name] ?? null,
})

test('an NHS number is ten digits of which the last fits the others, and 10 is never a check digit', () => {
  for (const right of ['943 476 5919', '9434765919', '999-000-0018', '4505577104'])
    assert.ok(checkNhsNumber(right), right)
  const wrong = ['943 476 5918', '943476591', '94347659190', 'ABCDEFGHIJ', '']
  for (const number of wrong) assert.ok(!checkNhsNumber(number), number)
  assert.equal(sayNumber('nhs', '9434765919'), '943 476 5919')
})

test('exactly one last digit fits any nine, or none where the check would be 10', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), number => {
      const nine = String(number).padStart(9, '0')
      const fits = Array.from({ length: 10 }, (_, last) => last).filter(last => checkNhsNumber(nine + last))
      assert.ok(fits.length <= 1)
    }),
  )
})

test('a unique pupil number begins with the letter that fits the rest, and UN1 to UN5 say why there is none', () => {
  // 8+0+1+2+0+0+0+0+1+0+0+1 weighted by 2 to 13: worked by hand to 16+0+4+10+0+0+0+0+10+0+0+13 = 53, and 53 mod 23 is 7, H.
  assert.ok(checkUpn('H801200001001'))
  assert.ok(checkUpn(' h 8012 0000 1001 '))
  for (const wrong of ['A801200001001', 'H801200001002', 'H80120000100', 'I801200001001', 'UN0', 'UN6', ''])
    assert.ok(!checkUpn(wrong), wrong)
  for (const none of ['UN1', 'UN5', 'un3']) assert.ok(checkUpn(none), none)
})

test('a number that does not fit and days that run backwards are doubted and never refused', () => {
  const number = (kind: string, value: string): AnyRow => ({ kind, value, from: null, until: null })
  assert.deepEqual(doubtsOf('identifiers', number('nhs', '9434765918'), today), ['nhs-check-digit'])
  assert.deepEqual(doubtsOf('identifiers', number('upn', 'A801200001001'), today), ['upn-check-letter'])
  assert.deepEqual(doubtsOf('identifiers', number('police', '1'), today), [])
  const held = (from: Day | null, until: Day | null): AnyRow => ({ from, until })
  assert.deepEqual(doubtsOf('contact', held(today, addDays(today, -1)), today), ['until-before-from'])
  assert.deepEqual(doubtsOf('contact', held(today, today), today), [])
  assert.deepEqual(doubtsOf('legal-status', held(addDays(today, 1), null), today), ['from-ahead'])
  assert.deepEqual(doubtsOf('photograph', { taken: addDays(today, 1) }, today), ['taken-ahead'])
})

test('what is missing is said with its field; what is not asked for may stay empty', () => {
  const faults = (part: (typeof partNames)[number], fields: Record<string, string>) => {
    const read = readRow(part, typed(fields))
    return read.kind === 'faults' ? read.faults.map(fault => fault.field) : []
  }
  assert.deepEqual(faults('contact', {}), ['kind', 'value'])
  assert.deepEqual(faults('contact', { kind: 'phone', value: '1' }), [])
  assert.deepEqual(faults('sexual-health-and-identity', { kind: 'religion', says: 'x' }), ['why'])
  assert.deepEqual(faults('communication', {}), ['first-language'])
  assert.deepEqual(faults('communication', { learning: 'x' }), [])
  assert.deepEqual(faults('family', { name: 'x'.repeat(201), relation: 'mother' }), ['name'])
  assert.deepEqual(faults('family', { name: 'x'.repeat(200), relation: 'mother' }), [])
})

test('a missing answer is none: neither a no nor a day', () => {
  const read = readRow('family', typed({ name: 'Sam', relation: 'mother' }))
  assert.equal(read.kind === 'taken' && read.value.parentalResponsibility, null)
  const contact = readRow('contact', typed({ kind: 'phone', value: '1' }))
  assert.deepEqual(contact.kind === 'taken' && [contact.value.from, contact.value.until], [null, null])
})

test('one’s own slip of the last day needs no reason; another’s words and older ones do', () => {
  const me = asId<'person'>('00000000-0000-4000-8000-000000000001')!
  const other = asId<'person'>('00000000-0000-4000-8000-000000000002')!
  const now = instant(1_800_000_000_000)
  assert.equal(mustSayWhy({ by: me, at: hoursAfter(now, -24) }, me, now), false)
  assert.equal(mustSayWhy({ by: me, at: hoursAfter(now, -24.001) }, me, now), true)
  assert.equal(mustSayWhy({ by: other, at: now }, me, now), true)
  assert.equal(mustSayWhy(null, me, now), true)
  assert.deepEqual(
    [null, addDays(today, 1), today].map(until => standsOn({ until }, today)),
    [true, true, false],
  )
})

test('CARER-8.5: each section answers the questions of the report that it is about, with since when it stands', () => {
  const recordedAt = instant(Date.UTC(2026, 2, 3, 12))
  const row = (value: AnyRow) => ({ value, recordedAt })
  const offered = offeredByRecord({
    addresses: [row({ kind: 'friend', address: '4 Example Road', postcode: '', whose: 'Alex', dates: null, note: '' })],
    health: [row({ kind: 'self-harm', says: 'Has cut', missedDose: '', urgent: 'yes' })],
    'sexual-health-and-identity': [row({ kind: 'pregnancy', says: 'Four months', why: 'Needs care' })],
    identifiers: [row({ kind: 'police', value: '12' })],
  })
  assert.deepEqual(
    offered.map(({ question, says }) => [question, says]),
    [
      ['places', 'A friend’s address: 4 Example Road; Alex'],
      ['vulnerabilities', 'Self-harm or suicide: Has cut'],
      ['pregnant', 'Pregnancy: Four months'],
    ],
  )
  const [first] = offered
  const whole = withRecord('At Alex’s?', [first!])
  assert.equal(whole, 'At Alex’s?\nA friend’s address: 4 Example Road; Alex (on the record since 3 March 2026)')
  assert.equal(withRecord(whole, [first!]), whole)
})

test('whatever is typed is read or refused in words, and what is read can be said', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('\0', '\ud800', 'phone', 'nhs', 'mother', '<script>', 'x'.repeat(5000), '__proto__', 'constructor'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...partNames), fc.array(hostile, { minLength: 12, maxLength: 12 }), (part, texts) => {
      const names = Object.keys(partOf(part).fields)
      const read = readRow(part, {
        text: name => texts[name.length % 12] ?? '',
        day: () => (names.length % 2 ? today : null),
      })
      if (read.kind === 'faults') return read.faults.every(fault => fault.text.length > 0)
      const row: AnyRow = read.value
      doubtsOf(part, row, today)
      return headOf(part, row).length > 0 && sayRow(part, row).every(line => line.says.length > 0)
    }),
    { numRuns: 500 },
  )
})
