// What is known around a form: of the episode that it is about, where it is about one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { addDays, dayOf, hour, type Id, instant } from '../../domain/kernel/index.ts'
import { readCircumstances } from './circumstances.ts'
import { addForm } from './writes.ts'

const daysBack = (days: number) => 24 * days

test('RHIF-3: a form about an episode is filled in for the age that the child had at the episode, any other for today', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const child = await town.child({ status: 'in-care', bornOn: addDays(dayOf(town.now), -3653) })
  const episode = await town.episode(child, { lastSeen: daysBack(20), reported: daysBack(20) - 1 })
  const worker = await town.worker('practitioner', await town.team())
  await town.involves(child, worker)
  const look = (of: typeof episode | null) =>
    db.store.read(worker.asker, 'look', tx => readCircumstances(tx, child, of))
  assert.equal((await look(episode)).on, dayOf(instant(town.now - daysBack(20) * hour)))
  assert.equal((await look(null)).on, dayOf(town.now))
})

test('RHIF-7: the level that an episode reached is that of its own duty, and not of what the child reached before', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const child = await town.child({ status: 'in-care' })
  const days = [50, 40, 30, 20]
  const made: Id<'episode'>[] = []
  for (const ago of days) made.push(await town.episode(child, { lastSeen: daysBack(ago), reported: daysBack(ago) - 1 }))
  const worker = await town.worker('practitioner', await town.team())
  await town.involves(child, worker)
  // Any change of the child has the duties worked out.
  const draft = { childId: child, episodeId: null, section: 'assessments', source: 'typed' } as const
  const of = { instrument: 'rfm-2024', instrumentVersion: '2024-04', openedOn: dayOf(town.now) }
  await db.store.write(worker.asker, 'start-form', tx => addForm(tx, { id: anId(), ...draft, ...of }))
  const level = async (of: (typeof made)[number] | null) =>
    (await db.store.read(worker.asker, 'look', tx => readCircumstances(tx, child, of))).meetingLevel
  assert.deepEqual(
    [await level(made[1] ?? null), await level(made[2] ?? null), await level(made[3] ?? null), await level(null)],
    [null, 1, null, 1],
  )
  const { meetings } = await db.store.read(worker.asker, 'look', tx => readCircumstances(tx, child, null))
  assert.deepEqual(
    meetings.map(({ level, heldAt }) => [level, heldAt]),
    [[1, null]],
    'MISS-RFM: what is required beside whether it was held',
  )
})
