// What the product itself does to find records that may be of one child: under its own role, which may call a few functions and
// read no table of children.
import { type Kysely, sql } from 'kysely'
import { bornNoLaterThan } from '../../domain/children/index.ts'
import type { NamedAndBorn } from '../../domain/duplicates/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import {
  readTypedName,
  readTypedNames,
  type TypedName,
  type VariantGroup,
  type VariantTable,
} from '../../domain/search/index.ts'
import { type IdentityRow, identityOf } from '../children/rows.ts'
import type { Database } from '../database.ts'
import { refusalOf } from '../refusals.ts'
import type { Schema } from '../schema.ts'
import { queryOf, standsForWith } from '../search/query.ts'
import { maybeOn } from '../transaction.ts'

/** A child that waits for a look, and up to which change of it the look will go. */
export type Waiting = { readonly child: Id<'child'>; readonly wanted: number }

/** Somebody whom a child may be: the record that answers for them, and one of its names and births. */
export type Candidate = { readonly child: Id<'child'>; readonly person: NamedAndBorn }

/** A pair as a look found it. */
export type FoundPair = { readonly other: Id<'child'>; readonly score: number; readonly reasons: readonly string[] }

// The system actor "duplicates": its acts stand in the audit under this name and nobody's person.
async function asDuplicates<T>(database: Database, work: (trx: Kysely<Schema>) => Promise<T>): Promise<T> {
  try {
    return await database.sql.transaction().execute(async trx => {
      await sql`select set_config('role', 'homeward_system', true), set_config('app.act', 'look-for-duplicates', true),
        set_config('app.role', 'system', true), set_config('app.source', 'duplicates', true)`.execute(trx)
      return work(trx)
    })
  } catch (error) {
    throw refusalOf(error)
  }
}

/** The names that stand for another today. */
export const readStandsForNow = (database: Database): Promise<VariantTable> =>
  asDuplicates(database, async trx => {
    const { rows } = await sql<VariantGroup>`select kind, words from name_variant
      where from_on <= (fact_now() at time zone 'Europe/London')::date
        and (until_on is null or until_on > (fact_now() at time zone 'Europe/London')::date) order by id`.execute(trx)
    return standsForWith(rows)
  })

/** Up to so many children that wait. */
export const readWaiting = (database: Database, most: number): Promise<Waiting[]> =>
  asDuplicates(database, async trx => {
    const { rows } = await sql<Waiting>`select child_id as child, wanted from duplicates_waiting(${most})`.execute(trx)
    return rows
  })

/** Wants a look at children whose pairs wait and at up to `most` who were never looked at; answers how many wait now. */
export const wantNightlyLooks = (database: Database, most: number): Promise<number> =>
  asDuplicates(database, async trx => {
    const { rows } = await sql<{ waiting: number }>`select want_nightly_looks(${most}) as waiting`.execute(trx)
    return rows[0]?.waiting ?? 0
  })

type SubjectRow = Omit<IdentityRow, 'sex'>
const personOf = (row: SubjectRow): NamedAndBorn => identityOf({ ...row, sex: null })

// The names by which somebody may have been recorded: the name itself, what they are called, and a few others.
const mostOtherNames = 4
function waysToSay({ givenNames, familyName, knownAs, aliases }: NamedAndBorn): TypedName[] {
  const called = [knownAs ?? '', ...aliases].filter(name => name.trim() !== '').slice(0, mostOtherNames)
  const others = called.map(name => (/\s/.test(name.trim()) ? readTypedName(name) : readTypedNames(name, familyName)))
  return [readTypedNames(givenNames, familyName), ...others].filter(({ parts }) => parts > 0)
}

async function candidatesOf(trx: Kysely<Schema>, child: Id<'child'>, person: NamedAndBorn, how: HowToLook) {
  const born = maybeOn(bornNoLaterThan(person.born))
  const found: Candidate[] = []
  for (const name of waysToSay(person)) {
    const { rows } = await sql<
      SubjectRow & { child_id: Id<'child'> }
    >`select * from duplicate_candidates(${child}, ${name.parts},
      ${queryOf(name, how.standsFor)}::jsonb, ${born}::date, ${how.most})`.execute(trx)
    found.push(...rows.map(row => ({ child: row.child_id, person: personOf(row) })))
  }
  return found
}

/** How one look is done: the names that stand for another, how many candidates are weighed, and which of them are alike. */
export type HowToLook = {
  readonly standsFor: VariantTable
  readonly most: number
  readonly weigh: (person: NamedAndBorn, candidates: readonly Candidate[]) => readonly FoundPair[]
}

/** Looks at one child in a transaction of its own. Answers how many pairs are new. */
export const lookAt = (database: Database, { child, wanted }: Waiting, how: HowToLook): Promise<number> =>
  asDuplicates(database, async trx => {
    const { rows } = await sql<SubjectRow>`select * from duplicate_subject(${child})`.execute(trx)
    const found = new Map<Id<'child'>, FoundPair>()
    for (const person of rows.map(personOf)) {
      for (const pair of how.weigh(person, await candidatesOf(trx, child, person, how))) {
        const before = found.get(pair.other)
        if (before === undefined || before.score < pair.score) found.set(pair.other, pair)
      }
    }
    const pairs = JSON.stringify([...found.values()])
    const { rows: kept } = await sql<{
      fresh: number
    }>`select keep_pairs(${child}, ${wanted}, ${pairs}::jsonb) as fresh`.execute(trx)
    return kept[0]?.fresh ?? 0
  })
