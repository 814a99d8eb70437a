import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { startMailServer } from '../../../test/builders/mail-server.ts'
import { type Partnership, partnership } from '../../../test/builders/partnership.ts'
import { anId, type Team } from '../../../test/builders/people.ts'
import { aReportOf } from '../../../test/builders/reports.ts'
import { type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import { type Instant, instant, parseInstant } from '../../domain/kernel/index.ts'
import { openMail } from '../../messages/mail.ts'
import { readInbox } from '../../store/messages/reads.ts'
import { takeMessage } from '../messages/take-message.ts'
import { reportMissing } from '../missing/report-missing.ts'
import { type Outbox, runDelivery, runDigest } from './run-outbox.ts'
import { chooseDigest } from './see-digest.ts'

const at = (text: string): Instant => parseInstant(text) ?? assert.fail(text)
const seven = at('2026-12-07T07:00:00Z')
const later = (from: Instant, minutes: number): Instant => instant(from + minutes * 60_000)

type Row = {
  to: string
  kind: string
  outcome: string | null
  error: string | null
  attempts: number
  message_id: string
}

const rowsIn = async (db: TestDatabase): Promise<Row[]> =>
  (
    await sql<Row>`select coalesce(p.email, d.email) as "to", o.kind, o.outcome, o.last_error as error, o.attempts, o.message_id
      from outbox o left join person p on p.id = o.person_id left join destination d on d.id = o.destination_id order by 1, o.subject`.execute(
      db.owner.sql,
    )
  ).rows

const email = (db: TestDatabase, person: string, address: string) =>
  sql`update person set email = ${address} where id = ${person}`.execute(db.owner.sql)
const allow = (db: TestDatabase, domain: string) =>
  sql`insert into mail_domain (domain) values (${domain})`.execute(db.owner.sql)

/** A co-ordinator and a manager of Stoke-on-Trent, and one of Staffordshire. */
async function aMorning(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const [stoke, staffordshire] = [
    await town.agency('authority', 'stoke-on-trent'),
    await town.agency('authority', 'staffordshire'),
  ]
  const pod = await town.worker('missing-co-ordinator', await town.team(stoke))
  const manager = await town.worker('team-manager', await town.team(stoke))
  const worker = await town.worker('practitioner', await town.team(stoke))
  const other = await town.worker('missing-co-ordinator', await town.team(staffordshire))
  await email(db, pod.personId, 'pod@example.org')
  await email(db, manager.personId, 'manager@example.org')
  await email(db, other.personId, 'other@example.org')
  const outbox = (transport: Outbox['transport'], simulated: Instant): Outbox => ({
    ...{ store: db.store, origin: 'https://homeward.example.org', transport, simulated },
  })
  return { db, town, pod, manager, worker, other, outbox }
}

test('SW-9.5: at 07:00 the digest goes to the co-ordinators and managers of Stoke-on-Trent, and to Staffordshire where that is chosen', async t => {
  const { db, town, outbox } = await aMorning(t)
  const admin = await town.worker('administrator')
  assert.deepEqual(await runDigest(outbox(null, later(seven, -1))), [])
  assert.deepEqual(await runDigest(outbox(null, seven)), ['daily digest of 7 December 2026 made for 2.'])
  assert.deepEqual(await runDigest(outbox(null, later(seven, 60))), [])
  const to = async () => (await rowsIn(db)).map(row => row.to)
  assert.deepEqual(await to(), ['manager@example.org', 'pod@example.org'])
  await db.setNow(later(seven, 90))
  await chooseDigest(db.store, admin.asker, 'staffordshire', 'missing-co-ordinator', true)
  await chooseDigest(db.store, admin.asker, 'stoke-on-trent', 'team-manager', false)
  await runDigest(outbox(null, later(seven, 24 * 60)))
  assert.deepEqual((await to()).toSorted(), [
    ...['manager@example.org', 'other@example.org', 'pod@example.org', 'pod@example.org'],
  ])
})

test('SEC-1: by default mail leaves to nobody, and what it would have been stays to be read here', async t => {
  const { db, outbox } = await aMorning(t)
  await allow(db, 'example.org')
  await runDigest(outbox(null, seven))
  assert.deepEqual(await runDelivery(outbox(null, seven)), [])
  assert.deepEqual(
    (await rowsIn(db)).map(row => row.outcome),
    ['kept', 'kept'],
  )
})

test('SEC-1: an e-mail goes only to a domain that the partnership allows, and holds a reference and a link', async t => {
  const { db, pod, outbox } = await aMorning(t)
  await allow(db, 'example.org')
  await email(db, pod.personId, 'pod@elsewhere.example.org')
  const server = await startMailServer()
  const transport = openMail({ address: server.address, from: 'homeward@example.org' })
  await runDigest(outbox(transport, seven))
  assert.deepEqual(await runDelivery(outbox(transport, seven)), ['mail left: 1'])
  transport.close()
  await server.close()
  const [manager, away] = await rowsIn(db)
  assert.equal(manager?.outcome, 'sent')
  assert.deepEqual([away?.outcome, away?.error], ['kept', 'domain'])
  assert.equal(server.arrived.length, 1)
  const [mail] = server.arrived
  assert.equal(mail?.to, 'manager@example.org')
  for (const part of [
    'Subject: Homeward: the daily digest, D-2026-12-07',
    `Message-ID: <${manager?.message_id}>`,
    'Auto-Submitted: auto-generated',
    'https://homeward.example.org/digest',
    'The daily digest of 7 December 2026 is ready.',
  ])
    assert.ok(mail?.data.includes(part), part)
})

test('CLK-13: what a mail server does not take is tried again under the same message id, and given up after a day', async t => {
  const { db, outbox } = await aMorning(t)
  await allow(db, 'example.org')
  const server = await startMailServer(['pod@example.org'])
  const transport = openMail({ address: server.address, from: 'homeward@example.org' })
  await runDigest(outbox(transport, seven))
  const pod = async () => (await rowsIn(db)).find(row => row.to === 'pod@example.org')
  await runDelivery(outbox(transport, seven))
  const first = await pod()
  assert.deepEqual([first?.outcome, first?.error, first?.attempts], [null, 'refused', 1])
  await runDelivery(outbox(transport, later(seven, 0.5)))
  assert.equal((await pod())?.attempts, 1)
  await runDelivery(outbox(transport, later(seven, 1)))
  assert.deepEqual([(await pod())?.attempts, (await pod())?.message_id], [2, first?.message_id])
  await runDelivery(outbox(transport, later(seven, 24 * 60)))
  const last = await pod()
  assert.deepEqual([last?.outcome, last?.error, last?.message_id], ['failed', 'refused', first?.message_id])
  transport.close()
  await server.close()
})

test('CLK-13: where no mail server answers, the digest is there all the same and waits to leave', async t => {
  const { db, outbox } = await aMorning(t)
  await allow(db, 'example.org')
  const server = await startMailServer()
  await server.close()
  const transport = openMail({ address: server.address, from: 'homeward@example.org' })
  await runDigest(outbox(transport, seven))
  await runDelivery(outbox(transport, seven))
  transport.close()
  const rows = await rowsIn(db)
  assert.deepEqual(
    rows.map(row => row.outcome),
    [null, null],
  )
  assert.ok(rows.some(row => row.error === 'away'))
})

async function place(town: Partnership, kind: string, team: Team, address: string | null): Promise<void> {
  const given = {
    id: anId<'destination'>(),
    kind,
    whose: 'stoke-on-trent',
    name: kind,
    telephone: null,
    email: address,
  }
  await town.byHand(hand =>
    hand.sql
      .insertInto('destination')
      .values({ ...given, team_id: team.id, from_on: '2020-01-01' })
      .execute(),
  )
}

/** A Saturday night in Stoke-on-Trent on which a child of a home is reported missing. */
async function aNight(t: TestContext) {
  const db = await withDatabase(t)
  const now = at('2026-12-05T02:10:00Z')
  await db.setNow(now)
  const town = await partnership(db)
  const stoke = await town.agency('authority', 'stoke-on-trent')
  const night = await town.team(stoke, [{ kind: 'authority', value: 'stoke-on-trent' }], 'out-of-hours')
  const [frontDoor, senior] = [await town.team(stoke), await town.team(stoke)]
  await place(town, 'front-door', frontDoor, 'door@example.org')
  await place(town, 'out-of-hours', night, null)
  await place(town, 'senior-manager', senior, 'senior@example.org')
  const home = await town.home()
  const child = await town.child({ authority: 'stoke-on-trent', livesIn: 'stoke-on-trent', home, status: 'in-care' })
  const carer = await town.worker('provider-worker', home)
  const [one, two] = [await town.worker('practitioner', night), await town.worker('practitioner', night)]
  await email(db, one.personId, 'night-one@example.org')
  await email(db, two.personId, 'night-two@example.org')
  await reportMissing(db.store, carer.asker, aReportOf(child, later(now, -90), { reportedToPoliceAt: town.now }), [])
  const outbox = (simulated: Instant): Outbox => ({
    ...{ store: db.store, origin: 'https://homeward.example.org', transport: null, simulated },
  })
  return { db, now, one, outbox }
}

test('SEC-1: whoever a message reaches gets one notice of the same news, and the next in line when it goes up', async t => {
  const { db, now, one, outbox } = await aNight(t)
  const to = async () => (await rowsIn(db)).map(row => `${row.kind} ${row.to}`)
  await runDelivery(outbox(later(now, 1)))
  const first = ['message door@example.org', 'message night-one@example.org', 'message night-two@example.org']
  assert.deepEqual(await to(), first)
  await runDelivery(outbox(later(now, 2)))
  assert.deepEqual(await to(), first)
  await runDelivery(outbox(later(now, 45)))
  assert.deepEqual(await to(), [...first, 'message senior@example.org'])
  const inbox = await db.store.read(one.asker, 'see', tx => readInbox(tx, 50))
  for (const { id } of inbox)
    await takeMessage(db.store, one.asker, { id: anId(), message: id }, { how: 'here', words: '' })
  await runDelivery(outbox(later(now, 600)))
  assert.deepEqual(await to(), [...first, 'message senior@example.org'])
})

test('SEC-1: a notice of what was accepted before it left is needless and leaves no more', async t => {
  const { db, now, one, outbox } = await aNight(t)
  await sql`insert into outbox (id, kind, london_on, person_id, subject, message_id, made_at, not_before)
    select gen_random_uuid(), 'message', '2026-12-05', ${one.personId}, gen_random_uuid() || ' missing', 'old@example.org', fact_now(), fact_now()`.execute(
    db.owner.sql,
  )
  await runDelivery(outbox(later(now, 1)))
  assert.equal((await rowsIn(db)).find(row => row.message_id === 'old@example.org')?.outcome, 'needless')
})

test('SEC-1: a leaver is sent nothing', async t => {
  const { db, pod, outbox } = await aMorning(t)
  await allow(db, 'example.org')
  const server = await startMailServer()
  const transport = openMail({ address: server.address, from: 'homeward@example.org' })
  await runDigest(outbox(transport, seven))
  await sql`update person set left_at = clock_timestamp() where id = ${pod.personId}`.execute(db.owner.sql)
  await runDelivery(outbox(transport, seven))
  transport.close()
  await server.close()
  assert.deepEqual(
    server.arrived.map(mail => mail.to),
    ['manager@example.org'],
  )
  assert.equal((await rowsIn(db)).find(row => row.to === 'pod@example.org')?.error, 'left')
})
