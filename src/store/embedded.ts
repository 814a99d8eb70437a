// The embedded database: PostgreSQL inside this process, in a folder that one process at a time may open, with real fsync.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { PGlite, types } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { PGliteDialect } from 'kysely'
import { type Database, databaseOver, type QueueDoor } from './database.ts'
import { parsers } from './parsers.ts'
import { planOnce } from './plan-once.ts'
import { refuseOnceBroken } from './refuse-once-broken.ts'

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

// A statement's plan is kept whatever it is asked about: planning the look-ups of one child under the policies takes several
// times as long as doing them, and an embedded database is not so large that another plan would make that up. What PostgreSQL
// keeps in memory is zeroed at each start, and the system keeps the files in its own as well: 128 MB made a start 0.7 s longer.
const settings = [
  ...['-c', 'timezone=UTC'],
  ...['-c', 'plan_cache_mode=force_generic_plan'],
  ...['-c', 'shared_buffers=32MB'],
]

// PGlite starts PostgreSQL with fsync off (-F), and syncs by a call that its file system ignores.
const startParams = [...PGlite.defaultStartParams.filter(p => p !== '-F'), '-c', 'wal_sync_method=fsync', ...settings]

// PGlite holds whole transactions apart from what comes beside them, so that the queue's statements never fall into one of
// ours. Ours are its parsers by default; the queue's are PGlite's own. Where one of several statements fails in a transaction
// that they began themselves, it is ended here, for there is one session.
function queueDoor(pglite: PGlite): QueueDoor {
  const own = { parsers: types.parsers }
  const ask = async (text: string, values: unknown[] = []) =>
    values.length > 0
      ? pglite.query(text, values, own)
      : { rows: (await pglite.exec(text, own)).flatMap(one => one.rows) }
  const executeSql: QueueDoor['executeSql'] = async (text, values) => {
    try {
      return await ask(text, values)
    } catch (error) {
      await pglite.exec('rollback').catch(() => {})
      throw error
    }
  }
  return { kind: 'embedded', executeSql, close: async () => {} }
}

function over(pglite: PGlite, afterClose: () => void): Database {
  planOnce(pglite)
  const isBroken = refuseOnceBroken(pglite)
  const run = async (statements: string) => {
    await pglite.exec(statements)
  }
  const end = async () => {
    if (!pglite.closed && !isBroken()) await pglite.close()
    afterClose()
  }
  return databaseOver('embedded', new PGliteDialect({ pglite }), { run, openQueueDoor: () => queueDoor(pglite) }, end)
}

// PostgreSQL refuses to start on its own lock file where it was killed before it had written its number into it. Ours is
// held, so nobody else has the folder open and what is left of that one means nothing.
const dropLeftLock = (folder: string) => rmSync(join(folder, 'pg', 'postmaster.pid'), { force: true })

/** Opens the database in the folder, making it where there is none. Throws FolderInUse. */
export async function openFolder(folder: string): Promise<Database> {
  const unlock = lockFolder(folder)
  try {
    dropLeftLock(folder)
    return over(await PGlite.create({ fs: new DurableFolder(join(folder, 'pg')), startParams, parsers }), unlock)
  } catch (cause) {
    unlock()
    throw cause
  }
}

/** Thrown where a folder holds no database; its message names the folder. */
export class NoDatabaseHere extends Error {
  override name = 'NoDatabaseHere'
  constructor(folder: string) {
    super(`There is no database in the folder ${folder}. HOMEWARD_DATA says which folder it is.`)
  }
}

/** Whether the folder holds a database, without opening or making anything. */
export const holdsDatabase = (folder: string): boolean => existsSync(join(folder, 'pg', 'PG_VERSION'))

/** Opens the database in the folder where there is one. Throws NoDatabaseHere, FolderInUse. */
export async function openExisting(folder: string): Promise<Database> {
  if (!holdsDatabase(folder)) throw new NoDatabaseHere(folder)
  return await openFolder(folder)
}

/** A database as one compressed file. */
export type Dump = Uint8Array<ArrayBuffer>

/** The folder's database as one compressed file, whole and consistent, and what `look` reads in it just before. Nothing
 * else can write meanwhile. Throws NoDatabaseHere, FolderInUse. */
export async function dumpFolder<T>(folder: string, look: (database: Database) => Promise<T>): Promise<[Dump, T]> {
  if (!holdsDatabase(folder)) throw new NoDatabaseHere(folder)
  const unlock = lockFolder(folder)
  try {
    const pglite = await PGlite.create({ fs: new DurableFolder(join(folder, 'pg')), startParams, parsers })
    const database = over(pglite, () => {})
    try {
      const seen = await look(database)
      await database.run('checkpoint')
      const dump = await pglite.dumpDataDir('gzip')
      return [new Uint8Array(await dump.arrayBuffer()), seen]
    } finally {
      await database.close()
    }
  } finally {
    unlock()
  }
}

// The file is unpacked without fsync, so each file is brought to the disk before the folder gets its name.
function syncTree(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) syncTree(join(path, entry.name))
    else if (entry.isFile()) syncPath(join(path, entry.name))
  }
  syncPath(path)
}

/** A database in memory that ends with the process, new or from such a file: for tests. */
export async function openMemory(dump?: Dump): Promise<Database> {
  const given = dump === undefined ? {} : { loadDataDir: new Blob([dump]) }
  const memory = { parsers, startParams: [...PGlite.defaultStartParams, ...settings], ...given }
  return over(await PGlite.create(memory), () => {})
}

/** Brings a file or a folder's list of names to the disk. */
export function syncPath(path: string): void {
  const folder = statSync(path).isDirectory()
  if (folder && process.platform === 'win32') return // a folder cannot be opened there
  const file = openSync(path, folder ? 'r' : 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Fills a folder without a database from such a file: whole and looked over by `check`, or not at all. Throws FolderInUse,
 * or what `check` throws. */
export async function fillFolder(
  folder: string,
  dump: Dump,
  check: (database: Database) => Promise<void>,
): Promise<void> {
  const unlock = lockFolder(folder)
  const filling = join(folder, 'pg.filling')
  try {
    rmSync(filling, { recursive: true, force: true })
    const fs = new DurableFolder(filling)
    const database = over(await PGlite.create({ fs, startParams, parsers, loadDataDir: new Blob([dump]) }), () => {})
    try {
      await check(database)
    } finally {
      await database.close()
    }
    syncTree(filling)
    renameSync(filling, join(folder, 'pg'))
    syncPath(folder)
  } finally {
    rmSync(filling, { recursive: true, force: true })
    unlock()
  }
}
