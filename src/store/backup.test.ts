import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { sealAll } from './audit/seal.ts'
import { verifyAudit } from './audit/verify.ts'
import { BackupRefused, backUp, restore } from './backup.ts'
import type { Database } from './database.ts'
import { FolderInUse, fsyncs, NoDatabaseHere, openExisting, openFolder } from './embedded.ts'
import { migrate } from './migrate.ts'

let place = ''
const at = (...names: string[]) => join(place, ...names)

async function looksOf(database: Database): Promise<unknown> {
  const query = sql`select (select jsonb_agg(e order by n) from audit_entry e) as entries,
    (select jsonb_agg(s order by n) from audit_seal s) as seals, (select jsonb_agg(a order by name) from agency a) as agencies`
  return (await query.execute(database.sql)).rows
}

const addAgency = (database: Database, name: string) =>
  sql`insert into agency (id, name, kind) values (gen_random_uuid(), ${name}, 'charity')`.execute(database.sql)

let rows: unknown
let root = ''

// A sealed and filled database in `data`, its backup in `backup`: made once, because each start takes seconds.
before(async () => {
  place = mkdtempSync(join(tmpdir(), 'homeward-backup-'))
  const database = await openFolder(at('data'))
  await migrate(database, 'demonstration')
  await addAgency(database, 'Example Charity')
  await sql`insert into audit_entry (act) select 'show-child' from generate_series(1, 20)`.execute(database.sql)
  root = (await sealAll(database, at('roots.txt'), 7)).at(-1)?.root ?? ''
  await sql`insert into audit_entry (act) values ('not-sealed-yet')`.execute(database.sql)
  rows = await looksOf(database)
  await assert.rejects(backUp(at('data'), at('too-soon')), FolderInUse)
  await assert.rejects(restore(at('data'), at('data')), BackupRefused)
  await database.close()
  assert.ok(fsyncs.count > 0)
  await backUp(at('data'), at('backup'))
})
after(() => rmSync(place, { recursive: true }))

test('what was backed up is restored elsewhere row for row, the audit verifies with its root, and work goes on', async () => {
  mkdirSync(at('elsewhere'))
  writeFileSync(at('elsewhere', 'secret'), 'kept')
  const manifest = await restore(at('backup'), at('elsewhere'))
  assert.equal(manifest.auditEntries, 21)
  assert.equal(manifest.lastSeal?.root, root)
  assert.deepEqual(readdirSync(at('elsewhere')).sort(), ['lock.sqlite', 'pg', 'secret'])
  const restored = await openExisting(at('elsewhere'))
  try {
    assert.deepEqual(await looksOf(restored), rows)
    const said = await verifyAudit(restored, { root, file: at('roots.txt') })
    assert.deepEqual(said, { kind: 'verified', anchor: 3, seals: 3, sealedEntries: 20, unsealed: 1, findings: [] })
    assert.deepEqual(await migrate(restored, 'demonstration'), [])
    await addAgency(restored, 'Another Example Charity')
    assert.equal((await sealAll(restored, at('roots-elsewhere.txt'))).length, 4)
  } finally {
    await restored.close()
  }
})

test('a backup is two files that only their owner reads, and the manifest says what is in them', () => {
  assert.deepEqual(readdirSync(at('backup')).sort(), ['database.tar.gz', 'manifest.json'])
  if (process.platform !== 'win32') {
    for (const name of ['', 'database.tar.gz', 'manifest.json'])
      assert.equal(statSync(at('backup', name)).mode & 0o077, 0)
  }
  assert.ok(!existsSync(at('too-soon')) && !existsSync(at('backup.partial')))
  const manifest = JSON.parse(readFileSync(at('backup', 'manifest.json'), 'utf8'))
  assert.equal(manifest.format, 'homeward-backup-1')
  assert.equal(manifest.bytes, readFileSync(at('backup', 'database.tar.gz')).length)
})

test('a backup is refused where there is no database or where the folder has something in it', async () => {
  await assert.rejects(backUp(at('nowhere'), at('b')), NoDatabaseHere)
  assert.ok(!existsSync(at('nowhere')) && !existsSync(at('b')))
  await assert.rejects(backUp(at('data'), at('backup')), /not empty/)
})

test('restoring is refused into a folder that is not empty', async () => {
  mkdirSync(at('full'))
  writeFileSync(at('full', 'something'), '')
  await assert.rejects(restore(at('backup'), at('full')), /not empty/)
  await assert.rejects(restore(at('backup'), at('data')), /not empty/)
})

/** The backup with one of its files changed. */
function changedBackup(name: string, file: string, change: (was: Buffer) => string | Buffer): string {
  mkdirSync(at(name))
  for (const each of readdirSync(at('backup'))) {
    const was = readFileSync(at('backup', each))
    writeFileSync(at(name, each), each === file ? change(was) : was)
  }
  return at(name)
}

test('a damaged backup, one that is none and one of a newer product are refused before anything is made', async () => {
  const flipped = changedBackup('flipped', 'database.tar.gz', was => {
    was[1000] = (was[1000] ?? 0) ^ 1
    return was
  })
  await assert.rejects(restore(flipped, at('new')), /is not the one that the manifest names/)
  const cut = changedBackup('cut', 'database.tar.gz', was => was.subarray(0, 5000))
  await assert.rejects(restore(cut, at('new')), /is not the one that the manifest names/)
  const torn = changedBackup('torn', 'manifest.json', was => was.subarray(0, 50))
  await assert.rejects(restore(torn, at('new')), /is damaged/)
  await assert.rejects(restore(at('data'), at('new')), /There is no backup/)
  const newer = changedBackup('newer', 'manifest.json', was => {
    const manifest = JSON.parse(was.toString())
    return JSON.stringify({
      ...manifest,
      migrations: [...manifest.migrations, { name: '9000-later.sql', checksum: 'x' }],
    })
  })
  await assert.rejects(restore(newer, at('new')), /does not know what the backup was migrated with \(9000-later\.sql\)/)
  assert.ok(!existsSync(at('new')))
})

test('a backup that holds other than its manifest says leaves no database behind', async () => {
  const other = changedBackup('other', 'manifest.json', was =>
    JSON.stringify({ ...JSON.parse(was.toString()), auditEntries: 20 }),
  )
  await assert.rejects(restore(other, at('left')), /not what its manifest says/)
  assert.deepEqual(readdirSync(at('left')), ['lock.sqlite'])
  await restore(at('backup'), at('left'))
  assert.ok(existsSync(at('left', 'pg', 'PG_VERSION')))
})
