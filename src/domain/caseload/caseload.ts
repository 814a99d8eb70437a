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

/** The districts of the lines, each once, in the order of their codes; null is that none is recorded. */
export const districtsIn = (lines: readonly CaseloadLine[]): readonly string[] =>
  [...new Set(lines.flatMap(({ district }) => district ?? []))].sort()

/** The lines of one district; all where none is asked for. */
export const ofDistrict = (lines: readonly CaseloadLine[], district: string): readonly CaseloadLine[] =>
  district === '' ? lines : lines.filter(line => (line.district ?? 'none') === district)
