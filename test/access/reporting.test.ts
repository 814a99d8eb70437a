import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { addYears, dayOf, hoursAfter } from '../../src/domain/kernel/index.ts'
import { readDutiesOfEpisode } from '../../src/store/duties/reads.ts'
import { reportEpisode } from '../../src/store/missing/writes.ts'
import { partnership } from '../builders/partnership.ts'
import { aReport } from '../builders/reports.ts'
import { withDatabase } from '../with-database.ts'
import { probe } from './probe.ts'

test('MISS-13.18: a home worker who sees one episode reports the ninth: level 3 is raised, and her raw SQL still sees one', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const bornOn = addYears(dayOf(town.now), -15)
  const child = await town.child({ given: 'Robin', family: 'Example', bornOn })
  for (let nth = 1; nth <= 8; nth += 1) {
    await town.episode(child, { lastSeen: nth * 120, returned: nth * 120 - 10, confirmed: nth * 120 - 10 })
  }
  const worker = await town.worker('provider-worker', await town.home())
  const lastSeen = hoursAfter(town.now, -3)
  const report = aReport(lastSeen, { bornOn })
  await db.store.write(worker.asker, 'report-missing', tx => reportEpisode(tx, report))

  const { rows } = await sql<{
    subject: string
    due: boolean
  }>`select subject, due_at is not null as due from obligation
    where child_id = ${child} and rule = 'MISS-13.18' and lapsed_at is null`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ subject: report.episodeId, due: true }])

  const seen = await probe(db, worker.asker, [
    'select * from episode',
    `select * from episode where id = '${report.episodeId}' and match = 'to-confirm'`,
    'select distinct episode_id from history',
    'select * from child',
    'select * from child_identity',
    `select * from obligation where rule like 'MISS-%'`,
    `select * from flag where subject = 'child'`,
    'select * from meeting',
  ])
  assert.deepEqual(seen, ['1', '1', '1', '0', '0', '0', '0', '0'])

  const duties = await db.store.read(worker.asker, 'look-at-episode', tx => readDutiesOfEpisode(tx, report.episodeId))
  for (const duty of duties) assert.doesNotMatch(duty.because, /\b(9|nine|ninth|8|eight)\b/i, duty.rule)
})

test('a report of a child whom nobody knows makes a record, and shows the reporter this episode only', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('school-lead', await town.team(await town.agency('school')))
  const report = aReport(hoursAfter(town.now, -1), { givenNames: 'Sky', familyName: 'Placeholder' })
  await db.store.write(worker.asker, 'report-missing', tx => reportEpisode(tx, report))
  const seen = await probe(db, worker.asker, [
    'select * from episode',
    'select * from child',
    'select * from child_identity',
  ])
  assert.deepEqual(seen, ['1', '0', '0'])
})

test('the same report sent twice is one episode, and a stranger learns nothing from repeating its id', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('provider-worker', await town.home())
  const stranger = await town.worker('provider-worker', await town.home())
  const report = aReport(hoursAfter(town.now, -1))
  const send = (asker: typeof worker.asker) => db.store.write(asker, 'report-missing', tx => reportEpisode(tx, report))
  assert.deepEqual(await send(worker.asker), await send(worker.asker))
  await assert.rejects(send(stranger.asker))
  assert.deepEqual(await probe(db, stranger.asker, ['select * from episode', 'select * from access_grant']), ['0', '0'])
})
