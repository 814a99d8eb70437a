// Group work: opting out from both sides of its days, and notes that may name nobody.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, type Day, parseDay } from '../kernel/index.ts'
import { inGroupOn, namesIn, noteFault, optedOutOn } from './index.ts'

const day = (text: string): Day => parseDay(text) ?? assert.fail(text)

test('P-10: an opt-out holds from its first day until the day before they opt in again', () => {
  const since = day('2026-11-10')
  const out = { since, inError: null, ended: null }
  assert.deepEqual([optedOutOn(out, addDays(since, -1)), optedOutOn(out, since)], [false, true])
  const ended = { ...out, ended: { on: day('2026-11-20'), because: '-' } }
  assert.deepEqual([optedOutOn(ended, day('2026-11-19')), optedOutOn(ended, day('2026-11-20'))], [true, false])
  assert.equal(optedOutOn({ ...out, inError: { reason: '-' } }, since), false)
})

test('CCEP-10: a child is in a group from the day of joining until the last day', () => {
  const member = { joinedOn: day('2026-11-10'), left: { on: day('2026-11-20'), because: '-' }, inError: null }
  const on = (text: string) => inGroupOn(member, day(text))
  assert.deepEqual([on('2026-11-09'), on('2026-11-10'), on('2026-11-20'), on('2026-11-21')], [false, true, true, false])
})

test('CCEP-10: a note names a child by any of their names, whatever the case, the accent or the ending of a word', () => {
  const children = [{ names: ['Zoë Ann', 'O’Malley-Example', 'Zee'] }]
  for (const note of ['Zoë spoke', 'then ZOE left', 'It was Zoë’s turn', 'an Ann of ours', 'The Malley boy', 'zee ran'])
    assert.notEqual(noteFault(note, children), null, note)
  for (const note of ['They annexed a zoo', 'A film about annoyance', ''])
    assert.equal(noteFault(note, children), null, note)
})

test('CCEP-10: a name of one or two letters is not looked for, and each name is said once', () => {
  assert.deepEqual(namesIn('Go on, then', [{ names: ['Go'] }]), [])
  assert.deepEqual(namesIn('Robin and Robin', [{ names: ['Robin'] }, { names: ['Robin'] }]), ['Robin'])
})
