import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Day, dayFrom } from '../kernel/index.ts'
import {
  type BornReason,
  compareBorn,
  compareNames,
  editsBetween,
  exactKey,
  foldName,
  indexedNames,
  keysOfWord,
  keysTyped,
  leastWeight,
  letterWeight,
  type NamedRecord,
  type Names,
  readNumbers,
  readTypedName,
  scoreNames,
  soundAlike,
  soundsOf,
  variantTable,
  weightOfWord,
} from './index.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcdehimnrst'), minLength: 1, maxLength: 12 })
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '\0',
    '\ud800',
    "'; drop table child; --",
    '%_\\',
    '.*(?=',
    '😀😀 😀',
    'محمد علي',
    '__proto__',
    'x'.repeat(5000),
  ),
)
const table = variantTable(() => [
  { kind: 'nickname', words: ['mohammed', 'mo', 'hamo'] },
  { kind: 'spelling', words: ['mohammed', 'muhammad'] },
  { kind: 'spelling', words: ['sean', 'shaun', 'shawn'] },
])
const none = variantTable(() => [])

test('the distance is the same both ways, nought for the same word alone, and never more than the longer word', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const edits = editsBetween(one, other)
      assert.equal(edits, editsBetween(other, one))
      assert.equal(edits === 0, one === other)
      assert.ok(edits <= Math.max(one.length, other.length))
    }),
  )
})

test('one letter put in, left out, changed or swapped with its neighbour is one edit', () => {
  for (const slip of ['robbin', 'robn', 'rebin', 'rboin']) assert.equal(editsBetween('robin', slip), 1, slip)
  assert.equal(editsBetween('robin', 'orbni'), 2)
})

test('folding a folded name changes nothing, whatever was typed', () => {
  fc.assert(fc.property(hostile, text => assert.equal(foldName(foldName(text)), foldName(text))))
})

test('a word within one edit shares a key with what was typed, and every word with itself', () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom(...'aeknz'), (recorded, seed, letter) => {
      const at = seed % recorded.length
      const typed = recorded.slice(0, at) + letter + recorded.slice(at + 1)
      const near = new Set(keysOfWord(recorded).near)
      assert.ok(near.has(exactKey(recorded)))
      if (recorded.length > 2)
        assert.ok(
          keysTyped(typed).near.some(key => near.has(key)),
          `${typed} ${recorded}`,
        )
    }),
  )
})

test('every key is a whole number of 32 bits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      for (const key of Object.values(keysOfWord(text)).flat()) assert.equal(key, key | 0)
    }),
  )
})

test('names that are heard alike share a sound', () => {
  const alike = [
    'shawn sean',
    'kayleigh kaylee',
    'siobhan shivaun',
    'niamh neve',
    'stephen steven',
    'ciara keira',
    'mohammed muhamad',
    'kowalski kovalski',
    'gemma jemma',
    'hannah anna',
    'yusuf jusuf',
    'cristina khristina',
    'zachary zakary',
  ]
  for (const pair of alike) {
    const [one = '', other = ''] = pair.split(' ')
    assert.ok(soundAlike(one, other), `${pair}: ${soundsOf(one)} ${soundsOf(other)}`)
  }
  assert.ok(!soundAlike('robin', 'simon'))
  assert.deepEqual(soundsOf('анна'), [])
})

test('a weight lies between 0 and 1, is 1 for the same word alone, and one edit weighs more than two', () => {
  fc.assert(
    fc.property(word, word, (typed, recorded) => {
      const { weight } = letterWeight(typed, recorded)
      assert.ok(weight >= 0 && weight <= 1)
      assert.equal(weight === 1, typed === recorded && typed.length > 1)
    }),
  )
  const of = (recorded: string) => letterWeight('jenkins', recorded).weight
  assert.ok(of('jenkin') > of('jemkim') && of('jemkim') > leastWeight && of('thompson') < leastWeight)
})

test('the table leads from a short form through the full one to its spellings, and no further', () => {
  const to = (typed: string, recorded: string) => weightOfWord(typed, recorded, table)
  assert.deepEqual(to('mo', 'mohammed'), { weight: 0.9, why: 'nickname' })
  assert.equal(to('mo', 'muhammad').why, 'nickname')
  assert.deepEqual(to('sean', 'shawn'), { weight: 0.95, why: 'spelling' })
  assert.equal(to('mo', 'hamo').weight, 0.75)
  assert.notEqual(to('mo', 'shawn').why, 'nickname')
})

const on = (year: number, month: number, day: number) => dayFrom({ year, month, day }) as Day

test('a date of birth is the same, swapped, a year or a day off, half right, near, or different', () => {
  const typed = on(2012, 3, 5)
  const cases: [Day, BornReason][] = [
    [on(2012, 3, 5), 'same'],
    [on(2012, 5, 3), 'swapped'],
    [on(2013, 3, 5), 'year-off'],
    [on(2014, 3, 5), 'years-off'],
    [on(2012, 3, 6), 'day-off'],
    [on(2012, 3, 7), 'day-or-month-off'],
    [on(2012, 9, 5), 'day-or-month-off'],
    [on(2012, 9, 6), 'same-time'],
    [(typed + 400) as Day, 'same-time'],
    [(typed + 401) as Day, 'different'],
  ]
  for (const [recorded, reason] of cases) {
    assert.equal(compareBorn(typed, { kind: 'exact', on: recorded }), reason)
    assert.equal(compareBorn(recorded, { kind: 'exact', on: typed }), reason)
  }
  assert.equal(compareBorn(typed, { kind: 'unknown' }), 'unknown')
  assert.equal(compareBorn(typed, { kind: 'estimated', latest: (typed + 365) as Day }), 'about')
  assert.equal(compareBorn(typed, { kind: 'estimated', latest: (typed + 366) as Day }), 'same-time')
})

const named = (given: string, family: string, more: Partial<Names> = {}): Names => ({
  given,
  family,
  knownAs: null,
  aliases: [],
  ...more,
})
const score = (typed: string, names: Names) => scoreNames(readTypedName(typed), indexedNames(names), table).score

test('names answer in any order, a little better in their own, and joined words answer whole names written apart', () => {
  const robin = named('Robin', 'Example')
  assert.ok(score('Robin Example', robin) > score('Example Robin', robin))
  assert.ok(score('Example Robin', robin) > 0.95)
  assert.ok(score('Maryann Example', named('Mary Ann', 'Example')) > 0.9)
  assert.ok(score('Mary Ann Example', named('Maryann', 'Example')) > 0.9)
  assert.ok(score('Robin Smith-Jones', named('Robin', 'Smithjones')) > 0.9)
  assert.ok(score('R Example', robin) > 0.9)
  assert.equal(score('', robin), 0)
  assert.equal(score('Zz Qq', robin), 0)
})

test('whatever is typed is read as a name without a fault', () => {
  fc.assert(
    fc.property(hostile, hostile, (typed, recorded) => {
      const found = scoreNames(readTypedName(typed), indexedNames(named(recorded, typed)), table)
      assert.ok(found.score >= 0 && found.score <= 1.1)
      assert.ok(readNumbers(typed).length <= 8)
    }),
  )
})

test('numbers are read by their check digit, and neither short numbers nor reasons for none are numbers', () => {
  assert.deepEqual(readNumbers('943 476 5919'), [{ value: '9434765919', is: 'nhs' }])
  assert.deepEqual(readNumbers('h 8012 0000 1001')[0], { value: 'H801200001001', is: 'upn' })
  assert.deepEqual(readNumbers('9434765918'), [{ value: '9434765918', is: 'any' }])
  assert.deepEqual(readNumbers('Robin 123 UN1'), [])
  assert.deepEqual(readNumbers('1234'), [{ value: '1234', is: 'any' }])
})

const person = (names: Names, bornOn: Day | null = null, number?: string): NamedRecord => ({
  names,
  bornOn,
  identifiers: number === undefined ? [] : [{ kind: 'nhs', value: number }],
})

test('two records of one child say why: the words, the spelling, the date, the number', () => {
  const one = person(named('Sean', 'Example'), on(2012, 3, 5), '943 476 5919')
  const other = person(named('Shawn', 'Example'), on(2012, 5, 3), '9434765919')
  const { score: sure, reasons } = compareNames('child', one, other, table)
  assert.ok(sure >= 0.97)
  assert.deepEqual(reasons, [
    { kind: 'identifier', of: 'nhs' },
    { kind: 'spelling', one: 'sean', other: 'shawn' },
    { kind: 'word', word: 'example' },
    { kind: 'born', how: 'swapped' },
  ])
})

test('namesakes of another date are not taken for one child, and a professional is known by name alone', () => {
  const [early, late] = [on(2010, 1, 2), on(2013, 7, 9)].map(born => person(named('Robin', 'Example'), born))
  assert.ok(compareNames('child', early!, late!, none).score <= 0.6)
  assert.ok(compareNames('professional', early!, late!, none).score > 0.95)
})

test('a comparison has one score, whichever record comes first, and the same record is surely the same', () => {
  const someone = fc.record({ given: word, family: word, born: fc.integer({ min: 10_000, max: 20_000 }) })
  fc.assert(
    fc.property(someone, someone, (a, b) => {
      const [one, other] = [a, b].map(({ given, family, born }) => person(named(given, family), born as Day))
      const there = compareNames('child', one!, other!, table).score
      assert.equal(there, compareNames('child', other!, one!, table).score)
      assert.ok(there >= 0 && there <= 1)
      assert.ok(compareNames('child', one!, one!, table).score > 0.9)
    }),
  )
})
