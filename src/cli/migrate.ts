// `homeward migrate`: brings the database to the newest schema, as its owner.
import type { Environment } from '../actions/installation/configuration.ts'
import { migrateDatabase } from '../actions/installation/migrate-database.ts'
import type { Io } from './command.ts'
import { configured, tell, usage } from './installation.ts'

/** Runs `migrate`. */
export async function migrateCommand(args: readonly string[], io: Io, env: Environment): Promise<number> {
  if (args.length > 0) return usage(io, 'migrate')
  return configured(io, env, async configuration => tell(io, await migrateDatabase(configuration)))
}
