import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partnership } from '../../../test/builders/partnership.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { hour } from '../../domain/kernel/index.ts'
import { mayMoveClock, mostHours, moveClock } from './move-clock.ts'

const factsTime = { read: async (tx: { now: number }) => tx.now }

test('Moving the clock moves facts’ time by so many hours and leaves an entry in the audit', async t => {
  const db = await withDatabase(t)
  const { asker } = await (await partnership(db)).worker('practitioner')
  const before = await db.store.read(asker, 'see', factsTime.read)
  assert.deepEqual(await moveClock(db.store, asker, 72), { kind: 'moved' })
  const moved = (await db.store.read(asker, 'see', factsTime.read)) - before - 72 * hour
  assert.ok(moved >= 0 && moved < hour, `${moved} ms`)
  const entries = await db.owner.sql.selectFrom('audit_entry').selectAll().where('act', '=', 'move-clock').execute()
  assert.equal(entries.length, 1)
})

test('The clock moves by whole hours only, forward only, and by a year at most', async t => {
  const db = await withDatabase(t)
  const { asker } = await (await partnership(db)).worker('practitioner')
  for (const hours of [0, -1, 1.5, Number.NaN, mostHours + 1])
    assert.deepEqual(await moveClock(db.store, asker, hours), { kind: 'refused' }, String(hours))
})

test('In service there is no clock to be moved', async t => {
  const db = await withDatabase(t)
  const { asker } = await (await partnership(db)).worker('administrator')
  assert.equal(await mayMoveClock(db.store, asker), true)
  await db.owner.sql.updateTable('installation').set({ mode: 'service', ahead: '0' }).execute()
  assert.equal(await mayMoveClock(db.store, asker), false)
  assert.deepEqual(await moveClock(db.store, asker, 1), { kind: 'no-demonstration' })
})
