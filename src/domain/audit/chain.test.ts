import assert from 'node:assert/strict'
import { test } from 'node:test'
import { batchDigest, beforeFirst, rangesOf, rootOf } from './index.ts'

const shown = (text: string) => `<${text}>`
const seal = { n: 2, sealedAt: '2026-03-01T21:00:00.123456Z', bound: '900', listedUpTo: 0 }

test('a batch is digested by the number and digest of each entry in order', () => {
  assert.equal(batchDigest(shown, { entries: [3, 1], digests: ['a', 'b'] }), '<3 a\n1 b\n>')
  assert.equal(batchDigest(shown, { entries: [], digests: [] }), '<>')
})

test('a list with more digests than entries has a digest of its own', () => {
  const longer = batchDigest(shown, { entries: [3], digests: ['a', 'b'] })
  assert.notEqual(longer, batchDigest(shown, { entries: [3], digests: ['a'] }))
})

test('a root covers the root before, the number, time and bounds of the seal, and its batch', () => {
  const root = rootOf(shown, beforeFirst, seal, 'x')
  const others = [
    rootOf(shown, 'another', seal, 'x'),
    rootOf(shown, beforeFirst, { ...seal, n: 3 }, 'x'),
    rootOf(shown, beforeFirst, { ...seal, sealedAt: '2026-03-01T21:00:00.123457Z' }, 'x'),
    rootOf(shown, beforeFirst, { ...seal, bound: '901' }, 'x'),
    rootOf(shown, beforeFirst, { ...seal, listedUpTo: 1 }, 'x'),
    rootOf(shown, beforeFirst, seal, 'y'),
  ]
  assert.equal(new Set([root, ...others]).size, 7)
})

test('numbers are told as ranges', () => {
  assert.equal(rangesOf([9, 7, 8, 3, 3]), '3, 7–9')
  assert.equal(rangesOf([]), '')
})
