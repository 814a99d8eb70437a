import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readMatrixAnswers } from './read-matrix-answers.ts'

const refused = (text: string): string => {
  const read = readMatrixAnswers(text)
  assert.equal(read.kind, 'refused', text)
  return read.kind === 'refused' ? `${read.field}: ${read.says}` : ''
}

describe('answers to be scored', () => {
  it('are read with missing keys as nothing said', () => {
    assert.deepEqual(readMatrixAnswers('{"age":14,"levels":{"1":0,"14":"not-known","2":null}}'), {
      kind: 'read',
      answers: {
        levels: [0, ...Array.from({ length: 12 }, () => null), 'not-known'],
        judgedBand: null,
        judgementReason: null,
        boundaryConfirmed: false,
        age: 14,
      },
    })
    assert.equal(readMatrixAnswers('{"age":0,"levels":null,"boundaryConfirmed":null}').kind, 'read')
  })

  const cases: readonly (readonly [text: string, says: RegExp])[] = [
    ['{"age":14,"levels":{"1":5}}', /^levels\.1: must be one of 0, 1, 2, 3, 4, not-known$/],
    ['{"age":14,"levels":{"1":1.5}}', /^levels\.1: must be/],
    ['{"age":14,"levels":{"1":"3"}}', /^levels\.1: must be/],
    ['{"age":14,"levels":{"1":true}}', /^levels\.1: must be/],
    ['{"age":14,"levels":{"15":1}}', /^levels\.15: is not a key of this form$/],
    ['{"age":14,"levels":{"01":1}}', /^levels\.01: is not a key of this form$/],
    ['{"age":14,"levels":{"1":1,"1":1}}', /^levels\.1: is given twice$/],
    ['{"age":14,"levels":[0]}', /^levels: must be a JSON object$/],
    ['{"age":14,"level":{}}', /^level: is not a key of this form$/],
    ['{"age":14,"judgedBand":"high"}', /^judgedBand: must be one of none, vulnerable, suspected, evidenced$/],
    ['{"age":14,"judgementReason":7}', /^judgementReason: must be a text$/],
    ['{"age":14,"boundaryConfirmed":"yes"}', /^boundaryConfirmed: must be true or false$/],
    ['{"levels":{}}', /^age: is required$/],
    ['{"age":null}', /^age: is required$/],
    ['{"age":26}', /^age: must be a whole number of years from 0 to 25$/],
    ['{"age":-1}', /^age: must be/],
    ['{"age":12.5}', /^age: must be/],
    ['{"age":"12"}', /^age: must be/],
    ['[]', /^answers: must be a JSON object$/],
    ['{"age":14} {}', /^answers: is not JSON/],
    ['{"age":14,"__proto__":{}}', /^__proto__: is not a key of this form$/],
  ]
  for (const [text, says] of cases)
    it(`are refused by the name of the field: ${text}`, () => assert.match(refused(text), says))

  it('never throw, whatever the text is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => void readMatrixAnswers(text)))
  })
})
