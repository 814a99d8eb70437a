// The notation of the name files: a line for each name, so that somebody who speaks the language can check and correct
// it without reading code. Spellings of one word stand together with a stroke between: katherine/catherine kate/cate.

import type { VariantGroup } from './group.ts'

const linesOf = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

const spellingsOf = (word: string) => word.split('/')

const asSpellings = (words: readonly string[]): VariantGroup[] => (words.length > 1 ? [{ kind: 'spelling', words }] : [])

function groupsOfLine(line: string): VariantGroup[] {
  const [full = [], ...short] = line.split(/\s+/).map(spellingsOf)
  const shortWords = short.flat()
  const nicknames = full.map((word): VariantGroup => ({ kind: 'nickname', words: [word, ...shortWords] }))
  return [...nicknames, ...[full, ...short].flatMap(asSpellings)]
}

/**
 * The groups of lines that each give a full name and then its short forms, parted by spaces. Every spelling of the full
 * name has a group of its own with all short forms, so that a look-up needs no second step; spellings of one word are
 * a spelling group besides.
 */
export function fullAndShort(text: string): VariantGroup[] {
  return linesOf(text).flatMap(groupsOfLine)
}

/** The spelling groups of lines that each give one name in all its spellings, parted by spaces. */
export function spellings(text: string): VariantGroup[] {
  return linesOf(text).map(line => ({ kind: 'spelling', words: line.split(/\s+/) }))
}
