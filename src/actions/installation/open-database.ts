// Opens the database that the configuration names.
import type { Database } from '../../store/database.ts'
import { openExisting, openFolder } from '../../store/embedded.ts'
import { openStore, type Store } from '../../store/open-store.ts'
import { openPostgres } from '../../store/postgres.ts'
import type { Where } from './configuration.ts'

/** Opens it for serving, making the embedded one where there is none. Throws FolderInUse. */
export const openDatabase = async (where: Where): Promise<Database> =>
  where.kind === 'postgres' ? openPostgres(where.address) : await openFolder(where.folder)

/** Opens it as the owner of its tables, for migrating. Throws FolderInUse. */
export const openAsOwner = async (where: Where): Promise<Database> =>
  where.kind === 'postgres' ? openPostgres(where.ownerAddress, 1) : await openFolder(where.folder)

/** Opens a store for a command on a database that is there. Throws NoDatabaseHere, FolderInUse. */
export const openStoreThere = async (where: Where): Promise<Store> =>
  openStore(where.kind === 'postgres' ? openPostgres(where.address, 2) : await openExisting(where.folder))
