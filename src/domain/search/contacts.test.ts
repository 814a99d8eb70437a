import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressWords, readAddress, telephonesIn } from './index.ts'

test('a telephone number is the same however it is written', () => {
  const ways = [
    '07700 900123',
    '07700-900-123',
    '(07700) 900 123',
    '+44 7700 900123',
    '+44 (0)7700 900123',
    '0044 7700 900123',
    '447700900123',
    '7700900123',
    '07700\u00a0900\u2013123',
    'his phone: 07700.900.123 (at night)',
  ]
  for (const way of ways) assert.deepEqual(telephonesIn(way), ['07700900123'], way)
  assert.deepEqual(telephonesIn('(01632) 960 001'), ['01632960001'])
})

test('a text may hold several numbers, and names and house numbers are none', () => {
  const two = ['01632960002', '07700900123']
  for (const text of ['07700 900123/01632 960002', '+447700900123 +441632960002', 'Mum 07700 900123, Nan 01632 960002'])
    assert.deepEqual(telephonesIn(text), two, text)
  assert.deepEqual(telephonesIn('Robin Example, 12 Example Road'), [])
})

test('a number without its area code is refused, and so is one with a digit too many', () => {
  const whole = '01632960001'
  const beginning = (digits: number) => telephonesIn(`${whole}23`.slice(0, digits))
  assert.deepEqual([9, 10, 11, 12].map(beginning), [[], [whole.slice(0, 10)], [whole], []])
  for (const text of ['', '960001', '101', '943 476 5919', '😀', '+', '(0)'.repeat(200)])
    assert.deepEqual(telephonesIn(text), [], text)
})

test('a number of another country keeps its code', () => {
  assert.deepEqual(telephonesIn('+353 20 910 0123'), ['00353209100123'])
  assert.deepEqual(telephonesIn('+353 209'), [], 'six digits')
  assert.deepEqual(telephonesIn('+353 2091'), ['003532091'])
})

test('an address is the same with Road or Rd, capitals or none, and its postcode with or without a space', () => {
  const words = ['12', 'example', 'marys', 'rd', 'st', 'zz991aa']
  for (const way of [
    '12 St Mary’s Road, Example ZZ99 1AA',
    '12, SAINT MARYS RD. example, zz991aa',
    '12 St. Máry`s  road Example ZZ99  1AA',
  ])
    assert.deepEqual(addressWords(way), words, way)
  assert.deepEqual(addressWords('constructor __proto__'), ['constructor', 'proto'])
})

test('a house number and a street are an address, whatever town is typed behind them', () => {
  const example = { words: ['12', 'example', 'rd'], postcode: null }
  for (const line of ['12 Example Road', '12 example rd, Exampleton'])
    assert.deepEqual(readAddress(line), example, line)
  assert.deepEqual(readAddress('14a Broadwalk'), { words: ['14a', 'broadwalk'], postcode: null })
  assert.deepEqual(readAddress('Flat 3, 14 St Mary’s Court, Exampleton')?.words, [
    '14',
    '3',
    'ct',
    'flat',
    'marys',
    'st',
  ])
})

test('a house by its name needs two names and the kind of street', () => {
  assert.deepEqual(readAddress('Rose Cottage, Invented Lane')?.words, ['cott', 'invented', 'ln', 'rose'])
  for (const line of ['Invented Lane', 'Robin Example', 'Road', '12', '12 Road', 'Flat 3', '', '1234567 Example', '😀'])
    assert.equal(readAddress(line), null, line)
})

test('a whole postcode is an address by itself, half a postcode is none', () => {
  for (const line of ['ZZ99 1AA', 'zz991aa', 'Exampleton ZZ99 1AA'])
    assert.deepEqual(readAddress(line), { words: [], postcode: 'zz991aa' }, line)
  assert.deepEqual(readAddress('12 Example Road ZZ99 1AA'), { words: ['12', 'example', 'rd'], postcode: 'zz991aa' })
  for (const line of ['ZZ99', '1AA', 'H801200001001']) assert.equal(readAddress(line), null, line)
})
