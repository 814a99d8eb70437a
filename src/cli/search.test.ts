// `homeward search` reads all queries before it opens anything, and answers as the person sees.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../test/builders/partnership.ts'
import { withDatabase } from '../../test/with-database.ts'
import { addDays, dayOf, dayText } from '../domain/kernel/index.ts'
import { type OpenStore, searchWith } from './search.ts'

async function run(args: readonly string[], lines: string, open: OpenStore) {
  const said = { out: '', err: '' }
  const outlet = (name: 'out' | 'err') => ({
    write: async (text: string | Uint8Array) => {
      said[name] += String(text)
    },
  })
  const stdin = (async function* () {
    yield Buffer.from(lines)
  })()
  const code = await searchWith(args, { stdin, stdout: outlet('out'), stderr: outlet('err') }, open)
  return { code, ...said }
}

const as = (email: string) => ['--batch', '--as', email]

test('each query is answered on a line with the ids of children whom the person may see', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('practitioner')
  const bornOn = addDays(dayOf(town.now), -5000)
  const own = await town.child({ given: 'Robin', family: 'Example', bornOn })
  await town.involves(own, worker)
  await town.child({ given: 'Robin', family: 'Example', bornOn })
  await sql`insert into account (person_id) values (${worker.personId})`.execute(db.owner.sql)
  const { rows } = await sql<{ email: string }>`select email from person where id = ${worker.personId}`.execute(
    db.owner.sql,
  )
  const query = (id: unknown, family: string, dob: string | null) => JSON.stringify({ id, given: 'Robyn', family, dob })
  const asked = [query('a', 'Exampel', dayText(bornOn)), query(2, 'Example', null), query('c', 'Nobody', null)].join(
    '\n',
  )
  const open: OpenStore = async () => ({ ...db.store, close: async () => {} })
  const { code, out, err } = await run(as(rows[0]?.email ?? ''), asked, open)
  assert.equal(code, 0, err)
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
    [
      { id: 'a', found: [own] },
      { id: 2, found: [own] },
      { id: 'c', found: [own] },
    ],
  )
  const nobody = await run(as('nobody@example.org'), asked, open)
  assert.deepEqual([nobody.code, nobody.out], [2, ''])
})

test('a line that is no query is refused with its number and field, and nothing is opened', async () => {
  const never: OpenStore = () => assert.fail('the store was opened')
  const good = '{"id":1,"given":"Robin","family":"Example","dob":null}\n'
  for (const [bad, says] of [
    ['nonsense', 'line 2: query: is not JSON'],
    ['[]', 'line 2: query: is not an object'],
    ['{"given":"Robin","family":"","dob":null}', 'line 2: id: must be'],
    ['{"id":1,"given":3}', 'line 2: given: must be a text'],
    ['{"id":1,"given":"","family":"","dob":"2012-02-30"}', 'line 2: dob: must be a date'],
    ['{"id":1,"name":"Robin"}', 'line 2: name: is no field'],
  ] as const) {
    const { code, out, err } = await run(as('robin@example.org'), good + bad, never)
    assert.deepEqual([code, out], [2, ''])
    assert.ok(err.startsWith(says), err)
  }
  assert.equal((await run([], good, never)).code, 2)
})
