// The night in a home, kept by the database: measures, the log, whereabouts, who was told, and a child only logged as away.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId } from '../../../test/builders/people.ts'
import { aReportOf } from '../../../test/builders/reports.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { addYears, dayOf, hoursAfter, type Id } from '../../domain/kernel/index.ts'
import * as reads from '../../store/missing/reads.ts'
import * as event from './record-event.ts'
import * as night from './record-night.ts'
import { startLog } from './start-log.ts'

async function inHome(t: TestContext, age = 14) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const bornOn = addYears(dayOf(town.now), -age)
  const child = await town.child({ given: 'Robin', family: 'Example', home, bornOn })
  const rosa = await town.worker('provider-worker', home)
  const tom = await town.worker('provider-worker', home)
  const read = <T>(of: (tx: Parameters<typeof reads.readLog>[0]) => Promise<T>, as = rosa) =>
    db.store.read(as.asker, 'look', of)
  return { db, town, home, child, bornOn, rosa, tom, read, store: db.store }
}

test('CARER-8.2a and CARER-8.2b: two people tick different measures at once, the same one collides, and unable is kept with its reason', async t => {
  const { store, town, child, rosa, tom, read } = await inHome(t)
  const episode = await town.episode(child)
  const measure = (key: string, note: string, version = 0) =>
    ({ measure: key, state: 'done', doneAt: town.now, doneBy: 'R. Carer', note, version }) as const
  const save = (as: typeof rosa, said: night.SavedMeasure) => night.saveSearchMeasure(store, as.asker, episode, said)
  const [one, other] = await Promise.all([
    save(rosa, measure('search-home', 'The shed too')),
    save(tom, measure('ask-household', '')),
  ])
  assert.deepEqual(
    [one, other],
    [
      { kind: 'saved', version: 1 },
      { kind: 'saved', version: 1 },
    ],
  )
  assert.equal((await save(rosa, measure('search-home', 'The shed and the car'))).kind, 'saved')
  const late = await save(tom, measure('search-home', 'Nothing'))
  assert.equal(late.kind === 'stale' && late.now?.note, 'The shed and the car')
  await save(rosa, { ...measure('all', 'The only adult in the house'), state: 'could-not', doneAt: null })
  const kept = await read(tx => reads.readMeasures(tx, episode))
  assert.deepEqual([...kept.keys()].sort(), ['all', 'ask-household', 'search-home'])
  assert.equal(kept.get('all')?.state, 'could-not')
})

test('CARER-8.8: the log of a child who is only away keeps every entry through the one step to missing', async t => {
  const { store, town, child, bornOn, rosa, read } = await inHome(t)
  const report = aReportOf(child, hoursAfter(town.now, -1), { bornOn, reportedToPoliceAt: null })
  const view = { id: anId<'log-entry'>(), entry: 'At the match', lookAgainAt: hoursAfter(town.now, 1) }
  assert.equal((await startLog(store, rosa.asker, report, view)).kind, 'away-without-permission')
  await startLog(store, rosa.asker, report, view)
  const [logged] = await read(tx => reads.readLoggedOnly(tx, 5))
  assert.deepEqual([logged?.episodeId, logged?.lookAgainAt], [report.episodeId, view.lookAgainAt])
  const shown = { id: report.episodeId, version: 1 }
  const done = await night.becomeMissing(store, rosa.asker, shown, { policeToldAt: null, reference: '' })
  assert.ok(done.kind === 'saved')
  assert.deepEqual([done.episode.kind, done.episode.countedFrom !== null], ['missing', true])
  const log = await read(tx => reads.readLog(tx, report.episodeId))
  assert.deepEqual(
    log.map(entry => entry.entry),
    ['At the match'],
  )
  assert.deepEqual(await read(tx => reads.readLoggedOnly(tx, 5)), [])
})

test('GAP-35: whoever may be 12 or under is recorded as missing by the log-only route, and what was typed is kept', async t => {
  const { store, town, child, bornOn, rosa, read } = await inHome(t, 12)
  const report = aReportOf(child, hoursAfter(town.now, -1), { bornOn })
  const view = { id: anId<'log-entry'>(), entry: 'At the park', lookAgainAt: null }
  assert.equal((await startLog(store, rosa.asker, report, view)).kind, 'missing')
  assert.equal((await read(tx => reads.readLog(tx, report.episodeId)))[0]?.entry, 'At the park')
})

test('EDU-11.1b: the log says who saw what and where information came from, and a correction leaves both entries', async t => {
  const { store, town, child, rosa, read } = await inHome(t)
  const episode = await town.episode(child)
  const seen = { place: 'Bus station', seenBy: 'A driver', howSure: 'likely', wore: 'Green coat' } as const
  const wrong = anId<'log-entry'>()
  const add = (said: Partial<event.NewLogEntry>) =>
    event.addToLog(store, rosa.asker, episode, {
      ...{ id: anId<'log-entry'>(), kind: 'sighting', when: hoursAfter(town.now, -1), entry: 'Seen' },
      ...said,
    })
  await add({ id: wrong, ...seen, precision: 'about' })
  await add({ kind: 'information', source: 'school', sourceName: 'Head of year', entry: 'Asked about buses' })
  await add({ ...seen, entry: 'Seen at nine', corrects: wrong })
  const log = await read(tx => reads.readLog(tx, episode))
  const sighting = log.find(entry => entry.id === wrong)
  assert.deepEqual([sighting?.place, sighting?.howSure, sighting?.precision], ['Bus station', 'likely', 'about'])
  assert.ok(log.some(entry => entry.source === 'school' && entry.sourceName === 'Head of year'))
  assert.ok(log.some(entry => entry.corrects === wrong))
  assert.equal(log.length, 3)
  const elsewhere = await town.episode(child)
  await assert.rejects(
    event.addToLog(store, rosa.asker, elsewhere, {
      ...{ id: anId<'log-entry'>(), kind: 'contact', when: null, entry: 'Of another episode', corrects: wrong },
    }),
  )
})

test('CARER-8.9a to CARER-8.9c: each occurrence stands on its own, a new decision leaves the old one, and the police answer', async t => {
  const { store, town, child, rosa, read } = await inHome(t)
  const episode = await town.episode(child)
  const where = (said: Partial<night.NewWhereabouts>): night.NewWhereabouts => ({
    ...{ id: anId<'whereabouts'>(), knownAt: hoursAfter(town.now, -2), address: 'At a friend’s', howKnown: '' },
    ...{ concernOf: '', concern: '', decision: 'stay', decidedBy: 'R. Carer', reason: '', safety: '' },
    ...{ policeAskedAt: null, ...said },
  })
  const answer = { at: town.now, says: 'A patrol goes', by: 'Control room' }
  assert.equal((await night.recordPoliceAnswer(store, rosa.asker, episode, answer)).kind, 'refused')
  await night.recordWhereabouts(store, rosa.asker, episode, where({}))
  const asked = where({ decision: 'fetch', knownAt: town.now, policeAskedAt: town.now })
  await night.recordWhereabouts(store, rosa.asker, episode, asked)
  await night.recordWhereabouts(store, rosa.asker, episode, asked)
  assert.equal((await night.recordPoliceAnswer(store, rosa.asker, episode, answer)).kind, 'saved')
  const known = await read(tx => reads.readWhereabouts(tx, episode))
  assert.deepEqual(
    known.map(one => one.decision),
    ['fetch', 'stay'],
  )
  assert.deepEqual(known[0]?.police?.answer, answer)
})

test('FOUND-13.1b: whoever may see the episode knows by name who must not be told, without the reason; of an unconfirmed match nothing', async t => {
  const { db, town, child, rosa, read } = await inHome(t)
  const episode = await town.episode(child)
  await town.byHand(({ sql }) =>
    sql
      .insertInto('notify_block')
      .values({ id: anId<'notify-block'>(), child_id: child, who: 'D. Specimen', reason: 'A court order' })
      .execute(),
  )
  const school = await town.worker('school-lead')
  await town.grants(child, school, { episode })
  const blocked = (as: typeof rosa) => read(tx => reads.readBlockedOf(tx, episode), as)
  assert.deepEqual([await blocked(rosa), await blocked(school)], [['D. Specimen'], ['D. Specimen']])
  assert.deepEqual(await blocked(await town.worker('school-lead')), [])
  await town.byHand(({ sql }) =>
    sql.updateTable('episode').set({ match: 'to-confirm' }).where('id', '=', episode).execute(),
  )
  assert.deepEqual(await blocked(school), [])
  const id = anId<'told'>()
  const line = {
    id,
    about: 'missing',
    whom: 'parents',
    who: '',
    told: { because: 'A block' },
    despiteBlock: false,
  } as const
  for (const _ of [1, 2]) await night.recordTold(db.store, rosa.asker, episode, line)
  assert.equal((await read(tx => reads.readTold(tx, episode))).length, 1)
})

test('POL-12.9: that a carer did not report a child stands on the episode', async t => {
  const { store, town, child, rosa, read } = await inHome(t)
  const episode = (await town.episode(child)) as Id<'episode'>
  assert.equal(await read(tx => reads.readNotReported(tx, episode)), null)
  const said = { id: anId<'not-reported'>(), foundOut: 'The school asked', why: '' }
  await night.recordNotReported(store, rosa.asker, episode, said)
  assert.equal((await read(tx => reads.readNotReported(tx, episode)))?.foundOut, 'The school asked')
})
