// A process whose queue of jobs makes one day's digest after another and lets it leave, and says what left. It is there to be
// killed, with its job still marked as running.
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { text } from 'node:stream/consumers'
import { sql } from 'kysely'
import { openQueueDoor, runDelivery, runDigest, type Transport } from '../../src/actions/outbox/run-outbox.ts'
import { addDays, type Day, parseDay } from '../../src/domain/kernel/index.ts'
import { digestDueAt } from '../../src/domain/outbox/index.ts'
import { startQueue } from '../../src/jobs/queue.ts'
import type { Database } from '../../src/store/database.ts'
import { openStore } from '../../src/store/open-store.ts'
import { openPostgres } from '../../src/store/postgres.ts'
import { openAsOwner, type Place } from './place.ts'

const tell = (said: object) => void writeSync(1, `${JSON.stringify(said)}\n`)

const transport: Transport = {
  send: async ({ messageId }) => {
    tell({ left: messageId })
    return { kind: 'sent' }
  },
  close: () => {},
}

async function lastDay(owner: Database): Promise<Day> {
  const { rows } = await sql<{ last: Day | null }>`select max(london_on) as last from digest_day`.execute(owner.sql)
  return rows[0]?.last ?? (parseDay('2026-03-25') as Day)
}

async function start(place: Place): Promise<void> {
  const owner = await openAsOwner(place)
  flushCompileCache()
  const store = openStore(place.postgres === null ? owner : openPostgres(place.postgres.login, 4))
  const first = await lastDay(owner)
  const run = async (): Promise<never> => {
    for (let day = first; ; day = addDays(day, 1)) {
      const outbox = { store, origin: 'https://homeward.example.org', transport, simulated: digestDueAt(day) }
      await runDigest(outbox)
      await runDelivery(outbox)
    }
  }
  await startQueue(openQueueDoor(store), [{ name: 'digest-after-digest', at: [], run }], line => tell({ line }))
}

await start(JSON.parse(await text(process.stdin)) as Place)
