import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rules } from './registry.ts'
import { inFull, workedOut } from './worked-case.ts'
import { workedCases } from './worked-cases.ts'

for (const rule of rules) {
  describe(`${rule.id}, ${rule.title}, as its examples show`, () => {
    for (const example of workedCases[rule.id] ?? []) {
      it(`${rule.id}: ${example.title}`, () => {
        const found = workedOut(rule, example)
        assert.deepEqual(found.expect, example.expect.map(inFull))
        assert.deepEqual(found.flags, example.flags ?? [])
      })
    }
  })
}

describe('worked examples', () => {
  it('stand for every rule and for no other, and each title is a sentence of its own', () => {
    assert.deepEqual(Object.keys(workedCases).sort(), rules.map(({ id }) => id).sort())
    const titles = rules.flatMap(({ id }) => (workedCases[id] ?? []).map(({ title }) => `${id} ${title}`))
    assert.equal(new Set(titles).size, titles.length)
    for (const title of titles) assert.match(title, /[.]$/)
  })
})
