import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, parseDay } from '../kernel/index.ts'
import { displayName, fullName, identityWords, readIdentity, type TypedBirth, type TypedIdentity } from './identity.ts'

const day = (text: string): Day => parseDay(text)!
const today = day('2026-03-20')
const noBirth: TypedBirth = { how: 'unknown', on: null, by: null, age: '', month: '', year: '' }
const typed = (over: Partial<TypedIdentity> = {}): TypedIdentity => ({
  givenNames: 'Robin',
  familyName: 'Example',
  knownAs: '',
  aliases: '',
  sex: '',
  born: noBirth,
  ...over,
})
const born = (over: Partial<TypedBirth>) => readIdentity(typed({ born: { ...noBirth, ...over } }), today)

test('every fault comes at once, and the rest is taken all the same', () => {
  const read = readIdentity(
    typed({ givenNames: 'x'.repeat(201), born: { ...noBirth, how: 'age', age: 'teen' } }),
    today,
  )
  assert.deepEqual(
    read.faults.map(fault => fault.field),
    ['given-names', 'born-age'],
  )
  assert.equal(read.identity.familyName, 'Example')
  assert.deepEqual(read.identity.born, { kind: 'unknown' })
})

test('PRIN-4.1a: a child without a name still gives an identity that a report can keep', () => {
  const read = readIdentity(typed({ givenNames: ' ', familyName: '', born: { ...noBirth, how: '' } }), today)
  assert.deepEqual(
    read.faults.map(fault => fault.field),
    ['given-names', 'born-day'],
  )
  assert.equal(fullName(read.identity), 'Name not known')
})

test('a date of birth may be today and may not be tomorrow', () => {
  assert.deepEqual(born({ how: 'exact', on: today }).identity.born, { kind: 'exact', on: today })
  assert.deepEqual(
    born({ how: 'exact', on: day('2026-03-21') }).faults.map(fault => fault.text),
    ['Date of birth must be today or in the past'],
  )
})

test('a date of birth more than thirty years ago is taken for a slip', () => {
  assert.equal(born({ how: 'exact', on: day('1996-03-20') }).faults.length, 0)
  assert.equal(born({ how: 'exact', on: day('1996-03-19') }).faults.length, 1)
})

test('this year as a year of birth is kept as today, next year is refused', () => {
  assert.deepEqual(born({ how: 'month-or-year', year: '2026' }).identity.born, { kind: 'estimated', latest: today })
  assert.equal(born({ how: 'month-or-year', year: '2027' }).faults[0]?.field, 'born-year')
  assert.equal(born({ how: 'month-or-year', year: '2026', month: '4' }).faults[0]?.field, 'born-year')
  assert.equal(born({ how: 'month-or-year', year: '2012', month: '13' }).faults[0]?.field, 'born-month')
})

test('an estimate on record can be kept as it is', () => {
  const latest = day('2013-03-01')
  assert.deepEqual(born({ how: 'estimated', by: latest }).identity.born, { kind: 'estimated', latest })
  assert.equal(born({ how: 'estimated' }).faults[0]?.field, 'born-day')
})

test('the known name stands first with the whole name after it', () => {
  assert.equal(displayName({ givenNames: 'Robin', familyName: 'Example', knownAs: 'Robbie' }), 'Robbie (Robin Example)')
  assert.equal(displayName({ givenNames: 'Robin', familyName: 'Example', knownAs: null }), 'Robin Example')
  assert.equal(displayName({ givenNames: '', familyName: '', knownAs: 'Robbie' }), 'Robbie (Name not known)')
})

test('a child is found under every name that they go by', () => {
  const { identity } = readIdentity(typed({ knownAs: 'Robbie', aliases: 'Robyn Sample\n\nRobyn Sample\nR.' }), today)
  assert.deepEqual(identity.aliases, ['Robyn Sample', 'R.'])
  for (const word of ['robin', 'example', 'robbie', 'robyn', 'sample'])
    assert.ok(identityWords(identity).includes(word))
})
