import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { type Partnership, partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import type { Id } from '../../domain/kernel/ids.ts'
import { readDutiesOfChild } from '../duties/reads.ts'
import { readEpisodesOf } from '../missing/reads.ts'
import { NotAllowed } from '../refusals.ts'
import { readBar, readBlocks, readGroup, readKeptApart, readUnion, readWrittenSince } from './reads.ts'
import { keepApart, moveRow, partRecords, shareRecords, uniteRecords } from './unite.ts'
import { addDated } from './writes.ts'

type Child = Id<'child'>
type Scene = { readonly db: TestDatabase; readonly town: Partnership; readonly manager: Worker }

async function scene(t: TestContext): Promise<Scene> {
  const db = await withDatabase(t)
  const town = await partnership(db)
  return { db, town, manager: await town.worker('team-manager') }
}

/** A child with so many episodes a day apart, the latest so many days ago; the worker sees the whole record. */
async function childWith({ town, manager }: Scene, episodes: number, daysAgo: number, seen: Worker = manager) {
  const child = await town.child()
  await town.involves(child, seen)
  for (let i = 0; i < episodes; i += 1) {
    const lastSeen = (daysAgo + i) * 24
    await town.episode(child, { lastSeen, returned: lastSeen - 2, confirmed: lastSeen - 3 })
  }
  return child
}

const versionOf = async ({ db }: Scene, child: Child): Promise<number> =>
  (await db.owner.sql.selectFrom('child').select('version').where('id', '=', child).executeTakeFirstOrThrow()).version

async function unite(of: Scene, merged: Child, survivor: Child, id = anId<'record-union'>()) {
  const union = {
    id,
    merged: { child: merged, version: await versionOf(of, merged) },
    survivor: { child: survivor, version: await versionOf(of, survivor) },
    reason: 'The same birth certificate',
  }
  return { id, union, done: await of.db.store.write(of.manager.asker, 'unite-records', tx => uniteRecords(tx, union)) }
}

async function part(of: Scene, id: Id<'record-union'>): Promise<boolean> {
  return of.db.store.write(of.manager.asker, 'part-records', async tx => {
    const union = (await readUnion(tx, id))!
    return partRecords(tx, union, 'Two children after all')
  })
}

const dutiesOf = async ({ db }: Scene, worker: Worker, child: Child): Promise<string[]> =>
  (await db.store.read(worker.asker, 'see-child', tx => readDutiesOfChild(tx, child))).map(duty => duty.rule).sort()

const episodesSeen = async ({ db }: Scene, worker: Worker, child: Child): Promise<number> =>
  (await db.store.read(worker.asker, 'see-child', tx => readEpisodesOf(tx, child))).length

const pointer = async ({ db }: Scene, child: Child): Promise<Child | null> =>
  (await db.owner.sql.selectFrom('child').select('same_as').where('id', '=', child).executeTakeFirstOrThrow()).same_as

test('MISS-13.17: three episodes on one record and two on the other raise the level 2 meeting of five, which is gone when they are parted', async t => {
  const of = await scene(t)
  const { manager } = of
  const [a, b] = [await childWith(of, 3, 5), await childWith(of, 2, 1)]
  const before = [await dutiesOf(of, manager, a), await dutiesOf(of, manager, b)]
  assert.ok(!before.flat().includes('MISS-13.17'))
  const { id, done } = await unite(of, b, a)
  assert.ok(done)
  assert.ok((await dutiesOf(of, manager, a)).includes('MISS-13.17'))
  assert.deepEqual(await dutiesOf(of, manager, b), await dutiesOf(of, manager, a), 'either address shows the child')
  assert.deepEqual([await episodesSeen(of, manager, a), await episodesSeen(of, manager, b)], [5, 5])
  assert.ok(await part(of, id))
  assert.deepEqual([await dutiesOf(of, manager, a), await dutiesOf(of, manager, b)], before)
  assert.deepEqual([await episodesSeen(of, manager, a), await episodesSeen(of, manager, b)], [3, 2])
  assert.equal(await part(of, id), true, 'parting twice is parting once')
})

test('nobody’s sight widens by the union: each holder reads the episodes and duties of their own record, and is told whom to ask', async t => {
  const of = await scene(t)
  const { db, town } = of
  const [ofA, ofB] = [await town.worker('practitioner'), await town.worker('practitioner')]
  const [a, b] = [await childWith(of, 1, 5), await childWith(of, 2, 1)]
  await town.involves(a, ofA)
  await town.involves(b, ofB)
  await unite(of, b, a)
  assert.deepEqual([await episodesSeen(of, ofA, a), await episodesSeen(of, ofB, b)], [1, 2])
  assert.equal(await db.store.read(ofB.asker, 'see-child', tx => readBar(tx, a)), null)
  const rules = await dutiesOf(of, ofB, b)
  assert.ok(rules.includes('RHI-15.6'), 'the duties of an own episode stay in sight')
  const seen = await db.store.read(ofA.asker, 'see-child', tx => readDutiesOfChild(tx, a))
  const own = await db.store.read(of.manager.asker, 'see-child', tx => readEpisodesOf(tx, a))
  const foreign = own.filter(episode => episode.childId === b).map(episode => episode.id)
  assert.ok(
    !seen.some(duty => duty.episodeId !== null && foreign.includes(duty.episodeId) && duty.rule.startsWith('RHI')),
  )
  const group = await db.store.read(ofB.asker, 'see-child', tx => readGroup(tx, b))
  assert.deepEqual(group, { others: [], elsewhere: ['Staffordshire'] })
})

test('FOUND-13.1b: blocks unite at once for everybody who sees either record', async t => {
  const of = await scene(t)
  const { db, town } = of
  const ofB = await town.worker('practitioner')
  const [a, b] = [await childWith(of, 0, 1), await childWith(of, 0, 1)]
  await town.involves(b, ofB)
  const block = { kind: 'notify-block', value: { who: 'An uncle', reason: 'He threatened them' } } as const
  await db.store.write(of.manager.asker, 'add-notify-block', tx => addDated(tx, a, anId<'notify-block'>(), block))
  const seen = () =>
    db.store.read(
      ofB.asker,
      'see-child',
      async tx => [(await readBar(tx, b))?.blocks, await readBlocks(tx, b)] as const,
    )
  assert.deepEqual(await seen(), [0, []])
  const { id } = await unite(of, b, a)
  const [count, blocks] = await seen()
  assert.equal(count, 1)
  assert.deepEqual([blocks[0]?.value.who, blocks[0]?.elsewhere], ['An uncle', true])
  await part(of, id)
  assert.deepEqual(await seen(), [0, []])
})

test('sharing is a second act: it gives holders of each record the other, follows their grants, and parting takes exactly this back', async t => {
  const of = await scene(t)
  const { db, town, manager } = of
  const [ofA, ofB, asked] = [
    await town.worker('practitioner'),
    await town.worker('practitioner'),
    await town.worker('practitioner'),
  ]
  const [a, b] = [await childWith(of, 1, 5), await childWith(of, 2, 1)]
  await town.involves(a, ofA)
  await town.involves(b, ofB)
  await town.grants(b, asked)
  const { id } = await unite(of, b, a)
  const share = () =>
    db.store.write(manager.asker, 'share-records', async tx =>
      shareRecords(tx, (await readUnion(tx, id))!, 'Both work with them'),
    )
  assert.ok(await share())
  assert.ok(await share(), 'sharing twice is sharing once')
  assert.deepEqual([await episodesSeen(of, ofA, a), await episodesSeen(of, ofB, a)], [3, 3])
  const late = await town.worker('practitioner')
  await town.involves(a, late)
  assert.equal(await episodesSeen(of, late, b), 3, 'who joins one record later sees both')
  await town.byHand(async hand => {
    await sql`update involvement set until_on = from_on where person_id = ${late.personId}`.execute(hand.sql)
  })
  assert.equal(await episodesSeen(of, late, b), 0, 'whose grant on one ends sees neither')
  await part(of, id)
  assert.deepEqual([await episodesSeen(of, ofA, b), await episodesSeen(of, ofB, a)], [0, 0])
  assert.deepEqual(
    [await episodesSeen(of, ofA, a), await episodesSeen(of, ofB, b), await episodesSeen(of, asked, b)],
    [1, 2, 2],
  )
})

test('two people in opposite directions: one wins and the other is told; the same sent twice is once; no role, grant or self goes through', async t => {
  const of = await scene(t)
  const { db, town, manager } = of
  const [a, b] = [await childWith(of, 0, 1), await childWith(of, 0, 1)]
  const version = { a: await versionOf(of, a), b: await versionOf(of, b) }
  const there = {
    id: anId<'record-union'>(),
    merged: { child: a, version: version.a },
    survivor: { child: b, version: version.b },
    reason: '-',
  }
  const back = { ...there, id: anId<'record-union'>(), merged: there.survivor, survivor: there.merged }
  const other = await town.worker('missing-co-ordinator')
  await town.involves(a, other)
  await town.involves(b, other)
  const answers = await Promise.all([
    db.store.write(manager.asker, 'unite-records', tx => uniteRecords(tx, there)),
    db.store.write(other.asker, 'unite-records', tx => uniteRecords(tx, back)),
  ])
  assert.deepEqual([...answers].sort(), [false, true])
  const won = answers[0] ? there : back
  assert.equal(await db.store.write(manager.asker, 'unite-records', tx => uniteRecords(tx, won)), true)
  const self = { ...there, id: anId<'record-union'>(), survivor: there.merged }
  assert.equal(await db.store.write(manager.asker, 'unite-records', tx => uniteRecords(tx, self)), false)
  const low = await town.worker('practitioner')
  await town.involves(a, low)
  await town.involves(b, low)
  const blind = await town.worker('team-manager')
  await town.involves(a, blind)
  for (const { asker } of [low, blind])
    await assert.rejects(
      db.store.write(asker, 'unite-records', tx => uniteRecords(tx, { ...there, id: anId() })),
      NotAllowed,
    )
  const pointing = sql`update child set same_as = null where id = ${a}`
  await assert.rejects(
    db.store.write(manager.asker, 'unite-records', async tx => {
      const { sqlOf } = await import('../transaction.ts')
      await pointing.execute(sqlOf(tx))
    }),
    NotAllowed,
  )
})

test('groups unite under one root and part as they were joined', async t => {
  const of = await scene(t)
  const [a, b, c, d] = [
    await childWith(of, 0, 1),
    await childWith(of, 0, 1),
    await childWith(of, 0, 1),
    await childWith(of, 0, 1),
  ]
  await unite(of, b, a)
  const cd = await unite(of, d, c)
  const both = await unite(of, c, a)
  assert.ok(both.done)
  assert.deepEqual([await pointer(of, b), await pointer(of, c), await pointer(of, d)], [a, a, a])
  assert.equal((await unite(of, b, c)).done, false, 'a record that leads elsewhere is no root')
  await part(of, both.id)
  assert.deepEqual(
    [await pointer(of, a), await pointer(of, b), await pointer(of, c), await pointer(of, d)],
    [null, a, null, c],
  )
  await part(of, cd.id)
  assert.equal(await pointer(of, d), null)
})

test('what was written while they stood as one is listed, and a row on the wrong record is moved and linked', async t => {
  const of = await scene(t)
  const { db, manager } = of
  const [a, b] = [await childWith(of, 0, 1), await childWith(of, 0, 1)]
  const { id } = await unite(of, b, a)
  const row = anId<'notify-block'>()
  const block = { kind: 'notify-block', value: { who: 'An aunt', reason: 'Asked by the child' } } as const
  await db.store.write(manager.asker, 'add-notify-block', tx => addDated(tx, b, row, block))
  await part(of, id)
  const written = () =>
    db.store.read(manager.asker, 'see-union', async tx => readWrittenSince(tx, (await readUnion(tx, id))!))
  const [one, ...rest] = await written()
  assert.deepEqual([one?.table, one?.child, one?.isNew, one?.movedTo, rest.length], ['notify_block', b, true, null, 0])
  const move = {
    table: 'notify_block',
    row,
    from: b,
    to: a,
    newRow: anId<'notify-block'>(),
    reason: 'About the other',
  } as const
  assert.equal(await db.store.write(manager.asker, 'move-row', tx => moveRow(tx, move)), true)
  assert.equal(await db.store.write(manager.asker, 'move-row', tx => moveRow(tx, { ...move, newRow: anId() })), false)
  assert.equal((await written())[0]?.movedTo, a)
  const bars = await db.store.read(manager.asker, 'see-child', async tx => [await readBar(tx, a), await readBar(tx, b)])
  assert.deepEqual(
    bars.map(bar => bar?.blocks),
    [1, 0],
  )
})

test('that two records are two children is remembered whichever way they are compared', async t => {
  const of = await scene(t)
  const { db, manager } = of
  const [a, b] = [await childWith(of, 0, 1), await childWith(of, 0, 1)]
  await db.store.write(manager.asker, 'keep-records-apart', tx => keepApart(tx, anId(), a, b, 'Twins'))
  const kept = await db.store.read(manager.asker, 'compare-records', tx => readKeptApart(tx, b, a))
  assert.equal(kept?.reason, 'Twins')
})

test('seals unite at once, and parting takes from each record the seal that the other brought', async t => {
  const of = await scene(t)
  const { db, town, manager } = of
  const [a, b] = [await childWith(of, 0, 1), await childWith(of, 0, 1)]
  const ofB = await town.worker('practitioner')
  await town.involves(b, ofB)
  await db.store.write(manager.asker, 'seal-record', async tx => {
    const { sqlOf } = await import('../transaction.ts')
    await sql`select seal_record(${anId()}, ${a}, 'A witness', '{}')`.execute(sqlOf(tx))
  })
  const sees = async () => (await db.store.read(ofB.asker, 'see-child', tx => readBar(tx, b)))?.sealed
  assert.equal(await sees(), false)
  const { id } = await unite(of, b, a)
  assert.equal(await sees(), undefined, 'who is no keeper sees neither')
  await part(of, id)
  assert.equal(await sees(), false)
  const own = await db.store.read(manager.asker, 'see-child', tx => readBar(tx, a))
  assert.equal(own?.sealed, true)
})
