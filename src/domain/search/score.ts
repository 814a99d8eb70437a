// How well a record answers what was typed: the name part by part, and the date of birth beside it.
import type { IndexedNames, TypedName, TypedWord } from './names.ts'
import type { VariantTable } from './variant-table.ts'
import { leastWeight, type WordReason, weightOfWord } from './weight.ts'

/** A part of what was typed with the recorded word that answers it best, and why. */
export type PartMatch = {
  readonly part: number
  readonly typed: string
  readonly recorded: string
  readonly weight: number
  readonly why: WordReason
}

/** How well names answer: the score (a little above 1 at the most), and what answers each part that anything answers. */
export type NameScore = { readonly score: number; readonly matches: readonly PartMatch[] }

/** What a word in its place adds, and what a word that was not typed takes away. */
export const nameRules = { place: 0.03, extra: 0.015 } as const
/** What the date of birth counts beside the name. */
export const bornShare = 0.55

/** The score of name and date of birth together. `born` is null where none was typed. */
export const totalScore = (name: number, born: number | null): number => name + (born === null ? 0 : bornShare * born)

function inPlace(typed: TypedWord, recorded: string, names: IndexedNames): boolean {
  if (typed.place === 'either') return false
  return names.family.includes(recorded) === (typed.place === 'family')
}

// A part read together with its neighbour is answered only by the joined word itself.
function matchOf(typed: TypedWord, names: IndexedNames, variants: VariantTable): PartMatch[] {
  return names.words.flatMap(recorded => {
    if (typed.joined && typed.word !== recorded) return []
    const { weight, why } = weightOfWord(typed.word, recorded, variants)
    if (weight === 0 || (weight < leastWeight && why !== 'initial')) return []
    const placed = weight + (inPlace(typed, recorded, names) ? nameRules.place : 0)
    return typed.parts.map(part => ({ part, typed: typed.word, recorded, weight: placed, why }))
  })
}

/** Scores recorded names against a typed name. A name without parts scores nothing. */
export function scoreNames(typed: TypedName, names: IndexedNames, variants: VariantTable): NameScore {
  const best = new Map<number, PartMatch>()
  for (const match of typed.words.flatMap(word => matchOf(word, names, variants)))
    if (match.weight > (best.get(match.part)?.weight ?? 0)) best.set(match.part, match)
  const matches = [...best.values()].sort((a, b) => a.part - b.part)
  const sum = matches.reduce((total, match) => total + match.weight, 0)
  const extra = Math.max(0, names.length - typed.parts) * nameRules.extra
  return { score: typed.parts === 0 ? 0 : Math.max(0, sum / typed.parts - extra), matches }
}
