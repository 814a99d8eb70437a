// What becomes of the embedded database when the disk refuses to save: it stops as a server would, and says so.
import type { PGlite, Transaction } from '@electric-sql/pglite'
import { DatabaseAway } from './refusals.ts'

type MainLoop = {
  _PostgresMainLoopOnce(): void
  _pq_buffer_remaining_data(): number
  _PostgresSendReadyForQueryIfNecessary(): void
  _pgl_pq_flush(): void
}
type Inside = { readonly mod: MainLoop; readonly POSTGRES_MAIN_LONGJMP: number }

/** What stopped the database, once something has. */
type Failure = { stopped: DatabaseAway | null }

/**
 * Makes a database that the disk has refused answer DatabaseAway to that statement and to every later one. Without this,
 * PGlite drops what was thrown out of PostgreSQL's code and goes on with locks that nobody will free: the whole process
 * then waits for ever. Opened anew, the folder has everything that was acknowledged. Answers whether it has stopped.
 */
export function refuseOnceBroken(pglite: PGlite): () => boolean {
  const failure: Failure = { stopped: null }
  refuseInLoop(pglite as unknown as Inside, failure)
  refuseToEnter(pglite, failure)
  refuseToBegin(pglite, failure)
  return () => failure.stopped !== null
}

function refuse({ stopped }: Failure): void {
  if (stopped !== null) throw stopped
}

// PGlite drops all that is thrown here and asks whether more is to be read: that question is where it can be stopped.
function refuseInLoop({ mod, POSTGRES_MAIN_LONGJMP }: Inside, failure: Failure): void {
  const { _PostgresMainLoopOnce: once, _pq_buffer_remaining_data: remaining } = mod
  const { _PostgresSendReadyForQueryIfNecessary: ready, _pgl_pq_flush: flush } = mod
  mod._PostgresMainLoopOnce = () => {
    try {
      once()
    } catch (thrown) {
      const ofStatement = isObject(thrown) && thrown.status === POSTGRES_MAIN_LONGJMP
      if (!ofStatement) failure.stopped = stoppedBy(thrown)
      throw thrown
    }
  }
  mod._pq_buffer_remaining_data = () => {
    refuse(failure)
    return remaining()
  }
  mod._PostgresSendReadyForQueryIfNecessary = () => failure.stopped === null && ready()
  mod._pgl_pq_flush = () => failure.stopped === null && flush()
}

function isObject(value: unknown): value is { readonly status?: unknown } {
  return typeof value === 'object' && value !== null
}

function stoppedBy(cause: unknown): DatabaseAway {
  const why = cause instanceof Error ? cause.message : String(cause)
  process.stderr.write(`The disk did not take what was to be saved (${why}). Make room, then start Homeward again.\n`)
  return new DatabaseAway('the embedded database has stopped', { cause })
}

function refuseToEnter(pglite: PGlite, failure: Failure): void {
  const enter = pglite.execProtocolRawSync.bind(pglite)
  pglite.execProtocolRawSync = message => {
    refuse(failure)
    return enter(message)
  }
}

// Kysely waits for a transaction to begin and is not told where it cannot; so it begins, and its first statement fails.
function refuseToBegin(pglite: PGlite, failure: Failure): void {
  const transact = pglite.transaction.bind(pglite)
  const refused = {
    query: async () => {
      throw failure.stopped
    },
  } as unknown as Transaction
  pglite.transaction = async work => {
    let begun = false
    try {
      return await transact(tx => {
        begun = true
        return work(tx)
      })
    } catch (error) {
      if (!begun && failure.stopped !== null) await work(refused)
      throw error
    }
  }
}
