import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answersTo, around, dayOn, findingsWith, foundIn } from '../../../../test/builders/answers.ts'
import { askedOf, unansweredOf } from '../asked.ts'
import { outcomeOf } from '../outcome.ts'
import type { Questions } from '../question.ts'
import { cseRfm2018 } from './cse-rfm-2018.ts'
import { columnCounts, whyNotSent } from './cse-rfm-2018-checks.ts'
import { indicatorGroups } from './cse-rfm-2018-indicators.ts'
import { cse2018Notices } from './cse-rfm-2018-notices.ts'

type Given = Record<string, unknown>
const withId = (id: string, given: Given, known = {}) => findingsWith(id, cseRfm2018, given, known)
const tick = { ticked: true }
const agreed = { c06: 'yes', 'c-consent': 'yes', c08: 'yes', 'c-parents-consent': 'yes' }

describe('what the 2018 matrix asks', () => {
  it('RFM18-1: the level of risk must be filled to submit, and “not known” does not fill it', () => {
    assert.ok(unansweredOf(cseRfm2018.questions, {}, around()).includes('c02'))
    assert.equal(cseRfm2018.questions.c02.neverNotKnown, true)
    assert.deepEqual(cseRfm2018.questions.c02.prompts, ['Form will be returned if blank'])
  })

  it('RFM18-2: the category of offending may be left blank', () => {
    assert.ok(!unansweredOf(cseRfm2018.questions, {}, around()).includes('c03'))
  })

  it('RFM18-9, GAP-45: police, accident and emergency, and fire staff are asked up to the indicators', () => {
    const asked = (given: Given) => askedOf(cseRfm2018.questions, answersTo(cseRfm2018, given), around())
    const short = asked({ 'c-who': 'police-health-fire' })
    assert.ok(short.includes('c-marf') && short.includes('c38'))
    assert.equal(
      short.some(id => /^c-(i|g)\d/.test(id)),
      false,
    )
    const whole = asked({ 'c-who': 'other' })
    assert.deepEqual([whole.filter(id => /^c-i\d/.test(id)).length, whole.includes('c-marf')], [118, false])
    assert.equal(asked({}).filter(id => /^c-i\d/.test(id)).length, 118)
  })

  it('RFM18-4: it asks whether the child and whether the parents or carers know with whom it is shared, each with comments', () => {
    const { questions } = cseRfm2018
    assert.match(questions.c06.label, /^Has the child been made aware that the information/)
    assert.match(questions.c08.label, /parents\/carers been made aware that a referral/)
    assert.deepEqual([questions.c07.label, questions.c09.label], ['Comments:', 'Comments:'])
  })

  it('RFM18-8: it says in the words of the Act what consent is', () => {
    assert.ok(cse2018Notices.some(({ says }) => says.includes('has the freedom and capacity to make that choice')))
  })

  it('RFM18-12, RFM18-13: it asks whether the child was present, what the child said, and what was done', () => {
    const { c37, c38, c39 } = cseRfm2018.questions
    assert.deepEqual([c38.required, c39.label, c37.input.kind], [true, 'Childs Comments:', 'text'])
  })

  it('GAP-43: 118 indicators in 24 groups, three without a column; each group ends with comments', () => {
    assert.equal(indicatorGroups.length, 24)
    const questions: Questions = cseRfm2018.questions
    const indicators = Object.values(questions).filter(({ input }) => input.kind === 'column-tick')
    const bare = indicators.filter(({ input }) => input.kind === 'column-tick' && input.column === null)
    assert.deepEqual(
      [indicators.length, bare.map(({ input }) => input.kind === 'column-tick' && input.line)],
      [118, [1068, 1211, 1299]],
    )
    assert.equal(Object.keys(cseRfm2018.questions).filter(id => /^c-g\d+-comments$/.test(id)).length, 24)
  })
})

describe('what the 2018 matrix finds', () => {
  it('RFM18-3: at low risk it may not be sent without recorded consent; it may be saved and submitted', () => {
    assert.deepEqual(whyNotSent(answersTo(cseRfm2018, { c02: 'low', ...agreed })), [])
    assert.deepEqual(whyNotSent(answersTo(cseRfm2018, { c02: 'low', ...agreed, 'c-consent': 'no' })), [
      'the child does not consent',
    ])
    assert.deepEqual(whyNotSent(answersTo(cseRfm2018, { c02: 'low', ...agreed, c08: 'no' })), [
      'a parent or carer has not been made aware',
    ])
    assert.equal(whyNotSent(answersTo(cseRfm2018, { c02: 'low' })).length, 2)
    assert.deepEqual(
      withId('RFM18-3', { c02: 'low' }).map(({ kind }) => kind),
      ['warning'],
    )
  })

  it('RFM18-3, GAP-19: at medium and high risk consent is not stated as required', () => {
    assert.deepEqual(withId('RFM18-3', { c02: 'medium' }), [])
    assert.deepEqual(withId('RFM18-3', { c02: 'high', c06: 'no' }), [])
  })

  it('RFM18-5, RFM18-6: from the eighteenth birthday it notes the age and asks why, and stops nobody', () => {
    const found = (c17: string, given: Given = {}) => foundIn(cseRfm2018, { c17, ...given })
    assert.deepEqual(found('2008-11-22'), [])
    assert.deepEqual(found('2008-11-21'), ['prompt RFM18-5 c17', 'warning RFM18-6 c-over-18'])
    assert.deepEqual(found('2008-11-21', { 'c-over-18': 'A learning difficulty.' }), ['prompt RFM18-5 c17'])
  })

  it('RFM18-7: under 13 it says that a child cannot consent', () => {
    assert.equal(withId('RFM18-7', { c17: '2013-11-22' })[0]?.kind, 'prompt')
    assert.deepEqual(withId('RFM18-7', { c17: '2013-11-21' }), [])
  })

  it('RFM18-7: where no date of birth is known it says so, and what holds for a child under 13', () => {
    const [found, ...more] = withId('RFM18-7', {}, { bornOn: null })
    assert.match(found?.says ?? '', /No date of birth is known.*under 13/)
    assert.deepEqual(more, [])
  })

  it('RFM18-9: with a MARF completed no matrix is required', () => {
    const found = (marf: string) => withId('RFM18-9', { 'c-who': 'police-health-fire', 'c-marf': marf })[0]?.kind
    assert.deepEqual([found('yes'), found('no')], ['warning', 'prompt'])
    assert.deepEqual(withId('RFM18-9', { 'c-who': 'other' }), [])
  })

  it('RFM18-10: where there is a plan it asks for the day of the plan’s review', () => {
    assert.equal(withId('RFM18-10', { c29: 'Child in need' }).length, 1)
    assert.deepEqual(withId('RFM18-10', { c29: 'Child in need', c05: '2026-12-01' }), [])
  })

  it('RFM18-11: under-13 sexual activity prompts until a reference, a day and time, or who made the referral is given', () => {
    const kinds = (safeguarding?: Given, given: Given = {}) =>
      withId('RFM18-11', {
        'c-i99': tick,
        ...(safeguarding ? { 'c-safeguarding': safeguarding } : {}),
        ...given,
      }).map(({ kind }) => kind)
    assert.deepEqual(kinds(), ['prompt'])
    assert.deepEqual(kinds({ madeOn: '2026-11-20' }), ['prompt'])
    assert.deepEqual(kinds({ madeOn: '2026-11-20', madeAt: '14:30' }), [])
    assert.deepEqual(kinds({ reference: 'S-0001' }), [])
    assert.deepEqual(kinds({ madeBy: 'A. Sample, to the front door' }), [])
    assert.deepEqual(withId('RFM18-11', { 'c-i98': tick }), [])
  })

  it('RFM18-11: it shows at a low level, at any age and in the short form, and asks to check an age of 13 or more', () => {
    const given = { 'c-i99': tick, c02: 'low', 'c-who': 'police-health-fire', c17: '2010-01-01' }
    assert.deepEqual(
      withId('RFM18-11', given).map(({ kind, question }) => `${kind} ${question}`),
      ['prompt c-safeguarding', 'warning c-i99'],
    )
  })

  it('RFM18-14, GAP-44: ticks are counted by column for information, and never make the level', () => {
    const given = {
      'c-i1': tick,
      'c-i2': tick,
      'c-i3': tick,
      'c-i4': tick,
      'c-i43': { ticked: true, column: 'medium' },
    }
    assert.deepEqual(columnCounts(answersTo(cseRfm2018, given)), { low: 1, medium: 1, high: 2, none: 1 })
    const outcome = outcomeOf(cseRfm2018, answersTo(cseRfm2018, given), dayOn('2026-11-21'))
    assert.deepEqual([outcome.level, outcome.score, outcome.scoredLevel], [null, null, null])
    const low = answersTo(cseRfm2018, { ...given, c02: 'low', c04: '2026-11-20' })
    assert.deepEqual(outcomeOf(cseRfm2018, low, dayOn('2026-11-21')), {
      completedOn: dayOn('2026-11-20'),
      score: null,
      scoredLevel: null,
      level: 'low',
      riskType: 'cse',
    })
  })
})
