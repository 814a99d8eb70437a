// Finding a child: the actor's own by name and birth, others only as "a record exists".
import { sql } from 'kysely'
import { type Authority, type Identity, wordsOfName } from '../../domain/children/index.ts'
import type { Day, Id } from '../../domain/kernel/index.ts'
import { maybeOn, type ReadTx, rowsOf, shows, type WriteTx } from '../transaction.ts'
import { type IdentityRow, identityOf } from './rows.ts'

/** How a date of birth that was typed compares with the recorded one. */
export type BornMatch = 'same' | 'different' | 'not-compared'

/** A child of the actor's own, and why they were found: the words in common and how the birth compares. */
export type FoundChild = {
  readonly id: Id<'child'>
  readonly identity: Identity
  readonly authority: Authority
  readonly words: readonly string[]
  readonly born: BornMatch
}

/** That a record exists which the actor may not see; the handle names it for asking, and nothing else. */
export type FoundElsewhere = { readonly handle: string; readonly authority: Authority }

/** One page of what was found. `most` was reached where `narrow` is true: then the words should say more. */
export type Found = {
  readonly children: readonly FoundChild[]
  readonly total: number
  readonly narrow: boolean
  readonly elsewhere: readonly FoundElsewhere[]
}

/** What was typed to find a child. */
export type Sought = { readonly typed: string; readonly bornOn: Day | null; readonly purpose: string }

type Hit = {
  child_id: Id<'child'> | null
  handle: string | null
  authority: Authority
  words: string[]
  born: BornMatch
}

const most = 200

/** Finds children; `page` counts from 1. Only the children of that page are shown, and so named in the audit. */
export async function findChildren(
  tx: ReadTx,
  sought: Pick<Sought, 'typed' | 'bornOn'>,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<Found> {
  const hits = await rowsOf(
    tx,
    sql<Hit>`select * from find_children(${wordsOfName(sought.typed)}::text[], ${maybeOn(sought.bornOn)}::date, ${most})`,
  )
  const own = hits.flatMap(({ child_id, ...hit }) => (child_id === null ? [] : [{ ...hit, id: child_id }]))
  const others = hits.flatMap(({ handle, authority }) => (handle === null ? [] : [{ handle, authority }]))
  const onPage = own.slice((page - 1) * perPage, page * perPage)
  const identities = await identitiesOf(
    tx,
    onPage.map(hit => hit.id),
  )
  const children = onPage.flatMap(({ id, authority, words, born }) => {
    const identity = identities.get(id)
    return identity === undefined ? [] : [{ id, identity, authority, words, born }]
  })
  return { children, total: own.length, narrow: own.length === most, elsewhere: others }
}

async function identitiesOf(tx: ReadTx, ids: readonly Id<'child'>[]): Promise<Map<Id<'child'>, Identity>> {
  const rows = await rowsOf(
    tx,
    sql<IdentityRow & { child_id: Id<'child'> }>`select child_id, given_names, family_name, known_as, aliases, born_on,
      born_precision, sex from child_identity where child_id = any(${[...ids]}::uuid[])`,
  )
  shows(tx, ...rows.map(row => row.child_id))
  return new Map(rows.map(row => [row.child_id, identityOf(row)]))
}

/** Keeps a search for the one who makes it, and drops everybody's of more than a day ago. */
export async function keepSearch(tx: WriteTx, id: Id<'search'>, sought: Sought): Promise<void> {
  await rowsOf(tx, sql`select clear_searches()`)
  await rowsOf(
    tx,
    sql`insert into search (id, typed, words, born_on, purpose)
      values (${id}, ${sought.typed}, ${wordsOfName(sought.typed)}::text[], ${maybeOn(sought.bornOn)}::date, ${sought.purpose})`,
  )
}

/** A search of the actor's own person, or null where it is another's, too old, or none. */
export async function readSearch(tx: ReadTx, id: Id<'search'>): Promise<Sought | null> {
  const [row] = await rowsOf(tx, sql<Sought>`select typed, born_on as "bornOn", purpose from search where id = ${id}`)
  return row ?? null
}
