// An entry of the partnership: names that count as one name, as typed and as kept.
import type { Fault } from '../children/index.ts'
import type { VariantGroup } from '../search/index.ts'
import { wordLookedUp } from './alike.ts'

/** What kind of likeness: short forms of a name, or one name spelt differently. */
export const variantKinds = {
  nickname: 'Short forms: the first is the full name, the others are short for it',
  spelling: 'Spellings: one name, written differently',
} as const satisfies Readonly<Record<VariantGroup['kind'], string>>

/** One of them. */
export type VariantKind = VariantGroup['kind']

/** An entry as typed: the names in one line, parted by commas. */
export type TypedVariant = { readonly kind: string; readonly names: string; readonly source: string }

/** An entry as it is kept, and how somebody knows of it. */
export type Variant = VariantGroup & { readonly source: string }

/** An entry that could be read, or every fault of it. */
export type ReadVariant =
  | { readonly kind: 'taken'; readonly value: Variant }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

/** The fewest and the most names of an entry, and the longest source in characters. */
const limits = { least: 2, most: 20, source: 500, name: 60 }

const isKind = (text: string): text is VariantKind => Object.hasOwn(variantKinds, text)

// A space stays, so that two names without a comma are not taken for one.
const inOneWord = (part: string): string => (/\s/.test(part) ? part : wordLookedUp(part))

function nameFaults(parts: readonly string[], words: readonly string[]): Fault[] {
  const field = 'names'
  const broken = parts.map(part => part.trim()).find(part => part !== '' && !/^[a-z]+$/.test(inOneWord(part)))
  if (broken !== undefined) return [{ field, text: `Each name must be one word of letters, and “${broken}” is not` }]
  if (words.some(word => word.length > limits.name))
    return [{ field, text: `A name must be ${limits.name} letters or fewer` }]
  if (words.length < limits.least) return [{ field, text: 'Enter at least two names, with a comma between them' }]
  return words.length > limits.most ? [{ field, text: `Enter at most ${limits.most} names` }] : []
}

function sourceFaults(source: string): Fault[] {
  if (source === '') return [{ field: 'source', text: 'Say how you know that these names are alike' }]
  return source.length > limits.source
    ? [{ field: 'source', text: `It must be ${limits.source} characters or fewer` }]
    : []
}

/** Reads an entry. The order of spellings says nothing, so they are kept in one order and found to be the same entry. */
export function readVariant({ kind, names, source }: TypedVariant): ReadVariant {
  const parts = names.split(',')
  const words = [...new Set(parts.map(wordLookedUp).filter(word => word !== ''))]
  const said = source.trim()
  const faults = [
    ...(isKind(kind) ? [] : [{ field: 'kind', text: 'Say what kind of likeness it is' }]),
    ...nameFaults(parts, words),
    ...sourceFaults(said),
  ]
  if (faults.length > 0 || !isKind(kind)) return { kind: 'faults', faults }
  return { kind: 'taken', value: { kind, words: kind === 'spelling' ? words.sort() : words, source: said } }
}
