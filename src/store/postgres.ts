// PostgreSQL 15 or newer, over a pool of connections.
import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { type Database, databaseOver, type QueueDoor } from './database.ts'
import { parsers } from './parsers.ts'

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format ?? 'text'),
}

// A named statement is planned once a connection, and most of the time of a small look-up under the policies is planning.
// Texts that differ by the length of a list could be without number, so beyond these a statement stays without a name.
const mostNamed = 500
const names = new Map<string, string>()

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNamed) return known
  const name = `h${names.size}`
  names.set(text, name)
  return name
}

type Ask = (text: unknown, values?: unknown, callback?: unknown) => unknown

// Without values there may be several statements at once, which cannot be named, or the begin or end of a transaction, which
// has nothing to plan.
const isPlanned = (text: string) => /^\s*(select|with|insert|update|delete)\b/i.test(text) && !text.includes(';')

function nameStatements(client: pg.PoolClient): void {
  const ask: Ask = client.query.bind(client)
  const asked: Ask = (text, values, callback) => {
    const name =
      typeof text === 'string' && Array.isArray(values) && (values.length > 0 || isPlanned(text))
        ? nameOf(text)
        : undefined
    return name === undefined ? ask(text, values, callback) : ask({ text, name }, values, callback)
  }
  client.query = asked as typeof client.query
}

// The service's login inherits no role, so each of these connections begins as Homeward itself and is that until its end.
function openQueue(address: string): QueueDoor {
  const pool = new pg.Pool({
    connectionString: address,
    max: 2,
    connectionTimeoutMillis: 10_000,
    application_name: 'homeward jobs',
    options: '-c timezone=UTC -c role=homeward_system',
  })
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  const executeSql: QueueDoor['executeSql'] = async (text, values = []) => {
    const client = await pool.connect()
    try {
      const answers = await (values.length > 0 ? client.query(text, values) : client.query(text))
      // Several statements at once answer with a list, one with its rows alone.
      return { rows: [answers].flat().flatMap(answer => answer.rows) }
    } catch (error) {
      await client.query('rollback').catch(() => {})
      throw error
    } finally {
      client.release()
    }
  }
  return { kind: 'postgres', executeSql, close: () => pool.end() }
}

/** Opens a pool of at most `most` connections on the address; a statement that runs for a minute is stopped. */
export function openPostgres(address: string, most = 10): Database {
  const pool = new pg.Pool({
    connectionString: address,
    max: most,
    types,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 10_000,
    application_name: 'homeward',
    options: '-c timezone=UTC',
  })
  // A connection that dies while idle is replaced at its next use; without a listener it would end the process.
  pool.on('error', () => {})
  // One that dies in the middle of a transaction says so to the statement that waits or comes next; the same would hold.
  pool.on('connect', client => {
    client.on('error', () => {})
    nameStatements(client)
  })
  const run = async (statements: string) => {
    await pool.query(statements)
  }
  // Kysely ends the pool only where one of its own queries has used it.
  const end = () => (pool.ended ? Promise.resolve() : pool.end())
  return databaseOver('postgres', new PostgresDialect({ pool }), { run, openQueueDoor: () => openQueue(address) }, end)
}
