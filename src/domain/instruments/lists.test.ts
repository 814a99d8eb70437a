import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ChoiceCell,
  type Instrument,
  inForce,
  instrument,
  type ListEntry,
  line,
  listed,
  listsOf,
  noLists,
  offeredIn,
  optionsOf,
  parts,
  readSent,
  readStored,
  table,
  withLists,
} from './index.ts'

const entry = (key: string, more: Partial<ListEntry> = {}): ListEntry => ({
  ...{ list: 'living', key, label: key, place: 40, retired: false },
  ...more,
})
const recommended = [
  { key: 'home', label: 'With parent/carer' },
  { key: 'foster', label: 'Foster care' },
] as const
const cell: ChoiceCell = listed('living', recommended)
const keysOf = (options: readonly { readonly key: string }[]) => options.map(({ key }) => key)
const question = (input: Instrument['questions'][string]['input']) => ({ section: 'A', label: 'Asked', input })
const form = instrument({
  ...{ code: 'example', version: '1', title: 'Example', name: 'Example', from: null, until: null, life: null },
  ...{ citation: { source: '002', lines: 'L1', checkedOn: '2026-11-22' }, section: 'assessments', about: 'child' },
  notices: [],
  questions: {
    one: question(cell),
    free: question(listed('offending', [])),
    both: question(parts({ where: { label: 'Where', cell }, other: { label: 'Other', cell: line } })),
    rows: question(table({ where: { label: 'Where', cell } })),
  },
} as Instrument)

test('GAP-05: with nothing set a list is as recommended, and what is set relabels, adds, orders and retires', () => {
  assert.deepEqual(optionsOf(cell, noLists), recommended)
  const set = [entry('foster', { label: 'Fostered', place: 5 }), entry('hostel'), entry('home', { retired: true })]
  const options = inForce(recommended, set)
  assert.deepEqual(keysOf(options), ['foster', 'home', 'hostel'])
  assert.equal(options[0]?.label, 'Fostered')
  assert.equal(options.find(({ key }) => key === 'home')?.retired, true)
})

test('GAP-05: a retired entry is offered only to the form that holds it, and what a list never had is shown as it was written', () => {
  const options = inForce(recommended, [entry('foster', { retired: true })])
  const now = { ...cell, options }
  assert.deepEqual(keysOf(offeredIn(now, null)), ['home'])
  assert.deepEqual(keysOf(offeredIn(now, 'foster')), ['home', 'foster'])
  assert.deepEqual(keysOf(offeredIn(now, 'a hostel')), ['home', 'a hostel'])
})

test('GAP-05: a list that nobody has supplied takes free text, in a cell, in parts and in a row, until it has options', () => {
  const { free } = withLists(form, noLists).questions
  assert.deepEqual(free?.input, { kind: 'line' })
  const filled = withLists(form, listsOf([entry('theft', { list: 'offending' })])).questions.free
  assert.equal(filled?.input.kind, 'single')
  assert.deepEqual(readSent(filled.input, 'theft'), { kind: 'value', value: 'theft' })
  assert.equal(readSent(filled.input, 'Criminal damage').kind, 'refused')
})

test('GAP-05: a key of the list as it stands is saved, one of no list is refused, and what stood in the answer stays', () => {
  const { one, both, rows } = withLists(form, listsOf([entry('hostel')])).questions
  assert.ok(one && both && rows)
  assert.equal(readSent(one.input, 'hostel').kind, 'value')
  assert.deepEqual(readSent(one.input, 'castle'), { kind: 'refused', says: 'is not one of the choices' })
  assert.deepEqual(readSent(one.input, 'castle', 'castle'), { kind: 'value', value: 'castle' })
  assert.equal(readSent(both.input, { where: 'hostel', other: null }).kind, 'value')
  assert.deepEqual(readSent(both.input, { where: 'castle' }), {
    kind: 'refused',
    says: '“Where” is not one of the choices',
  })
  assert.deepEqual(readSent(rows.input, [{ where: 'hostel' }, { where: 'castle' }]), {
    kind: 'refused',
    says: 'row 2: “Where” is not one of the choices',
  })
  assert.equal(readSent(rows.input, [{ where: 'castle' }], [{ where: 'castle' }]).kind, 'value')
})

test('GAP-05: what was stored once is read again, whatever became of its list', () => {
  const { one } = form.questions
  assert.ok(one)
  assert.deepEqual(readStored(one.input, 'hostel'), { kind: 'value', value: 'hostel' })
  assert.equal(readStored({ kind: 'single', options: recommended }, 'hostel').kind, 'refused')
  assert.equal(readStored(one.input, 7).kind, 'refused')
})
