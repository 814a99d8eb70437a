// Every section of a child's record in one statement: what the actor's role reads is shown, the rest says that it is hidden.
import { type RawBuilder, sql } from 'kysely'
import { type Role, roleMay } from '../../domain/access/index.ts'
import { type Day, dayOf, type Id, type Instant, parseInstant } from '../../domain/kernel/index.ts'
import {
  type AnyRow,
  type Doubt,
  type PartName,
  partNames,
  partOf,
  type RowOf,
  standsOn,
} from '../../domain/record/index.ts'
import type { Kept, Shown } from '../children/sections.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'
import { linkedOf, sayLinkedJson } from './linked.ts'
import { doubtsIn, heldIn, type JsonRow, recordedIn } from './rows.ts'

/** Why somebody of the family must not be told, and since when (FOUND-13.1b). */
export type FamilyBlock = { readonly id: string; readonly reason: string; readonly from: Instant }

/** A row of a section: what it holds, what was doubted when it was kept, and when it came to the record. */
export type KeptRow<T> = Kept<T> & {
  readonly doubts: readonly Doubt[]
  readonly recordedAt: Instant
  /** The school of the partnership, the placement or the assessment that the row points to, in words. */
  readonly named: string | null
  /** The block about somebody of the family; null where there is none, or the actor's role may not read blocks. */
  readonly block: FamilyBlock | null
}

type Parts = { readonly [P in PartName]: Shown<readonly KeptRow<RowOf<P>>[]> }

/** Every section, as its reader may see it. Rows entered in error are left out; those that stand come first. */
export type RecordSections = Parts & {
  readonly child: Id<'child'>
  readonly role: Role
  readonly today: Day
  readonly now: Instant
}

type Found = { part: PartName; row: JsonRow; school: string | null; linked: JsonRow | null; block: JsonRow | null }

const nothing = sql`null`
const schoolName = sql`(select t.name from team t where t.id = r.school_team_id)`
const blockOf = sql`(select to_jsonb(b) from (select n.id, n.reason, n.from_at from notify_block n where n.family_member_id = r.id
  and n.child_id = r.child_id and n.entered_in_error_at is null and (n.until_at is null or n.until_at > actor_now())
  order by n.from_at limit 1) b)`

function queryOf(part: PartName): RawBuilder<unknown> {
  const school = part === 'education' ? schoolName : nothing
  const block = part === 'family' ? blockOf : nothing
  return sql`select ${part}::text as part, to_jsonb(r) as row, ${school}::text as school, ${linkedOf(part)}::jsonb as linked, ${block}::jsonb as block
    from ${sql.table(partOf(part).table)} r where r.child_id = any((select members from records)::uuid[]) and r.entered_in_error_at is null`
}

function blockIn(json: JsonRow | null): FamilyBlock | null {
  const from = parseInstant(String(json?.from_at))
  if (json === null || from === null) return null
  return { id: String(json.id), reason: String(json.reason), from }
}

const keptOf = ({ part, row, school, linked, block }: Found): KeptRow<AnyRow> => ({
  id: String(row.id),
  version: Number(row.version),
  value: heldIn(part, row),
  doubts: doubtsIn(row),
  recordedAt: recordedIn(row),
  named: school ?? sayLinkedJson(linked),
  block: blockIn(block),
})

const dayIn = (value: AnyRow[string] | undefined): number => (typeof value === 'number' ? value : -1_000_000)

// Whom nobody may tell, and what is urgent, comes first; then what stands before what is over, and the latest first.
function order(today: Day): (a: KeptRow<AnyRow>, b: KeptRow<AnyRow>) => number {
  const first = (row: KeptRow<AnyRow>) => (row.block !== null || row.value.urgent === 'yes' ? 0 : 1)
  const over = (row: KeptRow<AnyRow>) => (standsOn(row.value, today) ? 0 : 1)
  // A photograph of a day not known was taken on the day on which it was recorded at the latest.
  const since = ({ value, recordedAt }: KeptRow<AnyRow>) =>
    dayIn(value.taken === null ? dayOf(recordedAt) : (value.from ?? value.taken))
  return (a, b) =>
    over(a) - over(b) ||
    first(a) - first(b) ||
    since(b) - since(a) ||
    b.recordedAt - a.recordedAt ||
    (a.id < b.id ? -1 : 1)
}

/** Every section of a child's record as far as the actor may see it, after one statement. */
export async function readRecordSections(tx: ReadTx, child: Id<'child'>): Promise<RecordSections> {
  const seen = partNames.filter(part => roleMay(tx.actor.role, partOf(part).section, 'read'))
  const records = sql`with records as materialized (select records_of(${child}) as members)`
  const query = sql<Found>`${records} ${sql.join(seen.map(queryOf), sql` union all `)}`
  const found = seen.length === 0 ? [] : await rowsOf(tx, query)
  if (found.length > 0) shows(tx, child, ...found.map(({ row }) => row.child_id as Id<'child'>))
  const today = dayOf(tx.now)
  const entries = partNames.map(part => {
    if (!seen.includes(part)) return [part, { kind: 'hidden' }]
    const value = found.filter(one => one.part === part).map(keptOf)
    return [part, { kind: 'shown', value: value.sort(order(today)) }]
  })
  // Each part's rows were read by the fields of that part.
  return { ...(Object.fromEntries(entries) as Parts), child, role: tx.actor.role, today, now: tx.now }
}
