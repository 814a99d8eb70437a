// Whether two records are of one person: children, relatives, professionals and people of concern are compared by one rule.
import type { Day } from '../kernel/index.ts'
import { type BornReason, bornWeights, compareBorn } from './born.ts'
import { type Identifier, sharedIdentifiers } from './identifiers.ts'
import { type IndexedNames, indexedNames, type Names, readTypedName, readTypedNames, type TypedName } from './names.ts'
import { type NameScore, nameRules, type PartMatch, scoreNames } from './score.ts'
import type { VariantTable } from './variant-table.ts'

/** Who is compared. */
export type NamedKind = 'child' | 'family-member' | 'professional' | 'person-of-concern'

/** A record of somebody as far as two are compared by it. */
export type NamedRecord = {
  readonly names: Names
  readonly bornOn: Day | null
  readonly identifiers: readonly Identifier[]
}

/** One reason why two records may be of one person. Words are folded; `one` stands in the first record. */
export type MatchReason =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'spelling'; readonly one: string; readonly other: string }
  | { readonly kind: 'nickname'; readonly one: string; readonly other: string }
  | { readonly kind: 'near'; readonly one: string; readonly other: string }
  | { readonly kind: 'sounds-alike'; readonly one: string; readonly other: string }
  | { readonly kind: 'start'; readonly one: string; readonly other: string }
  | { readonly kind: 'initial'; readonly one: string; readonly other: string }
  | { readonly kind: 'born'; readonly how: BornReason }
  | { readonly kind: 'identifier'; readonly of: string }

/** How likely two records are of one person, between 0 and 1, and why. */
export type Comparison = { readonly score: number; readonly reasons: readonly MatchReason[] }

/** How much the date of birth says of each kind. Professionals give none, and share names with their colleagues' clients. */
export const bornCounts: Readonly<Record<NamedKind, number>> = {
  child: 0.4,
  'family-member': 0.35,
  professional: 0,
  'person-of-concern': 0.35,
}

// A number is one person's, save for a slip: with a name that has nothing in common it is worth asking about and no more.
const sameNumber = { alone: 0.75, withName: 0.97 } as const

/** The reason that a part of a name gives. */
export function reasonOf({ why, typed, recorded }: PartMatch): MatchReason {
  return why === 'same' ? { kind: 'word', word: recorded } : { kind: why, one: typed, other: recorded }
}

/** The ways in which the names of a record may have been typed: the name itself, what the person is called, each alias. */
function waysToSay({ given, family, knownAs, aliases }: Names): TypedName[] {
  const called = [knownAs ?? '', ...aliases].filter(name => name.trim() !== '')
  // One word that somebody is called goes with the family name, as everybody says it.
  const ways = called.map(name => (/\s/.test(name.trim()) ? readTypedName(name) : readTypedNames(name, family)))
  return [readTypedNames(given, family), ...ways].filter(way => way.parts > 0)
}

function bestScore(one: NamedRecord, other: IndexedNames, variants: VariantTable): NameScore {
  const none: NameScore = { score: 0, matches: [] }
  return waysToSay(one.names)
    .map(way => scoreNames(way, other, variants))
    .reduce((best, next) => (next.score > best.score ? next : best), none)
}

const turned = ({ score, matches }: NameScore): NameScore => ({
  score,
  matches: matches.map(match => ({ ...match, typed: match.recorded, recorded: match.typed })),
})

// Both ways round, the less sure counting: "Robin" is in "Robin Example", and that is not the same name.
function scoreOfNames(one: NamedRecord, other: NamedRecord, variants: VariantTable): NameScore {
  const there = bestScore(one, indexedNames(other.names), variants)
  const back = turned(bestScore(other, indexedNames(one.names), variants))
  const less = there.score <= back.score ? there : back
  return { score: Math.min(1, less.score / (1 + nameRules.place)), matches: less.matches }
}

function bornReason(one: Day | null, other: Day | null): BornReason {
  if (one === null || other === null) return 'unknown'
  return compareBorn(one, { kind: 'exact', on: other })
}

/**
 * Compares two records of one kind. The score is the same whichever comes first; 0.9 and more is nearly always one person,
 * under 0.6 nearly never.
 */
export function compareNames(
  kind: NamedKind,
  one: NamedRecord,
  other: NamedRecord,
  variants: VariantTable,
): Comparison {
  const names = scoreOfNames(one, other, variants)
  const born = bornReason(one.bornOn, other.bornOn)
  const shared = sharedIdentifiers(one.identifiers, other.identifiers)
  const counts = bornCounts[kind]
  const likeness = (1 - counts) * names.score + counts * bornWeights[born]
  const score = shared.length === 0 ? likeness : names.score >= 0.5 ? sameNumber.withName : sameNumber.alone
  const told = born === 'unknown' || counts === 0 ? [] : [{ kind: 'born', how: born } as const]
  return {
    score: Math.max(likeness, score),
    reasons: [
      ...shared.map(({ kind }) => ({ kind: 'identifier', of: kind }) as const),
      ...names.matches.map(reasonOf),
      ...told,
    ],
  }
}
