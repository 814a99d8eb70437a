import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factList } from './fact-list.ts'

const words = (written: unknown) =>
  String(written)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

test('A fact says where it comes from, and one without a value says that it is not known', () => {
  const facts = [
    { label: 'School', value: { text: 'Example Academy' }, provenance: 'Told by the home' },
    { label: 'Phone' },
  ]
  assert.equal(words(factList({ facts })), 'School Example Academy Told by the home Phone Not known')
})

test('Nought is a value and is shown', () => {
  assert.equal(words(factList({ facts: [{ label: 'Episodes', value: { text: 0 } }] })), 'Episodes 0')
})

test('A section that is hidden can say so in the place of the value', () => {
  assert.equal(
    words(factList({ facts: [{ label: 'Lives', value: null, unknownText: 'Hidden from you' }] })),
    'Lives Hidden from you',
  )
})
