import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldName, wordsOfName, wordsOfNames } from './names.ts'

test('accents, capitals and apostrophes do not tell two names apart', () => {
  assert.equal(foldName('Łucja O’Brien-Ørsted'), 'lucja obrien-orsted')
  assert.deepEqual(wordsOfName('ŁUCJA ÓDÓN'), wordsOfName('lucja odon'))
})

test('a hyphenated name gives its parts and the parts joined', () => {
  assert.deepEqual(wordsOfName('Smith-Jones'), ['jones', 'smith', 'smithjones'])
  assert.deepEqual(wordsOfName('Ay-Bee-Cee'), ['ay', 'aybee', 'aybeecee', 'bee', 'beecee', 'cee'])
})

test('a name recorded with a space answers to the same name typed with a hyphen or joined', () => {
  const recorded = new Set(wordsOfNames(['Robin', 'Smith Jones']))
  for (const typed of ['Robin Smith-Jones', 'robin smithjones', 'ROBIN SMITH JONES']) {
    assert.deepEqual(
      wordsOfName(typed).filter(word => !recorded.has(word)),
      [],
      typed,
    )
  }
})

test('a name recorded with a hyphen answers to its parts typed with a space', () => {
  const recorded = new Set(wordsOfNames(['Mary-Ann', 'Example']))
  assert.ok(wordsOfName('Mary Ann Example').every(word => recorded.has(word)))
})

test('a particle counts only with the word that follows it', () => {
  assert.deepEqual(wordsOfName('al Hassan'), ['alhassan', 'hassan'])
  assert.deepEqual(wordsOfName('van der Berg'), ['berg', 'vanderberg'])
  assert.ok(wordsOfName('Al-Hassan').includes('alhassan'))
  assert.ok(!wordsOfName('Al-Hassan').includes('al'))
})

test('a particle that stands alone is a name', () => {
  assert.deepEqual(wordsOfName('Al'), ['al'])
})

test('letters of other scripts are kept as they are, and punctuation gives no word', () => {
  assert.deepEqual(wordsOfName('Анна -- (Anna)'), ['anna', 'анна'])
  assert.deepEqual(wordsOfName(' - , . '), [])
})

test('a name longer than any name gives words that an index can take, the same whenever it is typed', () => {
  const slip = 'x'.repeat(300_000)
  assert.deepEqual(wordsOfName(slip), ['x'.repeat(60)])
  assert.equal(wordsOfNames(Array.from({ length: 500 }, (_, i) => `name${i}`)).length, 60)
})
