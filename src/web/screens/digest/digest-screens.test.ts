import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import Fastify from 'fastify'
import { sql } from 'kysely'
import { partnership } from '../../../../test/builders/partnership.ts'
import type { Worker } from '../../../../test/builders/people.ts'
import { documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { type Outbox, runDelivery, runDigest } from '../../../actions/outbox/run-outbox.ts'
import { hour, instant, parseInstant } from '../../../domain/kernel/index.ts'
import { serveHealth } from '../../frame/health.ts'
import { homeScreen } from '../home/screen.ts'
import { digestScreens } from './index.ts'

const screen = (path: string) => digestScreens.find(one => one.path === path) ?? assert.fail(path)
const at = (text: string) => parseInstant(text) ?? assert.fail(text)

/** A morning at 07:40 on which one child of Stoke-on-Trent is missing and one came back, and two of its people. */
async function aMorning(t: TestContext) {
  const db = await withDatabase(t)
  const now = at('2027-03-28T06:40:00Z')
  await db.setNow(now)
  const town = await partnership(db)
  const stoke = await town.agency('authority', 'stoke-on-trent')
  const team = await town.team(stoke, [{ kind: 'authority', value: 'stoke-on-trent' }])
  const pod = await town.worker('missing-co-ordinator', team)
  const manager = await town.worker('team-manager', await town.team(stoke))
  const missing = await town.child({ authority: 'stoke-on-trent', given: 'Robin', family: 'Example' })
  const back = await town.child({ authority: 'stoke-on-trent', given: 'Sam', family: 'Sample' })
  await town.episode(missing, { lastSeen: 9 })
  const returned = await town.episode(back, { lastSeen: 12 })
  await town.byHand(hand =>
    sql`update episode set located_at = ${new Date(now - 2 * hour).toISOString()}::timestamptz where id = ${returned}`.execute(
      hand.sql,
    ),
  )
  const as = (worker: Worker) => ({ db, worker, now })
  const outbox: Outbox = { store: db.store, origin: 'https://homeward.example.org', transport: null, simulated: null }
  return { db, town, pod, manager, as, now, outbox }
}

test('SW-9.5: the digest shows each reader who is missing, who came back and what is overdue, of the children whom they may see', async t => {
  const { db, pod, manager, as, outbox } = await aMorning(t)
  await runDigest(outbox)
  const seen = pageOf(await opens(as(pod), screen('/digest')))
  assert.deepEqual(await documentFaults(seen.page), [])
  for (const words of ['Robin Example', 'Sam Sample', 'Today’s digest was made at 07:4', 'Overdue'])
    assert.ok(seen.text.includes(words), words)
  const without = pageOf(await opens(as(manager), screen('/digest')))
  assert.doesNotMatch(without.text, /Robin|Sam/)
  assert.ok(without.text.includes('Nobody you can see is missing now.'))
  const { rows } = await sql<{ seen: number }>`select count(*) as seen from outbox where seen_at is not null`.execute(
    db.owner.sql,
  )
  assert.equal(rows[0]?.seen, 2)
})

test('SW-9.5: the digest is for co-ordinators, managers and the exploitation co-ordinator, and for nobody else', async t => {
  const { town, as } = await aMorning(t)
  for (const role of ['practitioner', 'provider-worker', 'administrator', 'analyst'] as const)
    assert.equal((await opens(as(await town.worker(role)), screen('/digest'))).kind, 'not-found', role)
  const reader = await town.worker('exploitation-co-ordinator')
  assert.ok(pageOf(await opens(as(reader), screen('/digest'))).text.includes('It shows the children whom you may see'))
})

test('CLK-13: a day without a digest by 07:30 stands at home of those who get it and of administrators, until it is made', async t => {
  const { town, pod, as, outbox } = await aMorning(t)
  const admin = await town.worker('administrator')
  const worker = await town.worker('practitioner')
  const home = async (one: Worker) => pageOf(await opens(as(one), homeScreen)).text
  const alarm = /No digest of 28 March 2027 was made by 07:30/
  assert.match(await home(pod), alarm)
  assert.match(await home(admin), alarm)
  assert.doesNotMatch(await home(worker), /digest/)
  await runDigest(outbox)
  assert.match(await home(pod), /Read today’s digest/)
  assert.doesNotMatch(await home(admin), /digest/)
  await opens(as(pod), screen('/digest'))
  assert.doesNotMatch(await home(pod), /digest/)
})

test('CLK-13: the page for whatever watches the server says how the digest stands, and nothing of anybody', async t => {
  const { db, outbox } = await aMorning(t)
  const app = Fastify()
  serveHealth(app, db.store)
  const ask = async () => {
    const answer = await app.inject({ method: 'GET', url: '/health' })
    return [answer.statusCode, answer.json()]
  }
  assert.deepEqual(await ask(), [200, { records: 'reached', digest: 'alarm' }])
  await runDigest(outbox)
  assert.deepEqual(await ask(), [200, { records: 'reached', digest: 'made' }])
  await app.close()
})

test('CLK-13: an administrator sees each day’s digest, for whom, what left and what was missed, and no child', async t => {
  const { db, town, as, now, outbox } = await aMorning(t)
  const admin = await town.worker('administrator')
  const empty = pageOf(await opens(as(admin), screen('/directory/outbox')))
  assert.ok(empty.text.includes('No digest was made yet.'))
  await runDigest(outbox)
  await db.setNow(instant(now + 49 * hour))
  await runDigest(outbox)
  await runDelivery(outbox)
  const full = pageOf(await opens(as(admin), screen('/directory/outbox')))
  assert.deepEqual(await documentFaults(full.page), [])
  for (const words of ['D-2027-03-30', 'Missed; named in the digest of 30 March 2027', 'Kept here, no e-mail'])
    assert.ok(full.text.includes(words), words)
  assert.doesNotMatch(full.text, /Robin Example, 1|Sam Sample/)
  const pod = await town.worker('missing-co-ordinator')
  assert.equal((await opens(as(pod), screen('/directory/outbox'))).kind, 'not-found')
})

test('SW-9.5: an administrator chooses who gets the digest, and each choice stays on record', async t => {
  const { town, as } = await aMorning(t)
  const admin = await town.worker('administrator')
  const choose = screen('/directory/digest')
  const first = pageOf(await opens(as(admin), choose))
  assert.deepEqual(await documentFaults(first.page), [])
  assert.ok(first.text.includes('Nothing was chosen yet'))
  const fields = { authority: 'staffordshire', part: 'team-manager', wanted: 'yes' }
  assert.deepEqual(await posts(as(admin), choose, { fields }), { kind: 'redirect', to: '/directory/digest' })
  const then = pageOf(await opens(as(admin), choose))
  assert.ok(then.text.includes('Team manager, Staffordshire') && then.text.includes('Gets it'))
  assert.equal((await posts(as(admin), choose, { fields: { ...fields, part: 'school-lead' } })).kind, 'not-found')
  const manager = await town.worker('team-manager')
  assert.equal((await opens(as(manager), choose)).kind, 'not-found')
  await assert.rejects(posts(as(manager), choose, { fields }), { name: 'NotAllowed' })
})
