import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reviewerOf } from './index.ts'

test('POL-12.11a: the co-ordinator’s review is made by the co-ordinator only; a police officer’s is the hub’s', () => {
  assert.equal(reviewerOf('police-missing-co-ordinator'), 'missing-person-co-ordinator')
  assert.equal(reviewerOf('police-officer'), 'vulnerability-hub')
})
