import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, addYears, type Day, dayFrom } from '../kernel/index.ts'
import { variantTable } from '../search/index.ts'
import { codesOf, compareAlike, mayBeOneChild, mayBeThisChild, pairReasons, personTold, readVariant } from './index.ts'

const born = dayFrom({ year: 2013, month: 5, day: 4 }) as Day
const table = variantTable(() => [
  { kind: 'spelling', words: ['sean', 'shawn'] },
  { kind: 'nickname', words: ['mohammed', 'mo'] },
])
const compare = (one: string, other: string, bornOne: Day | null = born, bornOther: Day | null = born) =>
  compareAlike('child', personTold(one, bornOne), personTold(other, bornOther), table)

test('records are a pair where the names are the same but for a spelling, a short form or a slip, and the birth does not speak against it', () => {
  assert.ok(mayBeOneChild(compare('Sean Example', 'Shawn Example')))
  assert.ok(mayBeOneChild(compare('Mo Example', 'Mohammed Example')))
  assert.ok(mayBeOneChild(compare('Robin Example', 'Robin Exampel')))
  assert.ok(mayBeOneChild(compare('Robin Example', 'Example Robin')), 'given and family name changed places')
  assert.ok(mayBeOneChild(compare('Robin Example', 'Robin Example', born, addYears(born, 1))))
  assert.ok(mayBeOneChild(compare('Robin Example', 'Robin Example', born, null)), 'nothing known speaks against nobody')
})

test('records are no pair by a birthday and half a name, nor by a name and another birth, nor by one word', () => {
  assert.ok(!mayBeOneChild(compare('Robin Example', 'Alex Example')), 'twins')
  assert.ok(!mayBeOneChild(compare('Bobbin Sample', 'Robin Example')))
  assert.ok(!mayBeOneChild(compare('Robin Example', 'Robin Example', born, addDays(born, 900))))
  assert.ok(!mayBeOneChild(compare('Robin', 'Robin Example')))
})

test('whoever records a child is shown more than what makes a pair: half a name is enough where no more was typed', () => {
  assert.ok(mayBeThisChild(compare('Robin', 'Robin Example'), 1))
  assert.ok(!mayBeThisChild(compare('Robin Example', 'Alex Example'), 2))
})

test('the reasons that are kept hold no word of a name, and each is said in words', () => {
  const codes = codesOf(compare('Sean Example', 'Shawn Example', born, null))
  assert.deepEqual(codes.toSorted(), ['born-unknown', 'spelling', 'word'])
  for (const code of codes) assert.ok(pairReasons[code].length > 0)
})

test('an entry of names is read from one line, folded, each once, and spellings in one order', () => {
  const read = (names: string, kind = 'spelling', source = 'A family') => readVariant({ names, kind, source })
  assert.deepEqual(read('Shawn, Séan, shawn,'), {
    kind: 'taken',
    value: { kind: 'spelling', words: ['sean', 'shawn'], source: 'A family' },
  })
  const short = read('Mohammed, Mo', 'nickname')
  assert.ok(short.kind === 'taken' && short.value.words[0] === 'mohammed', 'the full name stays first')
  const fieldsOf = (one: ReturnType<typeof read>) => (one.kind === 'faults' ? one.faults.map(({ field }) => field) : [])
  assert.deepEqual(fieldsOf(read('Sean')), ['names'])
  assert.deepEqual(fieldsOf(read('Mary Ann, Marian')), ['names'])
  assert.deepEqual(fieldsOf(read('Sean, 12')), ['names'])
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => `name${String.fromCharCode(97 + n)}`).join(', ')
  assert.deepEqual([fieldsOf(read(many(20))), fieldsOf(read(many(21)))], [[], ['names']])
  assert.deepEqual(fieldsOf(read('Sean, Shawn', 'rhyme', '')), ['kind', 'source'])
  const longest = 'x'.repeat(500)
  assert.deepEqual(
    [fieldsOf(read('Al, Bo', 'spelling', longest)), fieldsOf(read('Al, Bo', 'spelling', `${longest}x`))],
    [[], ['source']],
  )
})
