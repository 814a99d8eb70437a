// Restricted records: who keeps one that the actor sees, and those that nobody can open any more.
import { sql } from 'kysely'
import { type Role, roles } from '../../domain/access/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Authority } from '../schema.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** Somebody in one role, or a team, that keeps a restricted record; `lives` where somebody can come in as it today. */
export type Keeper = { readonly holder: string; readonly name: string; readonly lives: boolean }
/** A seal that stands, with its keepers. */
export type Seal = {
  readonly id: Id<'seal'>
  readonly reason: string
  readonly sealedAt: Instant
  readonly sealedBy: string
  readonly keepers: readonly Keeper[]
}

type SealRow = Omit<Seal, 'keepers'> & Keeper

/** The seals of a record that the actor works with; none where it is not restricted or not to be seen. */
export async function readSeals(tx: ReadTx, child: Id<'child'>): Promise<Seal[]> {
  const rows = await rowsOf(
    tx,
    sql<SealRow>`select seal_id as id, reason, sealed_at as "sealedAt", sealed_by as "sealedBy", holder, keeper as name, lives
      from seal_of_child(${child}::uuid)`,
  )
  if (rows.length > 0) shows(tx, child)
  const seals = Map.groupBy(rows, row => row.id)
  return [...seals.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return []
    const keepers = [first, ...rest].map(({ holder, name, lives }) => ({ holder, name, lives }))
    return [{ id: first.id, reason: first.reason, sealedAt: first.sealedAt, sealedBy: first.sealedBy, keepers }]
  })
}

/** A restricted record without a living keeper: the authority and the first of its number, and no more. */
export type Keeperless = {
  readonly id: Id<'seal'>
  readonly sealedAt: Instant
  readonly authority: Authority
  readonly record: string
}

/** Restricted records that nobody can open: for information governance. */
export const readKeeperless = (tx: ReadTx): Promise<Keeperless[]> =>
  rowsOf(
    tx,
    sql<Keeperless>`select seal_id as id, sealed_at as "sealedAt", authority, record from seals_without_keeper()`,
  )

/** Somebody or a team to name as a keeper. */
export type KeeperChoice = { readonly value: string; readonly text: string }

type Candidate = { id: string; name: string; role: Role | null; agency: string }

/** People in their roles and teams whose name holds what was typed, at most twenty of each. */
export async function readKeeperChoices(tx: ReadTx, typed: string): Promise<KeeperChoice[]> {
  const pattern = `%${typed.replaceAll(/[\\%_]/g, letter => `\\${letter}`)}%`
  const rows = await rowsOf(
    tx,
    sql<Candidate>`(select t.id, t.name, null as role, g.name as agency from team t join agency g on g.id = t.agency_id
        where t.until_on is null and t.name ilike ${pattern} order by t.name, t.id limit 20)
      union all
      (select a.id, p.name, a.role, g.name from appointment a join person p on p.id = a.person_id join agency g on g.id = a.agency_id
        where p.left_at is null and a.from_at <= clock_timestamp() and (a.until_at is null or a.until_at > clock_timestamp())
          and p.name ilike ${pattern} order by p.name, a.id limit 20)`,
  )
  return rows.map(({ id, name, role, agency }) => {
    return { value: id, text: role === null ? `${name} (team, ${agency})` : `${name} (${roles[role]}, ${agency})` }
  })
}
