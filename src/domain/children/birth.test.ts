import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, parseDay } from '../kernel/index.ts'
import { ageAt, type Birth, bornAbout, bornIn, sayAge, sayBirth, sayYoungerReading } from './birth.ts'

const day = (text: string): Day => parseDay(text)!
const exact = (text: string): Birth => ({ kind: 'exact', on: day(text) })
const by = (text: string): Birth => ({ kind: 'estimated', latest: day(text) })

test('"about 13" is kept as the latest that it could be: thirteen on the day it was said', () => {
  assert.deepEqual(bornAbout(13, day('2026-03-01')), by('2013-03-01'))
  assert.equal(ageAt(bornAbout(13, day('2028-02-29')), day('2028-02-29')), 13)
})

test('a year or a month is kept as its last day', () => {
  assert.deepEqual(bornIn(2012, null), by('2012-12-31'))
  assert.deepEqual(bornIn(2012, 2), by('2012-02-29'))
  assert.deepEqual(bornIn(2012, 12), by('2012-12-31'))
  assert.equal(bornIn(2012, 13), null)
  assert.equal(bornIn(2012, 0), null)
})

test('SCOPE-3.2: the age is worked out for the day in question, on both sides of a birthday', () => {
  assert.equal(ageAt(exact('2012-05-01'), day('2026-04-30')), 13)
  assert.equal(ageAt(exact('2012-05-01'), day('2026-05-01')), 14)
  assert.equal(ageAt({ kind: 'unknown' }, day('2026-05-01')), null)
})

test('an age that is not known is never nought', () => {
  assert.equal(sayAge({ kind: 'unknown' }, day('2026-05-01')), 'age not known')
  assert.equal(sayAge(by('2013-03-01'), day('2026-05-01')), '13 or older')
  assert.equal(sayAge(exact('2026-04-01'), day('2026-05-01')), '0')
})

test('the birth is said with what is known of it', () => {
  assert.equal(sayBirth(exact('2012-05-01')), 'born 1 May 2012')
  assert.equal(sayBirth(by('2012-12-31')), 'born by 31 December 2012 (estimated)')
  assert.equal(sayBirth({ kind: 'unknown' }), 'date of birth not known')
})

test('what the younger reading means is said with the day on which the child comes to 18', () => {
  const said = sayYoungerReading(by('2012-02-29'), day('2026-05-01'))
  assert.equal(
    said,
    'Rules about age take the youngest that this child could be: 14 today. They come to 18 on 1 March 2030.',
  )
  assert.match(sayYoungerReading(by('2008-05-01'), day('2026-05-01')) ?? '', /came to 18 on 1 May 2026/)
  assert.equal(sayYoungerReading(exact('2012-05-01'), day('2026-05-01')), null)
})
