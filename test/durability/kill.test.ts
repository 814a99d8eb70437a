// The server is killed as a power cut would end it, at random moments while people write. What it acknowledged must be
// there afterwards, with its history, its audit and its duties.
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { reportMissing } from '../../src/actions/missing/report-missing.ts'
import { instant } from '../../src/domain/kernel/index.ts'
import type { Database } from '../../src/store/database.ts'
import { FolderInUse, fsyncs, openFolder } from '../../src/store/embedded.ts'
import { openStore } from '../../src/store/open-store.ts'
import { shows } from '../../src/store/transaction.ts'
import { partnership } from '../builders/partnership.ts'
import { aReportOf } from '../builders/reports.ts'
import { onPostgres } from '../with-database.ts'
import { type Acknowledged, examine } from './examine.ts'
import { freePort, makePlace, openAsOwner, type Place, type Running, startOn } from './place.ts'
import { overHttp, Visitor } from './visitor.ts'

const kills = { ofServer: 5, ofWriter: 26 }
const seed = 20_260_309

// The same kills at the same moments in every run; the moments of the writes differ all the same.
function randomFrom(start: number): (least: number, most: number) => number {
  let state = start
  return (least, most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return least + (state / 2 ** 32) * (most - least)
  }
}

const wait = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

type Scene = { readonly t: TestContext; readonly place: Place; readonly acknowledged: Acknowledged[] }

// What one test leaves, the next goes on with: making a demonstration takes longer than ten kills.
let made: ReturnType<typeof makePlace> | undefined
const everything: Acknowledged[] = []
after(async () => (await made)?.remove())
async function sceneOf(t: TestContext): Promise<Scene> {
  made ??= makePlace()
  return { t, place: await made, acknowledged: everything }
}

async function refusedWhileItLives({ place }: Scene): Promise<void> {
  if (place.postgres !== null) return
  await assert.rejects(openFolder(place.folder), FolderInUse)
}

// Two processes in one folder would destroy it.
async function refusesASecondServer({ t, place }: Scene): Promise<void> {
  if (place.postgres !== null) return
  const second = startOn(t, place, ['src/main.ts'])
  assert.match(await second.says('is open in another Homeward'), /Stop the other one first, or choose another folder/)
  await second.ended
  assert.equal(second.child.exitCode, 2)
}

async function startServer({ t, place }: Scene): Promise<{ server: Running; origin: string }> {
  const port = await freePort()
  const server = startOn(t, place, ['src/main.ts'], port)
  await server.says('Stop it with Ctrl+C.')
  return { server, origin: `http://127.0.0.1:${port}` }
}

// A home's worker reports over and over; a report counts as acknowledged once its answer has arrived.
async function reportOverAndOver(visitor: Visitor, acknowledged: Acknowledged[]): Promise<void> {
  for (;;) {
    const [id, value] = [crypto.randomUUID(), `mark ${crypto.randomUUID()}`]
    const answer = await visitor.fill(`/report/${id}`, {
      givenNames: 'Robin',
      policeReference: value,
      area: 'staffordshire',
    })
    if (answer.status !== 303) throw new Error(`a report was answered ${answer.status}: ${answer.text}`)
    acknowledged.push({ table: 'episode', id, version: 1, column: 'police_reference', value })
  }
}

// Under load means under load: the moment is counted from the first answer, however slow the machine.
async function until(holds: () => boolean, unless: readonly Promise<void>[]): Promise<void> {
  while (!holds()) await Promise.race([wait(5), ...unless])
}

const isCutOff = (error: unknown) => error instanceof TypeError && /fetch failed|terminated/.test(error.message)

async function killServer(scene: Scene, visitors: readonly Visitor[], moment: number): Promise<void> {
  const { server, origin } = await startServer(scene)
  for (const visitor of visitors) visitor.now(overHttp(origin))
  const before = scene.acknowledged.length
  const reporting = visitors.map(visitor => reportOverAndOver(visitor, scene.acknowledged))
  const cutOff = Promise.allSettled(reporting)
  await until(() => scene.acknowledged.length > before, reporting)
  await wait(moment)
  await refusedWhileItLives(scene)
  await server.kill()
  for (const one of await cutOff)
    assert.ok(one.status === 'rejected' && isCutOff(one.reason), String(one.status === 'rejected' && one.reason?.stack))
  scene.t.diagnostic(`killed after ${Math.round(moment)} ms and ${scene.acknowledged.length - before} reports`)
}

async function signedIn(scene: Scene): Promise<Visitor[]> {
  const { server, origin } = await startServer(scene)
  const visitors = ['rosa.imagined@example.org', 'tegan.mockup@example.org', 'avery.sample@example.org'].map(email => {
    const visitor = new Visitor(overHttp(origin))
    return visitor.signIn(email).then(() => visitor)
  })
  const signed = await Promise.all(visitors)
  await refusesASecondServer(scene)
  await server.kill()
  return signed
}

function startWriter({ t, place, acknowledged }: Scene): Running {
  const writer = startOn(t, place, ['test/durability/writer.ts'])
  writer.child.stdin?.end(JSON.stringify({ place, acknowledged }))
  return writer
}

function heard(writer: Running): { examined: string[] | null; acknowledged: Acknowledged[]; errors: string[] } {
  const said = writer.lines.filter(line => line.startsWith('{')).map(line => JSON.parse(line))
  return {
    examined: said.find(one => one.examined)?.examined ?? null,
    acknowledged: said.flatMap(one => one.acknowledged ?? []),
    errors: writer.lines.filter(line => !line.startsWith('{')),
  }
}

type Since = 'start' | 'ready' | 'acknowledged'

// Killed in the midst of writing, with its first write, or while it still opens and so recovers what the one before left.
async function killWriter(scene: Scene, since: Since, moment: number): Promise<boolean> {
  const writer = startWriter(scene)
  if (since !== 'start') {
    await writer.says(`"${since}"`)
    await refusedWhileItLives(scene)
  }
  await wait(moment)
  assert.equal(writer.child.exitCode, null, writer.lines.join('\n'))
  await writer.kill()
  const { examined, acknowledged, errors } = heard(writer)
  assert.deepEqual(errors, [])
  assert.deepEqual(examined ?? [], [])
  scene.acknowledged.push(...acknowledged)
  return examined !== null
}

// Looking over a database proves nothing unless it finds what is wrong with one.
async function noticesWhatIsWrong(owner: Database): Promise<void> {
  const invented = { table: 'episode', id: crypto.randomUUID(), version: 1, column: 'police_reference', value: 'mark' }
  assert.match((await examine(owner, [invented])).join(), /^acknowledged and lost: episode/)
  await owner.run(`begin; set local session_replication_role = replica;
    delete from obligation where ctid = (select min(ctid) from obligation where lapsed_at is null);
    delete from audit_entry where n = (select min(n) from audit_entry where subject_version is not null); commit;`)
  const [unheard, unraised, ...more] = await examine(owner, [])
  assert.deepEqual(more, [])
  assert.match(unheard ?? '', /has no audit entry/)
  assert.match(unraised ?? '', /the rules raise/)
}

const sinceOf = (n: number): Since => (n % 6 === 5 ? 'start' : n % 6 === 2 ? 'ready' : 'acknowledged')

test(`killed ${kills.ofServer} times while homes report through it, the server loses no report that it answered`, async t => {
  const random = randomFrom(seed)
  const scene = await sceneOf(t)
  const visitors = await signedIn(scene)
  for (let n = 0; n < kills.ofServer; n += 1) await killServer(scene, visitors, random(50, 700))
  const owner = await openAsOwner(scene.place)
  t.after(() => owner.close())
  assert.deepEqual(await examine(owner, scene.acknowledged), [])
  t.diagnostic(`${scene.acknowledged.length} reports were answered`)
})

test(`killed ${kills.ofWriter} times more in the midst of every kind of write, it loses nothing and every fact has its duties`, async t => {
  const random = randomFrom(seed + 1)
  const scene = await sceneOf(t)
  const before = scene.acknowledged.length
  let examined = 0
  for (let n = 0; n < kills.ofWriter; n += 1) {
    const since = sinceOf(n)
    if (await killWriter(scene, since, since === 'start' ? random(300, 900) : random(0, 400))) examined += 1
  }
  const owner = await openAsOwner(scene.place)
  t.after(() => owner.close())
  assert.deepEqual(await examine(owner, scene.acknowledged), [])
  await noticesWhatIsWrong(owner)
  t.diagnostic(
    `${scene.acknowledged.length - before} writes were acknowledged; all was looked over ${examined + 1} times`,
  )
})

test('each acknowledged write has reached the disk: one fsync a commit at least, also for the audit of a read', {
  skip: onPostgres && 'PostgreSQL does its own',
}, async t => {
  const { folder, remove } = await makePlace()
  const owner = await openFolder(folder)
  t.after(() => owner.close())
  t.after(remove)
  const store = openStore(owner)
  const town = await partnership({ owner, store, login: owner, address: null, setNow: async () => {} })
  const worker = await town.worker('provider-worker', await town.home())
  const child = await town.child()
  for (let n = 0; n < 20; n += 1) {
    const before = fsyncs.count
    await reportMissing(store, worker.asker, aReportOf(child, instant(town.now - n * 60_000)), [])
    assert.ok(fsyncs.count > before, `write ${n} was acknowledged without an fsync`)
  }
  const before = fsyncs.count
  await store.read(worker.asker, 'see-child', async tx => shows(tx, child))
  assert.ok(fsyncs.count > before, 'the audit entry of a read was acknowledged without an fsync')
  const atOnce = fsyncs.count
  await Promise.all(
    Array.from({ length: 10 }, () => reportMissing(store, worker.asker, aReportOf(child, town.now), [])),
  )
  assert.ok(fsyncs.count - atOnce >= 10, 'ten commits at once have ten fsyncs')
})

test('killed in the moment in which the database takes a lock of its own, it starts again', {
  skip: onPostgres && 'PostgreSQL minds its own lock',
}, async t => {
  const { folder, remove } = await makePlace()
  await (await openFolder(folder)).close()
  await writeFile(join(folder, 'pg', 'postmaster.pid'), '')
  const again = await openFolder(folder)
  t.after(() => again.close())
  t.after(remove)
  assert.equal((await sql<{ one: number }>`select 1 as one`.execute(again.sql)).rows[0]?.one, 1)
})
