// DISR-22.1 and CAWN-1: which warning notice fits, on both sides of each birthday; DISR-22.3: the tools.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Birth } from '../children/index.ts'
import { keptList } from '../instruments/index.ts'
import { type Day, parseDay } from '../kernel/index.ts'
import { type AboutChild, noticesFor, recommendedTools, sayTool, toolsList } from './index.ts'

const day = (text: string): Day => parseDay(text) ?? assert.fail(text)
const born = (text: string): Birth => ({ kind: 'exact', on: day(text) })
const inCare = { inCare: true, orders: ['care-order'] }
const notInCare = { inCare: false, orders: [] }

const fitting = (birth: Birth, about: Omit<AboutChild, 'birth'>, on: string) =>
  Object.fromEntries(noticesFor({ birth, ...about }, day(on)).map(({ notice, fits }) => [notice, fits]))

test('DISR-22.1: the day before the sixteenth birthday section 2 fits, and on the birthday it does not', () => {
  const birth = born('2010-12-05')
  assert.deepEqual(fitting(birth, notInCare, '2026-12-04'), { 'cawn-s2': 'yes', 'cawn-s49': 'no' })
  assert.deepEqual(fitting(birth, notInCare, '2026-12-05'), { 'cawn-s2': 'no', 'cawn-s49': 'no' })
})

test('DISR-22.1: a child in care by an order is protected until the day before the eighteenth birthday', () => {
  const birth = born('2008-12-05')
  assert.deepEqual(fitting(birth, inCare, '2026-12-04'), { 'cawn-s2': 'no', 'cawn-s49': 'yes' })
  assert.deepEqual(fitting(birth, inCare, '2026-12-05'), { 'cawn-s2': 'no', 'cawn-s49': 'no' })
  assert.deepEqual(fitting(born('2012-05-01'), inCare, '2026-12-04'), { 'cawn-s2': 'yes', 'cawn-s49': 'yes' })
})

test('DISR-22.1: whoever was born on 29 February comes to the age on 1 March where there is none', () => {
  const birth = born('2012-02-29')
  assert.equal(fitting(birth, notInCare, '2028-02-28')['cawn-s2'], 'yes')
  assert.equal(fitting(birth, notInCare, '2028-02-29')['cawn-s2'], 'no')
  assert.equal(fitting(born('2008-02-29'), inCare, '2026-02-28')['cawn-s49'], 'yes')
  assert.equal(fitting(born('2008-02-29'), inCare, '2026-03-01')['cawn-s49'], 'no')
})

test('DISR-22.1 and GAP-53: accommodation without an order, an order that is not recorded, and care not known are to be checked', () => {
  const birth = born('2009-05-01')
  const of = (about: Omit<AboutChild, 'birth'>) => fitting(birth, about, '2026-12-04')['cawn-s49']
  assert.equal(of({ inCare: true, orders: ['section-20'] }), 'not-known')
  assert.equal(of({ inCare: true, orders: [] }), 'not-known')
  assert.equal(of({ inCare: true, orders: null }), 'not-known')
  assert.equal(of({ inCare: null, orders: null }), 'not-known')
  assert.equal(of({ inCare: true, orders: ['section-20', 'interim-care-order'] }), 'yes')
})

test('DISR-22.1: an age that nobody knows is never taken for one, and an estimate says until when', () => {
  assert.deepEqual(fitting({ kind: 'unknown' }, notInCare, '2026-12-04'), { 'cawn-s2': 'not-known', 'cawn-s49': 'no' })
  const guessed: Birth = { kind: 'estimated', latest: day('2010-12-05') }
  assert.equal(fitting(guessed, notInCare, '2026-12-04')['cawn-s2'], 'not-known')
  assert.equal(fitting(guessed, notInCare, '2026-12-05')['cawn-s2'], 'no')
})

test('DISR-22.3: the tools are a list that the partnership keeps, each key once, and one that it removed is still said', () => {
  const list = keptList(toolsList)
  assert.equal(list?.closed, false)
  assert.equal(list.recommended, recommendedTools)
  const keys = recommendedTools.map(({ key }) => key)
  assert.equal(new Set(keys).size, keys.length)
  assert.equal(sayTool('cawn', recommendedTools), 'Child Abduction Warning Notice')
  assert.equal(sayTool('gone', recommendedTools), 'gone')
})
