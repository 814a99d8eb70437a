// Writing group work: the group itself, and what belongs to a child as a row of that child.
import { type Insertable, sql } from 'kysely'
import { type Day, dayText, type Id } from '../../domain/kernel/index.ts'
import { changeRow, type ShownRow, type Written } from '../children/writes.ts'
import { NotAllowed } from '../refusals.ts'
import { maybeOn, rowsOf, sqlOf, type WriteTx } from '../transaction.ts'
import type { GroupTables } from './tables.ts'

/** A table of this feature whose rows belong to a child. */
export type GroupTable = Exclude<keyof GroupTables, 'work_group'>

/** A row as it is added. */
export type NewGroupRow<T extends GroupTable> = Insertable<GroupTables[T]>

/** Adds a row, once, whatever is sent twice. Throws NotAllowed, also where the child opted out. */
export async function addGroupRow<T extends GroupTable>(tx: WriteTx, table: T, row: NewGroupRow<T>): Promise<void> {
  // The row is the table's by its type; Kysely cannot say so of a table that is not known beforehand.
  const insert = sqlOf(tx)
    .insertInto(table as GroupTable)
    .values(row as never)
  await insert.onConflict(conflict => conflict.doNothing()).execute()
}

/** Changes columns over the version that was shown. False where there is none to see. Throws StaleSave, NotAllowed. */
export const changeGroupRow = (
  tx: WriteTx,
  table: GroupTable,
  shown: ShownRow,
  columns: readonly Written[],
): Promise<boolean> => changeRow(tx, table, shown, columns)

// Whoever makes a group runs it with their team.
const actorsTeam = sql<Id<'team'> | null>`(actor_teams())[1]`

/** A group as it is to stand. */
export type GroupSaid = {
  readonly name: string
  readonly setting: string
  readonly startsOn: Day
  readonly endedOn: Day | null
}

/** Makes a group (version 0) or changes it over the version that was shown. Throws NotAllowed. */
export async function setWorkGroup(
  tx: WriteTx,
  id: Id<'work-group'>,
  version: number,
  { name, setting, startsOn, endedOn }: GroupSaid,
): Promise<'done' | 'stale' | 'not-found'> {
  const said = { name, setting, starts_on: dayText(startsOn), ended_on: maybeOn(endedOn) }
  if (version === 0) {
    await sqlOf(tx)
      .insertInto('work_group')
      .values({ id, ...said, team_id: actorsTeam })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return 'done'
  }
  const team_id = sql<Id<'team'> | null>`coalesce(team_id, ${actorsTeam})`
  const set = sqlOf(tx)
    .updateTable('work_group')
    .set({ ...said, team_id })
    .where('id', '=', id)
    .where('version', '=', version)
  if ((await set.executeTakeFirst()).numUpdatedRows > 0n) return 'done'
  const [stands] = await rowsOf(tx, sql<{ version: number }>`select version from work_group where id = ${id}`)
  if (stands === undefined) return 'not-found'
  if (stands.version === version) throw new NotAllowed('this role may not change groups')
  return 'stale'
}
