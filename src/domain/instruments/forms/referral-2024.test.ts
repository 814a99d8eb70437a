import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answersTo, around, dayOn, findingsWith } from '../../../../test/builders/answers.ts'
import { unansweredOf } from '../asked.ts'
import type { FormLine } from '../filled.ts'
import { outcomeOf } from '../outcome.ts'
import { referral2024 } from './referral-2024.ts'

const on = (b01: string) => ({ b01 })
const review = (reviewedOn: string, submitted = true) =>
  ({ reviewedOn: dayOn(reviewedOn), submittedAt: submitted ? around().now : null }) as FormLine['reviews'][number]
const matrix = (completedOn: string, given: Partial<FormLine> = {}) =>
  ({
    instrument: 'rfm-2024',
    enteredInErrorAt: null,
    completedOn: dayOn(completedOn),
    reviews: [],
    ...given,
  }) as unknown as FormLine
const needed = (...forms: FormLine[]) => findingsWith('REFF24-2', referral2024, on('2026-11-20'), { forms })

describe('the referral of 2024', () => {
  it('REFF24-1: all but the professionals, the work done and the date of consent are required', () => {
    const open = unansweredOf(referral2024.questions, {}, around())
    assert.deepEqual(open, 'b01 b02 b03 b04 b05 b06 b07 b08 b09 b11 b12 b14'.split(' '))
  })

  it('REFF24-2: without an updated matrix it says “not accepted – RFM needed”, and is kept', () => {
    assert.deepEqual(
      needed().map(({ kind }) => kind),
      ['warning'],
    )
    assert.match(needed()[0]!.says, /^Not accepted – RFM needed: .* none is on record\. The referral is kept/)
  })

  it('GAP-06: a matrix of 28 days before the referral is updated, one of 29 days before or of the day after is not', () => {
    assert.deepEqual(needed(matrix('2026-10-23')), [])
    assert.equal(needed(matrix('2026-10-22')).length, 1)
    assert.deepEqual(needed(matrix('2026-11-20')), [])
    assert.equal(needed(matrix('2026-11-21')).length, 1)
  })

  it('GAP-06: a submitted review within 28 days updates a matrix that still holds', () => {
    assert.deepEqual(needed(matrix('2026-08-01', { reviews: [review('2026-11-01')] })), [])
    assert.equal(needed(matrix('2026-08-01', { reviews: [review('2026-11-01', false)] })).length, 1)
    assert.equal(needed(matrix('2026-05-20', { reviews: [review('2026-11-01')] })).length, 1)
  })

  it('REFF24-2: a matrix entered in error, and the one of 2018, do not count', () => {
    assert.equal(needed(matrix('2026-11-19', { enteredInErrorAt: around().now })).length, 1)
    assert.equal(needed(matrix('2026-11-19', { instrument: 'cse-rfm-2018' })).length, 1)
  })

  it('REFF24-3: the date is required with consent; without consent it may be sent and is flagged', () => {
    const open = (b09: string) => unansweredOf(referral2024.questions, answersTo(referral2024, { b09 }), around())
    assert.deepEqual([open('yes').includes('b10'), open('no').includes('b10')], [true, false])
    assert.equal(findingsWith('REFF24-3', referral2024, { b09: 'no' })[0]?.kind, 'prompt')
    assert.deepEqual(findingsWith('REFF24-3', referral2024, { b09: 'yes' }), [])
  })

  it('PROG24-8: from the eighteenth birthday on the day of the referral it warns', () => {
    const warned = (b06: string) => findingsWith('PROG24-8', referral2024, { b06, ...on('2026-11-20') }).length
    assert.deepEqual([warned('2008-11-20'), warned('2008-11-21')], [1, 0])
  })

  it('FOUND-13.1b: it warns where the parents’ details stand and somebody must not be told', () => {
    const found = (blocked: boolean) => findingsWith('FOUND-13.1b', referral2024, { b12: 'N. Example' }, { blocked })
    assert.deepEqual([found(true).length, found(false).length], [1, 0])
  })

  it('is completed on its own day, which cannot lie in the future', () => {
    const completed = (b01: string) =>
      outcomeOf(referral2024, answersTo(referral2024, on(b01)), dayOn('2026-11-21')).completedOn
    assert.deepEqual([completed('2026-11-20'), completed('2027-01-01')], [dayOn('2026-11-20'), dayOn('2026-11-21')])
  })
})
