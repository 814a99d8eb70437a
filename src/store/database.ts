// A database as the store sees it: the same SQL, types and transactions on PostgreSQL and on the embedded one.
import { type Dialect, Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * The door of the queue of jobs, which speaks SQL of its own under the role of Homeward itself, and reads values as its driver
 * gives them and not as ours. Without values there may be several statements at once; their rows come in one list.
 */
export type QueueDoor = {
  readonly kind: Database['kind']
  executeSql(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>
  close(): Promise<void>
}

/** What a connection gives the store. `run` takes several statements at once and no parameters: for migrations only. */
export type Database = {
  readonly kind: 'postgres' | 'embedded'
  readonly sql: Kysely<Schema>
  run(statements: string): Promise<void>
  /** Opens the queue's door: on PostgreSQL two connections of its own, on the embedded database the one that there is. */
  openQueueDoor(): QueueDoor
  close(): Promise<void>
}

/** A database over one of Kysely's dialects. */
export function databaseOver(
  kind: Database['kind'],
  dialect: Dialect,
  { run, openQueueDoor }: Pick<Database, 'run' | 'openQueueDoor'>,
  afterClose: () => Promise<void> | void = () => {},
): Database {
  const sql = new Kysely<Schema>({ dialect })
  const close = async () => {
    await sql.destroy()
    await afterClose()
  }
  return { kind, sql, run, openQueueDoor, close }
}
