import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import {
  addDays,
  type Day,
  dayOf,
  hour,
  type Instant,
  instant,
  instantText,
  parseDay,
  startOfDay,
} from '../../domain/kernel/index.ts'
import { digestDueAt } from '../../domain/outbox/index.ts'
import { type Outbox, runDelivery, runDigest, type Transport } from './run-outbox.ts'

const seed = 20_260_220
const restarts = 50
const minute = 60_000

function randomFrom(start: number): (least: number, most: number) => number {
  let state = start
  return (least, most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return least + (state / 2 ** 32) * (most - least)
  }
}

const on = (text: string): Day => parseDay(text) ?? assert.fail(text)
// Both changes of the clock lie between, and a leap day does not: 365 days.
const [first, last] = [on('2026-02-20'), on('2027-02-19')]

type Down = { readonly from: number; readonly until: number }

// Most restarts take minutes, some a night, a few days.
function downtimes(random: (least: number, most: number) => number): Down[] {
  return Array.from({ length: restarts }, (_, n) => {
    const from = random(startOfDay(addDays(first, 1)), startOfDay(addDays(last, -3)))
    const length = n % 10 === 0 ? random(24, 60) * hour : n % 3 === 0 ? random(1, 10) * hour : random(1, 30) * minute
    return { from, until: from + length }
  })
}

/** The moments at which a server's clock has it look: at 07:00, after it, every few days before it, and when it starts again. */
function ticks(downs: readonly Down[]): Instant[] {
  const days = Array.from({ length: last - first + 1 }, (_, n) => addDays(first, n))
  const daily = days.flatMap(day => [
    ...(day % 6 === 0 ? [startOfDay(day) + 30 * minute, digestDueAt(day) - 1] : []),
    ...[digestDueAt(day), digestDueAt(day) + 10 * minute],
  ])
  const up = daily.filter(at => !downs.some(down => down.from <= at && at < down.until))
  const starts = downs.map(down => Math.ceil(down.until))
  const awake = starts.filter(at => !downs.some(down => down.from <= at && at < down.until))
  return [...up, ...awake].sort((a, b) => a - b).map(instant)
}

class Killed extends Error {}

/** Mail that arrived, by message id; now and then the server is killed between sending and keeping that it was sent. */
function receiving(random: (least: number, most: number) => number) {
  const arrived = new Map<string, number>()
  const transport: Transport = {
    send: async ({ messageId }) => {
      arrived.set(messageId, (arrived.get(messageId) ?? 0) + 1)
      if (random(0, 100) < 2) throw new Killed()
      return random(0, 100) < 3 ? { kind: 'not-sent', because: 'away' } : { kind: 'sent' }
    },
    close: () => {},
  }
  return { arrived, transport }
}

async function look(outbox: Outbox, two: boolean): Promise<void> {
  try {
    // Now and then a second server looks in the same moment.
    await Promise.all([runDigest(outbox), ...(two ? [runDigest(outbox)] : [])])
    await runDelivery(outbox)
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
}

type Row = {
  day: Day
  who: string
  message_id: string
  outcome: string | null
  made_at: Instant
  named_in: string | null
}

const rowsIn = async (db: TestDatabase): Promise<Row[]> =>
  (
    await sql<Row>`select o.london_on as day, coalesce(o.person_id, o.destination_id)::text as who, o.message_id, o.outcome, o.made_at, o.named_in::text
      from outbox o where o.kind = 'digest' order by o.london_on, who`.execute(db.owner.sql)
  ).rows

async function simulate(db: TestDatabase) {
  const random = randomFrom(seed)
  const { arrived, transport } = receiving(random)
  const downs = downtimes(random)
  for (const at of ticks(downs)) {
    const outbox = { store: db.store, origin: 'https://homeward.example.org', transport, simulated: at }
    await look(outbox, random(0, 100) < 5)
  }
  return { arrived, downs }
}

test('CLK-13: over a year with both changes of the clock and 50 restarts each recipient has one row each London day and none twice', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const stoke = await town.agency('authority', 'stoke-on-trent')
  const team = await town.team(stoke)
  for (const role of ['missing-co-ordinator', 'team-manager'] as const) await town.worker(role, team)
  await sql`update appointment set from_at = '2020-01-01'`.execute(db.owner.sql)
  await sql`insert into mail_domain (domain) select distinct split_part(email, '@', 2) from person`.execute(
    db.owner.sql,
  )
  const { arrived, downs } = await simulate(db)

  const rows = await rowsIn(db)
  const days = last - first + 1
  assert.equal(days, 365)
  assert.equal(rows.length, days * 2)
  assert.equal(new Set(rows.map(row => `${row.day} ${row.who}`)).size, rows.length)
  assert.equal(new Set(rows.map(row => row.message_id)).size, rows.length)

  const missed = rows.filter(row => row.outcome === 'missed')
  for (const row of rows.filter(one => one.outcome !== 'missed')) {
    assert.equal(dayOf(row.made_at), row.day)
    assert.ok(row.made_at >= digestDueAt(row.day), instantText(row.made_at))
    assert.ok((arrived.get(row.message_id) ?? 0) >= 1, `nothing arrived on ${row.day}`)
    assert.equal(row.outcome, 'sent')
  }
  for (const row of missed) {
    assert.ok(row.named_in !== null && !arrived.has(row.message_id))
    assert.ok(downs.some(down => down.from <= digestDueAt(row.day) && down.until > digestDueAt(row.day)))
  }
  assert.ok(missed.length > 0, 'no day was missed, so nothing of that was tried')
  assert.ok(
    [...arrived.values()].some(times => times > 1),
    'nothing left twice, so no kill was tried',
  )
  const { rows: named } = await sql<{
    days: number
  }>`select coalesce(sum(cardinality(named_days)), 0) as days from outbox`.execute(db.owner.sql)
  assert.equal(named[0]?.days, missed.length)
})
