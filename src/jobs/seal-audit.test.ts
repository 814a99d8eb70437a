import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { settledEntries } from '../../test/settled-entries.ts'
import { withDatabase } from '../../test/with-database.ts'
import { checkAudit } from '../actions/audit/check-audit.ts'
import { sealAuditJob } from './seal-audit.ts'

test('each minute new entries are sealed and their root goes to the log and to the file', async t => {
  const db = await withDatabase(t)
  const folder = mkdtempSync(join(tmpdir(), 'homeward-job-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const seals = join(folder, 'roots.txt')
  const lines: string[] = []
  const job = sealAuditJob(db.store, seals, line => lines.push(line))
  assert.deepEqual(job.schedule, { everySeconds: 60 })
  await job.run()
  assert.equal(lines.length, 0)
  await sql`insert into audit_entry (act) values ('show-child')`.execute(db.owner.sql)
  await settledEntries(db)
  await job.run()
  await job.run()
  assert.equal(lines.length, 1)
  assert.equal(lines[0], `audit sealed: ${readFileSync(seals, 'utf8').trim()}`)

  const root = lines[0]?.split(' ').at(-1) ?? ''
  const fine = await checkAudit(db.store, { root, file: seals })
  assert.equal(fine.kind, 'fine')
  assert.ok(fine.says.includes('1 entry in 1 seal checked.') && fine.says.includes('0 entries are not sealed yet.'))
  assert.equal((await checkAudit(db.store, { root: 'f'.repeat(64), file: seals })).kind, 'unknown-root')
  await db.owner.run(`begin; set local session_replication_role = replica; delete from audit_entry; commit;`)
  const found = await checkAudit(db.store, { root, file: null })
  assert.equal(found.kind, 'found')
  assert.match(found.says[0] ?? '', /^Entry \d+ was removed after seal 1\.$/)
})

test('a run that fails is said in the log and the next one makes it good, until the job is stopped', async t => {
  const db = await withDatabase(t)
  t.mock.timers.enable({ apis: ['setInterval'] })
  const folder = mkdtempSync(join(tmpdir(), 'homeward-job-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'blocked'), '')
  const lines: string[] = []
  const said = () => lines.map(line => line.split(':')[0])
  const job = sealAuditJob(db.store, join(folder, 'blocked', 'roots.txt'), line => lines.push(line))
  await sql`insert into audit_entry (act) values ('show-child')`.execute(db.owner.sql)
  await settledEntries(db)
  const stop = job.start()
  t.mock.timers.tick(60_000)
  while (lines.length === 0) await new Promise(resolve => setImmediate(resolve))
  assert.deepEqual(said(), ['audit not sealed'])
  rmSync(join(folder, 'blocked'))
  t.mock.timers.tick(60_000)
  await stop()
  assert.deepEqual(said(), ['audit not sealed', 'audit sealed'])
  t.mock.timers.tick(120_000)
  assert.equal(lines.length, 2)
})
