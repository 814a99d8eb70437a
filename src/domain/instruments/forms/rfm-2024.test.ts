import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answersTo, around, dayOn, findingsWith, foundIn } from '../../../../test/builders/answers.ts'
import { parseInstant } from '../../kernel/index.ts'
import { askedOf, unansweredOf } from '../asked.ts'
import type { FormLine } from '../filled.ts'
import { outcomeOf } from '../outcome.ts'
import { rfm2024 } from './rfm-2024.ts'
import { matrixIndicators, matrixScoreOf } from './rfm-2024-answers.ts'

type Given = Record<string, unknown>
const withId = (id: string, given: Given, known = {}) => findingsWith(id, rfm2024, given, known)
const level = (of: number | 'not-known', evidence = 'Seen by her teacher.') => ({ level: of, evidence })
const levels = (...all: readonly (number | 'not-known')[]): Given =>
  Object.fromEntries(matrixIndicators.map((id, n) => [id, level(all[n] ?? 0)]))

const matrix = (given: Partial<FormLine>): FormLine => ({
  id: '' as FormLine['id'],
  childId: '' as FormLine['childId'],
  episodeId: null,
  instrument: 'rfm-2024',
  instrumentVersion: '2024-04',
  source: 'typed',
  openedOn: dayOn('2026-06-01'),
  completedOn: dayOn('2026-06-01'),
  begunAt: around().now,
  begunBy: 'A. Sample',
  submittedAt: around().now,
  submittedBy: 'A. Sample',
  score: 20,
  scoredLevel: 'vulnerable',
  level: 'vulnerable',
  riskType: 'cse',
  enteredInErrorAt: null,
  enteredInErrorReason: null,
  newer: false,
  version: 1,
  reviews: [],
  ...given,
})

describe('what the 2024 matrix asks', () => {
  it('RFM24-1: sections A to D and all fourteen indicators are required to submit, and nothing to save', () => {
    const open = unansweredOf(rfm2024.questions, {}, around())
    for (const id of ['a01', 'a07', 'a08', 'a10', 'a11', 'a26', 'a33', 'a34', ...matrixIndicators, 'a-j'])
      assert.ok(open.includes(id), id)
    assert.equal(matrixIndicators.length, 14)
  })

  it('GAP-02: an indicator with evidence and no level is unanswered; an honest not known is answered', () => {
    const given = answersTo(rfm2024, { 'a-i01': { evidence: 'Seen.' }, 'a-i02': { level: 'not-known' } })
    const open = unansweredOf(rfm2024.questions, given, around())
    assert.deepEqual([open.includes('a-i01'), open.includes('a-i02')], [true, false])
  })

  it('RFM24-5, RFM24-7: details are required where another professional told the child or the carers', () => {
    const open = (given: Given) => unansweredOf(rfm2024.questions, answersTo(rfm2024, given), around())
    assert.ok(open({ a01: 'made-aware-by-another' }).includes('a02'))
    assert.ok(!open({ a01: 'aware' }).includes('a02'))
    assert.ok(open({ a05: 'made-aware-by-another' }).includes('a06'))
    assert.ok(!open({ a05: 'not-aware' }).includes('a06'))
  })

  it('RFM24-6: where a referral has been made both its date and the service are required', () => {
    const open = unansweredOf(rfm2024.questions, answersTo(rfm2024, { a03: 'yes' }), around())
    assert.ok(open.includes('a04'))
    const found = (a04: Given) => withId('RFM24-6', { a03: 'yes', a04 }).map(({ kind }) => kind)
    assert.deepEqual(found({ service: 'YOS Prevention' }), ['problem'])
    assert.deepEqual(found({ service: 'YOS Prevention', date: '2026-11-20' }), [])
  })

  it('RFM24-2: a review asks for section E alone', () => {
    assert.deepEqual(Object.keys(rfm2024.review ?? {}), 'a35 a36 a37 a38 a39 a40 a41 a42 a43'.split(' '))
  })

  it('RFM24-3: it says at its top that it is not a referral to children’s social care', () => {
    assert.ok(
      rfm2024.notices.some(({ at, says }) => at === 'top' && /^PLEASE NOTE THE RFM IS NOT A REFERAL/.test(says)),
    )
  })

  it('RFM24-9, RFM24-11: it asks whether the child was present, what the child said, and who was consulted', () => {
    const asked = askedOf(rfm2024.questions, {}, around())
    for (const id of ['a-present', 'a-words', 'a-consulted', 'a-consent']) assert.ok(asked.includes(id), id)
  })

  it('GAP-60, RFM24-16, RFM24-18: three reviews, eight weeks apart, within six months, with a warning after five', () => {
    assert.deepEqual(rfm2024.life, { months: 6, warnAfterMonths: 5, reviews: 3, reviewAfterWeeks: 8 })
  })
})

describe('what the 2024 matrix finds', () => {
  it('RFM24-10: evidence is required from level 1 upwards, and not at 0 or where the level is not known', () => {
    const found = (of: number | 'not-known', evidence = '') =>
      foundIn(rfm2024, { 'a-i05': level(of, evidence) }).filter(one => /RFM24-10/.test(one))
    assert.deepEqual(found(1), ['problem RFM24-10 a-i05'])
    assert.deepEqual([found(0), found('not-known'), found(4, 'Seen.')], [[], [], []])
  })

  it('RFM24-14: a total of 13 must be confirmed, and the sentence names the higher band', () => {
    const given = { ...levels(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 'a-j': { band: 'vulnerable' } }
    const [found] = withId('RFM24-14', given)
    assert.match(found!.says, /total of 13 .* Vulnerable to exploitation/)
    assert.deepEqual(withId('RFM24-14', { ...given, 'a-j': { band: 'vulnerable', boundaryConfirmed: true } }), [])
  })

  it('RFM24-15: another level than the scored one needs a reason', () => {
    const found = (judged: Given) => withId('RFM24-15', { ...levels(2), 'a-j': judged }).map(({ kind }) => kind)
    assert.deepEqual(found({ band: 'evidenced' }), ['problem'])
    assert.deepEqual(found({ band: 'evidenced', why: 'A disclosure.' }), [])
    assert.deepEqual(found({ band: 'none' }), [])
    assert.deepEqual(found({ why: 'A disclosure.' }), ['problem'])
  })

  it('GAP-02: with one indicator not known it is submitted on judgement with a reason', () => {
    const given = levels('not-known', 3, 3, 3)
    assert.equal(withId('RFM24-15', { ...given, 'a-j': { band: 'suspected' } })[0]?.kind, 'problem')
    const judged = { ...given, 'a-j': { band: 'suspected', why: 'Two sightings with an older man.' } }
    assert.deepEqual(withId('RFM24-15', judged), [])
    const { score, scoredLevel, level: set } = outcomeOf(rfm2024, answersTo(rfm2024, judged), dayOn('2026-11-21'))
    assert.deepEqual([score, scoredLevel, set], [null, null, 'suspected'])
  })

  it('RFM24-20: the age is that on the day of completion, and the younger of form and record', () => {
    const given = { 'a-i11': level(1), a12: '2013-11-21', a07: '2026-11-21' }
    assert.deepEqual(withId('RFM24-20', given), [])
    assert.equal(withId('RFM24-20', { ...given, a07: '2026-11-20' })[0]?.kind, 'prompt')
    assert.equal(withId('RFM24-20', given, { bornOn: dayOn('2013-11-22') })[0]?.kind, 'prompt')
    assert.equal(withId('RFM24-20', { 'a-i11': level(1) })[0]?.kind, 'prompt')
  })

  it('RFM24-19, RFM24-20: a total of no exploitation risk hides no prompt', () => {
    const given = { ...levels(0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 4), a12: '2010-01-01', 'a-j': { band: 'none' } }
    assert.equal(matrixScoreOf(answersTo(rfm2024, given), around()).band, 'none')
    assert.deepEqual(
      foundIn(rfm2024, given).filter(one => one.startsWith('prompt RFM24')),
      ['prompt RFM24-19 a-i08', 'prompt RFM24-20 a-i11'],
    )
  })

  it('MISS-RFM: it asks for the meetings from level 2 upwards, and warns of one that was not held at any level', () => {
    const kinds = (given: Given, known = {}) => withId('MISS-RFM', given, known).map(({ kind }) => kind)
    assert.deepEqual(kinds({ 'a-i01': level(1) }), [])
    assert.deepEqual(kinds({ 'a-i01': level(2) }), ['prompt'])
    assert.deepEqual(kinds({ 'a-i01': level(0) }, { meetingLevel: 2, meetingHeld: false }), ['warning'])
    assert.deepEqual(kinds({ 'a-i01': level(2) }, { meetingLevel: 1, meetingHeld: true }), ['prompt'])
    const [said] = withId('MISS-RFM', { 'a-i01': level(2) }, { meetingLevel: 3, meetingHeld: false })
    assert.match(said!.says, /reached level 3, and no meeting was held since/)
  })

  it('MISS-RFM: beside indicator 1 stands each meeting that was required and whether it was held; one not held is a warning', () => {
    const at = (text: string) => parseInstant(text)!
    const first = { level: 1, since: at('2026-09-01T20:00:00Z'), heldAt: at('2026-09-07T10:00:00Z') } as const
    const second = { level: 2, since: at('2026-10-01T20:00:00Z'), heldAt: null } as const
    const said = (meetings: readonly (typeof first | typeof second)[]) =>
      withId('MISS-RFM', { 'a-i01': level(2) }, { meetings }).map(({ kind, says }) => `${kind} ${says}`)
    const [prompt, warned] = said([second, first])
    assert.match(
      prompt!,
      /^prompt .*level 2 since 1 October 2026, not held; level 1 since 1 September 2026, held 7 September 2026/,
    )
    assert.match(warned!, /^warning .*not recorded as held\..*level 2 since 1 October 2026, not held/)
    assert.equal(said([first]).length, 1, 'held: a prompt and no warning')
  })

  it('warns where the stated level is not the judged one, and where the two dates of completion differ (GAP-07)', () => {
    const stated = { a09: 'none', 'a-j': { band: 'evidenced', why: 'A disclosure.' } }
    assert.deepEqual(
      foundIn(rfm2024, stated).filter(one => / a09$/.test(one)),
      ['warning RFM24-15 a09'],
    )
    assert.deepEqual(foundIn(rfm2024, { a07: '2026-11-21', a30: '2026-11-20' }), ['warning GAP-07 a07'])
    assert.deepEqual(foundIn(rfm2024, { a07: '2026-11-20', a30: '2026-11-20' }), [])
  })

  it('GAP-13: a dual risk has one of the two as its primary risk, any other type has itself', () => {
    const warns = (a08: string, a16: string) => withId('GAP-13', { a08, a16 }).length > 0
    assert.deepEqual([warns('dual', 'cse'), warns('dual', 'cce'), warns('cse', 'cse')], [false, false, false])
    assert.deepEqual([warns('dual', 'other'), warns('cse', 'cce'), warns('cce', 'other')], [true, true, true])
  })

  it('FOUND-13.1b: it warns of what would lead somebody to be told who must not be', () => {
    const kinds = (given: Given) =>
      withId('FOUND-13.1b', given, { blocked: true }).map(one => `${one.kind} ${one.question}`)
    assert.deepEqual(kinds({}), ['prompt a05'])
    assert.deepEqual(kinds({ a05: 'aware', a17: '01632 960001' }), ['warning a05', 'warning a17'])
    assert.deepEqual(kinds({ a05: 'not-aware' }), [])
    assert.deepEqual(withId('FOUND-13.1b', { a05: 'aware', a17: '01632 960001' }), [])
  })

  it('RFM24-17, RFM24-18: it says how the last matrix stands', () => {
    const review = (number: number) => ({ number, submittedAt: around().now }) as FormLine['reviews'][number]
    const ids = (form: FormLine) =>
      foundIn(rfm2024, { a30: '2026-11-21' }, { forms: [form] }).map(one => one.split(' ')[1])
    assert.deepEqual(ids(matrix({ completedOn: dayOn('2026-05-22') })), ['RFM24-2'])
    assert.deepEqual(ids(matrix({ completedOn: dayOn('2026-05-21') })), ['RFM24-18'])
    assert.deepEqual(ids(matrix({ reviews: [1, 2, 3].map(review) })), ['RFM24-17'])
    assert.deepEqual(ids(matrix({ enteredInErrorAt: around().now })), [])
    assert.deepEqual(ids(matrix({ completedOn: dayOn('2026-11-21') })), [])
    assert.deepEqual(ids(matrix({ instrument: 'cse-rfm-2018' })), [])
  })
})

describe('what the 2024 matrix comes to', () => {
  it('RFM24-13: total, scored band, judged band and risk type; its six months run from the initial form (GAP-07)', () => {
    const given = {
      ...levels(2, 2, 2),
      a08: 'dual',
      a30: '2026-11-19',
      a07: '2026-11-20',
      'a-j': { band: 'suspected', why: 'Two sightings.' },
    }
    assert.deepEqual(outcomeOf(rfm2024, answersTo(rfm2024, given), dayOn('2026-11-21')), {
      completedOn: dayOn('2026-11-19'),
      score: 6,
      scoredLevel: 'none',
      level: 'suspected',
      riskType: 'dual',
    })
  })

  it('RFM24-18: a date of completion that has not come does not lengthen its life', () => {
    const given = answersTo(rfm2024, { a30: '2027-11-21' })
    assert.equal(outcomeOf(rfm2024, given, dayOn('2026-11-21')).completedOn, dayOn('2026-11-21'))
  })
})
