// Decides what happens next: the facts of a concern in, the rows of the pathway that hold, and what follows from them.
import { byCodePoint } from '../kernel/index.ts'
import { type AreaTables, printedAreas } from './areas.ts'
import type { PathwayFacts } from './facts.ts'
import { decidePrevention, type PreventionDecision, preventionRow } from './prevention.ts'
import type { PathwayRow } from './table.ts'
import { type Generation, type PathwayVersion, versionOn } from './versions.ts'

/** What a pathway decides. */
export type PathwayDecision = {
  readonly generation: Generation
  /** The ids of the rows that hold, in the table's order. */
  readonly rows: readonly string[]
  readonly gates: readonly string[]
  readonly warnings: readonly string[]
  readonly destinations: readonly string[]
  readonly prevention: PreventionDecision | null
  /** A sentence for each row. */
  readonly because: readonly string[]
}

/** What it is decided with: the version, where it is not that of the day, and the areas, where a partnership has its own. */
export type DecideWith = { readonly version?: PathwayVersion; readonly areas?: AreaTables }

/** The rows of a version that hold. */
export function rowsHolding({ rows }: PathwayVersion, facts: PathwayFacts): readonly PathwayRow[] {
  const holding = rows.filter(row => row.holds(facts))
  const alone = holding.find(row => row.alone)
  return alone === undefined ? holding : [alone]
}

const sortedOnce = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort(byCodePoint)

/** A row as a sentence: because of what, and what to do. */
export const sayRow = ({ id, when, does }: Pick<PathwayRow, 'id' | 'when' | 'does'>): string =>
  `${id}: because ${when}. ${does}`

function sayPrevention(prevention: PreventionDecision | null): readonly string[] {
  return (prevention?.rows ?? []).flatMap(id => {
    const row = preventionRow(id)
    return row === null ? [] : [sayRow(row)]
  })
}

/** Decides. */
export function decide(facts: PathwayFacts, { version, areas = printedAreas }: DecideWith = {}): PathwayDecision {
  const chosen = version ?? versionOn(facts.authority, facts.on)
  const holding = rowsHolding(chosen, facts)
  const prevention = decidePrevention(facts)
  const warned = holding.some(row => row.alone) ? [] : chosen.warns(facts)
  return {
    generation: chosen.generation,
    rows: holding.map(({ id }) => id),
    gates: sortedOnce(holding.flatMap(row => row.gates?.(facts) ?? [])),
    warnings: sortedOnce([...warned, ...holding.flatMap(row => row.warns?.(facts) ?? [])]),
    destinations: sortedOnce(holding.flatMap(row => row.to?.(facts, areas) ?? [])),
    prevention,
    because: [...holding.map(sayRow), ...sayPrevention(prevention)],
  }
}
