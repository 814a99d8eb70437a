// What a section that is a list of rows consists of.
import type { Section } from '../access/access-table.ts'
import type { RowFields } from './fields.ts'

/** A section that is a list of rows. */
export type RecordPart<S extends RowFields = RowFields> = {
  readonly section: Section
  readonly table: string
  readonly title: string
  /** What one row is called. */
  readonly one: string
  readonly add: string
  readonly change: string
  readonly empty: string
  readonly advice: readonly string[]
  readonly fields: S
  /** The field whose words head a row. */
  readonly heads: string
  /** What stands before those words, where they alone do not say what it is. */
  readonly headed?: string
  /** Whether a child has one row at the most, whose id is the child's own. */
  readonly once?: true
}

/** A section as described, with the type of its own fields. */
export const part = <S extends RowFields>(described: RecordPart<S>): RecordPart<S> => described
