// The order of the caseload, and its districts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day, Id, Instant } from '../kernel/index.ts'
import { type CaseloadAreas, type CaseloadLine, inOrder, ofArea, usuallyAsked } from './index.ts'

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

test('PROG24-6: an area shows the children of its districts, one’s own those of each area held or covered, and none is lost', () => {
  const byDistrict = { stafford: 'centre', 'east-staffordshire': 'centre', lichfield: 'south', tamworth: 'east' }
  const lines = [
    ...[line('a', { district: 'stafford' }), line('b', { district: 'east-staffordshire' })],
    ...[line('c', { district: 'lichfield' }), line('d'), line('e', { district: 'elsewhere' })],
  ]
  const found = (asked: string, own: CaseloadAreas['own'] = []) =>
    ofArea(lines, asked, { byDistrict, own })
      .map(({ name }) => name)
      .join('')
  assert.deepEqual([found('centre'), found('south'), found('east')], ['ab', 'c', ''])
  assert.deepEqual([found('none'), found('all')], ['de', 'abcde'])
  const centre = { area: 'centre', part: 'holder' } as const
  assert.equal(found('own', [centre]), 'ab')
  assert.equal(found('own', [centre, { area: 'south', part: 'cover' }]), 'abc')
  assert.deepEqual([usuallyAsked({ byDistrict, own: [centre] }), usuallyAsked({ byDistrict, own: [] })], ['own', 'all'])
})
