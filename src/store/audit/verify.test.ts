import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { settledEntries } from '../../../test/settled-entries.ts'
import { type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import { batchDigest, beforeFirst, rootOf, sentenceOf } from '../../domain/audit/index.ts'
import { digestedColumns } from './examine.ts'
import type { RootLine } from './roots-file.ts'
import { sealAll, sha256 } from './seal.ts'
import { lastSeal, nextSeal } from './seal-rows.ts'
import { verifyAudit } from './verify.ts'

type Sealed = { db: TestDatabase; file: string; lines: RootLine[]; first: number }

// Three seals of four entries each; the entries are numbered from `first` on.
async function sealed(t: TestContext): Promise<Sealed> {
  const db = await withDatabase(t)
  const folder = mkdtempSync(join(tmpdir(), 'homeward-verify-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'roots.txt')
  const lines: RootLine[] = []
  for (let batch = 0; batch < 3; batch += 1) {
    for (let entry = 0; entry < 4; entry += 1) {
      await sql`insert into audit_entry (act, reason_code) values ('show-child', ${`reason-${batch}${entry}`})`.execute(
        db.owner.sql,
      )
    }
    await settledEntries(db)
    lines.push(...(await sealAll(db.store.database, file)))
  }
  const { rows } = await sql<{ n: number }>`select min(n) as n from audit_entry`.execute(db.owner.sql)
  return { db, file, lines, first: rows[0]!.n }
}

/** What only the owner of the database can do: change what only grows. */
const tamper = (db: TestDatabase, statements: string) =>
  db.owner.run(`begin; set local session_replication_role = replica; ${statements}; commit;`)

const rootAt = (lines: RootLine[], seal: number) => lines[seal - 1]!.root

/** What is found against a root from outside, with the file of roots at hand or without it. */
async function findings(s: Sealed, seal: number, file: string | null = null): Promise<string[]> {
  const said = await verifyAudit(s.db.store.database, { root: rootAt(s.lines, seal), file })
  assert.equal(said.kind, 'verified')
  return said.kind === 'verified' ? said.findings.map(sentenceOf) : []
}

test('nothing is found where nothing was changed, against every root and against none', async t => {
  const s = await sealed(t)
  for (const { seal, root } of s.lines) {
    const said = await verifyAudit(s.db.store.database, { root, file: s.file })
    assert.deepEqual(said, { kind: 'verified', anchor: seal, seals: 3, sealedEntries: 12, unsealed: 0, findings: [] })
  }
  await sql`insert into audit_entry (act) values ('late')`.execute(s.db.owner.sql)
  const said = await verifyAudit(s.db.store.database, { root: null, file: null })
  assert.deepEqual(said, { kind: 'verified', anchor: null, seals: 3, sealedEntries: 12, unsealed: 1, findings: [] })
})

const otherValues: Record<(typeof digestedColumns)[number], string> = {
  n: 'n + 1000000',
  xid: "'3'::xid8",
  at: "at + interval '1 microsecond'",
  fact_at: "'2026-01-01'",
  person_id: "'00000000-0000-4000-8000-000000000001'",
  appointment_id: "'00000000-0000-4000-8000-000000000001'",
  agency_id: "'00000000-0000-4000-8000-000000000001'",
  role: "'analyst'",
  act: "'another'",
  children: "array['00000000-0000-4000-8000-000000000001'::uuid]",
  subject_table: "'child'",
  subject_id: "'00000000-0000-4000-8000-000000000001'",
  subject_version: '2',
  reason_code: 'null',
  request: "'another'",
  source: "'192.0.2.9'",
}

test('a change of any one column of an entry is found, by its seal and in the digest of the database alike', async t => {
  const s = await sealed(t)
  const digest = async () => {
    const query = sql<{ d: string }>`select audit_digest(e) as d from audit_entry e order by e.at limit 1`
    return (await query.execute(s.db.owner.sql)).rows[0]!.d
  }
  const columns = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = 'audit_entry'::regclass and attnum > 0 and not attisdropped order by attnum`.execute(
    s.db.owner.sql,
  )
  assert.deepEqual(
    columns.rows.map(row => row.name),
    [...digestedColumns],
  )
  const before = await digest()
  for (const [column, value] of Object.entries(otherValues)) {
    await tamper(
      s.db,
      `create table kept as select * from audit_entry where n = ${s.first};
      create table changed as select * from kept; update changed set ${column} = ${value};
      delete from audit_entry where n = ${s.first};
      insert into audit_entry overriding system value select * from changed`,
    )
    assert.notEqual(await digest(), before, column)
    const found = await findings(s, 3)
    const what = column === 'n' ? 'removed' : 'altered'
    assert.ok(found.includes(`Entry ${s.first} was ${what} after seal 1.`), `${column}: ${found.join(' ')}`)
    if (column === 'n') assert.ok(found.some(text => text.startsWith(`Entry ${s.first + 1_000_000} was inserted`)))
    else assert.equal(found.length, 1, found.join(' '))
    await tamper(
      s.db,
      `delete from audit_entry where n in (${s.first}, ${s.first} + 1000000);
      insert into audit_entry overriding system value select * from kept; drop table kept, changed`,
    )
  }
  assert.deepEqual(await findings(s, 3), [])
})

test('a removed entry is named', async t => {
  const s = await sealed(t)
  await tamper(s.db, `delete from audit_entry where n = ${s.first + 5}`)
  assert.deepEqual(await findings(s, 3), [`Entry ${s.first + 5} was removed after seal 2.`])
})

test('an entry inserted with an old number, transaction and time is named', async t => {
  const s = await sealed(t)
  await tamper(
    s.db,
    `insert into audit_entry (n, xid, at, act) overriding system value
    select -7, xid, at, act from audit_entry where n = ${s.first + 5}`,
  )
  const inserted = 'was inserted: it is dated before a seal that does not list it.'
  assert.deepEqual(await findings(s, 3), [`Entry -7 ${inserted}`])
  await tamper(
    s.db,
    `delete from audit_entry where n = -7; insert into audit_entry (n, xid, act) overriding system value
    values (-8, '1', 'show-child'), (-9, '9000000000000000', 'show-child')`,
  )
  assert.deepEqual(await findings(s, 2), [`Entry -8 ${inserted}`, `Entry -9 ${inserted}`])
})

test('an entry with a new transaction and a time of more than ten minutes before the seal is named', async t => {
  const s = await sealed(t)
  await tamper(
    s.db,
    `insert into audit_entry (n, at, act) overriding system value
    values (-7, clock_timestamp() - interval '11 minutes', 'x'), (-8, clock_timestamp() - interval '9 minutes', 'x')`,
  )
  const found = ['Entry -7 was inserted: it is dated before a seal that does not list it.']
  assert.deepEqual(await findings(s, 3), found)
})

test('two entries that changed places are both named', async t => {
  const s = await sealed(t)
  await tamper(
    s.db,
    `update audit_entry a set reason_code = b.reason_code from audit_entry b
    where a.n in (${s.first}, ${s.first + 1}) and b.n in (${s.first}, ${s.first + 1}) and a.n <> b.n`,
  )
  const altered = [0, 1].map(more => `Entry ${s.first + more} was altered after seal 1.`)
  assert.deepEqual(await findings(s, 3), altered)
})

test('two seals or two lines of a seal that changed places are named', async t => {
  const s = await sealed(t)
  await tamper(
    s.db,
    'update audit_seal set entries = entries[2:4] || entries[1:1], digests = digests[2:4] || digests[1:1] where n = 2',
  )
  assert.deepEqual(await findings(s, 3), [
    'Seal 2 was itself altered; the entries that it sealed could still be checked.',
  ])
  await tamper(
    s.db,
    `update audit_seal set n = 9 where n = 1; update audit_seal set n = 1 where n = 2;
    update audit_seal set n = 2 where n = 9`,
  )
  const found = await findings(s, 3)
  assert.ok(
    found.some(text => text.startsWith('Seal 1 ')) && found.some(text => text.startsWith('Seal 3 ')),
    found.join(' '),
  )
})

test('an edited seal is named, and its entries are still told apart from altered ones', async t => {
  const still = (seal: number) => `Seal ${seal} was itself altered; the entries that it sealed could still be checked.`
  const edits = [
    ["root = repeat('a', 64)", [still(2)]],
    ["digests[2] = repeat('b', 64)", [still(2)]],
    ['entries = entries[1:3], digests = digests[1:3]', [still(2)]],
    ["root = repeat('a', 64), digests[2] = repeat('b', 64)", null],
  ] as const
  const s = await sealed(t)
  for (const [edit, expected] of edits) {
    await tamper(
      s.db,
      `create table kept as select * from audit_seal where n = 2; update audit_seal set ${edit} where n = 2`,
    )
    if (expected) assert.deepEqual(await findings(s, 3), expected, edit)
    assert.deepEqual(await findings(s, 3, s.file), [still(2)], edit)
    await tamper(s.db, 'delete from audit_seal where n = 2; insert into audit_seal select * from kept; drop table kept')
  }
})

test('an edited time or bound of a seal is found; the file of roots tells which seal and what it was', async t => {
  const s = await sealed(t)
  await tamper(s.db, "update audit_seal set sealed_at = sealed_at + interval '1 day' where n = 2")
  const entries = `${s.first + 4}–${s.first + 7}`
  const either = `Seal 2 does not follow from seal 1: one of the two was altered. Doubtful entries: ${entries}.`
  const below = 'Seals 1 to 1 are held by no root from outside, because of seal 2.'
  assert.deepEqual(await findings(s, 3), [either, below])
  assert.deepEqual(await findings(s, 3, s.file), [
    'Seal 2 was itself altered; the entries that it sealed could still be checked.',
  ])
  await tamper(s.db, "update audit_seal set bound = '5' where n = 1")
  assert.ok((await findings(s, 3, s.file)).some(text => text.startsWith('Seal 1 was itself altered, and cannot say')))
})

test('an entry altered together with its digest in the seal leaves its batch in doubt', async t => {
  const s = await sealed(t)
  await tamper(
    s.db,
    `update audit_entry set act = 'nothing' where n = ${s.first + 5};
    update audit_seal set digests[2] = (select audit_digest(e) from audit_entry e where e.n = ${s.first + 5}) where n = 2`,
  )
  const found = await findings(s, 3, s.file)
  const doubtful = `${s.first + 4}–${s.first + 7}`
  assert.ok(found[0]?.startsWith('Seal 2 was itself altered, and cannot say which'), found.join(' '))
  assert.ok(found[0]?.includes(doubtful), found.join(' '))
})

test('a dropped seal is named with the entries that no seal lists any more', async t => {
  const s = await sealed(t)
  await tamper(s.db, 'delete from audit_seal where n = 2')
  const unlisted = `No seal lists these entries, and seal 2 is not as it was: ${s.first + 4}–${s.first + 7}.`
  const [missing, ...more] = await findings(s, 3, s.file)
  assert.equal(missing, 'Seal 2 was removed.')
  assert.ok(more.includes(unlisted), more.join(' '))
  assert.ok(more.includes('Seals 1 to 1 are held by no root from outside, because of seal 2.'))
  assert.ok((await findings(s, 3)).includes('Seal 2 was removed.'))
})

test('a dropped last seal is known by the file of roots; by the database alone its root is unknown', async t => {
  const s = await sealed(t)
  await tamper(s.db, 'delete from audit_seal where n = 3')
  assert.deepEqual(await findings(s, 3, s.file), [
    'Seal 3 was removed.',
    `No seal lists these entries, and seal 3 is not as it was: ${s.first + 8}–${s.first + 11}.`,
    'Seals 1 to 2 are held by no root from outside, because of seal 3.',
  ])
  const unknown = await verifyAudit(s.db.store.database, { root: rootAt(s.lines, 3), file: null })
  assert.deepEqual(unknown, { kind: 'unknown-root' })
  assert.deepEqual(await findings(s, 2, s.file), [
    `The file of roots has seal 3 with root ${rootAt(s.lines, 3)}, which the database does not have.`,
  ])
})

// What the most patient owner would do: alter an entry and make every digest and root after it anew.
async function rewrite(s: Sealed): Promise<void> {
  await tamper(
    s.db,
    `update audit_entry set act = 'nothing' where n = ${s.first};
    update audit_seal set digests = array(select audit_digest(e) from audit_entry e join unnest(entries) with ordinality l(n, i)
      on l.n = e.n order by i)`,
  )
  let previous = beforeFirst
  for (let n = 0; n < 3; n += 1) {
    const { seal, batch } = (await nextSeal(s.db.owner.sql, n))!
    previous = rootOf(sha256, previous, seal, batchDigest(sha256, batch))
    await tamper(s.db, `update audit_seal set root = '${previous}' where n = ${seal.n}`)
  }
}

test('a chain made anew after tampering agrees with itself, and every root kept outside is unknown to it', async t => {
  const s = await sealed(t)
  await rewrite(s)
  const alone = await verifyAudit(s.db.store.database, { root: null, file: null })
  assert.ok(alone.kind === 'verified' && alone.findings.length === 0)
  assert.notEqual((await lastSeal(s.db.owner.sql))?.root, rootAt(s.lines, 3))
  for (const { root } of s.lines) {
    assert.deepEqual(await verifyAudit(s.db.store.database, { root, file: null }), { kind: 'unknown-root' })
  }
  const found = await findings(s, 3, s.file)
  assert.ok(
    found.some(text => text.startsWith('Seal 3 was itself altered')),
    found.join(' '),
  )
})

test('an entry that was sealed with a digest function replaced by the owner is found', async t => {
  const s = await sealed(t)
  const query = sql<{ text: string }>`select pg_get_functiondef('audit_digest'::regproc) as text`
  const was = (await query.execute(s.db.owner.sql)).rows[0]!.text
  await s.db.owner.run(`create or replace function audit_digest(e audit_entry) returns text language sql stable as
    $$ select repeat('c', 64) $$; insert into audit_entry (act) values ('hidden')`)
  await settledEntries(s.db)
  await sealAll(s.db.store.database, s.file)
  await s.db.owner.run(was)
  assert.deepEqual(await findings(s, 3, s.file), [`Entry ${s.first + 12} was altered after seal 4.`])
})
