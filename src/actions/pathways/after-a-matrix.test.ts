// What follows a matrix as the database keeps it: the duties, the gates that nobody passes, and the areas of the county.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { addFormOf, type FormSaid } from '../../../test/builders/forms.ts'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { addDays, dayOf, type Id, type Instant, parseDay } from '../../domain/kernel/index.ts'
import { nothingAnswered } from '../../domain/pathways/index.ts'
import { readAsKnown } from '../../store/as-known/reads.ts'
import { readAreaTables, readAreaWorkers, readDistrictAreas, readRoutings } from '../../store/pathways/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import * as routing from './keep-routing.ts'
import { readRoutes } from './route-of-matrix.ts'
import { decidePanel, enterStepInError, recordSending } from './send-matrix.ts'
import { setAreaWorker, setDistrictArea } from './set-areas.ts'

async function withAMatrix(
  t: TestContext,
  said: FormSaid = {},
  authority: 'staffordshire' | 'stoke-on-trent' = 'staffordshire',
) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const child = await town.child({ authority, livesIn: authority, bornOn: addDays(dayOf(town.now), -14 * 366) })
  const writer = await town.worker('practitioner')
  const coOrdinator = await town.worker('exploitation-co-ordinator')
  for (const one of [writer, coOrdinator]) await town.involves(child, one, 'other')
  const form = await town.byHand(hand =>
    addFormOf(hand, child, {
      ...{ section: 'assessments', instrument: 'rfm-2024', instrumentVersion: '2024-04', submittedBy: writer },
      ...{ level: 'evidenced', riskType: 'cse', ...said },
    }),
  )
  const route = (as: Worker = writer) =>
    db.store.read(as.asker, 'look', async tx => (await readRoutes(tx, child, form))?.routes[0] ?? null)
  const shown = async (as?: Worker) => ({ child, form, version: (await route(as))?.routing?.version ?? 0 })
  const duties = async () => {
    const query = sql<{ rule: string; met_at: Instant | null }>`select rule, met_at from obligation
      where child_id = ${child} and subject = ${form} and lapsed_at is null and rule ~ '^PATH' order by rule`
    return (await query.execute(db.owner.sql)).rows.map(({ rule, met_at }) => [rule, met_at === null ? 'open' : 'met'])
  }
  return { db, town, child, writer, coOrdinator, form, route, shown, duties }
}

const referred = (at: Instant) => ({ kind: 'referred', reference: 'SC-EXAMPLE-1', at }) as const

test('PATH24-5, PATH24-6: an evidenced matrix raises both duties; the reference meets the one and the co-ordinator’s decision the other', async t => {
  const ground = await withAMatrix(t)
  const { db, town, child, writer, coOrdinator, form, duties, shown } = ground
  assert.deepEqual(await duties(), [
    ['PATH24-5', 'open'],
    ['PATH24-6', 'open'],
  ])
  assert.equal((await routing.recordFrontDoor(db.store, writer.asker, await shown(), referred(town.now))).kind, 'saved')
  assert.deepEqual(await duties(), [
    ['PATH24-5', 'met'],
    ['PATH24-6', 'open'],
  ])
  const decision = {
    id: anId<'panel-decision'>(),
    child,
    form,
    outcome: 'not-refer',
    reason: 'No',
    at: town.now,
  } as const
  assert.equal((await decidePanel(db.store, coOrdinator.asker, decision)).kind, 'saved')
  assert.equal((await decidePanel(db.store, coOrdinator.asker, decision)).kind, 'saved', 'sent twice it is one')
  assert.deepEqual(await duties(), [
    ['PATH24-5', 'met'],
    ['PATH24-6', 'met'],
  ])
  const row = { child, id: decision.id, version: 1 }
  assert.equal(
    (await enterStepInError(db.store, coOrdinator.asker, 'panel_decision', row, 'Another child')).kind,
    'saved',
  )
  assert.equal((await enterStepInError(db.store, coOrdinator.asker, 'panel_decision', row, 'Again')).kind, 'stale')
  assert.deepEqual((await duties()).at(-1), ['PATH24-6', 'open'])
})

test('PATH24-5: a social worker who works with the child is on record: no duty is raised, and the pathway knows it', async t => {
  const { db, town, child, writer } = await withAMatrix(t, { level: 'suspected' })
  const social = await town.worker('practitioner')
  await town.involves(child, social)
  const form = await town.byHand(hand =>
    addFormOf(hand, child, {
      ...{ section: 'assessments', instrument: 'rfm-2024', instrumentVersion: '2024-04', submittedBy: writer },
      ...{ level: 'evidenced', riskType: 'cse' },
    }),
  )
  const { rows } = await sql<{ rule: string }>`select rule from obligation where child_id = ${child}
    and subject = ${form} and rule ~ '^PATH24' and lapsed_at is null`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ rule: 'PATH24-6' }])
  const routes = await db.store.read(writer.asker, 'look', tx => readRoutes(tx, child, form))
  assert.equal(routes?.routes[0]?.facts?.known.allocatedSocialWorker, true)
  assert.deepEqual(routes?.routes[0]?.shut, [])
})

test('T-04: the database itself lets nobody close a routing whose gate is shut, whatever the product forgets', async t => {
  const { db, town, writer, form, shown, route } = await withAMatrix(t)
  const refused = await routing.closeRouting(db.store, writer.asker, await shown())
  assert.ok(refused.kind === 'refused' && refused.says.includes('PATH24-5'))
  assert.equal(await route().then(found => found?.routing), null, 'nothing was saved')
  await routing.answerFacts(db.store, writer.asker, await shown(), { ...nothingAnswered, policeAttention: false })
  const closes = (closed: string) =>
    town.byHand(hand =>
      hand.sql
        .updateTable('routing')
        .set({ closed_at: closed, closed_by: writer.personId })
        .where('form_id', '=', form)
        .execute(),
    )
  await assert.rejects(closes(new Date(town.now).toISOString()), /gates_before_closing/)
  await routing.recordFrontDoor(db.store, writer.asker, await shown(), referred(town.now))
  await closes(new Date(town.now).toISOString())
})

test('PATH18-6: in Stoke-on-Trent the reference meets the duty, and what shows a social worker does not', async t => {
  const { db, town, writer, shown, duties } = await withAMatrix(t, { level: 'suspected' }, 'stoke-on-trent')
  assert.deepEqual(await duties(), [['PATH18-6', 'open']])
  const shownWorker = { kind: 'allocated', evidence: 'Seen', at: town.now } as const
  await routing.recordFrontDoor(db.store, writer.asker, await shown(), shownWorker)
  const refused = await routing.closeRouting(db.store, writer.asker, await shown())
  assert.ok(refused.kind === 'refused' && refused.says.includes('PATH18-6'))
  await routing.recordFrontDoor(db.store, writer.asker, await shown(), referred(town.now))
  assert.deepEqual(await duties(), [['PATH18-6', 'met']])
  assert.equal((await routing.closeRouting(db.store, writer.asker, await shown())).kind, 'saved')
})

test('PATH18-6: that the child is open after all takes the gate away and meets the duty', async t => {
  const { db, writer, shown, duties, route } = await withAMatrix(t, { level: 'suspected' }, 'stoke-on-trent')
  await routing.answerFacts(db.store, writer.asker, await shown(), { ...nothingAnswered, openToServices: true })
  assert.deepEqual(await duties(), [['PATH18-6', 'met']])
  assert.deepEqual((await route())?.shut, [])
})

test('PATH-VER: what was decided when it was saved stays, with who changed it, though the pathway decides otherwise later', async t => {
  const { db, town, child, writer, shown, route } = await withAMatrix(t)
  await routing.answerFacts(db.store, writer.asker, await shown(), { ...nothingAnswered, policeAttention: false })
  await town.involves(child, await town.worker('practitioner'))
  const now = await route()
  assert.ok(now?.routing?.rows.includes('G3-6'))
  assert.ok(!now?.meanwhile?.decision.rows.includes('G3-6'))
  const [stored] = await db.store.read(writer.asker, 'look', tx => readRoutings(tx, child))
  assert.equal(stored?.generation, 'G3')
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from history where table_name = 'routing'`.execute(db.owner.sql)
  assert.equal(rows[0]?.count, 1)
})

test('A stale save is refused, and two people who begin at once make one routing', async t => {
  const { db, writer, coOrdinator, shown, child } = await withAMatrix(t)
  const first = await shown()
  const proposed = { kind: 'proposed', is: 'met', reason: 'Missing at night' } as const
  assert.equal((await routing.recordThreshold(db.store, writer.asker, first, proposed)).kind, 'saved')
  assert.equal((await routing.recordThreshold(db.store, coOrdinator.asker, first, proposed)).kind, 'stale')
  assert.equal((await db.store.read(writer.asker, 'look', tx => readRoutings(tx, child))).length, 1)
})

test('Roles that only read assessments change nothing of it, and only those who may decide about the panel do', async t => {
  const { db, town, child, form, writer, shown } = await withAMatrix(t)
  const chair = await town.worker('panel-chair')
  await town.involves(child, chair, 'other')
  const act = routing.recordFrontDoor(db.store, chair.asker, await shown(), referred(town.now))
  await assert.rejects(act, NotAllowed)
  const decision = { id: anId<'panel-decision'>(), child, form, outcome: 'refer', reason: 'Yes', at: town.now } as const
  await assert.rejects(decidePanel(db.store, writer.asker, decision), NotAllowed)
  const sent = { key: 'staffs.ce_inbox', to: 'The team', channel: 'cjsm', at: town.now } as const
  const id = anId<'routing-sent'>()
  await assert.rejects(recordSending(db.store, chair.asker, { id, child, form, ...sent }), NotAllowed)
  const stranger = await town.worker('practitioner')
  assert.equal((await recordSending(db.store, stranger.asker, { id, child, form, ...sent })).kind, 'not-found')
})

test('The record as known at a moment holds what was recorded after the matrix then', async t => {
  const { db, town, child, writer, shown } = await withAMatrix(t)
  await routing.recordFrontDoor(db.store, writer.asker, await shown(), referred(town.now))
  const then = await db.store.read(writer.asker, 'see-record', async tx => readAsKnown(tx, child, tx.now))
  const known = then?.record?.case
  assert.ok(known?.kind === 'shown')
  assert.ok(known.value.facts.some(({ kind }) => kind === 'matrix-referred'))
})

const on = (text: string) => parseDay(text)!

test('PROG24-6, PROG24-7, PATH24-9, GAP-15: the three tables begin as the sources have them, change by themselves, and old days stay', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const admin = await town.worker('administrator')
  const read = (day: string) => db.store.read(admin.asker, 'look', tx => readAreaTables(tx, on(day)))
  const before = await read('2026-06-01')
  assert.deepEqual(
    [before['co-ordinator'].stafford, before.yos.stafford, before['family-practitioner']['east-staffordshire']],
    ['stafford_east_staffs', 'north', 'north'],
  )
  const set = {
    kind: 'yos',
    district: 'stafford',
    area: 'east',
    from: on('2026-07-01'),
    reason: 'It moved',
    standing: null,
  } as const
  const id = anId<'district-area'>()
  assert.deepEqual(await setDistrictArea(db.store, admin.asker, { ...set, id }), { kind: 'done' })
  assert.equal((await read('2026-06-30')).yos.stafford, 'north')
  const after = await read('2026-07-01')
  assert.deepEqual([after.yos.stafford, after['co-ordinator'].stafford], ['east', 'stafford_east_staffs'])
  const lines = await db.store.read(admin.asker, 'look', readDistrictAreas)
  assert.deepEqual(
    lines.map(({ id: line, area }) => [line, area]),
    [[id, 'east']],
  )
  const late = await setDistrictArea(db.store, admin.asker, { ...set, id: anId() })
  assert.deepEqual(late, { kind: 'refused', because: 'stale' })
  const early = { ...set, id: anId<'district-area'>(), standing: id, from: on('2026-06-30') }
  assert.deepEqual(await setDistrictArea(db.store, admin.asker, early), { kind: 'refused', because: 'before' })
  const worker = await town.worker('team-manager')
  await assert.rejects(setDistrictArea(db.store, worker.asker, { ...set, id: anId() }), NotAllowed)
})

test('PROG24-6: an area has one holder from a day on, and somebody who stands in between two days', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const admin = await town.worker('administrator')
  const [first, second] = [
    await town.worker('exploitation-co-ordinator'),
    await town.worker('exploitation-co-ordinator'),
  ]
  const base = { kind: 'co-ordinator', area: 'cannock_lichfield', reason: '', standing: null, until: null } as const
  const holds = (person: Worker, from: string, standing: Id<'area-worker'> | null = null, id = anId<'area-worker'>()) =>
    setAreaWorker(db.store, admin.asker, {
      ...base,
      id,
      part: 'holder',
      person: person.personId,
      from: on(from),
      standing,
    })
  const id = anId<'area-worker'>()
  assert.deepEqual(await holds(first, '2026-01-01', null, id), { kind: 'done' })
  assert.deepEqual(await holds(second, '2026-05-01'), { kind: 'refused', because: 'stale' })
  assert.deepEqual(await holds(second, '2026-05-01', id), { kind: 'done' })
  const covers = (from: string, until: string) =>
    setAreaWorker(db.store, admin.asker, {
      ...{
        ...base,
        id: anId<'area-worker'>(),
        part: 'cover',
        person: first.personId,
        from: on(from),
        until: on(until),
      },
    })
  assert.deepEqual(await covers('2026-08-01', '2026-08-15'), { kind: 'done' })
  assert.deepEqual(await covers('2026-08-14', '2026-08-20'), { kind: 'refused', because: 'held' })
  assert.deepEqual(await covers('2026-08-15', '2026-08-20'), { kind: 'done' })
  const workers = await db.store.read(admin.asker, 'look', readAreaWorkers)
  assert.deepEqual(
    workers.map(({ part, personId }) => [part, personId === first.personId ? 'first' : 'second']),
    [
      ['cover', 'first'],
      ['cover', 'first'],
      ['holder', 'second'],
      ['holder', 'first'],
    ],
  )
})
