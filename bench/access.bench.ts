// What row-level security costs: the same three questions asked by a team that sees half of all children, by one that sees
// five hundred, and by the owner, past whom the policies do not look. HOMEWARD_BENCH_CHILDREN=1000000 for the full size.
import { type RawBuilder, sql } from 'kysely'
import type { Asker } from '../src/domain/access/actor.ts'
import type { Database } from '../src/store/database.ts'
import { beginAs } from '../src/store/transaction.ts'
import { answers, type Filled, fill } from './fill.ts'
import { compare, type Line, medianMs, type Result } from './line.ts'

const server = process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres'
const children = Number(process.env.HOMEWARD_BENCH_CHILDREN || 100_000)

let filling: Promise<Filled> | undefined
let left = 0

/** The filled database, made at the first line that wants it and dropped after the last. */
async function inFilled<T>(work: (filled: Filled) => Promise<T>): Promise<T> {
  const from = performance.now()
  const isFirst = filling === undefined
  filling ??= fill(server, children)
  const filled = await filling
  if (isFirst) console.log(`${children} children filled in ${((performance.now() - from) / 1000).toFixed(1)} s`)
  try {
    return await work(filled)
  } finally {
    left -= 1
    if (left === 0) await filled.drop()
  }
}

const open = sql`from episode where entered_in_error_at is null and located_at is null and returned_at is null`
const started = sql`coalesce(last_seen_at, reported_to_police_at, recorded_at)`
const questions = {
  'one child by id': ({ child }: Filled) => sql`select * from child where id = ${child}`,
  'the 25 latest open episodes': () => sql`select id, child_id, reference ${open} order by ${started} desc limit 25`,
  'count of open episodes': () => sql`select count(*) as n ${open}`,
} as const
type Question = keyof typeof questions

const askedBy = (database: Database, asker: Asker | null, query: RawBuilder<unknown>): Promise<number> =>
  database.sql.transaction().execute(async trx => {
    if (asker) await beginAs(trx, { ...asker, act: 'bench', at: null })
    return medianMs(() => query.execute(trx), 30)
  })

const sizes = { 'half of all': 'authorityWide', 'five hundred': 'smallTeam' } as const

async function measure(
  question: Question,
  size: keyof typeof sizes,
  against: 'owner' | 'select 1',
  most: number,
): Promise<Result> {
  return inFilled(async filled => {
    const query = questions[question](filled)
    const value = await askedBy(filled.login, filled[sizes[size]], query)
    const yardstick =
      against === 'owner' ? await askedBy(filled.owner, null, query) : await askedBy(filled.login, null, sql`select 1`)
    return compare(value, yardstick, ratio => ratio <= most)
  })
}

const line = (question: Question, size: keyof typeof sizes, against: 'owner' | 'select 1', most: number): Line => ({
  name: `${question}, seeing ${size}`,
  limit: `at most ${most} times ${against === 'owner' ? 'the same without policies' : '`select 1`'}`,
  unit: 'ms',
  measure: () => measure(question, size, against, most),
})

// The owner's count only walks an index, so each of ours may cost much more; a policy written badly costs a thousandfold.
const lines: Line[] = [
  line('one child by id', 'half of all', 'select 1', 25),
  line('one child by id', 'five hundred', 'owner', 8),
  line('the 25 latest open episodes', 'half of all', 'select 1', 40),
  line('the 25 latest open episodes', 'five hundred', 'owner', 400),
  line('count of open episodes', 'half of all', 'owner', 150),
  line('count of open episodes', 'five hundred', 'owner', 150),
]
left = lines.length

async function linesWherePossible(): Promise<Line[]> {
  if (await answers(server)) return lines
  console.log('access: skipped, because no PostgreSQL answers (TEST_DATABASE_URL)')
  return []
}

export default await linesWherePossible()
