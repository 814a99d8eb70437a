// Counting the tables of the embedded database once a night and at each start, so that none of its plans stays that of a small one.
import type { Store } from '../actions/doors.ts'
import { countTables } from '../actions/installation/count-tables.ts'
import type { QueuedJob } from './queue.ts'

/** Once a night, when few people wait for an answer. */
export const countTablesJob = (store: Store): QueuedJob => ({
  name: 'count-tables',
  at: ['50 3 * * *'],
  run: async () => {
    await countTables(store)
    return []
  },
})
