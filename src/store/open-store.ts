// The store: everything is read and written through a transaction made for one actor, and leaves its entry in the audit.
import { type Kysely, sql } from 'kysely'
import type { Asker } from '../domain/access/actor.ts'
import { type Instant, instant } from '../domain/kernel/instants.ts'
import type { Database } from './database.ts'
import { keepDuties } from './duties/engine.ts'
import { refusalOf } from './refusals.ts'
import type { Schema } from './schema.ts'
import { type Beginning, beginAs, bind, type ReadTx, type SignInTx, shownBy, type WriteTx } from './transaction.ts'

/** A past moment for filling a demonstration; the database refuses it in service. */
export type Backdated = { readonly at: Instant }

/** The doors of the store. `act` is the imperative name of what is done, for the audit. */
export type Store = {
  /** Reads as the asker; the children shown are in the audit before the answer leaves. */
  read<T>(asker: Asker, act: string, work: (tx: ReadTx) => Promise<T>): Promise<T>
  /** Writes as the asker: facts, history, audit and duties in one transaction, or none of them. */
  write<T>(asker: Asker, act: string, work: (tx: WriteTx) => Promise<T>, backdated?: Backdated): Promise<T>
  /** Accounts and sessions, before there is an actor. */
  signIn<T>(work: (tx: SignInTx) => Promise<T>): Promise<T>
  /** The database itself, for the store's own files and for tests. */
  readonly database: Database
  close(): Promise<void>
}

async function noteShown(tx: ReadTx, trx: Kysely<Schema>): Promise<void> {
  const children = shownBy(tx)
  if (children.length > 0) await trx.insertInto('audit_entry').values({ children }).execute()
}

const beginning = (asker: Asker, act: string, backdated?: Backdated): Beginning => ({
  appointmentId: asker.appointmentId,
  request: asker.request,
  source: asker.source,
  act,
  at: backdated?.at ?? null,
})

// One transaction: begun as the actor, worked in, and noted before it is committed.
async function transact<T, X extends ReadTx>(
  database: Database,
  begun: Beginning,
  work: (tx: X) => Promise<T>,
  finish: (trx: Kysely<Schema>, now: Instant) => Promise<void>,
): Promise<T> {
  const run = async (trx: Kysely<Schema>) => {
    const carried = await beginAs(trx, begun)
    const { tx, end } = bind<X>(carried, trx)
    try {
      const answer = await work(tx)
      await noteShown(tx, trx)
      await finish(trx, carried.now)
      return answer
    } finally {
      end()
    }
  }
  try {
    return await database.sql.transaction().execute(run)
  } catch (error) {
    throw refusalOf(error)
  }
}

async function signInWith<T>(database: Database, work: (tx: SignInTx) => Promise<T>): Promise<T> {
  const run = async (trx: Kysely<Schema>) => {
    const query = sql<{ real_time: Instant }>`select set_config('role', 'homeward_sign_in', true),
      date_trunc('milliseconds', clock_timestamp()) as real_time`
    const [row] = (await query.execute(trx)).rows
    const { tx, end } = bind<SignInTx>({ realNow: instant(row?.real_time ?? Number.NaN) }, trx)
    try {
      return await work(tx)
    } finally {
      end()
    }
  }
  try {
    return await database.sql.transaction().execute(run)
  } catch (error) {
    throw refusalOf(error)
  }
}

/** A store over an open and migrated database. Closing it closes the database. */
export function openStore(database: Database): Store {
  return {
    database,
    read: (asker, act, work) => transact(database, beginning(asker, act), work, async () => {}),
    write: (asker, act, work, backdated) => transact(database, beginning(asker, act, backdated), work, keepDuties),
    signIn: work => signInWith(database, work),
    close: () => database.close(),
  }
}
