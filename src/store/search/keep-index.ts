// Keeping the index of names: under the engine's role, in the transaction of the change, and never in its way.
import { type Kysely, sql } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import { exactKey, indexedNames, keysOfWord, lettersIn } from '../../domain/search/index.ts'
import type { Database } from '../database.ts'
import type { Schema } from '../schema.ts'

type Waiting = {
  child: Id<'child'>
  given: string
  family: string
  known_as: string | null
  aliases: string[]
}

function keysOf(word: string): number[] {
  // An initial is looked up as it is.
  if ([...word].length < 2) return [exactKey(word)]
  const { near, sound, start, ends } = keysOfWord(word)
  return [...new Set([...near, ...sound, ...start, ...ends])]
}

const namesOf = ({ given, family, known_as, aliases }: Waiting) =>
  indexedNames({ given, family, knownAs: known_as, aliases })

// Words and children as the index takes them.
function indexedAs(waiting: readonly Waiting[]): { children: string; words: string } {
  const children = waiting.map(row => ({ child: row.child, ...namesOf(row) }))
  const words = [...new Set(children.flatMap(one => [...one.words, ...one.initials]))].sort()
  const keyed = words.map(word => ({ word, keys: keysOf(word), letters: lettersIn(word) }))
  return { children: JSON.stringify(children), words: JSON.stringify(keyed) }
}

// A name that the index cannot take must not keep anybody from writing it down.
function indexedOrNothing(waiting: readonly Waiting[]): ReturnType<typeof indexedAs> | null {
  try {
    return indexedAs(waiting)
  } catch {
    return null
  }
}

async function keep(trx: Kysely<Schema>, waiting: readonly Waiting[]): Promise<void> {
  const { children, words } = indexedAs(waiting)
  await sql`select name_index.keep(${children}::jsonb, ${words}::jsonb)`.execute(trx)
}

/**
 * Indexes those of the children who wait. The transaction must have taken on the engine's role. Where that fails they go on
 * waiting for the next turn, and the record stands as it was written.
 */
export async function keepIndexOf(trx: Kysely<Schema>, children: readonly Id<'child'>[]): Promise<void> {
  const { rows } = await sql<{
    waiting: readonly Waiting[] | null
  }>`select name_index.waiting_in_passing(${[...children]}::uuid[]) as waiting`.execute(trx)
  const waiting = rows[0]?.waiting ?? []
  if (waiting.length === 0) return
  const indexed = indexedOrNothing(waiting)
  if (indexed === null) return
  await sql`select name_index.keep_in_passing(${indexed.children}::jsonb, ${indexed.words}::jsonb)`.execute(trx)
}

const atATime = 1000

/** Indexes up to a thousand children of those who wait, in a transaction of its own; answers how many they were. */
export async function indexSome(database: Database): Promise<number> {
  return database.sql.transaction().execute(async trx => {
    await sql`set local role homeward_engine`.execute(trx)
    const { rows } = await sql<Waiting>`select * from name_index.waiting_names(null, ${atATime})`.execute(trx)
    if (rows.length > 0) await keep(trx, rows)
    return rows.length
  })
}

/** Indexes everybody who waits, however many; `told` hears how many were done so far. */
export async function indexWaiting(database: Database, told: (done: number) => void = () => {}): Promise<number> {
  let done = 0
  for (let some = await indexSome(database); some > 0; some = await indexSome(database)) {
    done += some
    told(done)
  }
  return done
}

/** Asks for everybody to be indexed anew; answers how many that is. */
export async function awaitWholeIndex(database: Database): Promise<number> {
  return database.sql.transaction().execute(async trx => {
    await sql`set local role homeward_engine`.execute(trx)
    const { rows } = await sql<{ waiting: number }>`select name_index.await_all() as waiting`.execute(trx)
    return rows[0]?.waiting ?? 0
  })
}
