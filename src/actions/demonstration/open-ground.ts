// Opens the database that a demonstration is to be put into, making and migrating it where that is needed.
import type { Instant } from '../../domain/kernel/index.ts'
import { NotADemonstration } from '../../store/demonstration/fill.ts'
import { openFolder } from '../../store/embedded.ts'
import { migrate } from '../../store/migrate.ts'
import { openStore } from '../../store/open-store.ts'
import { openPostgres } from '../../store/postgres.ts'
import type { Configuration } from '../installation/configuration.ts'
import { usualCost } from '../sign-in/password-hash.ts'
import type { DemonstrationGround } from './prepare-demonstration.ts'

/** The ground, the moment by the database's clock, and how many transactions it can hold at once. */
export type OpenedGround = DemonstrationGround & {
  readonly now: Instant
  readonly connections: number
  readonly close: () => Promise<void>
}

/** Opens the database for as long as a command runs. */
export type OpenGround = () => Promise<OpenedGround>

// Filling is the database's work; four at once keep a small server busy.
const fillers = 4

/** Opens and migrates it. Throws NotADemonstration where the installation is a service, FolderInUse. */
export async function openGround({ mode, database: where }: Configuration): Promise<OpenedGround> {
  if (mode !== 'demonstration') throw new NotADemonstration()
  const owner = where.kind === 'postgres' ? openPostgres(where.ownerAddress, fillers) : await openFolder(where.folder)
  try {
    await migrate(owner, mode)
    const store = openStore(where.kind === 'postgres' ? openPostgres(where.address, 1) : owner)
    const close = async () => {
      await store.close()
      if (store.database !== owner) await owner.close()
    }
    const now = await store.signIn(async tx => tx.realNow)
    return { owner, gate: { store, cost: usualCost }, now, connections: where.kind === 'postgres' ? fillers : 1, close }
  } catch (cause) {
    await owner.close()
    throw cause
  }
}
