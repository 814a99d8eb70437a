import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { asId, isId } from './ids.ts'

describe('ids', () => {
  it('are uuids, kept in lower case', () => {
    assert.equal(asId<'child'>('0190F7A2-7E3B-7C00-8000-0123456789AB'), '0190f7a2-7e3b-7c00-8000-0123456789ab')
  })

  it('are nothing else', () => {
    for (const text of ['', 'e1', '0190f7a2-7e3b-7c00-8000-0123456789a', '{0190f7a2-7e3b-7c00-8000-0123456789ab}']) {
      assert.equal(isId(text), false, text)
      assert.equal(asId(text), null, text)
    }
  })
})
