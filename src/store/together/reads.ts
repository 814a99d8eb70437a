// Who is missing together with the child of an episode, as far as the actor may see it.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Episode } from '../../domain/missing/index.ts'
import { readEpisode, readSubject, type Subject } from '../missing/reads.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** Another episode of the group, which the actor may see. */
export type Companion = { readonly episode: Episode; readonly subject: Subject }

/** The others: those whom the actor may see, and how many there are besides, of whom nothing is said. */
export type Together = {
  readonly seen: readonly Companion[]
  readonly hidden: number
  /** When they were last known to be together. */
  readonly from: Instant | null
}

type Member = { id: Id<'episode'>; from_at: Instant | null }

/** Who is missing together with the child of an episode. */
export async function readTogether(tx: ReadTx, id: Id<'episode'>): Promise<Together> {
  const members = await rowsOf(
    tx,
    sql<Member>`select o.episode_id as id, g.from_at from episode_group g
      join episode_group o on o.group_id = g.group_id and o.until_at is null and o.episode_id <> g.episode_id
      join episode e on e.id = o.episode_id and e.entered_in_error_at is null
      where g.episode_id = ${id} and g.until_at is null order by e.reference`,
  )
  const [counted] = await rowsOf(tx, sql<{ others: number }>`select count_together(${id}) as others`)
  const seen: Companion[] = []
  for (const member of members) {
    const episode = await readEpisode(tx, member.id)
    if (episode !== null) seen.push({ episode, subject: await readSubject(tx, episode) })
  }
  return { seen, hidden: (counted?.others ?? 0) - seen.length, from: members[0]?.from_at ?? null }
}

/** An episode that might belong together with another one. */
export type MayBelong = { readonly id: Id<'episode'>; readonly reference: string; readonly name: string }

/** Other open episodes that the actor may see and that are in no group with this one, the latest first, at most fifty. */
export async function readMayBelong(tx: ReadTx, episode: Episode): Promise<MayBelong[]> {
  const rows = await rowsOf(
    tx,
    sql<MayBelong & { child_id: Id<'child'> }>`
      select e.id, e.child_id, e.reference, coalesce(nullif(trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name), ''),
        nullif(e.described_name, ''), 'Name not known') as name
      from episode e left join child_identity i on i.child_id = e.child_id
      where e.entered_in_error_at is null and e.well_being_confirmed_at is null and e.id <> ${episode.id} and e.child_id <> ${episode.childId}
        and not exists (select from episode_group g join episode_group o on o.group_id = g.group_id and o.until_at is null
          where g.episode_id = e.id and g.until_at is null and o.episode_id = ${episode.id})
      order by e.recorded_at desc, e.id limit 50`,
  )
  shows(tx, ...rows.map(row => row.child_id))
  return rows
}
