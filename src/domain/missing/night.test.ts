// The night in a home: when to look again, who is to be told, and who must not be.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoursAfter, type Id, instant } from '../kernel/index.ts'
import { type Looked, lookAgain } from './log.ts'
import { measuresDone, searchMeasures } from './search-measures.ts'
import { blocksTouching, notYetTold, type Told, toldOfFound, toldOfMissing } from './told.ts'

const now = instant(Date.UTC(2026, 2, 20, 23, 0))
const entry = (name: string, said: Partial<Looked> = {}): Looked => ({
  ...{ id: name as Id<'log-entry'>, kind: 'assessment', at: hoursAfter(now, -2), lookAgainAt: null, corrects: null },
  ...said,
})

test('CARER-8.8: a child who is only logged is looked at again when somebody said, and that it is overdue from that minute on', () => {
  const away = (...log: Looked[]) => lookAgain('away-without-permission', log, now)
  assert.deepEqual(away(), { kind: 'not-assessed' })
  assert.deepEqual(away(entry('a', { kind: 'contact' })), { kind: 'not-assessed' })
  assert.equal(away(entry('a'))?.kind, 'no-time')
  const set = (at: number) => away(entry('a', { lookAgainAt: instant(at) }))
  assert.deepEqual(set(now + 1), { kind: 'set', assessedAt: hoursAfter(now, -2), at: now + 1, overdue: false })
  assert.deepEqual(set(now), { kind: 'set', assessedAt: hoursAfter(now, -2), at: now, overdue: true })
  assert.equal(lookAgain('missing', [], now), null)
})

test('CARER-8.8: the latest view counts, and one that a later entry corrects does not', () => {
  const late = entry('late', { at: hoursAfter(now, -1), lookAgainAt: hoursAfter(now, -0.5) })
  const right = entry('right', { at: hoursAfter(now, -1), lookAgainAt: hoursAfter(now, 1), corrects: late.id })
  const look = lookAgain('away-without-permission', [entry('first'), late, right], now)
  assert.deepEqual(look, { kind: 'set', assessedAt: right.at, at: right.lookAgainAt, overdue: false })
})

test('CARER-8.2a and CARER-8.2c: there are six measures, the sixth only where it is safe and delays no report', () => {
  assert.equal(searchMeasures.length, 6)
  assert.match(searchMeasures[5]?.guidance ?? '', /only if it is safe.*does not delay the report/i)
  const states = new Map([
    ['search-home', { state: 'done' as const }],
    ['visit-places', { state: 'could-not' as const }],
  ])
  assert.equal(measuresDone(states), 1)
})

const told = (whom: Told['whom'], said: Partial<Told> = {}): Told => ({
  ...{ id: `${whom}-${said.who}` as Id<'told'>, about: 'missing', whom, who: '', toldAt: now, toldBy: 'R. Carer' },
  ...{ how: '', notToldBecause: null, despiteBlock: false, recordedAt: now, by: 'R. Carer' },
  ...said,
})
const because = (notToldBecause: string) => ({ toldAt: null, notToldBecause })
const whoms = (lines: readonly { whom: string }[]) => lines.map(line => line.whom)

test('CARER-8.10: four lines at least, either of the social worker and the team manager, and a reason is an answer', () => {
  assert.deepEqual(whoms(toldOfMissing([])), ['parents', 'social-worker', 'provider-senior-manager', 'out-of-hours'])
  const lines = toldOfMissing([told('team-manager'), told('parents', because('In hospital')), told('school')])
  assert.deepEqual(whoms(lines), ['parents', 'team-manager', 'provider-senior-manager', 'out-of-hours', 'school'])
  assert.deepEqual(whoms(notYetTold(lines)), ['provider-senior-manager', 'out-of-hours'])
})

test('CARER-8.10: who was told at last is told, whatever was said before', () => {
  const [parents] = toldOfMissing([told('parents', because('No answer')), told('parents', { who: 'A. Example' })])
  assert.equal(parents?.told?.toldAt, now)
})

test('FOUND-13.1a: everyone who was told of the missing child is told of the found one, with police, parents and a social worker', () => {
  const before = [
    told('other', { who: 'A coach' }),
    told('out-of-hours'),
    told('provider-senior-manager', because('Nobody on call')),
  ]
  assert.deepEqual(whoms(toldOfFound(before)), ['other', 'out-of-hours', 'police', 'parents', 'social-worker'])
  const found = [told('police', { about: 'found' }), told('parents', { about: 'found', ...because('A block') })]
  assert.deepEqual(whoms(notYetTold(toldOfFound([...before, ...found]))), ['other', 'out-of-hours', 'social-worker'])
  assert.deepEqual(whoms(toldOfFound([told('team-manager')])), ['team-manager', 'police', 'parents'])
})

test('FOUND-13.1b and GAP-65: a block may be about parents, kin and whoever is of no known part, and about others by name', () => {
  const blocked = ['Mother’s partner, D. Specimen']
  assert.deepEqual(blocksTouching('parents', '', blocked), blocked)
  assert.deepEqual(blocksTouching('other', 'A neighbour', blocked), blocked)
  assert.deepEqual(blocksTouching('school', 'D Specimen, caretaker', blocked), blocked)
  assert.deepEqual(blocksTouching('social-worker', 'A. Sample', blocked), [])
  assert.deepEqual(blocksTouching('parents', '', []), [])
})
