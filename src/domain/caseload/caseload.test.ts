// The order of the caseload, and its districts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day, Id, Instant } from '../kernel/index.ts'
import { type CaseloadLine, districtsIn, inOrder, ofDistrict } from './index.ts'

const line = (name: string, more: Partial<CaseloadLine> = {}): CaseloadLine => ({
  ...{ child: name as Id<'child'>, name, born: { kind: 'unknown' }, district: null, risk: null, programme: null },
  ...{ missed: 0, reviewDueAt: null, late: 0, lateSince: null, ...more },
})
const names = (...lines: CaseloadLine[]) => inOrder(lines).map(({ name }) => name)
const at = (n: number) => n as Instant
const judged = (level: string | null) => ({ level, on: 0 as Day, form: '' as Id<'form'> })

test('VAMAP-2: what is longest overdue stands first, then weeks missed, then what is due next', () => {
  const found = names(
    line('nothing'),
    line('due later', { reviewDueAt: at(90) }),
    line('due sooner', { reviewDueAt: at(80) }),
    line('missed', { missed: 1 }),
    line('late', { late: 1, lateSince: at(20) }),
    line('late longest', { late: 1, lateSince: at(10) }),
  )
  assert.deepEqual(found, ['late longest', 'late', 'missed', 'due sooner', 'due later', 'nothing'])
})

test('With nothing late the graver risk stands first, and what nobody judged before what was judged to be little', () => {
  const found = names(
    line('d', { risk: judged('vulnerable') }),
    line('c', { risk: judged(null) }),
    line('b', { risk: judged('high') }),
    line('a', { risk: judged('evidenced') }),
  )
  assert.deepEqual(found, ['a', 'b', 'c', 'd'])
})

test('A district shows its own children, and one without a district is found as such', () => {
  const lines = [line('a', { district: 'stafford' }), line('b'), line('c', { district: 'lichfield' })]
  assert.deepEqual(districtsIn(lines), ['lichfield', 'stafford'])
  assert.deepEqual(
    ['', 'stafford', 'none', 'tamworth'].map(district => ofDistrict(lines, district).length),
    [3, 1, 1, 0],
  )
})
