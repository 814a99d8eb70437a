import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { aReport } from '../../../test/builders/reports.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { lookForPairs, wantLooks } from '../../actions/duplicates/look-for-pairs.ts'
import { wordsOfNames } from '../../domain/children/index.ts'
import { addDays, type Day, dayOf, hoursAfter, type Id } from '../../domain/kernel/index.ts'
import { findChildren, readKeptApart } from '../children/reads.ts'
import { keepApart, partRecords, uniteRecords } from '../children/unite.ts'
import { saveIdentity } from '../children/writes.ts'
import { reportEpisode } from '../missing/writes.ts'
import { NotAllowed } from '../refusals.ts'
import { countPairs, readMaybeSame, readPairs } from './reads.ts'
import { saySameByHandle, takeBackApart } from './writes.ts'

async function scene(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const [manager, ofA, ofB] = [
    await town.worker('team-manager'),
    await town.worker('practitioner'),
    await town.worker('practitioner'),
  ]
  const born = addDays(dayOf(town.now), -5000)
  const child = async (given: string, family: string, bornOn: Day, ...seenBy: readonly Worker[]) => {
    const made = await town.child({ given, family, bornOn })
    for (const worker of seenBy) await town.involves(made, worker)
    // What a test fills is the past, and that is looked at by night.
    await sql`select want_look(${made})`.execute(db.owner.sql)
    return made
  }
  const look = () => lookForPairs(db.store)
  const pairs = (as: Worker) => db.store.read(as.asker, 'see-pairs', tx => readPairs(tx, 50))
  const maybe = (as: Worker, of: Id<'child'>) => db.store.read(as.asker, 'see-child', tx => readMaybeSame(tx, of))
  return { db, town, manager, ofA, ofB, born, child, look, pairs, maybe }
}

async function rename(of: Awaited<ReturnType<typeof scene>>, child: Id<'child'>, given: string, bornOn: Day) {
  const { version } = await of.db.owner.sql
    .selectFrom('child_identity')
    .select('version')
    .where('child_id', '=', child)
    .executeTakeFirstOrThrow()
  const identity = {
    ...{ givenNames: given, familyName: 'Example', knownAs: null, aliases: [], sex: null },
    born: { kind: 'exact', on: bornOn } as const,
  }
  await of.db.store.write(of.manager.asker, 'save-identity', tx => saveIdentity(tx, child, version, identity))
}

test('records alike in name and birth are found seconds after they are saved, with the reasons and no name, for whoever sees both', async t => {
  const of = await scene(t)
  const { db, manager, ofA, born, child, look, pairs, maybe } = of
  const a = await child('Robin', 'Example', born, manager, ofA)
  const b = await child('Robyn', 'Example', addDays(born, 1), manager)
  await child('Robin', 'Elsewhere', born, manager)
  await child('Robin', 'Example', addDays(born, 900), manager)
  assert.equal((await look()).found, 1)
  const [pair, ...more] = await pairs(manager)
  assert.deepEqual([more.length, [pair?.one.id, pair?.other.id].sort()], [0, [a, b].sort()])
  assert.deepEqual([...(pair?.reasons ?? [])].sort(), ['born-day-off', 'spelling', 'word'])
  assert.equal((await look()).looked, 0, 'nobody waits any longer')
  assert.deepEqual(await pairs(ofA), [], 'whoever sees one record reads of no pair')
  assert.deepEqual(await maybe(ofA, a), { pairs: [], elsewhere: ['Staffordshire'] })
  assert.deepEqual(await maybe(ofA, b), { pairs: [], elsewhere: [] }, 'nor of a child whom they may not see')
  const { rows } = await sql<{ kept: string }>`select p::text as kept from duplicate_pair p`.execute(db.owner.sql)
  assert.ok(!/robin|robyn|example/i.test(rows.map(({ kept }) => kept).join()))
  assert.equal(await db.store.read(manager.asker, 'see-pairs', tx => countPairs(tx, 50)), 1)
})

test('a change of a name or a birth ends a pair or begins one, and nothing else of the record wants a look', async t => {
  const of = await scene(t)
  const { town, manager, born, child, look, pairs } = of
  const [a, b] = [await child('Robin', 'Example', born, manager), await child('Alex', 'Example', born, manager)]
  await look()
  assert.deepEqual(await pairs(manager), [])
  await town.episode(a)
  assert.equal((await look()).looked, 0)
  await rename(of, b, 'Robin', born)
  await look()
  assert.equal((await pairs(manager)).length, 1)
  await rename(of, a, 'Alex', born)
  await look()
  assert.deepEqual(await pairs(manager), [])
})

test('two judged to be two children wait no longer, until a name or a birth changes or it is taken back; judged again, it stands anew', async t => {
  const of = await scene(t)
  const { db, manager, ofA, born, child, look, pairs } = of
  const [a, b] = [await child('Robin', 'Example', born, manager, ofA), await child('Robin', 'Example', born, manager)]
  const judge = (reason: string) =>
    db.store.write(manager.asker, 'keep-records-apart', tx => keepApart(tx, anId(), b, a, reason))
  const judged = () => db.store.read(manager.asker, 'see-child', tx => readKeptApart(tx, a, b))
  const takeBack = (as: Worker) => db.store.write(as.asker, 'take-back', tx => takeBackApart(tx, a, b))
  await look()
  await judge('Twins')
  await look()
  assert.deepEqual([await pairs(manager), (await judged())?.reopened], [[], null])
  await rename(of, a, 'Robyn', born)
  await look()
  assert.deepEqual([(await pairs(manager))[0]?.reopened, (await judged())?.reopened], [true, 'changed'])
  await judge('Twins all the same')
  assert.deepEqual([await pairs(manager), (await judged())?.reason], [[], 'Twins all the same'])
  await assert.rejects(takeBack(ofA), NotAllowed)
  assert.deepEqual([await takeBack(manager), await takeBack(manager)], [true, false])
  assert.equal((await pairs(manager)).length, 1)
})

test('a pair leaves when its records are one child or one is restricted, and is found again when they are parted', async t => {
  const of = await scene(t)
  const { db, town, manager, ofA, born, child, look, pairs, maybe } = of
  const [a, b] = [await child('Robin', 'Example', born, manager, ofA), await child('Robin', 'Example', born, manager)]
  await look()
  const version = async (id: Id<'child'>) =>
    (await db.owner.sql.selectFrom('child').select('version').where('id', '=', id).executeTakeFirstOrThrow()).version
  const union = {
    id: anId<'record-union'>(),
    merged: { child: b, version: await version(b) },
    survivor: { child: a, version: await version(a) },
    reason: 'One birth certificate',
  }
  await db.store.write(manager.asker, 'unite', tx => uniteRecords(tx, union))
  await look()
  assert.deepEqual(await pairs(manager), [])
  await db.store.write(manager.asker, 'part', tx => partRecords(tx, { id: union.id, version: 1 }, 'Two after all'))
  await look()
  assert.equal((await pairs(manager)).length, 1)
  await town.byHand(async hand => {
    await sql`with sealed as (insert into seal (id, reason) values (gen_random_uuid(), 'a test') returning id)
      insert into seal_child (seal_id, child_id) select id, ${b} from sealed`.execute(hand.sql)
    await sql`update child set version = version where id = ${b}`.execute(hand.sql)
  })
  assert.deepEqual([await pairs(manager), await maybe(ofA, a)], [[], { pairs: [], elsewhere: [] }])
  await look()
  assert.deepEqual(await pairs(manager), [])
})

test('by night a look is wanted at whoever was never looked at, and at the pairs that wait', async t => {
  const { db, manager, born, child, look, pairs } = await scene(t)
  await child('Robin', 'Example', born, manager)
  await child('Robin', 'Example', born, manager)
  await sql`delete from duplicate_look`.execute(db.owner.sql)
  assert.equal((await look()).looked, 0)
  assert.equal(await wantLooks(db.store), 2)
  await look()
  assert.equal((await pairs(manager)).length, 1)
  assert.equal(await wantLooks(db.store), 1, 'the pair is weighed anew by one of its records')
})

test('a reporter says by a handle that it is this child, learns nothing, and the pair waits for whoever sees both', async t => {
  const { db, town, manager, ofA, born, child, look, pairs } = await scene(t)
  const known = await child('Robin', 'Example', born, manager)
  const report = aReport(hoursAfter(town.now, -2), {
    ...{ givenNames: 'Bobbin', familyName: 'Sample', nameWords: wordsOfNames(['Bobbin Sample']), bornOn: born },
  })
  await db.store.write(ofA.asker, 'report-missing', tx => reportEpisode(tx, report))
  const handle = await db.store.write(
    ofA.asker,
    'search',
    async tx =>
      (await findChildren(tx, { typed: 'Robin Example', bornOn: born }, { page: 1, perPage: 5 })).elsewhere[0]?.handle,
  )
  const say = (as: Worker, named = handle ?? '') =>
    db.store.write(as.asker, 'say-same', tx => saySameByHandle(tx, report.episodeId, named))
  await assert.rejects(say(manager), NotAllowed, 'who sees nothing of the episode says nothing of it')
  assert.equal(await say(ofA, anId()), undefined)
  assert.equal(await say(ofA), undefined)
  assert.deepEqual(await pairs(manager), [])
  await town.grants(report.newChildId, manager)
  assert.deepEqual((await pairs(manager))[0]?.reasons, ['said'])
  await look()
  assert.deepEqual((await pairs(manager))[0]?.reasons, ['said'], 'names that differ do not end it')
  assert.ok([known, report.newChildId].includes((await pairs(manager))[0]?.one.id as Id<'child'>))
})
