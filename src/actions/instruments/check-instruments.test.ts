import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Instrument, instruments, type Questions } from '../../domain/instruments/index.ts'
import { parseDay } from '../../domain/kernel/index.ts'
import { checkInstruments, checksumOf, releaseOf, unreleased } from './check-instruments.ts'

const referral = instruments.find(({ code }) => code === 'referral-2024') as Instrument
const checksums = { [releaseOf(referral)]: checksumOf(referral) }
const changed = ['referral-2024 2024-04 has changed since it was given out: a change is a new version']
const withQuestions = (questions: Questions): Instrument => ({ ...referral, questions })
const { b01, b02, ...rest } = referral.questions as Required<Record<'b01' | 'b02', Questions[string]>> & Questions

describe('the forms before anything is served', () => {
  it('are let be where they are whole and as they were given out', () => {
    assert.deepEqual(checkInstruments([referral], checksums), [])
    assert.match(checksumOf(referral), /^[0-9a-f]{64}$/)
  })

  it('are refused for one changed word, one changed option and another order of the questions', () => {
    const words = withQuestions({ b01: { ...b01, label: 'Date of the referral:' }, b02, ...rest })
    const options = withQuestions({
      b01: { ...b01, input: { kind: 'single', options: [{ key: 'a', label: 'A' }] } },
      b02,
      ...rest,
    })
    const order = withQuestions({ b02, b01, ...rest })
    for (const form of [words, options, order]) assert.deepEqual(checkInstruments([form], checksums), changed)
  })

  it('may be closed for a new version, cut into other pages and given other advice', () => {
    const closed = { ...referral, until: parseDay('2027-01-01'), name: 'Another name' }
    const pages = [{ key: 'all', title: 'All of it', questions: Object.keys(referral.questions) }]
    const advised = withQuestions({ b01: { ...b01, hint: 'The day on which it is sent.' }, b02, ...rest })
    for (const form of [closed, { ...referral, pages }, advised])
      assert.deepEqual(checkInstruments([form], checksums), [])
  })

  it('have one checksum however the keys of a question are written', () => {
    const backwards = Object.fromEntries(Object.entries(b01).toReversed()) as Questions[string]
    assert.equal(checksumOf(withQuestions({ b01: backwards, b02, ...rest })), checksumOf(referral))
  })

  it('are refused where a version that was given out is gone', () => {
    assert.deepEqual(checkInstruments([], checksums), [
      'referral-2024 2024-04 was given out and is gone: what was stored by it could not be read',
    ])
  })

  it('are refused with every fault named at once: of the definitions and of what was given out', () => {
    const broken = withQuestions({
      b01: { ...b01, label: '' },
      b02: { ...b02, when: { kind: 'answered', question: 'b99' } },
    })
    assert.deepEqual(checkInstruments([broken], { ...checksums, 'a-form 1': 'x' }), [
      'referral-2024 2024-04: b01 has no label',
      'referral-2024 2024-04: b02 depends on “b99”, which is no question of the form',
      ...changed,
      'a-form 1 was given out and is gone: what was stored by it could not be read',
    ])
  })

  it('that were not given out yet are named', () => {
    assert.deepEqual(unreleased([referral], {}), [referral])
    assert.deepEqual(unreleased([referral], checksums), [])
  })
})
