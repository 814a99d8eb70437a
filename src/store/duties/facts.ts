// Rows of the tables that rules read beside episodes, as facts: the same whether the engine hands them over or history does.
import type { Fact } from '../../domain/protocol/index.ts'
import { alertFacts } from '../alerts/facts.ts'
import { bordersFacts } from '../borders/facts.ts'
import { careFacts } from '../care/facts.ts'
import { groupFacts } from '../groups/facts.ts'
import type { JsonRow } from '../json-row.ts'
import { levelFacts } from '../levels/facts.ts'
import { messageFacts } from '../messages/facts.ts'
import { caseReviewFacts } from '../missing/facts.ts'
import { pathwayFacts } from '../pathways/facts.ts'
import { policeFacts } from '../police/facts.ts'
import { programmeFacts } from '../programme/facts.ts'
import { protectionFacts } from '../protection/facts.ts'
import { referralFacts, referralToldFacts } from '../referrals/facts.ts'
import type { Schema } from '../schema.ts'
import { sharingFacts } from '../sharing/facts.ts'
import type { FactReaders } from './fact-readers.ts'

/** A row of one table, with its instants and days as numbers. */
export type FactRow = { readonly table: string; readonly row: JsonRow }

// Two features may read the same table, each its own rows of it.
const features: readonly FactReaders[] = [
  alertFacts,
  bordersFacts,
  careFacts,
  caseReviewFacts,
  groupFacts,
  levelFacts,
  messageFacts,
  pathwayFacts,
  policeFacts,
  programmeFacts,
  protectionFacts,
  referralFacts,
  referralToldFacts,
  sharingFacts,
]

/** The tables whose rows are facts. */
export const factTables = [...new Set(features.flatMap(of => Object.keys(of)))]

/** The facts that rows tell of, in no order. Rows of other tables tell of none. */
export function factsIn(rows: readonly FactRow[]): Fact[] {
  return rows.flatMap(({ table, row }) =>
    features.flatMap(of => {
      // The type is the table's by its name; the database has no other way of saying so.
      const read = of[table as keyof Schema] as ((of: JsonRow) => readonly Fact[]) | undefined
      return read?.(row) ?? []
    }),
  )
}
