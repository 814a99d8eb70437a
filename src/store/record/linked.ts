// The records of a child to which rows of a section may point: by the row that points to one, and to choose from.
import { type RawBuilder, sql } from 'kysely'
import { type Id, parseDay } from '../../domain/kernel/index.ts'
import { type LinkedRecord, type LinkedTo, type PartName, partOf, sayLinked } from '../../domain/record/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'
import type { JsonRow } from './rows.ts'

/** Something to choose from on a form. */
export type LinkedChoice = { readonly value: string; readonly text: string }

// Each is the record as JSON and where it stands; what follows says which of them.
const placed = sql`jsonb_build_object('to', 'placement', 'kind', p.kind, 'home', t.name, 'from', p.from_on) as json
  from placement p left join team t on t.id = p.home_team_id`
const assessed = sql`jsonb_build_object('to', 'care-assessment', 'completed', f.completed_on) as json from form f`

/** What a row `r` of a section points to, as JSON; nothing where its section points to nothing. */
export function linkedOf(part: PartName): RawBuilder<unknown> {
  const field = Object.values(partOf(part).fields).find(one => one.kind === 'linked')
  if (field?.kind !== 'linked') return sql`null`
  return field.to === 'placement'
    ? sql`(select ${placed} where p.id = r.placement_id)`
    : sql`(select ${assessed} where f.id = r.form_id)`
}

/** The words for what a row points to; null where it points to nothing that can be seen. */
export function sayLinkedJson(json: JsonRow | null): string | null {
  const record = json === null ? null : recordIn(json)
  return record === null ? null : sayLinked(record)
}

function recordIn({ to, kind, home, from, completed }: JsonRow): LinkedRecord | null {
  const day = parseDay(String(to === 'placement' ? from : completed))
  if (day === null) return null
  if (to !== 'placement') return { to: 'care-assessment', completed: day }
  return { to, kind: String(kind), home: typeof home === 'string' ? home : null, from: day }
}

const choicesOf: Readonly<Record<LinkedTo, (child: Id<'child'>) => RawBuilder<{ id: string; json: JsonRow }>>> = {
  placement:
    child => sql`select p.id, ${placed} where p.child_id = any((select records_of(${child}))::uuid[]) and p.entered_in_error_at is null
    order by p.from_on desc, p.id limit 50`,
  'care-assessment': child => sql`select f.id, ${assessed} where f.child_id = any((select records_of(${child}))::uuid[])
    and f.instrument = 'missing-from-care-assessment' and f.submitted_at is not null and f.entered_in_error_at is null
    order by f.completed_on desc, f.submitted_at desc limit 50`,
}

/** What a row of a section may point to, the latest first; empty where the section points to nothing. */
export async function readLinkedChoices(tx: ReadTx, child: Id<'child'>, part: PartName): Promise<LinkedChoice[]> {
  const field = Object.values(partOf(part).fields).find(one => one.kind === 'linked')
  if (field?.kind !== 'linked') return []
  const rows = await rowsOf(tx, choicesOf[field.to](child))
  if (rows.length > 0) shows(tx, child)
  return rows.flatMap(({ id, json }) => {
    const text = sayLinkedJson(json)
    return text === null ? [] : [{ value: id, text }]
  })
}
