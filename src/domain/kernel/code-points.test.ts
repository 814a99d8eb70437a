import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { byCodePoint } from './code-points.ts'

const points = (text: string) => [...text].map(character => character.codePointAt(0)!)

function slowly(a: string, b: string): number {
  const [left, right] = [points(a), points(b)]
  const at = left.findIndex((point, i) => point !== right[i])
  return at < 0 ? left.length - right.length : left[at]! - (right[at] ?? -1)
}

describe('text by code point', () => {
  it('stands in the order of code points, also beyond the basic plane and for broken pairs', () => {
    const unit = fc.constantFrom('a', 'Z', 'é', '\ud800', '\udc00', '\ue000', '\uffff', '😀')
    const text = fc.array(unit, { maxLength: 4 }).map(units => units.join(''))
    fc.assert(fc.property(text, text, (a, b) => Math.sign(byCodePoint(a, b)) === Math.sign(slowly(a, b))))
  })

  it('puts capital letters before small ones, and ten before two', () => {
    assert.deepEqual(['e2', 'e10', 'E1', 'é'].sort(byCodePoint), ['E1', 'e10', 'e2', 'é'])
  })
})
