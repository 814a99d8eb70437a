import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { rfm2024 } from './forms/rfm-2024.ts'
import type { Level } from './input.ts'
import { bandCases, judgementCases, missingCases, promptCases, type ScoreCase } from './score.cases.ts'
import { type MatrixAnswers, type MatrixScore, matrixBands, scoreMatrix } from './score.ts'

const score = (answers: MatrixAnswers): MatrixScore => scoreMatrix(answers, rfm2024.bands ?? [])

function holds({ title, answers, expect }: ScoreCase): void {
  it(title, () => {
    const all = score(answers)
    const named = Object.fromEntries(Object.keys(expect).map(key => [key, all[key as keyof MatrixScore]]))
    assert.deepEqual(named, expect)
  })
}

describe('RFM24-14, GAP-01: the bands of the 2024 matrix', () => bandCases.forEach(holds))
describe('RFM24-8, RFM24-13, GAP-02: what was not answered is never nought', () => missingCases.forEach(holds))
describe('RFM24-15, GAP-04: the judged band stands beside the scored one', () => judgementCases.forEach(holds))
describe('RFM24-19, RFM24-20, MISS-RFM: no total hides a prompt', () => promptCases.forEach(holds))

const aLevel = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<(Level | null)[]>(0, 1, 2, 3, 4) },
  { weight: 1, arbitrary: fc.constantFrom<(Level | null)[]>('not-known', null) },
)
const fourteen = (level: fc.Arbitrary<Level | null>) => fc.array(level, { minLength: 14, maxLength: 14 })
const someAnswers = (level: fc.Arbitrary<Level | null>): fc.Arbitrary<MatrixAnswers> =>
  fc.record({
    levels: fourteen(level),
    judgedBand: fc.constantFrom(null, ...matrixBands),
    judgementReason: fc.constantFrom(null, '', ' \n', 'Because.', 'Ö'),
    boundaryConfirmed: fc.boolean(),
    age: fc.integer({ min: 0, max: 25 }),
  })
const aNumber = fc.constantFrom<(Level | null)[]>(0, 1, 2, 3, 4)
const answers = fc.oneof(someAnswers(aLevel), someAnswers(aNumber))

// Written from the contract, line by line and without the product's own words, so that both would have to be wrong alike.
function oracle({ levels, judgedBand, judgementReason, boundaryConfirmed, age }: MatrixAnswers): MatrixScore {
  let [a, b]: [number | null, number | null] = [0, 0]
  const [unanswered, notKnown]: [number[], number[]] = [[], []]
  for (let n = 1; n <= 14; n++) {
    const level = levels[n - 1]
    if (level === null || level === undefined) unanswered.push(n)
    if (level === 'not-known') notKnown.push(n)
    const points = typeof level === 'number' ? level : Number.NaN
    if (n <= 7) a = a === null || Number.isNaN(points) ? null : a + points
    else b = b === null || Number.isNaN(points) ? null : b + points
  }
  const total = a !== null && b !== null ? a + b : null
  let band: MatrixScore['band'] = null
  if (total !== null) band = 'none'
  if (total !== null && total > 12) band = 'vulnerable'
  if (total !== null && total > 24) band = 'suspected'
  if (total !== null && total > 39) band = 'evidenced'
  const boundary = total === 13 || total === 40
  const reason = judgementReason !== null && judgementReason.trim() !== ''
  const problems: MatrixScore['problems'][number][] = []
  if (unanswered.length > 0) problems.push('unanswered')
  if (boundary && !boundaryConfirmed) problems.push('boundary-unconfirmed')
  if (judgedBand === null) problems.push('judgement-missing')
  const differs = band !== null && judgedBand !== band
  if (judgedBand !== null && !reason && (differs || (band === null && unanswered.length === 0)))
    problems.push('judgement-reason-missing')
  const prompts: MatrixScore['prompts'][number][] = []
  const [one, eight, eleven] = [levels[0], levels[7], levels[10]]
  if (one === 2 || one === 3 || one === 4) prompts.push('MISS-RFM')
  if (eight === 3 || eight === 4) prompts.push('RFM24-19')
  const sexual = eleven === 1 || eleven === 2 || eleven === 3
  if (eleven === 4 || (sexual && Number(age) < 13)) prompts.push('RFM24-20')
  const acted = judgedBand !== null && unanswered.length === 0 && (judgedBand === band || reason)
  return {
    totalA: a,
    totalB: b,
    total,
    band,
    boundary,
    unanswered,
    notKnown,
    effectiveBand: acted ? judgedBand : null,
    canSubmit: problems.length === 0,
    problems,
    prompts,
  }
}

describe('the score of any answers', () => {
  it('is what the contract says, worked out a second time in another way', () => {
    fc.assert(
      fc.property(answers, given => assert.deepEqual(score(given), oracle(given))),
      { numRuns: 5000 },
    )
  })

  it('is never lower for a higher level, in total or in band', () => {
    const raised = fc.tuple(someAnswers(aNumber), fc.integer({ min: 0, max: 13 }))
    fc.assert(
      fc.property(raised, ([given, n]) => {
        const more = given.levels.map((level, m) =>
          m === n && typeof level === 'number' && level < 4 ? level + 1 : level,
        )
        const [before, after] = [score(given), score({ ...given, levels: more as Level[] })]
        assert.ok(Number(after.total) >= Number(before.total))
        const rank = ({ band }: MatrixScore) => [null, ...matrixBands].indexOf(band)
        assert.ok(rank(after) >= rank(before))
      }),
    )
  })

  it('has the same prompts whatever the other indicators, the judgement and the reason are', () => {
    fc.assert(
      fc.property(answers, answers, (given, other) => {
        const levels = other.levels.map((level, n) => ([0, 7, 10].includes(n) ? (given.levels[n] ?? null) : level))
        assert.deepEqual(score({ ...other, levels, age: given.age }).prompts, score(given).prompts)
      }),
    )
  })

  it('never has a band, nor a boundary, without all fourteen levels', () => {
    fc.assert(
      fc.property(answers, given => {
        const { total, band, boundary } = score(given)
        const whole = given.levels.every(level => typeof level === 'number')
        assert.deepEqual([total === null, band === null], [!whole, !whole])
        assert.ok(whole || !boundary)
      }),
    )
  })
})
