// Where a process of its own keeps its records, so that it can be killed and what it left looked at: a folder of the
// embedded database, or a PostgreSQL database where TEST_DATABASE_URL says so.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { Database } from '../../src/store/database.ts'
import { openFolder } from '../../src/store/embedded.ts'
import { openPostgres } from '../../src/store/postgres.ts'
import { fillMigrated } from '../prepared-data.ts'
import { cloneForProcess } from '../with-database.ts'

/** A folder, and the addresses of a database where it is PostgreSQL's. */
export type Place = {
  readonly folder: string
  readonly postgres: { readonly owner: string; readonly login: string } | null
}

/** A new place, for whoever asks to remove. */
export async function makePlace(): Promise<Place & { readonly remove: () => Promise<void> }> {
  const clone = await cloneForProcess()
  const folder = mkdtempSync(join(tmpdir(), 'homeward-durability-'))
  if (clone === null) await fillMigrated(folder)
  const remove = async () => {
    await clone?.drop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, postgres: clone === null ? null : { owner: clone.owner, login: clone.login }, remove }
}

/** The database as its owner; `close` closes it. On the embedded database nobody else has it open meanwhile. */
export async function openAsOwner({ folder, postgres }: Place): Promise<Database> {
  if (postgres === null) return openFolder(folder)
  const owner = openPostgres(postgres.owner, 2)
  await sessionsEnd(owner)
  return owner
}

// The server notices that a process was killed only when it next reads from it or writes to it: until then its last
// statement goes on, and may yet be committed.
async function sessionsEnd(owner: Database): Promise<void> {
  const query = sql<{ left: number }>`select count(*) as left from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name = 'homeward'`
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await query.execute(owner.sql)).rows[0]?.left === 0) return
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error('sessions of the killed process are still there after ten seconds')
}

/** A process that was started: its lines so far, and how to wait for one or end it. */
export type Running = {
  readonly child: ChildProcess
  readonly lines: readonly string[]
  /** The first line that holds the words, also one said before; throws where the process ends without it. */
  readonly says: (words: string) => Promise<string>
  /** Kills it as a power cut would, and resolves once it is gone and everything it said is read. */
  readonly kill: () => Promise<void>
  /** Resolves once it is gone and everything it said is read. */
  readonly ended: Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

// As `npm start` has it: whoever is started thirty times is compiled once.
const cache = join(root, 'node_modules', '.cache', 'node')

function environment({ folder, postgres }: Place, port: number): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, ...env } = process.env
  const database = postgres === null ? {} : { DATABASE_URL: postgres.login, DATABASE_OWNER_URL: postgres.owner }
  return {
    NODE_COMPILE_CACHE: cache,
    ...env,
    ...database,
    HOMEWARD_MODE: 'demonstration',
    HOMEWARD_DATA: folder,
    PORT: String(port),
  }
}

/** Starts a program of the project on the place; it is killed when the test ends, if it lives then. */
export function startOn(t: TestContext, place: Place, words: readonly string[], port = 0): Running {
  const child = spawn(process.execPath, [...words], { cwd: root, env: environment(place, port), stdio: 'pipe' })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  const look = () => {
    for (const one of waiting) one()
  }
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', line => {
      lines.push(line)
      look()
    })
  const ended = once(child, 'close').then(look)
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  t.after(kill)
  return { child, lines, says: words => found(child, lines, waiting, words), kill, ended }
}

const hasEnded = (child: ChildProcess) =>
  (child.exitCode !== null || child.signalCode !== null) && (child.stdout?.readableEnded ?? true)

function found(child: ChildProcess, lines: string[], waiting: Set<() => void>, words: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const look = () => {
    const line = lines.find(one => one.includes(words))
    if (line !== undefined) resolve(line)
    else if (hasEnded(child)) reject(new Error(`ended before it said "${words}":\n${lines.slice(-15).join('\n')}`))
  }
  waiting.add(look)
  look()
  return promise.finally(() => waiting.delete(look))
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}
