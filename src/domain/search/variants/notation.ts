// The notation of the name files, so that somebody who speaks the language can check and correct them without reading
// code. Names are parted by commas or by the ends of lines; the spellings of one word of a name stand together with a
// stroke between: katherine/catherine kate/cate.

import type { VariantGroup } from './group.ts'

/** The groups that a text holds, read when they are asked for: a start need not wait for them. */
export type Groups = () => VariantGroup[]

const namesOf = (text: string) =>
  text
    .split(/[\n,]/)
    .map(name => name.trim())
    .filter(name => name !== '')

const spellingsOf = (word: string) => word.split('/')

const asSpellings = (words: readonly string[]): VariantGroup[] =>
  words.length > 1 ? [{ kind: 'spelling', words }] : []

const asNicknames = (full: string, short: readonly string[]): VariantGroup[] =>
  short.length > 0 ? [{ kind: 'nickname', words: [full, ...short] }] : []

function groupsOfName(name: string): VariantGroup[] {
  const [full = [], ...short] = name.split(/\s+/).map(spellingsOf)
  const shortWords = short.flat()
  return [...full.flatMap(word => asNicknames(word, shortWords)), ...[full, ...short].flatMap(asSpellings)]
}

/**
 * The groups of names that each give a full form and then its short forms. Every spelling of the full form has a group
 * of its own with all short forms, so that a look-up needs no second step; the spellings of one word are a spelling
 * group besides.
 */
export const fullAndShort =
  (text: string): Groups =>
  () =>
    namesOf(text).flatMap(groupsOfName)

/** The spelling groups of names that are each given in all their spellings. */
export const spellings =
  (text: string): Groups =>
  () =>
    namesOf(text).flatMap(name => asSpellings(name.split(/\s+/)))
