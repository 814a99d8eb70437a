// The database goes away while somebody sends what they typed: nothing that was acknowledged is lost, the page says so
// plainly and keeps what was typed, and sent again it becomes one record.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { readConfiguration } from '../../src/actions/installation/configuration.ts'
import type { Database } from '../../src/store/database.ts'
import { openFolder } from '../../src/store/embedded.ts'
import { openStore } from '../../src/store/open-store.ts'
import { openPostgres } from '../../src/store/postgres.ts'
import { DatabaseAway } from '../../src/store/refusals.ts'
import { rowsOf } from '../../src/store/transaction.ts'
import { sessionCookie } from '../../src/web/frame/security.ts'
import { makeProduct } from '../../src/web/product.ts'
import { partnership } from '../builders/partnership.ts'
import { addSomebody, cheapGate, cookiesOf } from '../builders/sign-in.ts'
import { fillMigrated } from '../prepared-data.ts'
import { onPostgres, type TestDatabase, withDatabase } from '../with-database.ts'
import { type Answered, hiddenFields, type Reach, Visitor } from './visitor.ts'

/** The product within this process, over a store. */
async function productOver(t: TestContext, db: TestDatabase): Promise<Reach> {
  const read = readConfiguration({ HOMEWARD_MODE: 'demonstration' })
  assert.equal(read.kind, 'ok')
  const { configuration } = read as Extract<typeof read, { kind: 'ok' }>
  const app = await makeProduct({ store: db.store, gate: cheapGate(db), configuration, log: () => {} })
  t.after(() => app.close())
  return async ({ method, path, headers, body }) => {
    const answer = await app.inject({ method, url: path, headers, ...(body === undefined ? {} : { payload: body }) })
    const { location } = answer.headers
    const setCookies = [answer.headers['set-cookie'] ?? []].flat()
    return { status: answer.statusCode, location: location ?? '', setCookies, text: answer.body }
  }
}

async function homeWorker(db: TestDatabase, reach: Reach): Promise<Visitor> {
  const gate = cheapGate(db)
  await addSomebody(gate, { agency: 'Example Home', newAgency: 'provider', role: 'provider-worker' })
  const { token } = await cookiesOf(gate, 'signed-in')
  return new Visitor(reach, { [sessionCookie]: token })
}

const report = () => `/report/${crypto.randomUUID()}`
const typed = { givenNames: 'Robin', familyName: 'Example', lastSeenPlace: 'By the "old" bridge, with <somebody>' }

function saysThatItIsAway({ status, text }: Answered): void {
  assert.equal(status, 503)
  assert.match(text, /Homeward cannot reach its records/)
  assert.match(text, /Everything that was saved before is safe/)
}

function keepsWhatWasTyped(answer: Answered): void {
  saysThatItIsAway(answer)
  assert.match(answer.text, /It could not be confirmed that what you sent was saved. It is kept in this page/)
  assert.match(answer.text, />\s*Send it again\s*</)
  const kept = Object.fromEntries(hiddenFields(answer.text))
  for (const [name, value] of Object.entries(typed)) assert.equal(kept[name], value)
}

async function countReports(owner: Database, path: string): Promise<number> {
  const id = path.replace('/report/', '')
  const { rows } = await sql<{ n: number }>`select count(*) as n from episode where id = ${id}`.execute(owner.sql)
  return rows[0]!.n
}

/** Everything that was acknowledged in the test, once each, and nothing else. */
async function hasEach(owner: Database, paths: readonly string[]): Promise<void> {
  for (const path of paths) assert.equal(await countReports(owner, path), 1)
  const { rows } = await sql<{ n: number }>`select count(*) as n from episode`.execute(owner.sql)
  assert.equal(rows[0]!.n, paths.length)
}

const needsPostgres = { skip: !onPostgres && 'these are faults of a server and of the way to it' }

const waitFor = async (holds: () => Promise<boolean>) => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error('it did not come to that in two seconds')
}

// Holds a write in its middle by a lock that it needs, and has the server end it there.
async function endedInTheMiddle(db: TestDatabase, send: () => Promise<Answered>): Promise<Answered> {
  const waiting = sql<{ pid: number }>`select pid from pg_stat_activity where datname = current_database()
    and wait_event_type = 'Lock'`
  const { sent } = await db.owner.sql.transaction().execute(async trx => {
    await sql`lock table episode in exclusive mode`.execute(trx)
    const sent = send()
    await waitFor(async () => (await waiting.execute(trx)).rows.length === 1)
    await sql`select pg_terminate_backend(pid) from (${waiting}) w`.execute(trx)
    return { sent }
  })
  return sent
}

test(
  'a connection that the server ends in the middle of a report loses nothing typed, and the report sent again is one record',
  needsPostgres,
  async t => {
    const db = await withDatabase(t)
    const visitor = await homeWorker(db, await productOver(t, db))
    const [before, path] = [report(), report()]
    assert.equal((await visitor.fill(before, typed)).status, 303)
    const answer = await endedInTheMiddle(db, () => visitor.fill(path, typed))
    keepsWhatWasTyped(answer)
    await hasEach(db.owner, [before])
    const sent = await visitor.sendAgain(answer)
    assert.equal(sent.status, 303)
    assert.equal((await visitor.sendAgain(answer)).status, 303)
    await hasEach(db.owner, [before, path])
  },
)

test(
  'a connection that ends between two statements is told as away and never ends the process',
  needsPostgres,
  async t => {
    const { store, owner } = await withDatabase(t)
    const town = await partnership({ store, owner, login: owner, address: null, setNow: async () => {} })
    const { asker } = await town.worker('practitioner')
    for (const goOn of [true, false]) {
      const work = store.write(asker, 'see-child', async tx => {
        const [own] = await rowsOf(tx, sql<{ pid: number }>`select pg_backend_pid() as pid`)
        await sql`select pg_terminate_backend(${own?.pid})`.execute(owner.sql)
        await new Promise(resolve => setTimeout(resolve, 50))
        if (goOn) await rowsOf(tx, sql`select 1`)
      })
      await assert.rejects(work, DatabaseAway)
    }
    await store.read(asker, 'see-child', async tx => rowsOf(tx, sql`select 1`))
  },
)

/** The way to the server, which can be cut and mended. */
async function wayTo(t: TestContext, address: string) {
  const { hostname, port } = new URL(address)
  const open = new Set<Socket>()
  const way = createServer(near => {
    const far = connect(Number(port || 5432), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy()).on('close', () => open.delete(one))
    }
  })
  const mend = async (at: number) => {
    way.listen(at, '127.0.0.1')
    await once(way, 'listening')
  }
  const cut = async () => {
    for (const socket of open) socket.destroy()
    way.close()
    await once(way, 'close')
  }
  await mend(0)
  const at = (way.address() as { port: number }).port
  t.after(() => (way.listening ? cut() : undefined))
  const through = new URL(address)
  through.hostname = '127.0.0.1'
  through.port = String(at)
  return { address: through.href, cut, mend: () => mend(at) }
}

test(
  'a server that cannot be reached is told plainly, and what was typed is sent again once it is back',
  needsPostgres,
  async t => {
    const db = await withDatabase(t)
    assert.ok(db.address !== null)
    const way = await wayTo(t, db.address)
    const store = openStore(openPostgres(way.address, 4))
    t.after(() => store.close())
    const visitor = await homeWorker(db, await productOver(t, { ...db, store }))
    const [before, path] = [report(), report()]
    assert.equal((await visitor.fill(before, typed)).status, 303)
    const form = await visitor.open(path)
    await way.cut()
    const answer = await visitor.send(path, [...hiddenFields(form.text), ...Object.entries(typed)])
    keepsWhatWasTyped(answer)
    saysThatItIsAway(await visitor.open('/'))
    saysThatItIsAway(await visitor.open('/sign-in/kept'))
    keepsWhatWasTyped(await visitor.sendAgain(answer))
    await way.mend()
    assert.equal((await visitor.sendAgain(answer)).status, 303)
    assert.equal((await visitor.open('/')).status, 200)
    await hasEach(db.owner, [before, path])
  },
)

// The disk refuses what it is asked to keep, as a full or failing one does, until the test is over.
function refusingDisk(t: TestContext, call: 'fsyncSync' | 'writeSync', code: string): { readonly end: () => void } {
  const fs = createRequire(import.meta.url)('node:fs')
  const refusal = t.mock.method(fs, call, () => {
    throw Object.assign(new Error(code), { code })
  })
  syncBuiltinESMExports()
  const end = () => {
    refusal.mock.restore()
    syncBuiltinESMExports()
  }
  t.after(end)
  return { end }
}

async function openTestFolder(folder: string): Promise<TestDatabase> {
  const owner = await openFolder(folder)
  return { store: openStore(owner), owner, login: owner, address: null, setNow: async () => {} }
}

const ownFolder = { skip: onPostgres && 'a folder is the embedded database’s' }
for (const [call, code] of [
  ['fsyncSync', 'EIO'],
  ['writeSync', 'ENOSPC'],
] as const) {
  test(
    `a disk that refuses (${call}) is told plainly, and what was typed is sent again once Homeward is started again`,
    ownFolder,
    async t => {
      const folder = mkdtempSync(join(tmpdir(), 'homeward-away-'))
      await fillMigrated(folder)
      t.after(() => rmSync(folder, { recursive: true, force: true }))
      t.mock.method(process.stderr, 'write', () => true)
      const db = await openTestFolder(folder)
      const visitor = await homeWorker(db, await productOver(t, db))
      const [before, path] = [report(), report()]
      assert.equal((await visitor.fill(before, typed)).status, 303)
      const form = await visitor.open(path)
      const disk = refusingDisk(t, call, code)
      const answer = await visitor.send(path, [...hiddenFields(form.text), ...Object.entries(typed)])
      keepsWhatWasTyped(answer)
      disk.end()
      saysThatItIsAway(await visitor.open('/'))
      keepsWhatWasTyped(await visitor.sendAgain(answer))
      await db.owner.close()
      const again = await openTestFolder(folder)
      t.after(() => again.owner.close())
      visitor.now(await productOver(t, again))
      assert.equal((await visitor.sendAgain(answer)).status, 303)
      await hasEach(again.owner, [before, path])
    },
  )
}
