// Counting the tables of the embedded database, so that none of its plans stays that of a small one.
import type { Store } from '../actions/doors.ts'
import { countTables } from '../actions/installation/count-tables.ts'
import { type Job, jobOf } from './job.ts'

/** Four times a day; a start makes its plans anew by itself and need not wait for it. */
export const countTablesJob = (store: Store, log: (line: string) => void): Job =>
  jobOf(
    'count-tables',
    6 * 3600,
    () => countTables(store),
    why => log(`tables not counted: ${why}`),
  )
