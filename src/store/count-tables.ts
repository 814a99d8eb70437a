// What the database knows of the sizes of its tables, from which it chooses how to look for a row.
import type { Database } from './database.ts'

/** Counts the embedded database anew, and has plans made anew after it. PostgreSQL does so by itself. */
export async function countTables({ kind, run }: Database): Promise<void> {
  if (kind === 'embedded') await run('analyze')
}
