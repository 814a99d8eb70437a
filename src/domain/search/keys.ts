// Keys under which the index finds words that are like a typed one: two words that may be the same share at least one key.
import { soundsOf } from './sound.ts'

/** The keys of a word by what sharing one means. All are whole numbers of 32 bits. */
export type WordKeys = {
  /** At most one letter is wrong, missing, more or changed with its neighbour on either side. */
  readonly near: readonly number[]
  readonly sound: readonly number[]
  /** The word begins like this; recorded words have those of their first three to six letters. */
  readonly start: readonly number[]
  /** Of words of seven letters and more: its first or its last five letters are near. */
  readonly ends: readonly number[]
}

// FNV-1a over code units (Fowler, Noll, Vo; RFC 9923), as a signed number because that is what a database's int is.
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value | 0
}

const withoutOne = (word: string): string[] =>
  [...word].map((_, at, letters) => letters.toSpliced(at, 1).join('')).filter(rest => rest.length > 1)

const distinct = (kind: string, texts: readonly string[]): number[] =>
  [...new Set(texts)].map(text => hash(`${kind}:${text}`))

const shortestLong = 7
const end = 5

function endsOf(word: string): number[] {
  if (word.length < shortestLong) return []
  return [...distinct('h', withoutOne(word.slice(0, end))), ...distinct('t', withoutOne(word.slice(-end)))]
}

const starts = [3, 4, 5, 6]

/** The keys of a recorded word. */
export function keysOfWord(word: string): WordKeys {
  return {
    near: distinct('d', [word, ...withoutOne(word)]),
    sound: distinct('s', soundsOf(word)),
    start: distinct(
      'x',
      starts.filter(length => length < word.length).map(length => word.slice(0, length)),
    ),
    ends: endsOf(word),
  }
}

/** The keys by which a typed word looks for recorded ones: as recorded, save that what was typed may be the start of a word. */
export function keysTyped(word: string): WordKeys {
  return { ...keysOfWord(word), start: starts.includes(word.length) ? distinct('x', [word]) : [] }
}

/** The key of a word as it is written and nothing near it. */
export const exactKey = (word: string): number => hash(`d:${word}`)

/**
 * Which letters a word has, a bit for each of a to z and five for all others. Every letter that only one of two words has is an
 * edit at the least.
 */
export function lettersIn(word: string): number {
  const bitOf = (letter: string) => {
    const code = letter.charCodeAt(0)
    return code >= 97 && code <= 122 ? code - 97 : 26 + (code % 5)
  }
  return [...word].reduce((bits, letter) => bits | (1 << bitOf(letter)), 0)
}
