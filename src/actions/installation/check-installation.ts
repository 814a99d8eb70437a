// Looks at an installation before it serves: what is set, and whether the database and its login are fit for it.

import { sayPlace, unsetOf } from '../../domain/directory/index.ts'
import type { Database } from '../../store/database.ts'
import { readAllowedDomains, readFilled } from '../../store/directory/unset-values.ts'
import { holdsDatabase, openExisting } from '../../store/embedded.ts'
import { loginFaults, modeFaults } from '../../store/login-faults.ts'
import { openPostgres } from '../../store/postgres.ts'
import type { Configuration } from './configuration.ts'
import { attempt } from './outcome.ts'

/** What is unsafe about an open database for this mode; none where it may serve. */
export async function databaseFaults(database: Database, mode: Configuration['mode']): Promise<string[]> {
  const login = mode === 'service' ? await loginFaults(database) : []
  // A login that lacks the roles could not even read how the installation was made.
  return login.length > 0 ? login : await modeFaults(database, mode)
}

/** What nobody has filled in yet, a line each: no fault, but nobody can be reached there through Homeward. */
export async function unsetLines({ database: where, mode, mail }: Configuration): Promise<readonly string[]> {
  if (where.kind === 'embedded' && mode === 'demonstration' && !holdsDatabase(where.folder)) return []
  const found = await attempt(async () => {
    const database = where.kind === 'postgres' ? openPostgres(where.address, 1) : await openExisting(where.folder)
    try {
      const domains = mail === null ? null : await readAllowedDomains(database)
      return { ...unsetOf(await readFilled(database)), domains }
    } finally {
      await database.close()
    }
  })
  if ('says' in found) return []
  return [
    ...(found.domains?.length === 0 ? ['Unset: domains that mail may go to, so no e-mail leaves (SEC-1, GAP-42)'] : []),
    ...found.places.map(place => `Unset: ${sayPlace(place)} (${place.kind.source})`),
    ...found.numbers.map(number => `At its default: ${number.key}, ${number.otherwise} ${number.unit}`),
  ]
}

/** Opens the configured database and says what is unsafe. One that a demonstration has yet to make is no fault. */
export async function checkInstallation({ database: where, mode }: Configuration): Promise<readonly string[]> {
  if (where.kind === 'embedded' && mode === 'demonstration' && !holdsDatabase(where.folder)) return []
  const found = await attempt(async () => {
    const database = where.kind === 'postgres' ? openPostgres(where.address, 1) : await openExisting(where.folder)
    try {
      return await databaseFaults(database, mode)
    } finally {
      await database.close()
    }
  })
  return 'says' in found ? found.says : found
}
