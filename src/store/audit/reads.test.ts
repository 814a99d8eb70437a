import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import type { Worker } from '../../../test/builders/people.ts'
import { type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import type { Role } from '../../domain/access/roles.ts'
import type { Id } from '../../domain/kernel/ids.ts'
import { shows } from '../transaction.ts'
import { type AuditEntry, entriesOfChild } from './reads.ts'

const entriesAs = (db: TestDatabase, worker: Worker, child: Id<'child'>, most = 100): Promise<AuditEntry[]> =>
  db.store.read(worker.asker, 'show-audit', tx => entriesOfChild(tx, child, { most }))

test('the audit of a child says who looked and who changed what, and names no other child', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const manager = await town.worker('team-manager')
  const child = await town.child()
  const other = await town.child()
  await town.involves(child, manager, 'team-manager')
  await db.store.read(manager.asker, 'show-list', async tx => shows(tx, child, other))
  const entries = await entriesAs(db, manager, child)
  const [look] = entries
  assert.equal(look?.act, 'show-list')
  assert.equal(look?.personId, manager.personId)
  assert.match(look?.personName ?? '', /^Robin Example/)
  assert.equal(look?.role, 'team-manager')
  assert.match(look?.agencyName ?? '', /^Example authority/)
  assert.equal(look?.source, '192.0.2.1')
  assert.equal(typeof look?.at, 'number')
  assert.equal(typeof look?.factAt, 'number')
  const identity = entries.find(entry => entry.table === 'child_identity')
  assert.equal(identity?.section, 'identity')
  assert.ok(!JSON.stringify(entries).includes(other))
  assert.equal((await entriesAs(db, manager, child, 2)).length, 2)
})

test('looking at the audit of a child is itself noted', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const officer = await town.worker('information-governance')
  const child = await town.child()
  await entriesAs(db, officer, child)
  const [look] = await entriesAs(db, officer, child)
  assert.equal(look?.act, 'show-audit')
  assert.equal(look?.personId, officer.personId)
})

test('information governance reads it without a grant; others need the right and a grant to the whole child', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const child = await town.child()
  const episode = await town.episode(child)
  const seen = async (role: Role, grant: 'whole' | 'episode' | 'suspended' | 'ended' | 'none') => {
    const worker = await town.worker(role)
    if (grant === 'whole') await town.grants(child, worker)
    if (grant === 'episode') await town.grants(child, worker, { episode })
    if (grant === 'suspended') await town.grants(child, worker, { suspended: true })
    if (grant === 'ended') await town.grants(child, worker, { until: -1 })
    return (await entriesAs(db, worker, child)).length > 0
  }
  assert.equal(await seen('information-governance', 'none'), true)
  assert.equal(await seen('team-manager', 'whole'), true)
  for (const grant of ['episode', 'suspended', 'ended', 'none'] as const) {
    assert.equal(await seen('team-manager', grant), false, grant)
  }
  assert.equal(await seen('practitioner', 'whole'), false)
  assert.equal(await seen('administrator', 'whole'), false)
})

test('an unknown child and a forbidden one are answered alike, and both looks are noted', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const manager = await town.worker('team-manager')
  const unknown = '00000000-0000-4000-8000-00000000dead' as Id<'child'>
  for (const child of [await town.child(), unknown]) {
    assert.deepEqual(await entriesAs(db, manager, child), [])
    const noted = sql<{
      n: number
    }>`select n from audit_entry where act = 'show-audit' and children = ${[child]}::uuid[]`
    assert.equal((await noted.execute(db.owner.sql)).rows.length, 1)
  }
})
