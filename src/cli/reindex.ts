// `homeward reindex names`: makes the search's index anew, while the server goes on.
import type { Environment } from '../actions/installation/configuration.ts'
import { reindexNames } from '../actions/installation/index-names.ts'
import { openStoreThere } from '../actions/installation/open-database.ts'
import { attempt } from '../actions/installation/outcome.ts'
import { done, type Io } from './command.ts'
import { configured, tell, usage } from './installation.ts'

/** Runs `reindex`. */
export async function reindexCommand(args: readonly string[], io: Io, env: Environment): Promise<number> {
  if (args.length !== 1 || args[0] !== 'names') return usage(io, 'reindex names')
  return configured(io, env, async ({ database }) => {
    const indexed = await attempt(async () => {
      const store = await openStoreThere(database)
      const told = (count: number, of: number) => void io.stderr.write(`Indexed ${count} of ${of} children\n`)
      return reindexNames(store, told).finally(() => store.close())
    })
    if (typeof indexed !== 'number') return tell(io, indexed)
    await io.stdout.write(`Indexed the names of ${indexed} children.\n`)
    return done
  })
}
