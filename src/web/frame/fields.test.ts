import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allOf, choiceOf, fieldsOf, textOf } from './fields.ts'

test('A field is read without the white space around it and with one kind of line end', () => {
  assert.equal(textOf({ name: '  one\r\ntwo \n' }, 'name'), 'one\ntwo')
})

test('A field that was not sent is empty, and of one that was sent twice the first is read', () => {
  assert.equal(textOf({}, 'name'), '')
  assert.equal(textOf({ name: ['one', 'two'] }, 'name'), 'one')
  assert.equal(textOf({ name: [] }, 'name'), '')
})

test('All values of a field are read in their order', () => {
  assert.deepEqual(allOf({}, 'name'), [])
  assert.deepEqual(allOf({ name: 'one' }, 'name'), ['one'])
  assert.deepEqual(allOf({ name: ['one', 'two'] }, 'name'), ['one', 'two'])
})

test('A choice that was not offered is none', () => {
  const offered = ['high', 'low'] as const
  assert.equal(choiceOf({ level: 'low' }, 'level', offered), 'low')
  assert.equal(choiceOf({ level: 'lower' }, 'level', offered), null)
  assert.equal(choiceOf({}, 'level', offered), null)
})

test('A request without a body has no fields', () => {
  for (const body of [undefined, null, 'text']) assert.deepEqual(fieldsOf(body), {})
})
