// The types of answers follow from the definitions. What must not compile stands under @ts-expect-error, so that the check of
// types fails on the day on which it would.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../kernel/calendar.ts'
import type { referral2024 } from './forms/referral-2024.ts'
import type { rfm2024 } from './forms/rfm-2024.ts'
import { type Answer, type AnswersTo, heldIn, notKnown, type Scored, unanswered } from './index.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(claim: Same<A, B>): void => assert.ok(claim)

type Referral = AnswersTo<(typeof referral2024)['questions']>
type Matrix = AnswersTo<(typeof rfm2024)['questions']>

test('An answer is one of the choices that its question offers, a date is a day, and rows hold their columns', () => {
  same<Referral['b09'], Answer<'yes' | 'no'>>(true)
  same<Referral['b01'], Answer<Day>>(true)
  same<Referral['b14'], Answer<string>>(true)
  type Row = { readonly name: string | null; readonly role: string | null; readonly contact: string | null }
  same<Referral['b13'], Answer<readonly Row[]>>(true)
  const consents: Referral['b09'] = { kind: 'answered', value: 'yes' }
  assert.equal(heldIn(consents), 'yes')
  // @ts-expect-error: the form offers no third choice
  const third: Referral['b09'] = { kind: 'answered', value: 'maybe' }
  // @ts-expect-error: a date is no text
  const text: Referral['b01'] = { kind: 'answered', value: '2026-11-22' }
  assert.ok(third !== text)
})

test('A level may be not known, and the judged band is one of the four', () => {
  same<Matrix['a-i01'], Answer<Scored>>(true)
  same<Scored['level'], 0 | 1 | 2 | 3 | 4 | 'not-known' | null>(true)
  type Band = 'none' | 'vulnerable' | 'suspected' | 'evidenced'
  type Judged = { readonly band: Band | null; readonly why: string | null; readonly boundaryConfirmed: boolean | null }
  same<Matrix['a-j'], Answer<Judged>>(true)
  // @ts-expect-error: there is no level 5
  const five: Scored['level'] = 5
  // @ts-expect-error: a level that may be not known is no number to be added
  const sum = (scored: Scored): number => scored.level
  assert.ok(five !== sum({ level: 3, evidence: '', source: '', seen: null, when: null }))
})

test('A missing answer is never nought: it cannot stand where a number is asked', () => {
  const missing: Answer<number> = unanswered
  const unknown: Answer<number> = notKnown
  // @ts-expect-error: nothing may be missing where a number is asked
  const nought: number = heldIn(missing)
  // @ts-expect-error: an answer is not its value
  const added: number = unknown
  // @ts-expect-error: the value of an answer is there only once it is known to be answered
  const value = (answer: Answer<number>): number => answer.value
  assert.equal(nought, null)
  assert.notEqual(added, 0)
  assert.equal(value(unanswered), undefined)
})

test('Only the questions of the form have answers', () => {
  // @ts-expect-error: the referral asks no b99
  const strange: Referral['b99'] | undefined = undefined
  assert.equal(strange, undefined)
})
