// Who beside a child may stand on record already, on this child's record or on another that the actor works with.
import { sql } from 'kysely'
import { mayBeSamePerson, type NamedBeside } from '../../domain/duplicates/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { readStandsFor } from '../search/stands-for.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** The sections of people who are nobody in this system. */
export type PeoplePart = 'family' | 'professionals'

/** Somebody who is on record beside a child. `what`: the code of the relation, or what the professional does. */
export type PersonBeside = {
  readonly id: string
  readonly name: string
  readonly what: string
  readonly childId: Id<'child'>
  /** Empty where the name of the child may not be seen. */
  readonly child: string
}

const kinds: Readonly<Record<PeoplePart, NamedBeside>> = { family: 'family-member', professionals: 'professional' }
const people = {
  family: sql`select r.id, r.child_id, r.name, r.relation as what from family_member r where r.entered_in_error_at is null`,
  professionals: sql`select r.id, r.child_id, r.name, r.role as what from professional r where r.entered_in_error_at is null`,
} as const

// A caseload is looked through; whoever sees very many children is told of this child's record alone, for they would wait.
const mostChildren = 200
const mostPeople = 500

const nearBy = (part: PeoplePart, child: Id<'child'>) => sql<PersonBeside>`
  with own as materialized (select distinct g.child_id from access_grant g where g.episode_id is null and g.holder = any(actor_holders())
      and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()) limit ${mostChildren + 1}),
  near as materialized (select records_of(${child})
      || case when (select count(*) from own) > ${mostChildren} then '{}'::uuid[] else array(select o.child_id from own o) end as children)
  select p.id, p.name, p.what, p.child_id as "childId",
    coalesce(trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name), '') as child
    from (${people[part]} and r.child_id = any((select n.children from near n)::uuid[])
      order by r.child_id = any((select records_of(${child}))::uuid[]) desc, r.id limit ${mostPeople}) p
    left join child_identity i on i.child_id = p.child_id`

/** Those who may be the person of a row, the most alike first; nobody where the row is not on this child's record. */
export async function readMayBeSamePerson(
  tx: ReadTx,
  part: PeoplePart,
  child: Id<'child'>,
  row: string,
): Promise<PersonBeside[]> {
  const near = await rowsOf(tx, nearBy(part, child))
  const saved = near.find(({ id }) => id === row)
  if (saved === undefined) return []
  const others = near.filter(({ id }) => id !== row)
  const found = mayBeSamePerson(kinds[part], saved.name, others, await readStandsFor(tx))
  shows(tx, ...found.map(({ childId }) => childId))
  return found
}
