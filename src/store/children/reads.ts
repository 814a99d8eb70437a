// Reading a child's record: the bar, the sections, the choices that its forms offer, the search and the history.
import { sql } from 'kysely'
import type { Grant, SocialCare } from '../../domain/children/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf } from '../transaction.ts'
import { type ChildBar, type OpenEpisode, readBar, readOpenEpisodes } from './bar.ts'
import { type Group, readGroup } from './same-child.ts'
import {
  type Kept,
  type KeptBlock,
  type KeptInvolvement,
  type KeptPlacement,
  readBlocks,
  readGrants,
  readInvolvements,
  readPlacements,
  readSocialCare,
  type Shown,
  whereRead,
} from './sections.ts'

export { type ChildBar, type LivesAt, type OpenEpisode, type OwnGlass, readBar, readOpenEpisodes } from './bar.ts'
export { readHistory, readSaver, type Version } from './history.ts'
export * from './same-child.ts'
export * from './search.ts'
export * from './sections.ts'

/** A child's record as far as the actor may see it. */
export type ChildRecord = {
  readonly bar: ChildBar
  readonly socialCare: Shown<readonly Kept<SocialCare>[]>
  readonly placements: Shown<readonly KeptPlacement[]>
  readonly involvements: Shown<readonly KeptInvolvement[]>
  readonly blocks: Shown<readonly KeptBlock[]>
  readonly grants: readonly Grant[]
  /** The other records that are this child. */
  readonly group: Group
  /** Every episode that is not over, the child who is away first. */
  readonly open: readonly OpenEpisode[]
}

/** A child's record, or null, after one statement, where there is none that the actor may see. */
export async function readChild(tx: ReadTx, child: Id<'child'>): Promise<ChildRecord | null> {
  const bar = await readBar(tx, child)
  if (bar === null) return null
  return {
    bar,
    socialCare: await whereRead(tx, 'social-care', () => readSocialCare(tx, child)),
    placements: await whereRead(tx, 'placement', () => readPlacements(tx, child)),
    involvements: await whereRead(tx, 'involvement', () => readInvolvements(tx, child)),
    blocks: await whereRead(tx, 'notify-blocks', () => readBlocks(tx, child)),
    grants: await readGrants(tx, child),
    group: await readGroup(tx, child),
    open: bar.open === null ? [] : await readOpenEpisodes(tx, child),
  }
}

/** Something to choose from on a form. */
export type Choice = { readonly value: string; readonly text: string }

/** The homes of the partnership, by name. */
export const readHomes = (tx: ReadTx): Promise<Choice[]> =>
  rowsOf(
    tx,
    sql<Choice>`select t.id as value, t.name || ' (' || a.name || ')' as text from team t join agency a on a.id = t.agency_id
      where t.kind = 'home' and t.until_on is null order by t.name, t.id limit 1000`,
  )

/** The districts for which some team answers. */
export const readDistricts = (tx: ReadTx): Promise<Choice[]> =>
  rowsOf(
    tx,
    sql<Choice>`select distinct value, value as text from remit where kind = 'district' and value is not null order by value`,
  )

/** People and teams whose name holds what was typed: people first, each with their agency, at most twenty of both. */
export function readWhoMayBeInvolved(tx: ReadTx, typed: string): Promise<Choice[]> {
  const pattern = `%${typed.replaceAll(/[\\%_]/g, letter => `\\${letter}`)}%`
  return rowsOf(
    tx,
    sql<Choice>`(select 'person:' || p.id as value, p.name || ' (' || string_agg(distinct a.name, ', ' order by a.name) || ')' as text
        from person p join appointment x on x.person_id = p.id and (x.until_at is null or x.until_at > actor_now())
        join agency a on a.id = x.agency_id
        where p.left_at is null and p.name ilike ${pattern} group by p.id order by p.name, p.id limit 20)
      union all
      (select 'team:' || t.id, t.name || ' (team, ' || a.name || ')' from team t join agency a on a.id = t.agency_id
        where t.until_on is null and t.name ilike ${pattern} order by t.name, t.id limit 20)`,
  )
}
