import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allOf, choiceOf, fieldsOf, numberOf, textOf } from './fields.ts'

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

test('What no database keeps, a NUL or half a character, is taken out of a form and never stops it', () => {
  const fields = fieldsOf({ name: 'Ro\0bin', half: '\ud800x', many: ['a\0', 'b'], deep: { a: 'b' } })
  assert.deepEqual(fields, { name: 'Robin', half: '\ufffdx', many: ['a', 'b'], deep: undefined })
})

test('A number is one that the database can hold, or none', () => {
  for (const [typed, number] of [
    ['1', 1],
    ['999999999', 999_999_999],
    ['0', null],
    ['-5', null],
    ['1e99', null],
    ['9999999999', null],
    ['', null],
  ] as const)
    assert.equal(numberOf({ page: typed }, 'page'), number, typed)
})
