import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { earlierOf, hoursAfter, instant, instantText, laterOf, parseInstant } from './instants.ts'

const at = (text: string) => parseInstant(text)!

describe('instants', () => {
  it('reads minutes, seconds, fractions and offsets, and drops the fraction', () => {
    const written = ['2026-03-01T21:00Z', '2026-03-01T21:00:00Z', '2026-03-01T21:00:00.999999999Z']
    for (const text of [...written, '2026-03-01T21:00:00+00:00', '2026-03-01T22:00+01:00', '2026-03-01T20:30-00:30']) {
      assert.equal(instantText(at(text)), '2026-03-01T21:00:00Z', text)
    }
  })

  it('drops the fraction towards the past also before 1970', () => {
    assert.equal(instantText(at('1969-12-31T23:59:58.9Z')), '1969-12-31T23:59:58Z')
  })

  it('refuses 24:00, a second of 60, lower-case letters and offsets that no clock has', () => {
    const refused = ['2026-03-01T24:00Z', '2026-03-01T23:59:60Z', '2026-03-01t21:00Z', '2026-03-01T21:00z']
    for (const text of [...refused, '2026-03-01T21:00+24:00', '2026-03-01T21:00+01:60', '2026-03-01T21:60Z']) {
      assert.equal(parseInstant(text), null, text)
    }
  })

  it('refuses a moment without an offset, a date that does not exist and other spellings', () => {
    const refused = ['2026-03-01T21:00', '2026-02-29T21:00Z', '2026-03-01', '2026-03-01 21:00Z', '2026-03-01T21Z']
    const fractions = ['2026-03-01T21:00:00.Z', '2026-03-01T21:00.5Z', '2026-03-01T21:00:00,5Z', '2026-03-01T21:00:5Z']
    for (const text of [
      ...refused,
      ...fractions,
      '2026-03-01T21:00+0100',
      '2026-03-01T21:00+01',
      '2026-03-01T21:00Z\n',
    ]) {
      assert.equal(parseInstant(text), null, text)
    }
  })

  it('writes what it reads, as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800, max: 253_402_300_799 }), seconds => {
        const text = instantText(instant(seconds * 1000))
        assert.equal(text, new Date(seconds * 1000).toISOString().replace('.000', ''))
        assert.equal(parseInstant(text), seconds * 1000)
      }),
    )
  })

  it('counts elapsed hours through a clock change', () => {
    assert.equal(instantText(hoursAfter(at('2026-03-28T12:00Z'), 72)), '2026-03-31T12:00:00Z')
  })

  it('takes the earlier of those that are known', () => {
    const [early, late] = [at('2026-03-01T21:00Z'), at('2026-03-01T22:00Z')]
    assert.equal(earlierOf(late, early), early)
    assert.equal(earlierOf(null, late), late)
    assert.equal(earlierOf(late, null), late)
    assert.equal(earlierOf(null, null), null)
    assert.equal(laterOf(early, late), late)
  })

  it('refuses part of a millisecond', () => {
    assert.throws(() => instant(0.5), RangeError)
    assert.throws(() => instant(Number.NaN), RangeError)
  })
})
