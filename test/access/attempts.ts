// Every attempt on a child, as SQL with the answer that the access table gives it.
import { type Role, roleMay, roles } from '../../src/domain/access/index.ts'
import { type Belongs, isAllowed, isOpen, type RowAct, refusal } from './expected-access.ts'
import type { GrantState, StateChild } from './grant-states.ts'
import { formFor, type ProtectedTable, readTables } from './protected-tables.ts'

/** Every role of the product. */
export const everyRole = Object.keys(roles) as Role[]
type Writing = Exclude<RowAct, 'select'>
const acts: readonly Writing[] = ['insert', 'update', 'delete']
/** Nobody deletes, whatever they see: it is enough to try where everything is seen. */
const actsIn = (state: GrantState) => acts.filter(act => act !== 'delete' || state.sees === 'whole')

/** One attempt: what is tried, and what the table says must come of it. */
export type Attempt = { readonly what: string; readonly statement: string; readonly expected: string }

/** One row that is looked for: in which rows (a table, or a part of one), by which key, as SQL; and how often it is seen. */
export type Look = {
  readonly what: string
  readonly within: string
  readonly key: string
  readonly id: string
  readonly expected: string
}

/** What rows of a table may belong to. */
export function belongings(table: ProtectedTable): readonly Belongs[] {
  const ofEpisodes: readonly Belongs[] = table.scope === 'child' ? [] : ['first', 'second']
  return table.scope === 'episode' ? ofEpisodes : ['child', ...ofEpisodes]
}
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
  const form = formOf(name, table, made, belongs)
  const columns: [string, string][] = Object.entries(table.given).map(([column, value]) => [
    column,
    value.replaceAll('{form}', form).replaceAll('{episode}', owner).replaceAll('{child}', made.child),
  ])
  if (name === 'child') return [['id', id], ...columns]
  columns.push(['child_id', `'${made.child}'`])
  if (name !== 'child_identity') columns.push(['id', id])
  if (belongs !== 'child' && name !== 'episode') columns.push(['episode_id', `'${owner}'`])
  if (table.inForm !== undefined) columns.push(['form_id', form])
  return columns
}

const ownerOf = (made: StateChild, belongs: Belongs) => (belongs === 'child' ? made.child : made[belongs])
const formOf = (name: string, { section }: ProtectedTable, made: StateChild, belongs: Belongs): string =>
  `md5('form of ${name}${section}${ownerOf(made, belongs)}')::uuid`

/** The statements that make a row of that table, and before it what it refers to: a form, a message. */
export function makingOf(
  name: string,
  table: ProtectedTable,
  made: StateChild,
  belongs: Belongs,
  id: string,
): string[] {
  const row = insertOf(name, columnsOf(name, table, made, belongs, id))
  if (table.first !== undefined) {
    return [table.first.replaceAll('{child}', made.child).replaceAll('{episode}', ownerOf(made, belongs)), row]
  }
  if (table.inForm === undefined) return [row]
  const form: ProtectedTable = { section: table.section, scope: table.scope, acts: table.acts, given: formFor(table) }
  return [insertOf('form', columnsOf('form', form, made, belongs, formOf(name, table, made, belongs))), row]
}

/** The statement that inserts those columns. */
export const insertOf = (name: string, columns: [string, string][]) =>
  `insert into ${name} (${columns.map(([column]) => column).join(', ')}) values (${columns.map(([, value]) => value).join(', ')})`

/** The id of the row that stands in every table, as SQL. */
export function standingId(name: string, table: ProtectedTable, made: StateChild, belongs: Belongs): string {
  const owner = ownerOf(made, belongs)
  const said = table.saidByRow === undefined ? '' : table.section
  return ['child', 'child_identity', 'episode'].includes(name) ? `'${owner}'` : `md5('${name}${said}${owner}')::uuid`
}

function statementOf(name: string, table: ProtectedTable, act: Writing, made: StateChild, belongs: Belongs): string {
  const where = `where ${keyOf(name)} = ${standingId(name, table, made, belongs)}`
  switch (act) {
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

/** Every act of writing on every row of a table of facts. */
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
      const clash = table.once || name === 'episode' || name === 'child_identity' ? '23505' : '1'
      const expected = allowed ? (act === 'insert' ? clash : '1') : refusal(table, act)
      return {
        what: `${act} ${name} (${table.section}, ${belongs})`,
        statement: statementOf(name, table, act, made, belongs),
        expected,
      }
    }),
  )
}

/** Reading every row of a table of facts, and its history. */
export function looksAt(name: string, table: ProtectedTable, role: Role, state: GrantState, made: StateChild): Look[] {
  const kept = `(select * from history where table_name = '${name}')`
  return belongings(table).flatMap(belongs => {
    const open = isOpen(table.scope, belongs, state.sees)
    const id = `${standingId(name, table, made, belongs)}::uuid`
    const reads = isAllowed(table, role, 'select', open)
    const told = roleMay(role, table.section, 'read') && open
    return [
      {
        what: `read ${name} (${table.section}, ${belongs})`,
        within: name,
        key: keyOf(name),
        id,
        expected: reads ? '1' : '0',
      },
      {
        what: `read the history of ${name} (${table.section}, ${belongs})`,
        within: kept,
        key: 'row_id',
        id,
        expected: told ? '1' : '0',
      },
    ]
  })
}

/** Duties that speak of the child as a whole give a count of the other episodes, so one episode does not open them. */
export function looksAtDuties(role: Role, state: GrantState, made: StateChild): Look[] {
  const reads = roleMay(role, 'duties', 'read')
  const whole = reads && state.sees === 'whole'
  const first = whole || (reads && state.sees === 'first-episode')
  const look = (within: string, key: string, id: string, seen: boolean): Look => ({
    ...{ what: `read the ${within} ${id}`, within, key, id, expected: seen ? '1' : '0' },
  })
  const duty = (rule: string, seen: boolean) =>
    look('obligation', 'child_id::text || rule', `'${made.child}${rule}'`, seen)
  const flag = (subject: string, seen: boolean) =>
    look('flag', 'child_id::text || rule || subject', `'${made.child}TEST${subject}'`, seen)
  return [
    duty('TEST-FIRST', first),
    duty('TEST-SECOND', whole),
    duty('TEST-CHILD', whole),
    flag(made.first, first),
    flag(made.second, whole),
    flag('child', whole),
  ]
}

/** A message is read by whoever may see its episode and may read messages. */
export function looksAtMessages(role: Role, state: GrantState, made: StateChild): Look[] {
  return (['first', 'second'] as const).map(belongs => ({
    what: `read the message of the ${belongs} episode`,
    within: 'message',
    key: 'id',
    id: `md5('message${made[belongs]}')::uuid`,
    expected: roleMay(role, 'messages', 'read') && isOpen('episode', belongs, state.sees) ? '1' : '0',
  }))
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
