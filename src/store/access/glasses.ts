// Broken glasses: as the one who broke them sees them, those who answer for the child, and information governance.
import { sql } from 'kysely'
import type { GlassFinding, GlassKind } from '../../domain/access/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'
import { nameOf } from './requests.ts'

/** Who looks: the breaker at their own, those who answer for the child, or information governance, who see no child and no words. */
export type Whose = 'own' | 'others' | 'governance'

/** A broken glass. `child` is empty and `reason` null where they may not be seen. */
export type Glass = {
  readonly id: Id<'glass'>
  readonly childId: Id<'child'> | null
  readonly child: string
  readonly personId: Id<'person'>
  readonly breaker: string
  readonly role: string
  readonly agency: string
  readonly kind: GlassKind
  readonly reason: string | null
  readonly brokenAt: Instant
  readonly closesAt: Instant
  readonly endedAt: Instant | null
  readonly finding: GlassFinding | null
  readonly words: string | null
  readonly reviewedAt: Instant | null
  readonly reviewer: string | null
  /** How many findings there are: a review must name it, so that two are not kept unseen of each other. */
  readonly reviews: number
}

/** Broken glasses of the last 90 days, the latest first; `open` leaves out those with a last finding. */
export async function readGlasses(tx: ReadTx, whose: Whose, { open }: { readonly open: boolean }): Promise<Glass[]> {
  const rows = await rowsOf(
    tx,
    sql<Glass>`select b.id, b.child_id as "childId", ${nameOf('i')} as child, b.person_id as "personId", b.breaker, b.role, b.agency,
      b.kind, b.reason, b.broken_at as "brokenAt", b.closes_at as "closesAt", b.ended_at as "endedAt", b.finding,
      b.finding_words as words, b.reviewed_at as "reviewedAt", b.reviewer, b.reviews
      from broken_glasses(${whose}, ${open}) b left join child_identity i on i.child_id = b.child_id order by b.broken_at desc, b.id`,
  )
  shows(tx, ...rows.flatMap(row => (row.childId === null || row.child === '' ? [] : [row.childId])))
  return rows
}

/** What was looked at through a broken glass: the act, how often, and when first and last. */
export type Look = { readonly act: string; readonly times: number; readonly first: Instant; readonly last: Instant }

/** The looks through a glass; none where the actor may not review it. */
export const readLooks = (tx: ReadTx, glass: Id<'glass'>): Promise<Look[]> =>
  rowsOf(
    tx,
    sql<Look>`select act, times, first_at as "first", last_at as "last" from looks_through_glass(${glass}::uuid)`,
  )

/** Somebody who broke the glass of several children within a day. */
export type ManyBroken = {
  readonly personId: Id<'person'>
  readonly breaker: string
  readonly agency: string
  readonly children: number
}

/** Those who broke the glass of more than one child in the last 24 hours: for information governance. */
export const readManyBroken = (tx: ReadTx): Promise<ManyBroken[]> =>
  rowsOf(tx, sql<ManyBroken>`select person_id as "personId", breaker, agency, children from breakers_of_many()`)

/** For how many hours a broken glass stays open, as the partnership set it. */
export async function readGlassHours(tx: ReadTx): Promise<number> {
  const [row] = await rowsOf(tx, sql<{ hours: number }>`select operational('break-glass-hours', 12)::float8 as hours`)
  if (row === undefined) throw new Error('the database gave no answer')
  return row.hours
}
