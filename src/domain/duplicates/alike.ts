// How alike two people are by their names and births, with every reason, so that a person can judge it.
import { type Birth, bornNoLaterThan, foldName, type Identity, wordsOfName } from '../children/index.ts'
import { type Day, dateOf } from '../kernel/index.ts'

/** Why a word that is recorded answers to another: it is the same, it is spelt nearly so, or it stands for the same name. */
export type WordLikeness = 'same' | 'nearly' | 'stands-for'

/** How two births stand to each other. `near`: within a day. */
export type BirthLikeness = 'same' | 'swapped' | 'year' | 'near' | 'different' | 'not-known'

/** One reason for taking two people for one. */
export type Reason =
  | { readonly kind: 'word'; readonly how: WordLikeness; readonly one: string; readonly other: string }
  | { readonly kind: 'birth'; readonly how: BirthLikeness }

/** How alike: `name` from 0 to 1 where 1 is every word the same, `birth` likewise, and the reasons, the surest first. */
export type Alike = { readonly name: number; readonly birth: number; readonly reasons: readonly Reason[] }

/** What is compared of somebody. */
export type NamedAndBorn = Pick<Identity, 'givenNames' | 'familyName' | 'knownAs' | 'aliases' | 'born'>

/** Names that stand for one another, as folded words. */
export type AlikeNames = { readonly words: readonly string[] }

const birthWeights: Readonly<Record<BirthLikeness, number>> = {
  same: 1,
  swapped: 0.85,
  year: 0.8,
  near: 0.8,
  'not-known': 0.4,
  different: 0,
}

function daysAlike(one: Day, other: Day): BirthLikeness {
  if (one === other) return 'same'
  if (Math.abs(one - other) === 1) return 'near'
  const [a, b] = [dateOf(one), dateOf(other)]
  if (a.year === b.year && a.day === b.month && a.month === b.day) return 'swapped'
  return a.day === b.day && a.month === b.month && Math.abs(a.year - b.year) === 1 ? 'year' : 'different'
}

/** How two births stand to each other; an estimate says nothing against anybody. */
export function birthsAlike(one: Birth, other: Birth): BirthLikeness {
  const days = [bornNoLaterThan(one), bornNoLaterThan(other)] as const
  if (days[0] === null || days[1] === null) return 'not-known'
  const how = daysAlike(days[0], days[1])
  const sure = one.kind === 'exact' && other.kind === 'exact'
  return how === 'different' && !sure ? 'not-known' : how
}

// One letter more, fewer, other, or swapped with its neighbour, in a word of four letters or more.
function isNearly(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 4 || long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  const rest = (word: string, from: number) => word.slice(start + from)
  if (long.length > short.length) return rest(long, 1) === rest(short, 0)
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start]
  return rest(long, 1) === rest(short, 1) || (swapped && rest(long, 2) === rest(short, 2))
}

function wordsAlike(one: string, other: string, names: readonly AlikeNames[]): WordLikeness | null {
  if (one === other) return 'same'
  if (names.some(({ words }) => words.includes(one) && words.includes(other))) return 'stands-for'
  return isNearly(one, other) ? 'nearly' : null
}

const wordWeights: Readonly<Record<WordLikeness, number>> = { same: 1, 'stands-for': 0.9, nearly: 0.88 }

type Found = { readonly reason: Reason & { kind: 'word' }; readonly weight: number }

function bestOf(word: string, among: readonly string[], names: readonly AlikeNames[]): Found | null {
  let best: Found | null = null
  for (const other of among) {
    const how = wordsAlike(word, other, names)
    if (how === null || (best !== null && wordWeights[how] <= best.weight)) continue
    best = { reason: { kind: 'word', how, one: word, other }, weight: wordWeights[how] }
  }
  return best
}

const ofName = (text: string): string[] => wordsOfName(text).filter(word => word !== '')
const allWords = (one: NamedAndBorn): string[] =>
  [one.givenNames, one.familyName, one.knownAs ?? '', ...one.aliases].flatMap(ofName)

// The shorter name is asked of the longer: a middle name that only one record has says nothing against them.
const asked = (one: NamedAndBorn): string[] => ofName(`${one.givenNames} ${one.familyName}`)

/** Compares two people. Where a name has no word there is nothing to compare, and it is nought. */
export function compareAlike(one: NamedAndBorn, other: NamedAndBorn, names: readonly AlikeNames[]): Alike {
  const how = birthsAlike(one.born, other.born)
  const [fewer, more] = asked(one).length <= asked(other).length ? [one, other] : [other, one]
  const words = asked(fewer)
  const found = words.flatMap(word => bestOf(word, allWords(more), names) ?? [])
  const name = words.length === 0 ? 0 : found.reduce((sum, { weight }) => sum + weight, 0) / words.length
  const reasons = [...found].sort((a, b) => b.weight - a.weight).map(({ reason }) => reason)
  return { name, birth: birthWeights[how], reasons: [...reasons, { kind: 'birth', how }] }
}

/** A name that is looked up, as the word that the lists hold; empty where it holds no letter. */
export const wordLookedUp = (typed: string): string => foldName(typed).replace(/[^\p{L}\p{N}]/gu, '')
