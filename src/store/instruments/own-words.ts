// The child's own words as the latest submitted form has them.
import { sql } from 'kysely'
import { ownWordsIn } from '../../domain/instruments/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** What the child said, in which form, and when it was submitted. */
export type FormWords = {
  readonly form: Id<'form'>
  readonly instrument: string
  readonly instrumentVersion: string
  /** The child's words, and what the child wants to happen. */
  readonly says: readonly string[]
  readonly at: Instant
}

type Row = Omit<FormWords, 'says'> & { readonly says: string; readonly childId: Id<'child'> }

const places = Object.entries(ownWordsIn).flatMap(([code, ids]) => ids.map(id => `${code} ${id}`))

/** The latest of them that the reader may see; null where there are none. */
export async function readOwnWords(tx: ReadTx, child: Id<'child'>): Promise<FormWords | null> {
  const rows = await rowsOf(
    tx,
    sql<Row>`select f.id as form, f.child_id as "childId", f.instrument, f.instrument_version as "instrumentVersion",
      a.value #>> '{}' as says, f.submitted_at as "at"
      from form f join form_answer a on a.form_id = f.id and a.part = 0
      where f.child_id = any((select records_of(${child}))::uuid[]) and f.submitted_at is not null
        and f.entered_in_error_at is null and jsonb_typeof(a.value) = 'string'
        and f.instrument || ' ' || a.question = any(${places}::text[])
      order by f.submitted_at desc, f.id, array_position(${places}::text[], f.instrument || ' ' || a.question) limit 4`,
  )
  const [first] = rows
  if (first === undefined) return null
  shows(tx, first.childId)
  const { form, instrument, instrumentVersion, at } = first
  return { form, instrument, instrumentVersion, at, says: rows.filter(one => one.form === form).map(one => one.says) }
}
