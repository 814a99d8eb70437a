import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalisedPassword, passwordFault } from './password.ts'

const own = ['Robin Example', 'robin.example@org.example.org']

test('a password has at least twelve characters, counted as people count them', () => {
  assert.equal(passwordFault('elevenchars', own), 'too-short')
  assert.equal(passwordFault('twelve chars', own), null)
  assert.equal(passwordFault('🦊🦊🦔🦔🦡🦡🐇', own), 'too-short')
  assert.equal(passwordFault('x'.repeat(50).concat('yzab').repeat(4), own), 'too-long')
})

test('a password needs no capital, digit or sign, and may have spaces and any letters', () => {
  assert.equal(passwordFault('a kettle of small rain', own), null)
  assert.equal(passwordFault('пароль из многих слов', own), null)
})

test('what everybody tries first, one character over and over, and the own name are refused', () => {
  for (const password of [
    'Password1234',
    'QWERTYuiop12',
    'aaaaaaaaaaaaaa',
    '121212121212',
    'ROBIN.EXAMPLE@org.example.org',
  ]) {
    assert.equal(passwordFault(password, own), 'too-common', password)
  }
})

test('the same password typed on another keyboard is the same password', () => {
  assert.equal(normalisedPassword('cafe\u0301 au lait fini'), normalisedPassword('caf\u00e9 au lait \ufb01ni'))
})
