// The demonstration in the database: filled by the triggers and the duty engine that every write goes through.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import { demonstrationCases } from '../../domain/demonstration/index.ts'
import { hoursAfter, parseInstant } from '../../domain/kernel/index.ts'
import { DatabaseNotEmpty, fillDemonstration, isEmpty, NotADemonstration } from './fill.ts'

const now = parseInstant('2026-03-23T09:00:00Z') ?? assert.fail()
const small = { now, seed: 1, children: 60 }

async function rowsOf<T>({ owner }: TestDatabase, query: string): Promise<T[]> {
  return (await sql.raw<T>(query).execute(owner.sql)).rows
}

const childOf = (code: string) =>
  demonstrationCases(now, 1).find(one => one.code === code)?.childId ?? assert.fail(code)

async function standing(db: TestDatabase, code: string): Promise<string[]> {
  const rows = await rowsOf<{ rule: string; state: string }>(
    db,
    `select rule, case when met_at is null then case when due_at < '${new Date(now).toISOString()}' then 'overdue' else 'open' end
       when met_at > due_at then 'met-late' else 'met' end as state
     from obligation where child_id = '${childOf(code)}' and lapsed_at is null
       and opens_at <= '${new Date(now).toISOString()}' order by 1`,
  )
  return rows.map(row => `${row.rule} ${row.state}`)
}

test('the duty engine raises from the filled database what the cases say', async t => {
  const db = await withDatabase(t)
  const sentences: string[] = []
  const filled = await fillDemonstration(db.owner, {
    ...small,
    progress: (percent, says) => sentences.push(`${percent} ${says}`),
  })
  assert.equal(filled.children, 60)
  assert.match(sentences.at(-1) ?? '', /^100 The demonstration stands: 60 children/)
  assert.deepEqual(await standing(db, 'missing-50-hours'), [
    ...['LONG-17.1a overdue', 'POL-12.7 met', 'POL-12.8 met', 'PREV-13.3a met', 'RHI-13.4 met', 'RHI-15.6 met'],
  ])
  assert.ok((await standing(db, 'missing-with-robin')).includes('POL-12.7 open'))
  assert.ok((await standing(db, 'missing-4-days')).includes('LONG-17.2b overdue'))
  assert.ok((await standing(db, 'missing-overnight')).includes('MISS-13.15 open'))
  assert.ok((await standing(db, 'twelve-or-under-not-reported')).includes('CARE-A1.6 open'))
  assert.ok((await standing(db, 'interview-at-73-hours')).includes('RHI-15.6 met-late'))
  assert.ok((await standing(db, 'three-meeting-overdue')).includes('MISS-13.15 overdue'))
  assert.ok((await standing(db, 'other-authority-nine')).includes('PLAC-20.6 open'))
})

test('every row stands in history at its own moment in its author’s name, and each change is in the audit', async t => {
  const db = await withDatabase(t)
  await fillDemonstration(db.owner, small)
  const [known] = await rowsOf<{ rows: number; authors: number; late: number; audited: number; named: number }>(
    db,
    `select (select count(*) from history) as rows, count(distinct actor) as authors,
       count(*) filter (where from_at > '${new Date(now).toISOString()}') as late,
       (select count(*) from audit_entry where subject_version is not null) as audited,
       (select count(*) from audit_entry a join appointment p on p.id = a.appointment_id and p.person_id = a.person_id
         where a.source = 'demonstration') as named from history`,
  )
  assert.ok(known !== undefined && known.rows > 1000 && known.authors > 8)
  assert.equal(known.late, 0)
  assert.equal(known.audited, known.rows)
  const [all] = await rowsOf<{ n: number }>(db, 'select count(*) as n from audit_entry')
  assert.equal(known.named, all?.n)
  const [error] = await rowsOf<{ reason: string; hours: number; version: number }>(
    db,
    `select h.reason, extract(epoch from h.from_at - e.recorded_at)::int / 3600 as hours, h.version from history h
       join episode e on e.id = h.row_id where h.table_name = 'episode' and e.entered_in_error_at is not null order by 3 desc`,
  )
  assert.deepEqual(error, { reason: 'The report was of another child in the same home.', hours: 5, version: 2 })
})

test('a reclassified episode was away from placement at first, and the record reads so as known then', async t => {
  const db = await withDatabase(t)
  await fillDemonstration(db.owner, small)
  const kinds = await rowsOf<{ kind: string; ended: boolean }>(
    db,
    `select row_data->>'kind' as kind, until_at is not null as ended from history
      where table_name = 'episode' and child_id = '${childOf('reclassified')}' order by version`,
  )
  assert.deepEqual(kinds, [
    { kind: 'away-from-placement', ended: true },
    { kind: 'missing', ended: false },
  ])
})

test('teams see the children that they answer for, and the next episode goes on counting', async t => {
  const db = await withDatabase(t)
  await fillDemonstration(db.owner, small)
  const grants = await rowsOf<{ because: string; n: number }>(
    db,
    'select because, count(*) as n from access_grant group by 1',
  )
  const because = new Set(grants.map(row => row.because))
  for (const reason of ['authority', 'district', 'open-episode', 'placement', 'involvement', 'reported'])
    assert.ok(because.has(reason), reason)
  const [next] = await rowsOf<{ next: number; last: number }>(
    db,
    `select nextval('episode_number') as next, max(substr(reference, 3)::int) as last from episode`,
  )
  assert.equal(next?.next, (next?.last ?? 0) + 1)
})

test('the same seed at the same moment fills two databases alike', async t => {
  const facts = `select md5(string_agg(h.table_name || h.row_id || h.version || h.row_data::text || h.from_at, '|' order by 1))
    as digest from (select table_name, row_id, version, row_data, from_at from history order by 1, 2, 3) h`
  const first = await withDatabase(t)
  await fillDemonstration(first.owner, { ...small, children: 20 })
  const [one] = await rowsOf<{ digest: string }>(first, facts)
  const second = await withDatabase(t)
  await fillDemonstration(second.owner, { ...small, children: 20 })
  assert.deepEqual((await rowsOf<{ digest: string }>(second, facts))[0], one)
})

test('a database with anybody in it is refused, and so is one of a service', async t => {
  const db = await withDatabase(t)
  assert.equal(await isEmpty(db.owner), true)
  await fillDemonstration(db.owner, { ...small, children: 1 })
  assert.equal(await isEmpty(db.owner), false)
  await assert.rejects(fillDemonstration(db.owner, small), DatabaseNotEmpty)
  const other = await withDatabase(t)
  await sql.raw("update installation set ahead = '0', mode = 'service'").execute(other.owner.sql)
  await assert.rejects(fillDemonstration(other.owner, { ...small, now: hoursAfter(now, 1) }), NotADemonstration)
})

test('the messages of the demonstration were sent when they opened; most from before today were taken, and some wait or went up', async t => {
  const db = await withDatabase(t)
  const then = parseInstant('2026-12-09T09:00:00Z') ?? assert.fail()
  await fillDemonstration(db.owner, { ...small, now: then })
  const [sent] = await rowsOf<{ taken: number; waiting: number; up: number; late: number; met: number }>(
    db,
    `select count(*) filter (where m.accepted_at is not null)::int as taken, count(*) filter (where m.accepted_at is null and coalesce(m.over_at, 'infinity') > '${new Date(then).toISOString()}')::int as waiting,
       count(*) filter (where m.accepted_at is null and (select count(*) from message_rung r where r.message_id = m.id
         and r.shut is null and r.opens_at <= '${new Date(then).toISOString()}') > 1)::int as up,
       count(*) filter (where (select min(r.opens_at) from message_rung r where r.message_id = m.id) <> m.opens_at)::int as late,
       (select count(*) from obligation o join message_acceptance a on a.rule = o.rule and a.subject = o.subject where o.met_at <= a.accepted_at)::int as met
     from message m where m.withdrawn_at is null and m.opens_at <= '${new Date(then).toISOString()}'`,
  )
  assert.ok(
    sent !== undefined && sent.taken > 5 && sent.waiting > 0 && sent.up > 0 && sent.met > 0,
    JSON.stringify(sent),
  )
  assert.ok(sent.taken > sent.waiting, JSON.stringify(sent))
  assert.equal(sent.late, 0)
})
