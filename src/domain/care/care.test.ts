import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoredAnswer } from '../instruments/index.ts'
import { addDays, type Day, parseDay, startOfDay } from '../kernel/index.ts'
import type { Episode } from '../missing/index.ts'
import { doubtsOf, emptyHeadings, planHeadings } from '../record/index.ts'
import { floorOf, readAppendixOne } from './appendix-one.ts'
import { type CareStanding, careWarnings } from './placement-standing.ts'
import { beforeCare, reviewDays, sinceReview } from './review-pack.ts'

const day = (text: string): Day => parseDay(text)!
const today = day('2026-12-10')

const stored = (answers: Readonly<Record<string, unknown>>): ReadonlyMap<string, StoredAnswer> =>
  new Map(
    Object.entries(answers).map(([question, value]) => [
      question,
      { value, notKnown: false, cameFrom: '', version: 1, by: 'A. Sample', at: startOfDay(today) },
    ]),
  )

const assessment = (answers: Readonly<Record<string, unknown>>, instrumentVersion = '2018-01') =>
  readAppendixOne({
    ...({ instrument: 'missing-from-care-assessment', instrumentVersion } as Parameters<typeof readAppendixOne>[0]),
    answers: new Map([[0, stored(answers)]]),
  })

test('CARE-A1.3: the meeting lists who always takes part, who usually does, and why somebody did not', () => {
  const said = assessment({
    'd-carer': { present: 'yes', name: 'A. Sample' },
    'd-parents': { present: 'no', why: 'It would endanger the child' },
  })
  assert.deepEqual(
    said?.meeting.map(({ who, how, present, why }) => [who, how, present, why]),
    [
      ['The carer', 'always', 'yes', null],
      ['The social worker', 'always', null, null],
      ['The family placement officer', 'where there is one', null, null],
      ['The child or young person', 'usually', null, null],
      ['The parents', 'usually', 'no', 'It would endanger the child'],
    ],
  )
})

test('CARE-A1.4: whether the police co-ordinator was consulted is read with the day and the advice, and is optional', () => {
  const asked = assessment({ 'd-complex': { complex: 'yes', consulted: 'yes', on: '2026-12-01', said: 'Ring first' } })
  assert.deepEqual(asked?.consulted, { yes: true, on: day('2026-12-01'), said: 'Ring first' })
  assert.equal(assessment({})?.consulted, null)
})

test('CARE-A1.8: little knowledge or disagreement sets a floor in words, and enough that is agreed sets none', () => {
  assert.match(floorOf('little') ?? '', /medium at the least/)
  assert.match(floorOf('disputed') ?? '', /disagreement.*medium at the least/)
  assert.equal(floorOf('enough-and-agreed'), null)
  assert.equal(floorOf(null), null, 'nobody said: that is not an answer')
})

test('CARE-A1.9, CARE-A1.10: the places that are not safe and who has a copy are read from the form', () => {
  const said = assessment({
    d46: [{ place: '1 Invented Street', unsafe: true }, { place: 'The park' }],
    d47: [{ name: 'Night staff', on: '2026-12-02', how: 'By hand' }],
  })
  assert.deepEqual(said?.unsafe, ['1 Invented Street'])
  assert.deepEqual(said?.copies, [{ name: 'Night staff', on: day('2026-12-02'), how: 'By hand' }])
})

test('CARE-A1.11: the concluding risk is kept in words with an action of three, and an unknown version says nothing', () => {
  const said = assessment({ d37: { assessment: 'Comes back by ten', action: 'report-after-basic-measures' } })
  assert.deepEqual([said?.concluding, said?.action], ['Comes back by ten', 'report-after-basic-measures'])
  assert.equal(assessment({}, '1999'), null)
})

const standing = (more: Partial<CareStanding> = {}): CareStanding => ({
  ...{ today, placements: [], considered: [], plans: [], carePlans: [{ value: {} }], assessedOn: today },
  ...more,
})
const placement = (arrangement: 'planned' | 'emergency' | null, from = '2026-12-14') => [
  { id: 'p1', arrangement, from: day(from) },
]
const full = { value: { placementId: 'p1', ...Object.fromEntries(Object.keys(planHeadings).map(key => [key, 'x'])) } }
const considered = [{ value: { placementId: 'p1' } }]
const ids = (more: Partial<CareStanding>) => careWarnings(standing(more)).map(({ id }) => id)

test('CARE-16.1: a planned placement without the risk considered is not ready and is said to be so; an emergency is asked afterwards', () => {
  assert.deepEqual(ids({ placements: placement('planned'), plans: [full] }), ['CARE-16.1'])
  assert.deepEqual(ids({ placements: placement('emergency'), plans: [full] }), ['CARE-16.1'])
  assert.deepEqual(ids({ placements: placement('planned'), plans: [full], considered }), [])
  assert.deepEqual(ids({ placements: placement(null) }), [], 'nobody said how it came about')
  const of = (from: string) =>
    careWarnings(standing({ placements: placement('planned', from), plans: [full] }))[0]?.says
  assert.match(of('2026-12-14') ?? '', /begins on 14 December/)
  assert.match(of('2026-12-10') ?? '', /began on 10 December/)
  assert.deepEqual(
    ids({ placements: placement('planned'), considered: null, plans: null }),
    [],
    'nothing of what is hidden',
  )
})

test('CARE-16.2, MISS-13.12: each placement is asked for its own plan, and a plan names the headings that are empty', () => {
  assert.deepEqual(ids({ placements: placement('planned'), considered }), ['MISS-13.12'])
  const other = { value: { ...full.value, placementId: 'p9' } }
  assert.deepEqual(ids({ placements: placement('planned'), considered, plans: [other] }), ['MISS-13.12'])
  const partly = { value: { ...full.value, overnight: '', risks: '' } }
  const [warning] = careWarnings(standing({ placements: placement('planned'), considered, plans: [partly] }))
  assert.equal(warning?.says, 'The placement plan says nothing under: Risks; Overnight stays and trips.')
  assert.equal(Object.keys(planHeadings).length, 7)
  assert.deepEqual(emptyHeadings(full.value), [])
})

test('CARE-16.2b: overnight stays are the carers’ to decide; another arrangement is asked why, and kept', () => {
  const plan = { ...full.value, overnightWhy: '' }
  assert.deepEqual(doubtsOf('placement-plans', { ...plan, overnightDecides: 'carers' }, today), [])
  assert.deepEqual(doubtsOf('placement-plans', { ...plan, overnightDecides: null }, today), [])
  for (const overnightDecides of ['social-worker', 'restricted']) {
    assert.deepEqual(doubtsOf('placement-plans', { ...plan, overnightDecides }, today), ['overnight-without-why'])
    const why = { ...plan, overnightDecides, overnightWhy: 'A court order' }
    assert.deepEqual(doubtsOf('placement-plans', why, today), [])
  }
})

test('MISS-13.10b: that no care plan is recorded is said, and nothing where care plans are hidden', () => {
  assert.deepEqual(ids({ carePlans: [] }), ['MISS-13.10b'])
  assert.deepEqual(ids({ carePlans: null }), [])
})

test('CLK-11, CLK-12: a planned placement that begins unassessed is warned about, and an assessment holds six months to the day', () => {
  const begun = { placements: placement('planned', '2026-12-10'), considered, plans: [full], assessedOn: null }
  assert.deepEqual(ids(begun), ['CLK-11'])
  assert.deepEqual(ids({ ...begun, placements: placement('planned', '2026-12-11') }), ['CARE-A1.7'])
  assert.deepEqual(ids({ assessedOn: day('2026-06-10') }), [])
  assert.deepEqual(ids({ assessedOn: day('2026-06-09') }), ['CLK-12'])
  assert.deepEqual(ids({ assessedOn: 'hidden' }), [])
})

test('MISS-13.11: a review that leaves why open without saying what is done is asked about', () => {
  const review = { held: today, dealsWithWhy: 'partly', strategies: '' }
  assert.deepEqual(doubtsOf('care-reviews', review, today), ['review-without-strategy'])
  assert.deepEqual(doubtsOf('care-reviews', { ...review, strategies: 'Contact on Saturdays' }, today), [])
  assert.deepEqual(doubtsOf('care-reviews', { ...review, held: null, dealsWithWhy: 'yes' }, today), ['undated'])
})

const went = (text: string) => ({ lastSeen: { at: startOfDay(day(text)), precision: 'exact' } }) as Episode

test('MISS-13.11: the pack counts from the day of the last review that was held, and everything where none was', () => {
  const reviews = [
    { value: { held: day('2026-09-01') } },
    { value: { held: addDays(today, 3) } },
    { value: { held: null } },
  ]
  const [last] = reviewDays(reviews, today)
  assert.equal(last, day('2026-09-01'))
  const episodes = [went('2026-08-31'), went('2026-09-01'), went('2026-12-01')]
  assert.equal(sinceReview(episodes, last ?? null).length, 2)
  assert.equal(sinceReview(episodes, null).length, 3)
})

test('BACK-1.2: episodes from before the child first came into care are counted, and none where the child never was', () => {
  const episodes = [went('2026-08-31'), went('2026-09-01')]
  const care = [
    { from: day('2026-11-01'), until: null },
    { from: day('2026-09-01'), until: day('2026-10-01') },
  ]
  assert.equal(beforeCare(episodes, care).length, 1)
  assert.equal(beforeCare(episodes, []).length, 0)
})
