import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, around, dayOn, findingsWith } from '../../../../test/builders/answers.ts'
import { askedOf } from '../asked.ts'
import type { FormLine } from '../filled.ts'
import { outcomeOf } from '../outcome.ts'
import { escalationMeeting as form } from './escalation-meeting.ts'
import { levelsOfMeeting } from './escalation-meeting-checks.ts'

const withId = (id: string, given: Record<string, unknown>, known = {}) => findingsWith(id, form, given, known)
const scaled = (level: number, given: Record<string, unknown> = {}) => ({
  'g2-kind': 'scaled-meeting',
  'g2-01': `level-${level}`,
  ...given,
})
const attendance = (level: number, but: Record<string, object> = {}) => ({
  'g2-06': levelsOfMeeting[`level-${level}`]!.roles.map(role => ({
    role,
    invited: true,
    ...(but[role] ?? { attended: true }),
  })),
})
const idOf = { 1: 'MISS-13.15', 2: 'MISS-13.17', 3: 'MISS-13.18' } as const

test('MISS-13.15, MISS-13.17 and MISS-13.18: each level names who takes part, and a full attendance is not questioned', () => {
  for (const level of [1, 2, 3] as const) {
    assert.deepEqual(withId(idOf[level], scaled(level, attendance(level))), [], `level ${level}`)
    assert.equal(withId(idOf[level], scaled(level))[0]?.kind, 'warning', `level ${level}`)
  }
})

test('MISS-13.17: at level 2 a child or advocate who is absent needs the exceptional reason, at level 1 not', () => {
  const kinds = (level: 1 | 2 | 3, why: object) =>
    withId(idOf[level], scaled(level, attendance(level, { child: why }))).map(({ kind }) => kind)
  assert.deepEqual(kinds(2, { attended: false }), ['problem'])
  assert.deepEqual(kinds(3, { attended: false }), ['problem'])
  assert.deepEqual(kinds(2, { apologies: 'In hospital' }), [])
  assert.deepEqual(kinds(1, { attended: false }), [])
})

test('GAP-25: three, five and nine episodes are the triggers of the levels one, two and three', () => {
  const triggers = { 1: 'three-in-90', 2: 'five-in-90', 3: 'nine-in-90' } as const
  for (const level of [1, 2, 3] as const)
    for (const [own, trigger] of Object.entries(triggers)) {
      const given = scaled(level, { ...attendance(level), 'g2-02': { trigger } })
      assert.equal(withId(idOf[level], given).length, String(level) === own ? 0 : 1, `${trigger} at ${level}`)
    }
})

test('MISS-13.19a: another reason is one of the four', () => {
  assert.equal(withId('MISS-13.19a', scaled(1, { 'g2-02': { trigger: 'other' } }))[0]?.kind, 'problem')
  const said = scaled(1, { 'g2-02': { trigger: 'other', reason: 'quick-succession' } })
  assert.deepEqual(withId('MISS-13.19a', said), [])
})

test('GAP-26: another chair than the one of the level is explained', () => {
  const chaired = (chair: object) =>
    withId('MISS-13.17', scaled(2, { ...attendance(2), 'g2-05': chair })).map(({ kind }) => kind)
  assert.deepEqual(chaired({ role: 'team-manager' }), [])
  assert.deepEqual(chaired({ role: 'social-worker' }), ['warning'])
  assert.deepEqual(chaired({ role: 'social-worker', why: 'The manager was ill' }), [])
})

test('MISS-13.14: held on the last day is in time, the day after asks why', () => {
  const held = (on: string, why?: string) =>
    withId('MISS-13.14', scaled(1, { 'g2-04': { due: '2026-11-20', held: on, why } })).length
  assert.deepEqual([held('2026-11-20'), held('2026-11-21'), held('2026-11-21', 'No room')], [0, 1, 0])
  assert.equal(withId('MISS-13.14', scaled(1, { 'g2-04': { due: '2026-11-20' } }))[0]?.kind, 'problem')
})

test('MISS-13.16, MISS-13.19b and MISS-13.19c: factors, tools, the police and the matrix belong to a scaled meeting', () => {
  assert.equal(withId('MISS-13.16', scaled(1)).length, 2)
  assert.equal(withId('MISS-13.19b', scaled(1)).length, 1)
  assert.equal(withId('MISS-13.19b', scaled(1, attendance(1))).length, 0)
  assert.equal(withId('MISS-13.19c', scaled(1)).length, 1)
  const forms = [{ instrument: 'risk-evaluation-matrix', enteredInErrorAt: null } as FormLine]
  assert.equal(withId('MISS-13.19c', scaled(1), { forms }).length, 0)
  assert.equal(withId('MISS-13.19c', { 'g2-kind': 'urgent-case-review' }).length, 0)
})

test('LONG-17.3: an urgent case review asks its five things, and a scaled meeting none of them', () => {
  const five = ['g2-14', 'g2-15', 'g2-16', 'g2-17', 'g2-18']
  const asked = (kind: string) =>
    askedOf(form.questions, answersTo(form, { 'g2-kind': kind }), around()).filter(id => five.includes(id))
  assert.deepEqual(asked('urgent-case-review'), five)
  assert.deepEqual(asked('scaled-meeting'), [])
})

test('LONG-17.4: the minutes of an urgent review go to the lead, and to the reviewing officer of a child in care', () => {
  const review = { 'g2-kind': 'urgent-case-review' }
  assert.equal(withId('LONG-17.4', review, { inCare: true }).length, 2)
  assert.equal(withId('LONG-17.4', review, { inCare: false }).length, 1)
  const sent = { 'g2-13': [{ role: 'social-care-lead' }, { role: 'reviewing-officer' }] }
  assert.equal(withId('LONG-17.4', { ...review, ...sent }, { inCare: true }).length, 0)
})

test('PRIN-4.1c: views of the child and of the parents that are not written down are brought to mind', () => {
  assert.equal(withId('PRIN-4.1c', {}).length, 2)
  assert.equal(withId('PRIN-4.1c', { 'g2-07': 'I want to stay.', 'g2-07-parents': 'We agree.' }).length, 0)
})

test('MISS-LVL: it comes to its day and level; an urgent case review has no level', () => {
  const came = (given: Record<string, unknown>) => outcomeOf(form, answersTo(form, given), dayOn('2026-11-21'))
  assert.equal(came(scaled(2)).level, 'level-2')
  assert.equal(came(scaled(2, { 'g2-04': { held: '2026-11-19' } })).completedOn, dayOn('2026-11-19'))
  assert.equal(came({ 'g2-kind': 'urgent-case-review' }).level, null)
})
