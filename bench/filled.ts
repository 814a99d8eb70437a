// The filled databases that several lines share, each made at the first line that wants it and dropped after the last.
import { sql } from 'kysely'
import { openPostgres } from '../src/store/postgres.ts'
import { answers, type Filled, fill } from './fill.ts'
import type { Line } from './line.ts'

const server = process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres'

/** How many children a small database has. */
export const few = 10_000
/** How many children a large one has: HOMEWARD_BENCH_CHILDREN, 1,000,000 for the full size. */
export const many = Number(process.env.HOMEWARD_BENCH_CHILDREN || 100_000)

const fills = new Map<number, Promise<Filled>>()

/** A database with that many children, filled once. */
export async function filled(children: number): Promise<Filled> {
  const known = fills.get(children)
  if (known !== undefined) return known
  const from = performance.now()
  const filling = fill(server, children)
  fills.set(children, filling)
  const made = await filling
  // The references of what is filled are its own; those of what is reported from now on come after them.
  await sql`select setval('episode_number', ${children * 10})`.execute(made.owner.sql)
  console.log(`${children} children filled in ${((performance.now() - from) / 1000).toFixed(1)} s`)
  return made
}

/** Drops what was filled. */
export async function dropFilled(): Promise<void> {
  for (const filling of fills.values()) await (await filling.catch(() => null))?.drop()
  fills.clear()
}

async function versionOf(): Promise<string> {
  const database = openPostgres(server, 1)
  try {
    const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(
      database.sql,
    )
    return rows[0]?.version ?? 'of unknown version'
  } finally {
    await database.close()
  }
}

let told: Promise<boolean> | undefined
async function tell(): Promise<boolean> {
  const there = await answers(server)
  if (there) console.log(`PostgreSQL ${await versionOf()} at ${new URL(server).host}`)
  else console.log('No PostgreSQL answers (TEST_DATABASE_URL): the lines that need one are skipped.')
  return there
}

/** The lines where a PostgreSQL answers, else none; says once which it is or that there is none. */
export async function onPostgres(lines: readonly Line[]): Promise<Line[]> {
  told ??= tell()
  return (await told) ? [...lines] : []
}

/** The same for a line that starts a process of its own: the address of the server. */
export const serverAddress = server
