import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { orRefused } from './refusal.ts'
import { type Json, readJson } from './strict-json.ts'

function plain(value: Json): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]))
  return value
}
const refusal = (text: string) => orRefused(() => ({ kind: 'read', value: readJson(text) }))

describe('strict JSON', () => {
  it('reads whatever JSON writes, to the same values', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (text, indent) => {
        const again = JSON.stringify(JSON.parse(text), null, indent)
        assert.deepEqual(plain(readJson(again)), JSON.parse(again))
      }),
    )
  })

  it('refuses whatever the platform refuses', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"',
      '\\',
      '1',
      '-',
      '0.5',
      '1e2',
      'null',
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')),
        text => {
          let platform = true
          try {
            JSON.parse(text)
          } catch {
            platform = false
          }
          const read = refusal(text)
          if (!platform) assert.equal(read.kind, 'refused')
          else if (read.kind === 'refused') assert.match(String('says' in read && read.says), /is given twice/)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('refuses a key that is given twice, also where the second is spelt with an escape', () => {
    assert.deepEqual(refusal('{"a":{"b":1,"\\u0062":2}}'), { kind: 'refused', field: 'a.b', says: 'is given twice' })
    assert.deepEqual(refusal('[{"a":1},{"a":1,"a":1}]'), { kind: 'refused', field: '[1].a', says: 'is given twice' })
    assert.deepEqual(refusal('{"__proto__":1,"__proto__":1}'), {
      kind: 'refused',
      field: '__proto__',
      says: 'is given twice',
    })
  })

  it('takes no key for a property of every object', () => {
    assert.deepEqual(
      [...(readJson('{"__proto__":1,"constructor":2}') as Map<string, Json>)],
      [
        ['__proto__', 1],
        ['constructor', 2],
      ],
    )
  })

  it('says where a text stops being JSON', () => {
    const at = (text: string) => {
      const read = refusal(text)
      return read.kind === 'refused' && 'field' in read ? `${read.field} ${read.says}` : 'read'
    }
    assert.equal(at(''), 'case file is not JSON: its end at line 1, character 1')
    assert.equal(at('{"a":\n 1 2}'), 'case file is not JSON: no comma and no } at line 2, character 4')
    assert.equal(at('{"a":[1,}'), 'a[1] is not JSON: something unexpected at line 1, character 9')
    assert.equal(
      at('{"a":"\\x"}'),
      'a is not JSON: a text with an escape that JSON does not have at line 1, character 6',
    )
    assert.equal(at('"\u0001"'), 'case file is not JSON: a control character inside a text at line 1, character 2')
    assert.equal(at('{}{}'), 'case file is not JSON: more text after its end at line 1, character 3')
    assert.equal(at("{'a':1}"), 'case file is not JSON: no key in double quotes at line 1, character 2')
    assert.equal(at('{"a" 1}'), 'case file is not JSON: no colon after a key at line 1, character 6')
  })

  it('quotes a key that is no plain word, and cuts a long one short', () => {
    const twice = (key: string) => {
      const read = refusal(`{${JSON.stringify(key)}:1,${JSON.stringify(key)}:1}`)
      return 'field' in read ? read.field : ''
    }
    assert.equal(twice('a b\n'), '"a b\\n"')
    assert.equal(twice(''), '""')
    assert.ok(twice('x'.repeat(5000)).length < 80)
  })

  it('refuses brackets without end instead of running out of stack', () => {
    for (const text of ['['.repeat(200_000), '{"a":'.repeat(200_000)]) assert.equal(refusal(text).kind, 'refused')
  })

  it('reads a text of megabytes', () => {
    const long = 'x\\n'.repeat(1_000_000)
    assert.equal(readJson(`"${long}"`), 'x\n'.repeat(1_000_000))
  })
})
