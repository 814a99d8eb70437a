// Opens the door of sign-in for a command, while the server is stopped or beside it on PostgreSQL.
import type { Configuration } from '../installation/configuration.ts'
import { keepSecret } from '../installation/keep-secret.ts'
import { openStoreThere } from '../installation/open-database.ts'
import { type Gate, makeGate } from './gate.ts'

/** The door over the configured database, and what closes it. Throws NoDatabaseHere, FolderInUse. */
export async function openGate(
  configuration: Configuration,
): Promise<{ readonly gate: Gate; readonly close: () => Promise<void> }> {
  const store = await openStoreThere(configuration.database)
  return { gate: makeGate(store, keepSecret(configuration)), close: () => store.close() }
}
