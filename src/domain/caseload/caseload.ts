// The children whom a co-ordinator keeps in view: with an open programme, or a matrix that found a risk; the latest thing first.
import type { Birth } from '../children/index.ts'
import type { Day, Id, Instant } from '../kernel/index.ts'

/** The judged band, or grade before 2024, of the latest matrix or of its last review, and its day. */
export type CaseloadRisk = { readonly level: string | null; readonly on: Day; readonly form: Id<'form'> }

/** One child of the caseload. */
export type CaseloadLine = {
  readonly child: Id<'child'>
  readonly name: string
  readonly born: Birth
  /** The code of the district in which the child lives; null where none is recorded, or the reader may not see it. */
  readonly district: string | null
  readonly risk: CaseloadRisk | null
  /** The open programme that began last. */
  readonly programme: { readonly id: Id<'programme'>; readonly startsOn: Day } | null
  /** How many weeks of open programmes went by without a visit. */
  readonly missed: number
  /** When the next review or new matrix is due; null where none is owed. */
  readonly reviewDueAt: Instant | null
  /** How many duties are overdue, and since when the oldest is. */
  readonly late: number
  readonly lateSince: Instant | null
}

const grave = ['evidenced', 'high', 'suspected', 'medium', 'vulnerable', 'low']
// What nobody judged may be anything, and comes before what was judged to be little.
const rank = ({ risk }: CaseloadLine): number => {
  const at = grave.indexOf(risk?.level ?? '')
  return at < 0 ? grave.indexOf('suspected') : at
}

/** The lines in the order in which somebody works through them: what is longest overdue first, then what is due next, then by risk. */
export const inOrder = (lines: readonly CaseloadLine[]): readonly CaseloadLine[] =>
  lines.toSorted(
    (a, b) =>
      bySooner(a.lateSince, b.lateSince) ||
      b.missed - a.missed ||
      bySooner(a.reviewDueAt, b.reviewDueAt) ||
      rank(a) - rank(b) ||
      (a.name < b.name ? -1 : Number(a.name > b.name)),
  )

function bySooner(a: Instant | null, b: Instant | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a - b
}

/** An area that the reader holds today, or stands in for. */
export type OwnArea = { readonly area: string; readonly part: 'holder' | 'cover' }

/** Which area answers for each district today, and which of them are the reader’s. */
export type CaseloadAreas = { readonly byDistrict: Readonly<Record<string, string>>; readonly own: readonly OwnArea[] }

/** What may be asked for beside one area: everything, one’s own areas, and children without a district that has an area. */
export const caseloadOf = { all: 'all', own: 'own', none: 'none' } as const

/** What is shown where nobody asks: one’s own areas, and everything to whoever has none. */
export const usuallyAsked = ({ own }: CaseloadAreas): string => (own.length > 0 ? caseloadOf.own : caseloadOf.all)

const areaOf = ({ district }: CaseloadLine, { byDistrict }: CaseloadAreas): string | null =>
  district === null ? null : (byDistrict[district] ?? null)

/** The lines of an area, of the reader’s own areas, of none, or all. */
export function ofArea(lines: readonly CaseloadLine[], asked: string, areas: CaseloadAreas): readonly CaseloadLine[] {
  if (asked === caseloadOf.all) return lines
  if (asked === caseloadOf.none) return lines.filter(line => areaOf(line, areas) === null)
  const wanted = asked === caseloadOf.own ? areas.own.map(({ area }) => area) : [asked]
  return lines.filter(line => wanted.includes(areaOf(line, areas) ?? ''))
}
