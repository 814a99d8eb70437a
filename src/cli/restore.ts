// `homeward restore DIR`: fills the data folder, which holds nothing yet, from a backup.
import { restoreDatabase } from '../actions/installation/back-up.ts'
import type { Environment } from '../actions/installation/configuration.ts'
import type { Io } from './command.ts'
import { configured, tell, usage } from './installation.ts'

/** Runs `restore`. */
export async function restoreCommand(args: readonly string[], io: Io, env: Environment): Promise<number> {
  const [folder, ...more] = args
  if (!folder || more.length > 0 || folder.startsWith('-')) return usage(io, 'restore DIR')
  return configured(io, env, async ({ database }) => tell(io, await restoreDatabase(database, folder)))
}
