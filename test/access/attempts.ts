// Every attempt on a child, as SQL with the answer that the access table gives it.
import { type Role, roleMay, roles } from '../../src/domain/access/index.ts'
import { type Belongs, isAllowed, isOpen, type RowAct, refusal } from './expected-access.ts'
import type { GrantState, StateChild } from './grant-states.ts'
import { factTables, type ProtectedTable, readTables } from './protected-tables.ts'

/** Every role of the product. */
export const everyRole = Object.keys(roles) as Role[]
const acts: readonly RowAct[] = ['select', 'insert', 'update', 'delete']
/** Nobody deletes, whatever they see: it is enough to try where everything is seen. */
const actsIn = (state: GrantState) =>
  acts.filter(act => act === 'select' || (!state.readingOnly && (act !== 'delete' || state.sees === 'whole')))

/** One attempt: what is tried, and what the table says must come of it. */
export type Attempt = { readonly what: string; readonly statement: string; readonly expected: string }

/** What rows of a table may belong to. */
export const belongings = (table: ProtectedTable): readonly Belongs[] =>
  table.scope === 'child' ? ['child'] : ['first', 'second']
const keyOf = (name: string) => (name === 'child_identity' ? 'child_id' : 'id')

/** The columns of a row of that table with that id, as SQL. */
export function columnsOf(
  name: string,
  table: ProtectedTable,
  made: StateChild,
  belongs: Belongs,
  id: string,
): [string, string][] {
  const owner = belongs === 'child' ? made.child : made[belongs]
  const columns: [string, string][] = Object.entries(table.given)
  if (name === 'child') return [['id', id], ...columns]
  columns.push(['child_id', `'${made.child}'`])
  if (name !== 'child_identity') columns.push(['id', id])
  if (table.scope === 'episode' && name !== 'episode') columns.push(['episode_id', `'${owner}'`])
  return columns
}

/** The statement that inserts those columns. */
export const insertOf = (name: string, columns: [string, string][]) =>
  `insert into ${name} (${columns.map(([column]) => column).join(', ')}) values (${columns.map(([, value]) => value).join(', ')})`

/** The id of the row that stands in every table, as SQL. */
export function standingId(name: string, made: StateChild, belongs: Belongs): string {
  const owner = belongs === 'child' ? made.child : made[belongs]
  return ['child', 'child_identity', 'episode'].includes(name) ? `'${owner}'` : `md5('${name}${owner}')::uuid`
}

function statementOf(name: string, table: ProtectedTable, act: RowAct, made: StateChild, belongs: Belongs): string {
  const where = `where ${keyOf(name)} = ${standingId(name, made, belongs)}`
  switch (act) {
    case 'select':
      return `select * from ${name} ${where}`
    case 'insert':
      return insertOf(
        name,
        columnsOf(
          name,
          table,
          made,
          belongs,
          name === 'episode' ? `'${made[belongs as 'first']}'` : 'gen_random_uuid()',
        ),
      )
    case 'update':
      return `update ${name} set recorded_at = recorded_at ${where}`
    case 'delete':
      return `delete from ${name} ${where}`
  }
}

/** Every act on every row of a table of facts. */
export function attemptsOn(
  name: string,
  table: ProtectedTable,
  role: Role,
  state: GrantState,
  made: StateChild,
): Attempt[] {
  return belongings(table).flatMap(belongs =>
    actsIn(state).map(act => {
      const allowed = isAllowed(table, role, act, isOpen(table.scope, belongs, state.sees))
      // The row with this id is there already: reaching the unique index means that the policy let it through.
      const clash = name === 'episode' || name === 'child_identity' ? '23505' : '1'
      const expected = allowed ? (act === 'insert' ? clash : '1') : refusal(table, act)
      return { what: `${act} ${name} (${belongs})`, statement: statementOf(name, table, act, made, belongs), expected }
    }),
  )
}

/** Reading the history of every row. */
export function historyAttempts(role: Role, state: GrantState, made: StateChild): Attempt[] {
  return Object.entries(factTables).flatMap(([name, table]) =>
    belongings(table).map(belongs => {
      const seen = roleMay(role, table.section, 'read') && isOpen(table.scope, belongs, state.sees)
      const id = standingId(name, made, belongs)
      const statement = `select * from history where table_name = '${name}' and row_id = ${id}`
      return { what: `read the history of ${name} (${belongs})`, statement, expected: seen ? '1' : '0' }
    }),
  )
}

/** Duties that speak of the child as a whole give a count of the other episodes, so one episode does not open them. */
export function dutyAttempts(role: Role, state: GrantState, made: StateChild): Attempt[] {
  const reads = roleMay(role, 'duties', 'read')
  const whole = reads && state.sees === 'whole'
  const first = whole || (reads && state.sees === 'first-episode')
  const duty = (rule: string, seen: boolean) => ({
    what: `read the duty ${rule}`,
    statement: `select * from obligation where child_id = '${made.child}' and rule = '${rule}'`,
    expected: seen ? '1' : '0',
  })
  const flag = (subject: string, seen: boolean) => ({
    what: `read the flag ${subject}`,
    statement: `select * from flag where child_id = '${made.child}' and rule = 'TEST' and subject = '${subject}'`,
    expected: seen ? '1' : '0',
  })
  return [
    duty('TEST-FIRST', first),
    duty('TEST-SECOND', whole),
    duty('TEST-CHILD', whole),
    flag(made.first, first),
    flag(made.second, whole),
    flag('child', whole),
  ]
}

/** Writing what people's acts never write. */
export function writesToReadTables(made: StateChild): Attempt[] {
  return readTables.flatMap(name =>
    [
      `update ${name} set child_id = child_id where child_id = '${made.child}'`,
      `delete from ${name} where child_id = '${made.child}'`,
      `insert into ${name} (child_id) values ('${made.child}')`,
    ].map(statement => ({ what: statement, statement, expected: '42501' })),
  )
}
