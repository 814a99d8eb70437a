// Homeward as its users meet it: a process of its own on a demonstration of its own, on the embedded database or, where
// TEST_DATABASE_URL says so, on PostgreSQL. One serves every journey; it stops when the last has been walked.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Database } from '../../src/store/database.ts'
import { openFolder } from '../../src/store/embedded.ts'
import { openPostgres } from '../../src/store/postgres.ts'
import { fillMigrated } from '../prepared-data.ts'
import { type Clone, cloneForProcess } from '../with-database.ts'

/** A Homeward that is running. */
export type Homeward = {
  readonly url: string
  /** Stops it, lets the owner of its database work there, and starts it again as it was. */
  readonly whileStopped: (work: (owner: Database) => Promise<void>) => Promise<void>
}

type Place = { readonly folder: string; readonly port: number; readonly clone: Clone | null }

const root = fileURLToPath(new URL('../..', import.meta.url))
const patience = 150_000

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

function environment({ folder, port, clone }: Place): NodeJS.ProcessEnv {
  const database = clone === null ? {} : { DATABASE_URL: clone.login, DATABASE_OWNER_URL: clone.owner }
  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, ...env } = process.env
  return { ...env, ...database, HOMEWARD_MODE: 'demonstration', HOMEWARD_DATA: folder, PORT: String(port) }
}

// Ready when it has said its last line; what it logs afterwards is read to the end, or the pipe would fill and stop it.
async function start(place: Place, errors: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: root, env: environment(place), stdio: 'pipe' })
  const said: string[] = []
  const ready = Promise.withResolvers<void>()
  child.stdout.on('data', (chunk: Buffer) => {
    said.push(chunk.toString())
    if (said.join('').includes('Stop it with Ctrl+C.')) ready.resolve()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said.push(chunk.toString())
    errors.push(
      ...chunk
        .toString()
        .split('\n')
        .filter(line => line.includes('"error"')),
    )
  })
  child.once('exit', code => {
    if (code !== 0) console.error(`Homeward ended with ${code}. It said last:\n${said.slice(-20).join('')}`)
    ready.reject(new Error('Homeward ended before it was ready'))
  })
  const timer = setTimeout(() => ready.reject(new Error(`Homeward did not start: ${said.join('')}`)), patience)
  await ready.promise.finally(() => clearTimeout(timer))
  return child
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

async function asOwner({ clone, folder }: Place, work: (owner: Database) => Promise<void>): Promise<void> {
  const owner = clone === null ? await openFolder(folder) : openPostgres(clone.owner, 1)
  try {
    await work(owner)
  } finally {
    await owner.close()
  }
}

type Running = { readonly homeward: Homeward; readonly end: () => Promise<void> }

async function run(): Promise<Running> {
  const clone = await cloneForProcess()
  const place = { folder: mkdtempSync(join(tmpdir(), 'homeward-journeys-')), port: await freePort(), clone }
  if (clone === null) await fillMigrated(place.folder)
  const errors: string[] = []
  const clearAway = async () => {
    await clone?.drop()
    rmSync(place.folder, { recursive: true, force: true })
  }
  let child = await start(place, errors).catch(async cause => {
    await clearAway()
    throw cause
  })
  const whileStopped = async (work: (owner: Database) => Promise<void>) => {
    await stop(child)
    await asOwner(place, work)
    child = await start(place, errors)
  }
  const end = async () => {
    await stop(child)
    await clearAway()
    assert.deepEqual(errors, [], 'Homeward logged no error')
  }
  return { homeward: { url: `http://127.0.0.1:${place.port}`, whileStopped }, end }
}

let running: Promise<Running> | undefined

after(async () => {
  await (await running?.catch(() => undefined))?.end()
})

/** The Homeward of all journeys; started when it is first asked for. */
export async function homeward(): Promise<Homeward> {
  running ??= run()
  return (await running).homeward
}
