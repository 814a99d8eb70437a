// Finding a child: the actor's own by name and birth, others only as "a record exists".
import { sql } from 'kysely'
import { type Authority, bornNoLaterThan, type Identity } from '../../domain/children/index.ts'
import type { Day, Id } from '../../domain/kernel/index.ts'
import {
  type FoundReason,
  idOfListNote,
  indexedNames,
  readNumbers,
  readTypedName,
  readTypedNames,
  reasonsFor,
  type TypedName,
  type VariantTable,
  wordsOfName,
} from '../../domain/search/index.ts'
import { queryOf } from '../search/query.ts'
import { readStandsFor } from '../search/stands-for.ts'
import { maybeOn, type ReadTx, rowsOf, shows, type WriteTx } from '../transaction.ts'
import { type ContactHit, readContactHits } from './contact-hits.ts'
import { type IdentityRow, identityOf } from './rows.ts'

/** How a date of birth that was typed compares with the recorded one. */
export type BornMatch = 'same' | 'different' | 'not-compared'

/** A child of the actor's own, and why they were found: the words in common, how the birth compares, and all of it in full. */
export type FoundChild = {
  readonly id: Id<'child'>
  readonly identity: Identity
  readonly authority: Authority
  readonly words: readonly string[]
  readonly born: BornMatch
  readonly reasons: readonly FoundReason[]
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

type Hit = { child_id: Id<'child'> | null; via: Id<'child'>; handle: string | null; authority: Authority }
type OwnHit = Pick<ContactHit, 'child_id' | 'via' | 'authority'>

const most = 200

/** The hits for what was typed, the actor's own first and best first. */
async function hitsFor(tx: ReadTx, name: TypedName, { typed, bornOn }: Typed, upTo: number): Promise<Hit[]> {
  const standsFor = await readStandsFor(tx)
  const numbers = readNumbers(typed).map(number => number.value)
  return rowsOf(
    tx,
    sql<Hit>`select child_id, via, handle, authority from find_children(${name.parts}, ${queryOf(name, standsFor)}::jsonb,
      ${maybeOn(bornOn)}::date, ${numbers}::text[], ${upTo})`,
  )
}

type Typed = Pick<Sought, 'typed' | 'bornOn'>

const isOwn = (hit: Hit): hit is Hit & OwnHit => hit.child_id !== null

// A number or an address is surer than a name; whoever is found by both is found once, with the record whose names answered.
function together(reached: readonly ContactHit[], named: readonly OwnHit[]): OwnHit[] {
  const byName = new Map(named.map(hit => [hit.child_id, hit]))
  const both = new Map(
    [...reached.map(hit => byName.get(hit.child_id) ?? hit), ...named].map(hit => [hit.child_id, hit]),
  )
  return [...both.values()].slice(0, most)
}

/** Finds children by name, birth, number and address; `page` counts from 1. Only the children of that page are shown, and so named in the audit. */
export async function findChildren(
  tx: ReadTx,
  sought: Typed,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<Found> {
  const hits = await hitsFor(tx, readTypedName(sought.typed), sought, most)
  const reached = await readContactHits(tx, sought.typed, most)
  const own = together(reached, hits.filter(isOwn))
  const others = hits.flatMap(({ handle, authority }) => (handle === null ? [] : [{ handle, authority }]))
  const found = await shown(tx, sought, own.slice((page - 1) * perPage, page * perPage))
  const ways = new Map(reached.map(hit => [hit.child_id, hit.reasons]))
  const children = found.map(child => ({ ...child, reasons: [...(ways.get(child.id) ?? []), ...child.reasons] }))
  return { children, total: own.length, narrow: own.length === most, elsewhere: others }
}

/** A name in two fields and a date of birth, as a program asks for them. */
export type SoughtNames = { readonly given: string; readonly family: string; readonly bornOn: Day | null }

/** The ids of the actor's own children who answer, best first and no more than `upTo`; the audit names them. */
export async function findIds(
  tx: ReadTx,
  { given, family, bornOn }: SoughtNames,
  upTo: number,
): Promise<Id<'child'>[]> {
  const typed = `${given} ${family}`
  const hits = await hitsFor(tx, readTypedNames(given, family), { typed, bornOn }, upTo)
  const found = hits.filter(isOwn).map(hit => hit.child_id)
  shows(tx, ...found)
  return found
}

/** The ids that these children have in the list from which they were loaded, as far as the actor may read identifiers. */
export async function readIdsOfLists(
  tx: ReadTx,
  children: readonly Id<'child'>[],
): Promise<ReadonlyMap<Id<'child'>, string>> {
  const rows = await rowsOf(
    tx,
    sql<{ child: Id<'child'>; value: string }>`select child_id as child, value from identifier
      where child_id = any(${[...children]}::uuid[]) and note = ${idOfListNote} and entered_in_error_at is null`,
  )
  return new Map(rows.map(({ child, value }) => [child, value]))
}

async function shown(tx: ReadTx, sought: Typed, hits: readonly OwnHit[]): Promise<FoundChild[]> {
  const identities = await identitiesOf(tx, hits)
  const standsFor = await readStandsFor(tx)
  return hits.flatMap(({ child_id: id, via, authority }) => {
    const identity = identities.get(id)
    if (identity === undefined) return []
    return [{ id, identity, authority, ...whyFound(sought, identities.get(via) ?? identity, standsFor) }]
  })
}

function bornMatch(typed: Day | null, identity: Identity): BornMatch {
  const recorded = bornNoLaterThan(identity.born)
  if (typed === null || recorded === null) return 'not-compared'
  return typed === recorded ? 'same' : 'different'
}

// The record whose names answered says why, also where its child is shown by another.
function whyFound(
  sought: Typed,
  identity: Identity,
  standsFor: VariantTable,
): Pick<FoundChild, 'words' | 'born' | 'reasons'> {
  const { givenNames, familyName, knownAs, aliases, born } = identity
  const names = indexedNames({ given: givenNames, family: familyName, knownAs, aliases })
  const typed = wordsOfName(sought.typed)
  return {
    words: typed.filter(word => names.words.includes(word)),
    born: bornMatch(sought.bornOn, identity),
    reasons: reasonsFor(sought, names, born, standsFor),
  }
}

async function identitiesOf(tx: ReadTx, hits: readonly OwnHit[]): Promise<Map<Id<'child'>, Identity>> {
  const ids = hits.flatMap(hit => [hit.child_id, hit.via])
  const rows = await rowsOf(
    tx,
    sql<IdentityRow & { child_id: Id<'child'> }>`select child_id, given_names, family_name, known_as, aliases, born_on,
      born_precision, sex from child_identity where child_id = any(${[...ids]}::uuid[])`,
  )
  shows(tx, ...hits.map(hit => hit.child_id))
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
