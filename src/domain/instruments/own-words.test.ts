import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownWordsIn } from './own-words.ts'
import { instruments } from './registry.ts'

test('PRIN-4.1c: every question that is said to hold the child’s own words takes several lines of text', () => {
  for (const [code, ids] of Object.entries(ownWordsIn)) {
    const versions = instruments.filter(one => one.code === code)
    assert.ok(versions.length > 0, code)
    for (const of of versions) for (const id of ids) assert.equal(of.questions[id]?.input.kind, 'text', `${code} ${id}`)
  }
})
