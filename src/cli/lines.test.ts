import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { bytesOf, linesOf, textOf, withoutMark } from './lines.ts'

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

describe('lines of a stream', () => {
  it('are the same however the bytes arrive', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '😀', '\n', '\r', ' '), { maxLength: 30 })
      .map(parts => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (written, size) => {
        const lines = await Array.fromAsync(linesOf(inChunks(Buffer.from(written), size)), line => line.toString())
        const expected = written.split('\n')
        assert.deepEqual(lines, expected.at(-1) === '' ? expected.slice(0, -1) : expected)
        assert.equal((await bytesOf(inChunks(Buffer.from(written), size))).toString(), written)
      }),
    )
  })

  it('are text only where they are UTF-8, and lose a byte order mark', () => {
    assert.equal(textOf(Buffer.from('é')), 'é')
    assert.equal(textOf(Buffer.from([0x65, 0xcc])), null)
    assert.equal(withoutMark(Buffer.from('\ufeff{}')).toString(), '{}')
    assert.equal(withoutMark(Buffer.from('{}')).toString(), '{}')
  })
})
