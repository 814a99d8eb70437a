// `homeward backup DIR`: a backup of the embedded database in a new folder.
import { backUpDatabase } from '../actions/installation/back-up.ts'
import type { Environment } from '../actions/installation/configuration.ts'
import type { Io } from './command.ts'
import { configured, tell, usage } from './installation.ts'

/** Runs `backup`. */
export async function backupCommand(args: readonly string[], io: Io, env: Environment): Promise<number> {
  const [folder, ...more] = args
  if (!folder || more.length > 0 || folder.startsWith('-')) return usage(io, 'backup DIR')
  return configured(io, env, async ({ database }) => tell(io, await backUpDatabase(database, folder)))
}
