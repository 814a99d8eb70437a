import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHours } from './screen.ts'

test('The clock moves by the step that is chosen or by the hours that are typed', () => {
  assert.equal(readHours({ step: '72' }), 72)
  assert.equal(readHours({ hours: ' 30 ' }), 30)
})

test('Neither, both, and what is no number of hours are said beside their fields', () => {
  for (const [fields, field] of [
    [{}, 'step'],
    [{ step: '5' }, 'step'],
    [{ step: '72', hours: '3' }, 'hours'],
    [{ hours: 'ten' }, 'hours'],
    [{ hours: '0' }, 'hours'],
    [{ hours: '-3' }, 'hours'],
    [{ hours: '99999' }, 'hours'],
  ] as const) {
    const read = readHours(fields)
    assert.equal(typeof read === 'number' ? read : read.field, field, JSON.stringify(fields))
  }
})
