// How large the tables are: what was planned while an installation was young is planned anew as it grows.
import { countTables as count } from '../../store/count-tables.ts'
import type { Store } from '../doors.ts'

/** Has the embedded database count its tables; PostgreSQL does so by itself. */
export const countTables = (store: Store): Promise<void> => count(store.database)
