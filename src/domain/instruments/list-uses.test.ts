import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  chose,
  type Instrument,
  instrument,
  instruments,
  keptListsOf,
  listed,
  listFaults,
  mayKeepList,
  parts,
} from './index.ts'

const living = listed('living', [
  { key: 'home', label: 'With parent/carer' },
  { key: 'other', label: 'Other' },
])
const question = (label: string, input: Instrument['questions'][string]['input']) => ({ section: 'A', label, input })
const form = (name: string, questions: Instrument['questions']) =>
  instrument({
    ...{ code: name, version: '1', title: name, name, from: null, until: null, life: null, notices: [], questions },
    ...{ citation: { source: '002', lines: 'L1', checkedOn: '2026-11-22' }, section: 'assessments', about: 'child' },
  } as Instrument)

test('GAP-05: the lists are those that the forms ask for, with every question that asks for each', () => {
  const first = form('First', { one: question('Current Living Situation:', living) })
  const second = form('Second', { two: question('At home', parts({ with: { label: 'Who', cell: living } })) })
  const [kept, ...more] = keptListsOf([first, second])
  assert.deepEqual(more, [])
  assert.deepEqual(kept, {
    list: 'living',
    title: 'Current Living Situation:',
    recommended: living.options,
    uses: [
      { form: 'First', asked: 'Current Living Situation:' },
      { form: 'Second', asked: 'At home: Who' },
    ],
    closed: false,
  })
})

test('GAP-05: a list whose keys rules or other questions go by is closed', () => {
  const level = listed('level', [{ key: 'vulnerable', label: 'Vulnerable' }])
  const read = form('Read', {
    one: question('Where', living),
    two: { ...question('Which', { kind: 'line' }), requiredWhen: chose('one', 'other') },
    three: question('Level', level),
    four: question('Offending', listed('offending', [])),
  })
  assert.deepEqual(
    keptListsOf([read]).map(({ list, closed }) => [list, closed]),
    [
      ['living', true],
      ['level', true],
      ['offending', false],
    ],
  )
})

test('GAP-05: one list is recommended in one way, in every form that ships', () => {
  assert.deepEqual(listFaults(instruments), [])
  const other = form('Other', { one: question('Where', listed('living', [])), two: question('Where', living) })
  assert.deepEqual(listFaults([other]), ['the list living is recommended in 2 ways'])
})

test('RHIF-6: managers keep the list of schools, and those who keep the directory every list', () => {
  assert.ok(mayKeepList('team-manager', 'schools'))
  assert.ok(!mayKeepList('team-manager', 'authorities'))
  assert.ok(mayKeepList('administrator', 'authorities'))
  assert.ok(!mayKeepList('practitioner', 'schools'))
})
