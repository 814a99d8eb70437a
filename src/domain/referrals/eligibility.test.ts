import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { isEducation } from '../pathways/index.ts'
import {
  type PreventionFacts,
  preventionRefusals,
  type Referrer,
  referrers,
  teamWarnings,
  yosWarning,
} from './eligibility.ts'

const fits: PreventionFacts = {
  ...{ referrer: 'school', age: 13, primarySchoolYear: null, send: false, band: 'vulnerable' },
  ...{ higherLevelBefore: false, toolAttached: true, optedOut: false },
}
const rows = (more: Partial<PreventionFacts>): string[] =>
  preventionRefusals({ ...fits, ...more }).map(({ row }) => row)

test('CCEP-3: the four kinds of education provision refer and nobody else, P-1', () => {
  for (const referrer of Object.keys(referrers) as Referrer[])
    assert.deepEqual(rows({ referrer }), isEducation(referrer) ? [] : ['P-1'], referrer)
  assert.equal(Object.keys(referrers).filter(one => isEducation(one as Referrer)).length, 4)
})

describe('CCEP-2, GAP-55, T-21: ages from nine to 16, and with special educational needs until 25', () => {
  const cases: readonly (readonly [age: number | null, send: boolean, expected: string[]])[] = [
    [8, false, ['P-3']],
    [8, true, ['P-3']],
    [9, false, []],
    [16, false, []],
    [17, false, ['P-6']],
    [17, true, []],
    [25, true, []],
    [25, false, ['P-6']],
    [26, true, ['P-6']],
    [26, false, ['P-6']],
    [null, false, []],
  ]
  for (const [age, send, expected] of cases)
    it(`${age ?? 'age not known'}, ${send ? 'with' : 'without'} special needs: ${expected.join() || 'accepted'}`, () =>
      assert.deepEqual(rows({ age, send }), expected))
})

test('CCEP-2: in primary school years 5 and 6 alone, at the ages at which the row asks, P-4', () => {
  for (const year of [1, 2, 3, 4, 5, 6])
    assert.deepEqual(rows({ age: 10, primarySchoolYear: year }), year >= 5 ? [] : ['P-4'], String(year))
  assert.deepEqual(rows({ age: 10, primarySchoolYear: null }), [])
  assert.deepEqual(rows({ age: 8, primarySchoolYear: 3 }), ['P-3'])
  assert.deepEqual(rows({ age: 17, send: true, primarySchoolYear: 3 }), [])
})

test('CCEP-5: vulnerable alone; what nobody has judged is not that level, P-7', () => {
  for (const band of ['none', 'suspected', 'evidenced', null]) assert.deepEqual(rows({ band }), ['P-7'], String(band))
  assert.deepEqual(rows({ band: 'vulnerable' }), [])
})

test('CCEP-6, CCEP-8: no earlier work at a higher level, and a screening tool goes with it; opting out ends it, P-8 to P-10', () => {
  assert.deepEqual(rows({ higherLevelBefore: true }), ['P-8'])
  assert.deepEqual(rows({ toolAttached: false }), ['P-9'])
  assert.deepEqual(rows({ optedOut: true }), ['P-10'])
})

test('Every row that refuses is named, in the order of the table', () => {
  const all: Partial<PreventionFacts> = {
    ...{ referrer: 'police' },
    ...{ age: 26, send: false, band: 'evidenced', higherLevelBefore: true, toolAttached: false },
    optedOut: true,
  }
  assert.deepEqual(rows(all), ['P-1', 'P-6', 'P-7', 'P-8', 'P-9', 'P-10'])
})

test('CCEP-4: the tests ask nothing of the authority: a school of either refers', () => {
  assert.ok(!Object.keys(fits).includes('authority'))
  assert.deepEqual(rows({}), [])
})

test('No fact that gets worse takes a refusal away', () => {
  const worse: readonly Partial<PreventionFacts>[] = [
    { referrer: 'other' },
    { band: 'suspected' },
    { higherLevelBefore: true },
    { toolAttached: false },
    { optedOut: true },
  ]
  for (const first of worse)
    for (const second of worse) {
      const before = rows(first)
      const after = rows({ ...first, ...second })
      for (const row of before) assert.ok(after.includes(row), `${row} ${JSON.stringify(second)}`)
    }
})

test('PROG24-8, SCOPE-3.2: at 17 years and 11 months nothing is asked, from 18 on the team has to agree; so too elsewhere', () => {
  const warned = (age: number | null, livesIn: string | null) => teamWarnings({ age, livesIn }).map(({ row }) => row)
  assert.deepEqual(warned(17, 'staffordshire'), [])
  assert.deepEqual(warned(18, 'staffordshire'), ['G3-15'])
  assert.deepEqual(warned(17, 'elsewhere'), ['G3-14'])
  assert.deepEqual(warned(17, 'stoke-on-trent'), ['G3-14'])
  assert.deepEqual(warned(18, 'elsewhere'), ['G3-15', 'G3-14'])
  assert.deepEqual(warned(null, null), [])
})

test('GAP-14: only a child who is known to be open to the youth offending service is warned about', () => {
  assert.match(yosWarning('yes') ?? '', /speak with both/)
  for (const answer of ['no', 'not-known', null] as const) assert.equal(yosWarning(answer), null)
})
