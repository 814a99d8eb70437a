import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, parseDay } from '../kernel/index.ts'
import { holdsOn, type Read, readInvolvement, readNotifyBlock, readPlacement, readSocialCare } from './dated.ts'

const day = (text: string): Day => parseDay(text)!
const fieldsOf = (read: Read<unknown>) => (read.kind === 'faults' ? read.faults.map(fault => fault.field) : [])

test('an empty placement has every fault at once', () => {
  const typed = {
    kind: '',
    livesIn: '',
    district: '',
    homeTeamId: '',
    address: '',
    arrangement: '',
    missingRisk: '',
    from: null,
    until: null,
  }
  assert.deepEqual(fieldsOf(readPlacement(typed)), ['kind', 'lives-in', 'from-day'])
})

test('a status may end on the day that it began and not before', () => {
  const from = day('2026-03-01')
  assert.equal(readSocialCare({ status: 'in-care', from, until: from }).kind, 'taken')
  assert.deepEqual(fieldsOf(readSocialCare({ status: 'in-care', from, until: day('2026-02-28') })), ['until-day'])
})

test('who is involved is a person or a team', () => {
  const typed = { part: 'social-worker', from: day('2026-03-01'), until: null }
  const read = readInvolvement({ ...typed, who: 'team:t1' })
  assert.deepEqual(read.kind === 'taken' && [read.value.personId, read.value.teamId], [null, 't1'])
  assert.deepEqual(fieldsOf(readInvolvement({ ...typed, who: 'somebody:t1' })), ['who'])
})

test('GAP-65: a do-not-notify block asks who and why', () => {
  assert.deepEqual(fieldsOf(readNotifyBlock({ who: '', reason: '' })), ['who', 'reason'])
  assert.equal(readNotifyBlock({ who: 'An uncle', reason: 'A threat was made' }).kind, 'taken')
})

test('the last day is the first on which it holds no longer', () => {
  const held = { from: day('2026-03-01'), until: day('2026-03-05') }
  assert.deepEqual(
    ['2026-02-28', '2026-03-01', '2026-03-04', '2026-03-05'].map(text => holdsOn(held, day(text))),
    [false, true, true, false],
  )
})
