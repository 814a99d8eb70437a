// `homeward search --batch --as EMAIL`: a query on each line in, the ids of the children who answer on each line out.
import { parseArgs } from 'node:util'
import { answerQuery, askerByEmail } from '../actions/children/search-in-batch.ts'
import type { Store } from '../actions/doors.ts'
import type { Configuration, Environment } from '../actions/installation/configuration.ts'
import { openStoreThere } from '../actions/installation/open-database.ts'
import { attempt } from '../actions/installation/outcome.ts'
import type { Asker } from '../domain/access/actor.ts'
import { type BatchQuery, readBatchQuery } from '../domain/search/index.ts'
import { done, type Io, refused } from './command.ts'
import { configured, tell, usage } from './installation.ts'
import { linesOf, textOf, withoutMark } from './lines.ts'

/** Opens the store for as long as the command runs. */
export type OpenStore = () => Promise<Store>

function readEmail(args: readonly string[]): string | null {
  try {
    const options = { batch: { type: 'boolean' }, as: { type: 'string' } } as const
    const { values } = parseArgs({ args: [...args], options, strict: true })
    return values.batch === true && values.as !== undefined ? values.as : null
  } catch {
    return null
  }
}

type Queries = { readonly queries: readonly BatchQuery[] } | { readonly fault: string }

// Nothing is answered if any line is refused, so all are read first.
async function readQueries(stdin: AsyncIterable<Uint8Array>): Promise<Queries> {
  const queries: BatchQuery[] = []
  let [number, fault]: [number, string | null] = [0, null]
  for await (const line of linesOf(stdin)) {
    number += 1
    const text = textOf(number === 1 ? withoutMark(line) : line)
    // After a fault the rest is read and left, so that whoever writes to us is not cut off.
    if (fault !== null || text?.trim() === '') continue
    const read =
      text === null ? ({ kind: 'refused', field: 'query', says: 'is not UTF-8 text' } as const) : readBatchQuery(text)
    if (read.kind === 'query') queries.push(read.query)
    else fault = `line ${number}: ${read.field}: ${read.says}`
  }
  return fault === null ? { queries } : { fault }
}

async function answerAll(store: Store, asker: Asker, queries: readonly BatchQuery[], io: Io): Promise<void> {
  for (const query of queries) {
    const found = await answerQuery(store, asker, query)
    await io.stdout.write(`${JSON.stringify({ id: query.id, found })}\n`)
  }
}

async function refuse(io: Io, says: string): Promise<number> {
  await io.stderr.write(`${says}\n`)
  return refused
}

/** Runs `search` on a store that is opened only once the queries are whole. */
export async function searchWith(args: readonly string[], io: Io, open: OpenStore): Promise<number> {
  const email = readEmail(args)
  if (email === null)
    return usage(io, 'search --batch --as EMAIL < queries.jsonl   ({"id","given","family","dob"} a line)')
  const read = await readQueries(io.stdin)
  if ('fault' in read) return refuse(io, read.fault)
  const store = await open()
  try {
    const asker = await askerByEmail(store, email)
    if (asker === null) return await refuse(io, `Nobody with the address ${email} may read records.`)
    await answerAll(store, asker, read.queries, io)
    return done
  } finally {
    await store.close()
  }
}

/** Runs `search`. */
export function searchCommand(args: readonly string[], io: Io, env: Environment): Promise<number> {
  return configured(io, env, async ({ database }: Configuration) => {
    const answered = await attempt(() => searchWith(args, io, () => openStoreThere(database)))
    return typeof answered === 'number' ? answered : tell(io, answered)
  })
}
