// A database as the store sees it: the same SQL, types and transactions on PostgreSQL and on the embedded one.
import { type Dialect, Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** What a connection gives the store. `run` takes several statements at once and no parameters: for migrations only. */
export type Database = {
  readonly kind: 'postgres' | 'embedded'
  readonly sql: Kysely<Schema>
  run(statements: string): Promise<void>
  close(): Promise<void>
}

/** A database over one of Kysely's dialects. */
export function databaseOver(
  kind: Database['kind'],
  dialect: Dialect,
  run: (statements: string) => Promise<void>,
  afterClose: () => Promise<void> | void = () => {},
): Database {
  const sql = new Kysely<Schema>({ dialect })
  const close = async () => {
    await sql.destroy()
    await afterClose()
  }
  return { kind, sql, run, close }
}
