// Fills an empty database with the demonstration partnership, as the owner of the tables, a few hundred children at a time.
import { type Kysely, sql } from 'kysely'
import {
  actingAs,
  assignedPerson,
  type Chunk,
  demonstrationRecords,
  firstEpisodeNumber,
  itself,
  type PartnershipTable,
  partnership,
  partnershipTables,
  type Row,
} from '../../domain/demonstration/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Database } from '../database.ts'
import { keepDuties } from '../duties/engine.ts'
import type { Schema } from '../schema.ts'
import { indexWaiting } from '../search/keep-index.ts'
import { at } from '../transaction.ts'
import { makeRemember } from './remember.ts'
import { settleMessages } from './told-before.ts'

// From here on the planner's guesses about empty tables would cost more than counting them anew.
const manyChildren = 1000

/** What to fill the database with, and who is told how far it has come (per cent, and a sentence). */
export type Filling = {
  readonly now: Instant
  readonly seed: number
  readonly children: number
  /** How many transactions run at once; the database must have as many connections. One where it is not said. */
  readonly atOnce?: number
  readonly progress?: (percent: number, sentence: string) => void
}

/** What was written down. */
export type Filled = { readonly children: number; readonly episodes: number }

/** Thrown where there is something in the database already; its message says what to do. */
export class DatabaseNotEmpty extends Error {
  override name = 'DatabaseNotEmpty'
  constructor() {
    super('There are people or children in this database already. A demonstration is only put into an empty one.')
  }
}

/** Thrown where the database is one of a service. */
export class NotADemonstration extends Error {
  override name = 'NotADemonstration'
  constructor() {
    super('This database belongs to a service. A demonstration is only put into a database of its own.')
  }
}

/** Whether nobody works in this database yet and no child is recorded. */
export async function isEmpty(database: Database): Promise<boolean> {
  const query = sql<{ filled: boolean }>`select exists (select from person) or exists (select from child) as filled`
  return !(await query.execute(database.sql)).rows[0]?.filled
}

async function isDemonstration(database: Database): Promise<boolean> {
  const found = await database.sql.selectFrom('installation').select('mode').executeTakeFirst()
  return found?.mode === 'demonstration'
}

async function fillTable(trx: Kysely<Schema>, table: PartnershipTable, rows: readonly Row[]): Promise<void> {
  const into = sql.table(table)
  await sql`insert into ${into} select * from jsonb_populate_recordset(null::${into}, ${JSON.stringify(rows)}::jsonb)`.execute(
    trx,
  )
}

// The database itself refuses this in a service.
async function begin(trx: Kysely<Schema>, appointment: Id<'appointment'>, now: Instant): Promise<void> {
  await sql`select * from begin_as(${appointment}, 'fill-demonstration', 'fill', 'demonstration', ${at(now)})`.execute(
    trx,
  )
}

const forRemembering = ({ recorded }: Chunk) =>
  JSON.stringify(
    recorded.map(one => ({
      ...{ at: at(one.at), by: one.by, act: one.act, reason: one.reason, row: one.row },
      into: `${one.change === 'add' ? '+' : '!'}${one.table}`,
    })),
  )

type Actors = ReturnType<typeof actingAs>
type Work = Filling & { readonly actors: Actors }

// Duties are kept in Homeward's own name, at the moment at which the demonstration begins.
async function asItself(trx: Kysely<Schema>, actors: Actors, now: Instant): Promise<void> {
  const { homeward } = actors
  await sql`select set_config('app.person', ${homeward?.person ?? ''}, true),
    set_config('app.appointment', ${homeward?.appointment ?? ''}, true), set_config('app.agency', ${homeward?.agency ?? ''}, true),
    set_config('app.role', ${homeward?.role ?? ''}, true), set_config('app.now', ${at(now)}, true),
    set_config('app.act', 'fill-demonstration', true), set_config('app.reason', '', true)`.execute(trx)
}

// One worker's duties stand with them by name, so that it can be seen how they go on when the worker leaves. The keeping of
// duties took on another role, and only the owner writes past it.
async function assignByName(trx: Kysely<Schema>, person: Id<'person'>): Promise<void> {
  await sql`reset role`.execute(trx)
  await sql`update obligation o set assignee = ${person} where o.owner = 'practitioner' and o.assignee is null
    and o.met_at is null and o.lapsed_at is null and exists (select from involvement i
      where i.child_id = o.child_id and i.person_id = ${person} and i.part = 'social-worker')`.execute(trx)
}

async function remember(trx: Kysely<Schema>, chunk: Chunk, { now, seed, actors }: Work): Promise<void> {
  const authors = Object.fromEntries(chunk.recorded.map(({ by }) => [by, actors[by]]))
  await begin(trx, itself(seed), now)
  await sql.raw(makeRemember).execute(trx)
  await sql`select pg_temp.remember(${forRemembering(chunk)}::jsonb, ${JSON.stringify(authors)}::jsonb)`.execute(trx)
  await asItself(trx, actors, now)
  await keepDuties(trx, now, 'when-opened')
  await settleMessages(trx, now)
  await assignByName(trx, assignedPerson(seed))
}

// The first transaction also makes the people, so that a small demonstration stands whole or not at all.
async function fillWith(database: Database, chunk: Chunk, work: Work, first: boolean): Promise<void> {
  await database.sql.transaction().execute(async trx => {
    if (first) {
      const rows = partnership(work.now, work.seed, work.children)
      for (const table of partnershipTables) await fillTable(trx, table, rows[table])
    }
    await remember(trx, chunk, work)
  })
}

// Each takes the next children when it is done with its own.
async function fillTogether(database: Database, chunks: Iterator<Chunk>, work: Work, done: (chunk: Chunk) => void) {
  const worker = async () => {
    for (let next = chunks.next(); !next.done; next = chunks.next()) {
      await fillWith(database, next.value, work, false)
      done(next.value)
    }
  }
  await Promise.all(Array.from({ length: work.atOnce ?? 1 }, worker))
}

/**
 * Fills the database. The owner of the tables must ask. Throws DatabaseNotEmpty or NotADemonstration; where it is broken
 * off, the children of whole transactions stand and the rest is missing.
 */
export async function fillDemonstration(database: Database, filling: Filling): Promise<Filled> {
  if (!(await isDemonstration(database))) throw new NotADemonstration()
  if (!(await isEmpty(database))) throw new DatabaseNotEmpty()
  const { now, seed, children, progress = () => {} } = filling
  const work = { ...filling, actors: actingAs(seed, children) }
  const filled = { children: 0, episodes: 0 }
  const done = (chunk: Chunk) => {
    filled.children += chunk.children
    filled.episodes += chunk.episodes
    progress(
      Math.floor((filled.children * 99) / children),
      `Recorded ${filled.children} of ${children} children with their duties`,
    )
  }
  progress(0, 'Making agencies, teams, people and the first children')
  const chunks = demonstrationRecords(now, seed, children)
  const first = chunks.next()
  if (first.done) return filled
  await fillWith(database, first.value, work, true)
  done(first.value)
  // Plans made for empty tables would read the full ones from end to end.
  if (children >= manyChildren) await database.run('analyze')
  await fillTogether(database, chunks, work, done)
  await sql`select setval('episode_number', ${firstEpisodeNumber + filled.episodes}, false)`.execute(database.sql)
  await indexWaiting(database)
  if (children >= manyChildren) await database.run('analyze')
  progress(100, `The demonstration stands: ${filled.children} children with ${filled.episodes} episodes`)
  return filled
}
