// Brings the installation's database to the newest schema, as the owner of its tables.
import { migrate } from '../../store/migrate.ts'
import type { Configuration } from './configuration.ts'
import { openAsOwner } from './open-database.ts'
import { attempt, type Outcome } from './outcome.ts'

/** Applies every migration that the database lacks. Throws where an applied one is no longer what it was. */
export function migrateDatabase({ database: where, mode }: Configuration): Promise<Outcome> {
  return attempt(async () => {
    const database = await openAsOwner(where)
    try {
      const fresh = await migrate(database, mode)
      const says = fresh.length === 0 ? ['The database is up to date.'] : fresh.map(name => `Applied ${name}.`)
      return { kind: 'done', says }
    } finally {
      await database.close()
    }
  })
}
