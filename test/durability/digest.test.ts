// The server is killed while it makes digests and lets them leave. Whatever it had begun, the next one has one row for each
// recipient and day, and each has left.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import type { Day } from '../../src/domain/kernel/index.ts'
import type { Database } from '../../src/store/database.ts'
import { openStore } from '../../src/store/open-store.ts'
import { partnership } from '../builders/partnership.ts'
import { makePlace, openAsOwner, type Place, startOn } from './place.ts'

const kills = 5
const recipients = 3

async function fill(owner: Database): Promise<void> {
  const town = await partnership({
    owner,
    store: openStore(owner),
    login: owner,
    address: null,
    setNow: async () => {},
  })
  const team = await town.team(await town.agency('authority', 'stoke-on-trent'))
  for (let n = 0; n < recipients; n += 1) await town.worker('missing-co-ordinator', team)
  await sql`insert into mail_domain (domain) values ('example.org')`.execute(owner.sql)
}

/** Runs one until it has let something leave, and kills it so many milliseconds later. */
async function killOne(t: TestContext, place: Place, moment: number): Promise<readonly string[]> {
  const writer = startOn(t, place, ['test/durability/digest-writer.ts'])
  writer.child.stdin?.end(JSON.stringify(place))
  await writer.says('"left"')
  await new Promise(resolve => setTimeout(resolve, moment))
  await writer.kill()
  return writer.lines.flatMap(line => {
    const said: unknown = JSON.parse(line)
    return typeof said === 'object' && said !== null && 'left' in said ? [String(said.left)] : []
  })
}

test(`CLK-13: killed ${kills} times while it makes digests, each day has one row a recipient and each has left at least once`, async t => {
  const place = await makePlace()
  t.after(place.remove)
  const before = await openAsOwner(place)
  await fill(before)
  await before.close()
  const left: string[] = []
  for (let n = 0; n < kills; n += 1) left.push(...(await killOne(t, place, (n * 190) % 800)))
  const owner = await openAsOwner(place)
  t.after(() => owner.close())
  const { rows } = await sql<{ day: Day; count: number; sent: string[] }>`select london_on as day, count(*) as count,
    array_agg(message_id) filter (where outcome = 'sent') as sent from outbox group by 1 order by 1`.execute(owner.sql)
  assert.ok(rows.length >= kills, `${rows.length} days`)
  assert.deepEqual(
    rows.map(row => row.day),
    rows.map((_, n) => (rows[0]?.day ?? 0) + n),
  )
  for (const row of rows) assert.equal(row.count, recipients)
  // Of the last day some may still wait: its server was killed and none came after it.
  for (const row of rows.slice(0, -1)) {
    assert.equal(row.sent.length, recipients)
    for (const id of row.sent) assert.ok(left.includes(id), `nothing left under ${id}`)
  }
  t.diagnostic(`${rows.length} days, ${left.length} sent, of ${rows.length * recipients} rows`)
})
