// Backups of the embedded database: a folder with the database as one file and a manifest that says what is in it. A backup
// or a restored database appears whole or not at all.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { z } from 'zod'
import { exactTime } from './audit/seal-rows.ts'
import type { Database } from './database.ts'
import { type Dump, dumpFolder, fillFolder, syncPath } from './embedded.ts'
import { migrations } from './migrate.ts'

/** Thrown where a backup is not made or not restored; the message says why and what to do. */
export class BackupRefused extends Error {
  override name = 'BackupRefused'
}

const manifestName = 'manifest.json'
const dumpName = 'database.tar.gz'

const contents = {
  /** PostgreSQL's major version; another one cannot read the files. */
  postgres: z.string(),
  madeAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  auditEntries: z.number(),
  lastSeal: z.object({ seal: z.number(), root: z.string() }).nullable(),
}
const manifestForm = z.object({
  format: z.literal('homeward-backup-1'),
  homeward: z.string(),
  ...contents,
  bytes: z.number(),
  sha256: z.string(),
})
const contentsForm = z.object(contents)

/** What a backup holds and how its file is known. */
export type Manifest = z.infer<typeof manifestForm>
type Contents = z.infer<typeof contentsForm>

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function contentsOf(database: Database): Promise<Contents> {
  const query = sql<Contents>`select split_part(current_setting('server_version'), '.', 1) as postgres,
    ${exactTime(sql`clock_timestamp()`)} as "madeAt",
    (select jsonb_agg(jsonb_build_object('name', name, 'checksum', checksum) order by name) from migration) as migrations,
    (select count(*) from audit_entry) as "auditEntries",
    (select jsonb_build_object('seal', n, 'root', root) from audit_seal order by n desc limit 1) as "lastSeal"`
  return contentsForm.parse((await query.execute(database.sql)).rows[0])
}

function homewardVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

function writeDurably(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content, { mode: 0o600 })
  syncPath(path)
}

// The folder gets its name once everything in it is on the disk.
function writeFolder(to: string, dump: Dump, manifest: Manifest): void {
  const partial = `${to}.partial`
  rmSync(partial, { recursive: true, force: true })
  try {
    mkdirSync(partial, { recursive: true, mode: 0o700 })
    writeDurably(join(partial, dumpName), dump)
    writeDurably(join(partial, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
    syncPath(partial)
    if (existsSync(to)) rmdirSync(to)
    renameSync(partial, to)
    syncPath(dirname(to))
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** Writes a backup of the folder's database to a new or empty folder. Throws BackupRefused, NoDatabaseHere, FolderInUse. */
export async function backUp(folder: string, to: string): Promise<Manifest> {
  const target = resolve(to)
  if (namesIn(target).length > 0)
    throw new BackupRefused(`The folder ${to} is not empty. Name a new one for the backup.`)
  const [dump, held] = await dumpFolder(folder, contentsOf)
  const known = { format: 'homeward-backup-1', homeward: homewardVersion() } as const
  const manifest = { ...known, ...held, bytes: dump.length, sha256: sha256(dump) }
  writeFolder(target, dump, manifest)
  return manifest
}

function readManifest(from: string): Manifest {
  let text: string
  try {
    text = readFileSync(join(from, manifestName), 'utf8')
  } catch {
    throw new BackupRefused(`There is no backup in the folder ${from}: it has no ${manifestName}.`)
  }
  const refused = new BackupRefused(`The ${manifestName} in ${from} is not one of this product's, or is damaged.`)
  try {
    const found = manifestForm.safeParse(JSON.parse(text))
    if (found.success) return found.data
  } catch {
    throw refused
  }
  throw refused
}

function readDump(from: string, manifest: Manifest): Dump {
  const refused = new BackupRefused(
    `The file ${dumpName} in ${from} is missing or is not the one that the manifest names.`,
  )
  let bytes: Dump
  try {
    bytes = new Uint8Array(readFileSync(join(from, dumpName)))
  } catch {
    throw refused
  }
  if (bytes.length !== manifest.bytes || sha256(bytes) !== manifest.sha256) throw refused
  return bytes
}

// A database from a newer product has migrations that this one does not know, and would be misread by it.
function refuseUnknown(manifest: Manifest): void {
  const known = new Map(migrations().map(({ name, checksum }) => [name, checksum]))
  const unknown = manifest.migrations.filter(({ name, checksum }) => known.get(name) !== checksum)
  if (unknown.length === 0) return
  const names = unknown.map(({ name }) => name).join(', ')
  throw new BackupRefused(
    `This Homeward does not know what the backup was migrated with (${names}). It was made by Homeward ` +
      `${manifest.homeward}: restore it with that one or a newer one.`,
  )
}

async function refuseUnlike(database: Database, manifest: Manifest): Promise<void> {
  const { migrations, auditEntries, lastSeal } = await contentsOf(database)
  const expected = [manifest.migrations, manifest.auditEntries, manifest.lastSeal]
  if (isDeepStrictEqual([migrations, auditEntries, lastSeal], expected)) return
  throw new BackupRefused('What is in the backup is not what its manifest says. Nothing was restored.')
}

// What stands in a data folder before there is a database, or is left by a restore that was cut off.
const ours = ['lock.sqlite', 'lock.sqlite-journal', 'secret', 'pg.filling']

/** Fills a data folder without a database from a backup. Throws BackupRefused, FolderInUse. */
export async function restore(from: string, folder: string): Promise<Manifest> {
  const manifest = readManifest(from)
  refuseUnknown(manifest)
  const dump = readDump(from, manifest)
  if (namesIn(folder).some(name => !ours.includes(name))) {
    throw new BackupRefused(
      `The folder ${folder} is not empty. Name a new one with HOMEWARD_DATA, or move this one away.`,
    )
  }
  await fillFolder(folder, dump, database => refuseUnlike(database, manifest))
  return manifest
}
