import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Day, type Id, instant } from '../kernel/index.ts'
import { type AnyAnswers, notKnown, unanswered } from './answers.ts'
import { changeOf, changesBetween, levelPoints, readingOf } from './compare.ts'
import type { FormLine } from './filled.ts'
import { rfm2024 } from './forms/rfm-2024.ts'
import type { Level } from './input.ts'

const scored = (level: Level | null, evidence = ''): AnyAnswers[string] => ({
  kind: 'answered',
  value: { level, evidence, source: '', seen: null, when: null } as never,
})

const reading = (answer: AnyAnswers[string] | undefined, sees = true) =>
  readingOf(answer === undefined ? {} : { x: answer }, 'x', sees)

test('GAP-02: not known, unanswered and nought are three readings, and evidence without a level is unanswered', () => {
  assert.equal(reading(scored(0)).kind, 'level')
  assert.equal(reading(scored('not-known')).kind, 'not-known')
  assert.equal(reading(notKnown).kind, 'not-known')
  assert.equal(reading(scored(null, 'A new phone')).kind, 'unanswered')
  assert.equal(reading(unanswered).kind, 'unanswered')
  assert.equal(reading(undefined).kind, 'unanswered')
  assert.equal(reading(scored(4), false).kind, 'hidden')
})

const change = (before: AnyAnswers[string] | undefined, after: AnyAnswers[string] | undefined) =>
  changeOf('x', reading(before), reading(after))

test('a level goes up or down only between two levels; from or to what is not known it becomes known or no longer is', () => {
  assert.deepEqual(change(scored(1), scored(3)), { kind: 'up', id: 'x', from: 1, to: 3 })
  assert.deepEqual(change(scored(3), scored(0)), { kind: 'down', id: 'x', from: 3, to: 0 })
  assert.deepEqual(change(scored('not-known'), scored(0)), { kind: 'became-known', id: 'x', to: 0 })
  assert.deepEqual(change(scored(0), scored('not-known')), { kind: 'no-longer-known', id: 'x', from: 0 })
  assert.deepEqual(change(scored(2), undefined), { kind: 'no-longer-known', id: 'x', from: 2 })
  assert.equal(change(undefined, unanswered), null)
})

test('other evidence at the same level is a change, and evidence taken away is none', () => {
  assert.deepEqual(change(scored(2, 'One'), scored(2, 'Two')), { kind: 'evidence', id: 'x', level: 2 })
  assert.deepEqual(change(scored('not-known', 'One'), scored('not-known', 'Two')), {
    kind: 'evidence',
    id: 'x',
    level: 'not-known',
  })
  assert.equal(change(scored(2, 'One'), scored(2, 'One')), null)
  assert.equal(change(scored(2, 'One'), scored(2)), null)
})

test('what a role may not see has no change', () => {
  assert.equal(changeOf('x', reading(scored(1)), reading(scored(3), false)), null)
})

const ids = Object.keys(rfm2024.questions).filter(id => id.startsWith('a-i'))
const level = fc.constantFrom<Level | null>(0, 1, 2, 3, 4, 'not-known', null)
const matrix = fc
  .tuple(...ids.map(() => level))
  .map((levels): AnyAnswers => Object.fromEntries(ids.map((id, n) => [id, scored(levels[n] ?? null)])))

test('a matrix beside itself has no change, and what went up one way goes down the other', () => {
  const all = () => true
  fc.assert(
    fc.property(matrix, matrix, (one, other) => {
      assert.deepEqual(changesBetween(rfm2024.questions, one, one, all), [])
      const there = changesBetween(rfm2024.questions, one, other, all)
      const back = changesBetween(rfm2024.questions, other, one, all)
      const opposite = { up: 'down', down: 'up', 'became-known': 'no-longer-known', 'no-longer-known': 'became-known' }
      assert.deepEqual(
        there.map(({ id, kind }) => [id, kind]),
        back.map(({ id, kind }) => [id, opposite[kind as keyof typeof opposite]]),
      )
    }),
  )
})

const day = (n: number) => n as Day
const form = (n: number, more: Partial<FormLine> = {}): FormLine => ({
  ...{ id: `f${n}` as Id<'form'>, childId: 'c' as Id<'child'>, episodeId: null, instrument: 'rfm-2024' },
  ...{ instrumentVersion: '2024-04', source: 'typed', openedOn: day(n), completedOn: day(n), begunBy: 'A. Sample' },
  ...{ begunAt: instant(0), submittedAt: instant(1), submittedBy: 'A. Sample', score: 27, scoredLevel: 'suspected' },
  ...{ level: 'evidenced', riskType: 'cse', enteredInErrorAt: null, enteredInErrorReason: null, newer: false },
  ...{ version: 1, reviews: [] },
  ...more,
})

test('GAP-08: levels of 2018 stand in their own words and never become bands of 2024', () => {
  const old = form(1, { instrument: 'cse-rfm-2018', level: 'medium', score: null, scoredLevel: null })
  const points = levelPoints([form(900), old])
  assert.deepEqual(
    points.map(({ generation, level }) => [generation, level]),
    [
      ['grades', 'medium'],
      ['bands', 'evidenced'],
    ],
  )
})

test('drafts, forms entered in error and other forms give no point; a submitted review gives one without a score', () => {
  const review = { id: 'r' as never, number: 1, submittedAt: instant(2), by: 'B. Sample', reviewedOn: day(40) }
  const reviews = [{ ...review, level: 'vulnerable', riskType: 'cse', version: 1 }]
  const open = { ...reviews[0]!, number: 2, submittedAt: null, reviewedOn: null }
  const points = levelPoints([
    form(10, { reviews: [reviews[0]!, open] }),
    form(20, { submittedAt: null }),
    form(30, { enteredInErrorAt: instant(3) }),
    form(35, { instrument: 'referral-2024' }),
  ])
  assert.deepEqual(
    points.map(({ on, review: n, score, level: at, by }) => [on, n, score, at, by]),
    [
      [day(10), null, 27, 'evidenced', 'A. Sample'],
      [day(40), 1, null, 'vulnerable', 'B. Sample'],
    ],
  )
})
