// How a feature says what of its rows rules read.
import type { Selectable } from 'kysely'
import type { Fact } from '../../domain/protocol/index.ts'
import type { Schema } from '../schema.ts'

/** How the rows of tables are read as facts. A column that rules do not read may be absent, and one of an old row too. */
export type FactReaders = { readonly [T in keyof Schema]?: (row: Selectable<Schema[T]>) => readonly Fact[] }
