import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../test/builders/partnership.ts'
import { withDatabase } from '../../test/with-database.ts'
import { type Outbox, openQueueDoor } from '../actions/outbox/run-outbox.ts'
import { parseInstant } from '../domain/kernel/index.ts'
import { digestAlarmJob, digestJob } from './outbox.ts'
import { startQueue } from './queue.ts'

const at = (text: string) => parseInstant(text) ?? assert.fail(text)

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 400) assert.fail('it did not come to that in 20 seconds')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

test('CLK-13: the queue runs at its start what a server that was down has left undone, and knows 07:00 in London', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  await town.worker('missing-co-ordinator', await town.team(await town.agency('authority', 'stoke-on-trent')))
  await sql`update appointment set from_at = '2020-01-01'`.execute(db.owner.sql)
  const simulated = at('2026-03-29T06:00:00Z')
  const outbox: Outbox = { store: db.store, origin: 'https://homeward.example.org', transport: null, simulated }
  const lines: string[] = []
  const stop = await startQueue(openQueueDoor(db.store), [digestJob(outbox)], line => lines.push(line))
  await until(async () => lines.length > 0)
  await stop()
  assert.deepEqual(lines, ['daily digest of 29 March 2026 made for 1.'])
  const { rows } = await sql<{
    cron: string
    timezone: string
  }>`select cron, timezone from pgboss.schedule where name = 'daily-digest' order by cron desc`.execute(db.owner.sql)
  assert.deepEqual(rows, [
    { cron: '0 7 * * *', timezone: 'Europe/London' },
    { cron: '*/5 * * * *', timezone: 'Europe/London' },
  ])
})

test('CLK-13: a job that fails says so and is tried again, and the others go on', async t => {
  const db = await withDatabase(t)
  const lines: string[] = []
  let runs = 0
  const failing = {
    name: 'fails-at-first',
    at: [],
    run: async () => {
      runs += 1
      throw new Error('the disk is full')
    },
  }
  const other = { name: 'goes-on', at: [], run: async () => ['went on'] }
  const stop = await startQueue(openQueueDoor(db.store), [failing, other], line => lines.push(line))
  await until(async () => runs > 0 && lines.includes('went on'))
  await stop()
  assert.ok(lines.includes('fails-at-first did not run through: the disk is full'))
  const { rows } = await sql<{
    state: string
  }>`select state::text from pgboss.job where name = 'fails-at-first'`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ state: 'retry' }])
})

test('CLK-13: a day without a digest by 07:30 goes to the log once, and names nobody', async t => {
  const db = await withDatabase(t)
  const lines: string[] = []
  const job = digestAlarmJob(db.store, line => lines.push(line))
  await db.setNow(at('2027-07-01T06:29:00Z'))
  await job.run()
  assert.deepEqual(lines, [])
  await db.setNow(at('2027-07-01T06:30:00Z'))
  await job.run()
  await job.run()
  assert.deepEqual(lines, ['ALARM: no daily digest of 1 July 2027 was made by 07:30'])
})
