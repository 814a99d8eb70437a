import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instrumentFaults } from '../faults.ts'
import { instruments } from '../registry.ts'

test('nothing is wrong with the definition of any form', () => {
  assert.deepEqual(instrumentFaults(instruments), [])
})

test('an answer that is taken over into a part names one of its parts', () => {
  const form = instruments.find(({ code }) => code === 'referral-2024')
  const questions = { x01: { section: 'A', label: 'B', input: { kind: 'line' }, from: 'today', into: 'day' } } as const
  assert.deepEqual(instrumentFaults([{ ...form!, questions }]), [
    `${form!.code} ${form!.version}: x01 takes over into “day”, which is no part of it`,
  ])
})
