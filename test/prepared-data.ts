// The embedded database as the migrations leave it, made once and unpacked from then on: to make one takes five times as long.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import project from '../package.json' with { type: 'json' }
import { accessTable } from '../src/domain/access/access-table.ts'
import { type Dump, dumpFolder, fillFolder, openFolder } from '../src/store/embedded.ts'
import { migrate, migrations } from '../src/store/migrate.ts'

const cache = fileURLToPath(new URL('../node_modules/.cache/homeward-tests/', import.meta.url))

// Whatever the data depends on is in the name, so that what an older product left is never unpacked.
function fileName(): string {
  const of = [project.dependencies['@electric-sql/pglite'], accessTable, migrations().map(({ checksum }) => checksum)]
  return `migrated-${createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 16)}.tar.gz`
}

async function makeDump(): Promise<Dump> {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-prepared-'))
  try {
    const database = await openFolder(folder)
    await migrate(database, 'demonstration').finally(() => database.close())
    const [dump] = await dumpFolder(folder, async () => null)
    return dump
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// Two processes may make it at once: each puts a whole file in its place, and both are the same.
async function readOrMake(): Promise<Dump> {
  const file = join(cache, fileName())
  if (existsSync(file)) return new Uint8Array(readFileSync(file))
  const dump = await makeDump()
  rmSync(cache, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  writeFileSync(`${file}.${process.pid}`, dump)
  renameSync(`${file}.${process.pid}`, file)
  return dump
}

let dump: Promise<Dump> | undefined

/** A migrated embedded database of a demonstration that nobody has filled, as one compressed file. */
export function migratedDump(): Promise<Dump> {
  dump ??= readOrMake()
  return dump
}

/** Puts such a database into a folder that has none. */
export const fillMigrated = async (folder: string): Promise<void> =>
  fillFolder(folder, await migratedDump(), async () => {})
