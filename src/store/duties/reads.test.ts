import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partnership } from '../../../test/builders/partnership.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { countWorklists, everyDuty, readWorklist } from './reads.ts'

test('a worklist holds what is unmet of the children that one may see, apart by deadline, and counts the same', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('missing-co-ordinator')
  const child = await town.child({ status: 'in-care' })
  await town.episode(child, { lastSeen: 100, reported: 99, returned: 90 })
  await town.episode(child, { lastSeen: 20, reported: 19, returned: 10 })
  await town.involves(child, worker)
  const page = { ...everyDuty, from: 0, most: 50 }
  const [counts, overdue, ahead, open] = await db.store.read(worker.asker, 'see-worklist', async tx => [
    await countWorklists(tx, everyDuty),
    await readWorklist(tx, { ...page, list: 'overdue' }),
    await readWorklist(tx, { ...page, list: 'ahead' }),
    await readWorklist(tx, { ...page, list: 'without-deadline' }),
  ])
  assert.deepEqual(
    overdue.map(duty => duty.rule),
    ['RHI-15.6'],
  )
  assert.deepEqual(
    ahead.map(duty => duty.rule),
    ['RHI-15.6'],
  )
  for (const rule of ['PREV-13.3a', 'RHI-13.4', 'SW-9.2'])
    assert.ok(
      open.some(duty => duty.rule === rule),
      rule,
    )
  assert.deepEqual(counts, { overdue: 1, ahead: 1, 'without-deadline': open.length })
  const stranger = await town.worker('practitioner')
  const none = await db.store.read(stranger.asker, 'see-worklist', tx => countWorklists(tx, everyDuty))
  assert.deepEqual(none, { overdue: 0, ahead: 0, 'without-deadline': 0 })
})
