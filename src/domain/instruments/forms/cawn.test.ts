import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, around, dayOn, findingsWith, foundIn } from '../../../../test/builders/answers.ts'
import { askedOf, noticesOf, unansweredOf } from '../asked.ts'
import type { Instrument } from '../instrument.ts'
import { outcomeOf, workedOutOf } from '../outcome.ts'
import { cawnS2, cawnS49 } from './cawn.ts'

const issued = { i23: '2026-11-21' }
const warned = (form: Instrument, born: string, known = {}) =>
  findingsWith('CAWN-1', form, { ...issued, i03: born }, known).filter(({ kind }) => kind === 'warning').length
const missing = (form: Instrument, given: Record<string, unknown>) =>
  unansweredOf(form.questions, answersTo(form, given), around())
const sectionTwo = (born: string | null) =>
  noticesOf(cawnS49.notices, {}, { bornOn: born === null ? null : dayOn(born), on: dayOn('2026-11-21') }).some(
    ({ says }) => says.includes('*Section 2 Child Abduction Act 1984'),
  )

test('CAWN-1: the notice under section 49 is questioned from the eighteenth birthday, that under section 2 from the sixteenth', () => {
  assert.deepEqual([warned(cawnS49, '2008-11-22'), warned(cawnS49, '2008-11-21')], [0, 1])
  assert.deepEqual([warned(cawnS2, '2010-11-22'), warned(cawnS2, '2010-11-21')], [0, 1])
})

test('CAWN-1 and GAP-53: care is looked at where the record knows it, and the order is always to be checked', () => {
  assert.equal(warned(cawnS49, '2012-01-01', { inCare: false }), 1)
  assert.equal(warned(cawnS49, '2012-01-01', { inCare: true }), 0)
  assert.equal(warned(cawnS49, '2012-01-01', { inCare: null }), 0)
  assert.equal(findingsWith('GAP-53', cawnS49, {}).length, 1)
  assert.equal(findingsWith('CAWN-1', cawnS2, {}, { inCare: true })[0]?.kind, 'prompt')
})

test('CAWN-1: the officer decides: no answer keeps a record of what was served from being submitted', () => {
  for (const form of [cawnS49, cawnS2])
    assert.ok(!foundIn(form, { ...issued, i02: 18, i03: '1990-01-01' }).some(one => one.startsWith('problem')))
})

test('CAWN-2: care about the real name is asked for once a name is written', () => {
  assert.equal(findingsWith('CAWN-2', cawnS2, { i01: 'Robin' }).length, 1)
  assert.equal(findingsWith('CAWN-2', cawnS2, {}).length, 0)
})

test('CAWN-3 and GAP-52: the line about section 2 stands the day before the sixteenth birthday and goes on that day', () => {
  assert.deepEqual([sectionTwo('2010-11-22'), sectionTwo('2010-11-21'), sectionTwo(null)], [true, false, true])
  const worked = (born: string) => workedOutOf(cawnS49, answersTo(cawnS49, { ...issued, i03: born }), around()).i08
  assert.match(worked('2010-11-22')!, /stands/)
  assert.match(worked('2010-11-21')!, /deleted/)
  assert.deepEqual(workedOutOf(cawnS49, {}, around()), {})
})

test('CAWN-4 and CAWN-5: on whose behalf and whom to ring are needed under section 49, the parent under section 2', () => {
  const needed = (form: Instrument) => ['i05', 'i06', 'i07'].filter(id => missing(form, {}).includes(id))
  assert.deepEqual(needed(cawnS49), ['i05', 'i07'])
  assert.deepEqual(needed(cawnS2), ['i06'])
})

test('CAWN-6: who signs confirms four things, and who does not sign is not asked to', () => {
  const four = ['i-explained', 'i-understands', 'i-handed']
  const needed = (given: Record<string, unknown>) => four.filter(id => missing(cawnS2, given).includes(id))
  assert.deepEqual(needed({ i13: 'A. Recipient' }), four)
  assert.deepEqual(needed({}), [])
  assert.ok(missing(cawnS2, {}).includes('i12'))
})

test('CAWN-7: how it was verified is needed where no photograph was shown, and not where one was', () => {
  assert.ok(missing(cawnS49, { i19: 'have-not' }).includes('i20'))
  const shown = askedOf(cawnS49.questions, answersTo(cawnS49, { i19: 'have' }), around())
  assert.ok(!shown.includes('i20'))
})

test('CAWN-8: a signature or the reason why there is none', () => {
  assert.ok(missing(cawnS49, {}).includes('i16'))
  assert.ok(!missing(cawnS49, { i13: 'A. Recipient' }).includes('i16'))
  assert.ok(!missing(cawnS49, { i16: 'Refused' }).includes('i16'))
})

test('CAWN-9: both sign with time and date, and two days are questioned', () => {
  const needed = ['i14', 'i15', 'i17', 'i18', 'i21', 'i22', 'i23']
  assert.deepEqual(
    needed.filter(id => missing(cawnS2, {}).includes(id)),
    needed,
  )
  assert.equal(findingsWith('CAWN-9', cawnS2, { ...issued, i15: '2026-11-20' }).length, 1)
  assert.equal(findingsWith('CAWN-9', cawnS2, { ...issued, i15: '2026-11-21' }).length, 0)
})

test('DISR-22.2: that the local authority was not told is questioned', () => {
  assert.equal(findingsWith('DISR-22.2', cawnS2, {}).length, 1)
  assert.equal(findingsWith('DISR-22.2', cawnS2, { 'i-authority-told': { told: 'yes' } }).length, 0)
})

test('CAWN-10: the property or the home address is chosen, one of the two, and a record without it cannot be submitted', () => {
  for (const form of [cawnS49, cawnS2]) {
    const { input } = form.questions.i04 ?? assert.fail('the premises are not asked for')
    const keys = input.kind === 'single' ? input.options.map(({ key }) => key) : []
    assert.deepEqual(keys, ['property', 'home-address'])
    assert.ok(missing(form, {}).includes('i04'))
    assert.ok(!missing(form, { i04: 'home-address' }).includes('i04'))
  }
})

test('CAWN-12: the penalties stand as printed: six months and seven years, or seven years', () => {
  const words = ({ notices }: Instrument) => notices.map(({ says }) => says).join(' ')
  assert.match(words(cawnS49), /maximum sentence of 6 months/)
  assert.match(words(cawnS49), /maximum sentence of 7 years/)
  assert.ok(!words(cawnS2).includes('6 months'))
  assert.match(words(cawnS2), /maximum sentence of 7 years/)
})

test('FORM-i: its day is that on which the officer signed', () => {
  const { completedOn } = outcomeOf(cawnS2, answersTo(cawnS2, { i23: '2026-11-20' }), dayOn('2026-11-21'))
  assert.equal(completedOn, dayOn('2026-11-20'))
})
