import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instrumentFaults } from '../faults.ts'
import { instruments } from '../registry.ts'
import { referral2024 } from './referral-2024.ts'

test('nothing is wrong with the definition of any form', () => {
  assert.deepEqual(instrumentFaults(instruments), [])
})

test('an answer that is taken over into a part names one of its parts', () => {
  const questions = { x01: { section: 'A', label: 'B', input: { kind: 'line' }, from: 'today', into: 'day' } } as const
  assert.deepEqual(instrumentFaults([{ ...referral2024, questions }]), [
    'referral-2024 2024-04: x01 takes over into “day”, which is no part of it',
  ])
})
