// Children whose worker left and whom nobody has taken over since, as far as the actor may see them.
import { sql } from 'kysely'
import type { Part } from '../../domain/children/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** A child without a worker: who it was, in which part, and when they left. */
export type WithoutWorker = {
  readonly child: Id<'child'>
  readonly name: string
  readonly worker: string
  readonly part: Part
  readonly leftAt: Instant
}

/** The latest leavers first, at most `most`. A part that a colleague or a team has taken over since is not listed. */
export async function readWithoutWorker(tx: ReadTx, most: number): Promise<WithoutWorker[]> {
  const rows = await rowsOf(
    tx,
    sql<WithoutWorker>`
      with left_open as (select distinct on (i.child_id, i.part) i.child_id, i.part, p.name, p.left_at
        from person p join involvement i on i.person_id = p.id
        where p.left_at is not null and i.entered_in_error_at is null
          and i.until_on = (p.left_at at time zone 'Europe/London')::date
          and not exists (select from involvement n where n.child_id = i.child_id and n.part = i.part and n.id <> i.id
            and n.entered_in_error_at is null and (n.until_on is null or n.until_on > i.until_on))
        order by i.child_id, i.part, p.left_at desc)
      select l.child_id as child, l.part, l.name as worker, l.left_at as "leftAt",
        coalesce(nullif(trim(coalesce(nullif(c.known_as, ''), c.given_names) || ' ' || c.family_name), ''), 'Name not known') as name
      from left_open l join child_identity c on c.child_id = l.child_id
      order by l.left_at desc, l.name, 5, l.child_id limit ${most}`,
  )
  shows(tx, ...rows.map(row => row.child))
  return rows
}
