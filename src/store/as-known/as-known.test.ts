import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { raisePattern } from '../../actions/patterns/raise-pattern.ts'
import type { Asker } from '../../domain/access/actor.ts'
import { hoursAfter, type Instant } from '../../domain/kernel/index.ts'
import { dutiesOf, knownAt } from '../../domain/protocol/index.ts'
import { readBar } from '../children/reads.ts'
import { addDated, saveIdentity } from '../children/writes.ts'
import { addEvent, setEpisodeFacts } from '../missing/writes.ts'
import { readAsKnown, readChangesSince } from './reads.ts'

test('the record as known at a moment is what had been recorded by then, and what changed since is listed with its reason', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('team-manager')
  const child = await town.child({ given: 'Robin', family: 'Example', status: 'in-care' })
  await town.involves(child, worker)
  const episode = await town.episode(child, { lastSeen: 30, returned: null })
  const then = hoursAfter(town.now, 1)
  await db.setNow(hoursAfter(town.now, 24 * 7))
  await db.store.write(worker.asker, 'change', async tx => {
    await sql`select set_config('app.reason', 'The school told us', true)`.execute(
      (await import('../transaction.ts')).sqlOf(tx),
    )
    const bar = (await readBar(tx, child))!
    await saveIdentity(tx, child, bar.identityVersion, { ...bar.identity, knownAs: 'Robbie' })
    await addDated(tx, child, anId(), {
      kind: 'notify-block',
      value: { who: 'An uncle', reason: 'He threatened them' },
    })
    await setEpisodeFacts(tx, episode, 1, {
      entered_in_error_at: new Date(tx.now).toISOString(),
      entered_in_error_reason: '-',
    })
    // It happened before, and nobody knew: by when it was recorded it was not known then.
    const held_at = new Date(hoursAfter(town.now, -1)).toISOString()
    await addEvent(tx, 'meeting', { id: anId<'meeting'>(), child_id: child, level: 1, held_at })
  })
  const at = (moment: Instant) =>
    db.store.read(worker.asker, 'see-as-known', async tx => (await readAsKnown(tx, child, moment))?.record ?? null)
  const before = (await at(then))!
  assert.equal(before.bar.identity.knownAs, null)
  assert.deepEqual(
    [before.blocks, before.meetings],
    [
      { kind: 'shown', value: [] },
      { kind: 'shown', value: [] },
    ],
  )
  assert.equal(
    before.episodes.kind === 'shown' && before.episodes.value.length,
    1,
    'entered in error later, it stands as it stood',
  )
  assert.ok(before.case.kind === 'shown')
  const rules = dutiesOf(knownAt(before.case.value, then)).map(duty => duty.rule)
  assert.ok(rules.length > 0, 'the duties of then follow from what was known then')
  const now = (await at(hoursAfter(town.now, 24 * 7 + 1)))!
  assert.equal(now.bar.identity.knownAs, 'Robbie')
  assert.equal(now.episodes.kind === 'shown' && now.episodes.value.length, 0)
  assert.equal(now.meetings.kind === 'shown' && now.meetings.value.length, 1)
  assert.equal(await at(hoursAfter(town.now, -1)), null, 'there was no record yet')
  const changes = await db.store.read(worker.asker, 'see-as-known', tx => readChangesSince(tx, child, then, 100))
  assert.ok(
    changes.some(
      change => change.section === 'identity' && change.reason === 'The school told us' && change.by !== null,
    ),
  )
})

test('a role sees of then what it may see today, and a row of fewer columns stays readable', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const school = await town.worker('school-lead')
  const child = await town.child({ status: 'in-care' })
  await town.involves(child, school)
  await town.episode(child, { lastSeen: 30 })
  await db.owner.sql.transaction().execute(async trx => {
    await sql`update history set row_data = row_data - 'police_accepted_at' - 'well_being' - 'submitted_at'`.execute(
      trx,
    )
  })
  const read = () =>
    db.store.read(
      school.asker,
      'see-as-known',
      async tx => (await readAsKnown(tx, child, hoursAfter(tx.now, 1)))!.record!,
    )
  const record = await read()
  assert.deepEqual([record.socialCare.kind, record.case.kind, record.bar.inCare.kind], ['hidden', 'hidden', 'hidden'])
  assert.ok(record.episodes.kind === 'shown')
  assert.equal(record.episodes.value[0]?.episode.policeAcceptedAt, null)
  const stranger = await town.worker('team-manager')
  assert.equal(await db.store.read(stranger.asker, 'see-as-known', tx => readAsKnown(tx, child, tx.now)), null)
})

test('what was raised of a pattern is in the record from when it was recorded, for those who read patterns', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const [worker, school] = [await town.worker('missing-co-ordinator'), await town.worker('school-lead')]
  const child = await town.child()
  for (const one of [worker, school]) await town.involves(child, one)
  const note = {
    id: anId<'pattern-alert'>(),
    kind: 'child',
    child,
    says: 'Three Fridays',
    raisedTo: 'The police',
    follows: null,
  } as const
  await raisePattern(db.store, worker.asker, { ...note, raisedAt: town.now })
  const saw = (asker: Asker, moment: Instant) =>
    db.store.read(asker, 'see-as-known', async tx => {
      const known = await readAsKnown(tx, child, moment)
      return (known?.record?.others ?? []).filter(row => row.table === 'pattern_alert').map(row => row.data.says)
    })
  const changed = async (asker: Asker, since: Instant) =>
    (await db.store.read(asker, 'see-as-known', tx => readChangesSince(tx, child, since, 50))).filter(
      change => change.section === 'patterns',
    ).length
  const [before, after] = [hoursAfter(town.now, -1), hoursAfter(town.now, 1)]
  assert.deepEqual([await saw(worker.asker, before), await saw(worker.asker, after)], [[], ['Three Fridays']])
  assert.deepEqual([await changed(worker.asker, before), await changed(worker.asker, after)], [1, 0])
  assert.deepEqual([await saw(school.asker, after), await changed(school.asker, before)], [[], 0])
})
