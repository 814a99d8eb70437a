// Which other names a name may be written as, looked up by the word.
import type { VariantGroup } from './variants/group.ts'

/** A name that stands for another: how, and how sure that is between 0 and 1. */
export type Variant = { readonly word: string; readonly how: 'spelling' | 'nickname'; readonly weight: number }

/** Looks up the names that stand for a word, the word itself not among them. */
export type VariantTable = (word: string) => readonly Variant[]

/** How sure each kind is: the same name spelt differently, a full form and its short one, two short forms of one name. */
export const sureness = { spelling: 0.95, nickname: 0.9, twoShort: 0.75 } as const

type Neighbours = Map<string, Map<string, number>>

function join(neighbours: Neighbours, one: string, other: string, weight: number): void {
  if (one === other) return
  const known = neighbours.get(one) ?? new Map<string, number>()
  known.set(other, Math.max(weight, known.get(other) ?? 0))
  neighbours.set(one, known)
}

function neighboursIn(groups: readonly VariantGroup[], kind: VariantGroup['kind']): Neighbours {
  const neighbours: Neighbours = new Map()
  for (const { words } of groups.filter(group => group.kind === kind))
    for (const one of words)
      for (const other of words) {
        const withFull = one === words[0] || other === words[0]
        const weight = kind === 'spelling' ? sureness.spelling : withFull ? sureness.nickname : sureness.twoShort
        join(neighbours, one, other, weight)
      }
  return neighbours
}

// A step further from each word that was reached: what it leads to is as sure as both steps together.
function step(
  reached: ReadonlyMap<string, Variant>,
  neighbours: Neighbours,
  how: Variant['how'],
): Map<string, Variant> {
  const further = new Map(reached)
  for (const from of reached.values())
    for (const [word, weight] of neighbours.get(from.word) ?? []) {
      const found: Variant = { word, how: from.how === 'nickname' ? 'nickname' : how, weight: from.weight * weight }
      if (found.weight > (further.get(word)?.weight ?? 0)) further.set(word, found)
    }
  return further
}

function standIns(word: string, { spelling, nickname }: Readonly<Record<VariantGroup['kind'], Neighbours>>): Variant[] {
  const itself: Variant = { word, how: 'spelling', weight: 1 }
  const spelt = step(new Map([[word, itself]]), spelling, 'spelling')
  const called = step(step(spelt, nickname, 'nickname'), spelling, 'spelling')
  return [...called.values()].filter(variant => variant.word !== word).sort(surestFirst)
}

const mostKept = 10_000

/**
 * A table over groups of names. "Mo" leads to Mohammed and so to Muhammad: a spelling, a short form and again a spelling may
 * follow one another, and no more than that. It is put together at the first look-up, for most processes never search, and keeps
 * what it answered: two records are compared word by word, and the same words come again and again.
 */
export function variantTable(groups: () => readonly VariantGroup[]): VariantTable {
  let known: Readonly<Record<VariantGroup['kind'], Neighbours>> | null = null
  const answered = new Map<string, readonly Variant[]>()
  return word => {
    const before = answered.get(word)
    if (before !== undefined) return before
    known ??= { spelling: neighboursIn(groups(), 'spelling'), nickname: neighboursIn(groups(), 'nickname') }
    const found = standIns(word, known)
    if (answered.size >= mostKept) answered.clear()
    answered.set(word, found)
    return found
  }
}

const surestFirst = (a: Variant, b: Variant): number => b.weight - a.weight || (a.word < b.word ? -1 : 1)
