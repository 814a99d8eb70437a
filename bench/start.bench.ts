// From the command to the first page, as whoever starts it waits: a first start with the demonstration made, a later one,
// and one on PostgreSQL; each against a process that does no more than open such a database.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withTables } from './fill.ts'
import { onPostgres, serverAddress } from './filled.ts'
import { compare, type Line, type Result } from './line.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
type Place = Readonly<Record<string, string>>

function environment(place: Place): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, ...env } = process.env
  return { ...env, HOMEWARD_MODE: 'demonstration', ...place }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

const answersAt = (url: string) =>
  fetch(url).then(
    answer => answer.status === 200,
    () => false,
  )

/** Milliseconds until the first page is answered; then it is stopped. */
async function startToPage(place: Place): Promise<number> {
  const port = await freePort()
  const from = performance.now()
  const env = environment({ ...place, PORT: String(port) })
  const child = spawn(process.execPath, ['run.mjs', 'src/main.ts'], { cwd: root, env, stdio: 'ignore' })
  const ended = once(child, 'exit')
  try {
    while (!(await answersAt(`http://127.0.0.1:${port}/sign-in`))) {
      if (child.exitCode !== null || performance.now() - from > 120_000) throw new Error('Homeward did not start')
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    return performance.now() - from
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

/** Milliseconds that a process takes for a few lines of its own. */
async function runLines(lines: string, place: Place): Promise<number> {
  const from = performance.now()
  const words = ['run.mjs', '--input-type=module-typescript', '--eval', lines]
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: environment(place),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`the yardstick ended with ${code}`)
  return performance.now() - from
}

const openFolder = `const { openFolder } = await import('./src/store/embedded.ts')
  await (await openFolder(process.env.HOMEWARD_DATA)).close()`
const selectOne = `const { openPostgres } = await import('./src/store/postgres.ts')
  const database = openPostgres(process.env.DATABASE_URL, 1)
  await database.run('select 1')
  await database.close()`

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

async function inTurn(start: () => Promise<number>, yardstick: () => Promise<number>, most: number): Promise<Result> {
  const times = { start: [] as number[], yardstick: [] as number[] }
  for (let run = 0; run < 7; run += 1) {
    times.yardstick.push(await yardstick())
    times.start.push(await start())
  }
  return compare(middle(times.start), middle(times.yardstick), ratio => ratio <= most)
}

const first: Line = {
  name: 'first start to first page, embedded',
  limit: 'at most 4 times making an empty folder (12 s wanted)',
  unit: 'ms',
  measure: () =>
    inFolder(async folder => {
      const before = await runLines(openFolder, { HOMEWARD_DATA: join(folder, 'empty') })
      const value = await startToPage({ HOMEWARD_DATA: join(folder, 'ours') })
      const behind = await runLines(openFolder, { HOMEWARD_DATA: join(folder, 'empty-again') })
      return compare(value, (before + behind) / 2, ratio => ratio <= 4)
    }),
}

const later: Line = {
  name: 'later start to first page, embedded',
  limit: 'at most 3 times opening an empty folder (3 s wanted)',
  unit: 'ms',
  measure: () =>
    inFolder(async folder => {
      const [empty, ours] = [{ HOMEWARD_DATA: join(folder, 'empty') }, { HOMEWARD_DATA: join(folder, 'ours') }]
      await runLines(openFolder, empty)
      cpSync(empty.HOMEWARD_DATA, ours.HOMEWARD_DATA, { recursive: true })
      await startToPage(ours)
      return inTurn(
        () => startToPage(ours),
        () => runLines(openFolder, empty),
        3,
      )
    }),
}

const onServer: Line = {
  name: 'start to first page on PostgreSQL',
  limit: 'at most 5 times a process that asks `select 1` (1 s wanted)',
  unit: 'ms',
  measure: () =>
    inFolder(folder =>
      withTables(serverAddress, async ({ owner, login }) => {
        const place = { HOMEWARD_DATA: folder, DATABASE_URL: login, DATABASE_OWNER_URL: owner }
        await startToPage(place)
        return inTurn(
          () => startToPage(place),
          () => runLines(selectOne, place),
          5,
        )
      }),
    ),
}

export default [first, later, ...(await onPostgres([onServer]))]
