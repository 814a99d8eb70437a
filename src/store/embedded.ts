// The embedded database: PostgreSQL inside this process, in a folder that one process at a time may open, with real fsync.
import { fsyncSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { PGliteDialect } from 'kysely'
import { type Database, databaseOver } from './database.ts'
import { parsers } from './parsers.ts'

/** Thrown where another process has the folder open; its message says what to do. */
export class FolderInUse extends Error {
  override name = 'FolderInUse'
  constructor(folder: string) {
    super(
      `The folder ${folder} is open in another Homeward. Two at once would destroy it. Stop the other one first, ` +
        'or choose another folder with HOMEWARD_DATA.',
    )
  }
}

// Two processes in one folder corrupt it and nothing in it prevents that. An exclusive transaction on a file beside it
// refuses the second and is freed by the system when its holder dies, however it dies.
function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'))
  try {
    lock.exec('begin exclusive')
  } catch {
    lock.close()
    throw new FolderInUse(folder)
  }
  return () => lock.close()
}

/** Counts what reached the disk: the number of fsyncs since the process began. */
export const fsyncs = { count: 0 }

type EmscriptenStream = { nfd: number }
type EmscriptenModule = { NODEFS: { stream_ops: { fsync?: (stream: EmscriptenStream) => number } } }

// The file system that PGlite brings drops fsync; this one does it.
class DurableFolder extends NodeFS {
  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(...given)
    const syncing = (module: unknown) => {
      const { NODEFS } = module as EmscriptenModule
      NODEFS.stream_ops.fsync = stream => {
        fsyncSync(stream.nfd)
        fsyncs.count += 1
        return 0
      }
    }
    const options = made.emscriptenOpts as { preRun?: ((module: unknown) => void)[] }
    options.preRun = [...(options.preRun ?? []), syncing]
    return made
  }
}

// PGlite starts PostgreSQL with fsync off (-F), and syncs by a call that its file system ignores.
const startParams = [
  ...PGlite.defaultStartParams.filter(p => p !== '-F'),
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'timezone=UTC',
]

function over(pglite: PGlite, afterClose: () => void): Database {
  const run = async (statements: string) => {
    await pglite.exec(statements)
  }
  const end = async () => {
    if (!pglite.closed) await pglite.close()
    afterClose()
  }
  return databaseOver('embedded', new PGliteDialect({ pglite }), run, end)
}

/** Opens the database in the folder, making it where there is none. Throws FolderInUse. */
export async function openFolder(folder: string): Promise<Database> {
  const unlock = lockFolder(folder)
  try {
    return over(await PGlite.create({ fs: new DurableFolder(join(folder, 'pg')), startParams, parsers }), unlock)
  } catch (cause) {
    unlock()
    throw cause
  }
}

/** A database in memory that ends with the process: for tests. */
export async function openMemory(): Promise<Database> {
  return over(
    await PGlite.create({ parsers, startParams: [...PGlite.defaultStartParams, '-c', 'timezone=UTC'] }),
    () => {},
  )
}

/** The folder's database as one compressed file, whole and consistent. Throws FolderInUse. */
export async function dumpFolder(folder: string): Promise<Uint8Array> {
  const unlock = lockFolder(folder)
  const pglite = await PGlite.create({ fs: new DurableFolder(join(folder, 'pg')), startParams })
  try {
    return new Uint8Array(await (await pglite.dumpDataDir('gzip')).arrayBuffer())
  } finally {
    await pglite.close()
    unlock()
  }
}

/** Fills an empty folder from such a file. Throws FolderInUse. */
export async function fillFolder(folder: string, dump: Uint8Array<ArrayBuffer>): Promise<void> {
  const unlock = lockFolder(folder)
  try {
    const fs = new DurableFolder(join(folder, 'pg'))
    const pglite = await PGlite.create({ fs, startParams, loadDataDir: new Blob([dump]) })
    await pglite.close()
  } finally {
    unlock()
  }
}
