import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFreshStep, readFactor, shownRecoveryCode } from './second-factor.ts'

test('a code is read with the spaces that people type', () => {
  assert.deepEqual(readFactor(' 123 456 '), { kind: 'code', code: '123456' })
  assert.deepEqual(readFactor('12345'), { kind: 'neither' })
})

test('a recovery code is read as it is shown, in either case', () => {
  const code = 'abcd2345efgh67jk'
  assert.equal(shownRecoveryCode(code), 'abcd-2345-efgh-67jk')
  assert.deepEqual(readFactor(shownRecoveryCode(code).toUpperCase()), { kind: 'recovery-code', code })
})

test('a code is good once, and never after a later one', () => {
  assert.equal(isFreshStep(10, null), true)
  assert.equal(isFreshStep(11, 10), true)
  assert.equal(isFreshStep(10, 10), false)
  assert.equal(isFreshStep(9, 10), false)
})
