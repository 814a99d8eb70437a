import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyJson, inputJson, sentJson } from '../../../test/builders/hostile-json.ts'
import {
  type Input,
  instruments,
  line,
  longestAnswer,
  multi,
  noLists,
  parts,
  readSent,
  readStored,
  single,
  storedOf,
  table,
  text,
  tick,
  withLists,
} from './index.ts'

const choices = [
  { key: 'one', label: 'One' },
  { key: 'two', label: 'Two' },
] as const
const cells = parts({
  line: { label: 'Line', cell: line },
  text: { label: 'Text', cell: text },
  day: { label: 'Day', cell: { kind: 'day' } },
  time: { label: 'Time', cell: { kind: 'time' } },
  number: { label: 'Number', cell: { kind: 'number', least: 0, most: 4 } },
  single: { label: 'Single', cell: single(choices) },
  multi: { label: 'Multi', cell: multi(choices) },
  tick: { label: 'Tick', cell: tick },
})
const level = { kind: 'level', levels: [[], [], [], [], []] } as const
const kinds: readonly Input[] = [
  ...Object.values(cells.parts).map(({ cell }) => cell),
  ...[cells, table(cells.parts), level, { kind: 'column-tick', column: null } as const],
]
const inputs = fc.oneof(
  fc.constantFrom(...kinds),
  fc.constantFrom(
    ...instruments.flatMap(of => Object.values(withLists(of, noLists).questions).map(({ input }) => input)),
  ),
)
const sent = inputs.chain(input => fc.tuple(fc.constant(input), sentJson(input)))
const refusedIn = (input: Input, json: unknown) => {
  const read = readSent(input, json)
  return read.kind === 'refused' ? read.says : read.kind
}

test('RFM24-9: a level is 0 to 4 and a whole number, and never a text that looks like one', () => {
  for (const bad of [5, -1, 1.5, '3', true, [3], {}, Number.NaN])
    assert.equal(refusedIn(level, { level: bad }), 'is not a level from 0 to 4', String(bad))
  assert.equal(refusedIn(level, { level: 4 }), 'value')
  assert.equal(refusedIn(level, { level: null, evidence: 'seen twice' }), 'value')
  assert.equal(refusedIn(level, { level: 2, seen: 'heard' }), 'is neither suspected nor observed')
  assert.equal(refusedIn(level, { level: 2, column: 'low' }), 'holds a part that is not asked')
})

test('What is too long is refused with its length and never cut', () => {
  const long = 'x'.repeat(2 * 1024 * 1024)
  assert.equal(refusedIn(text, long), 'is 2,097,152 characters long; at most 20,000 can be kept')
  assert.equal(refusedIn(line, long), 'is 2,097,152 characters long; at most 500 can be kept')
  const rows = Array.from({ length: 100_000 }, () => ({ line: 'x' }))
  assert.equal(refusedIn(table(cells.parts), rows), 'has 100000 rows; at most 200 can be kept')
  assert.deepEqual(readSent(text, 'x'.repeat(longestAnswer.text)).kind, 'value')
})

test('A pasted table, writing from right to left, emoji and lines are kept as they were typed; what the database keeps of no text is left out', () => {
  for (const kept of ['a\tb\nc\td', 'שלום ‮x', '👩‍👩‍👧 🏴', 'é', '__proto__'])
    assert.deepEqual(readSent(text, kept), { kind: 'value', value: kept })
  assert.deepEqual(readSent(text, 'a\0b\uD800'), { kind: 'value', value: 'ab�' })
  assert.deepEqual(readSent(text, ' \r\n\0 '), { kind: 'empty' })
})

test('Names that every object has are no parts and no choices', () => {
  for (const name of ['__proto__', 'constructor', 'toString'])
    assert.equal(refusedIn(cells, JSON.parse(`{"${name}": "x"}`)), 'holds a part that is not asked', name)
  for (const key of ['__proto__', 'constructor', 'length', 0])
    assert.equal(refusedIn(single(choices), key), 'is not one of the choices')
  assert.equal(refusedIn(multi(choices), { 0: 'one', length: 1 }), 'is not a list of choices')
  assert.equal(refusedIn(cells, [{ line: 'x' }]), 'is not an answer to this question')
})

test('Whatever is sent is read or refused with a sentence, and nothing that was read changes when it is stored and read again', () => {
  fc.assert(
    fc.property(sent, ([input, json]) => {
      const read = readSent(input, json)
      if (read.kind === 'refused') return assert.match(read.says, /^\S.{3,300}$/s)
      if (read.kind === 'empty') return
      const stored = JSON.parse(JSON.stringify(storedOf(input, read.value)))
      assert.deepEqual(readStored(input, stored), read)
      assert.deepEqual(readSent(input, stored), read)
      assert.ok(!JSON.stringify(stored).includes('\\u0000'))
    }),
    { numRuns: 5000 },
  )
})

test('What an input takes is never refused', () => {
  const good = inputs.chain(input => fc.tuple(fc.constant(input), inputJson(input)))
  fc.assert(
    fc.property(good, ([input, json]) => {
      if (input.kind === 'computed' || input.kind === 'heading') return
      assert.notEqual(readSent(input, json).kind, 'refused')
    }),
    { numRuns: 2000 },
  )
})

test('A stored answer that is any JSON at all is read or refused, and is never thrown over', () => {
  fc.assert(
    fc.property(inputs, anyJson, anyJson, (input, json, stands) => {
      assert.ok(['value', 'empty', 'refused'].includes(readStored(input, json).kind))
      assert.ok(['value', 'empty', 'refused'].includes(readSent(input, json, stands).kind))
    }),
    { numRuns: 3000 },
  )
})
