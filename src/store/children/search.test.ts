import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { OwnersHand } from '../../../test/builders/owners-hand.ts'
import { type Partnership, partnership } from '../../../test/builders/partnership.ts'
import { anId } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { addDays, type Day, dayOf } from '../../domain/kernel/index.ts'
import type { Found } from './reads.ts'
import { findChildren, readSearch } from './reads.ts'
import { keepSearch } from './writes.ts'

const firstPage = { page: 1, perPage: 20 }

async function searcher(t: Parameters<typeof withDatabase>[0]) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('practitioner')
  const find = (typed: string, bornOn: Day | null = null, paging = firstPage): Promise<Found> =>
    db.store.read(worker.asker, 'see-search', tx => findChildren(tx, { typed, bornOn }, paging))
  return { db, town, worker, find }
}

const bornOn = (town: Partnership) => addDays(dayOf(town.now), -5000)

test('own children say why they match: the words in common and how the birth compares', async t => {
  const { town, worker, find } = await searcher(t)
  const child = await town.child({ given: 'Robin', family: 'Example', bornOn: bornOn(town) })
  await town.involves(child, worker)
  const [same] = (await find('Robin Sample', bornOn(town))).children
  assert.deepEqual([same?.id, same?.words, same?.born], [child, ['robin'], 'same'])
  assert.equal((await find('example', addDays(bornOn(town), 1))).children[0]?.born, 'different')
  assert.equal((await find('example')).children[0]?.born, 'not-compared')
})

test('of others it is told only that a record exists, to whom it belongs, and to those who typed the whole name', async t => {
  const { town, find } = await searcher(t)
  await town.child({ given: 'Robin', family: 'Example', bornOn: bornOn(town), authority: 'stoke-on-trent' })
  const found = await find('Robin Example', bornOn(town))
  assert.deepEqual([found.children, found.total], [[], 0])
  assert.deepEqual(
    found.elsewhere.map(one => Object.keys(one).sort()),
    [['authority', 'handle']],
  )
  assert.equal(found.elsewhere[0]?.authority, 'stoke-on-trent')
  assert.deepEqual((await find('Robin')).elsewhere, [])
  assert.deepEqual((await find('Robin Example', addDays(bornOn(town), 1))).elsewhere, [])
})

test('of others no more than three are told, whatever is there', async t => {
  const { town, find } = await searcher(t)
  for (let i = 0; i < 5; i++) await town.child({ given: 'Robin', family: 'Example' })
  assert.equal((await find('Robin Example')).elsewhere.length, 3)
})

async function sealByHand(hand: OwnersHand, child: string): Promise<void> {
  await sql`with sealed as (insert into seal (id, reason) values (gen_random_uuid(), 'a test') returning id)
    insert into seal_child (seal_id, child_id) select id, ${child} from sealed`.execute(hand.sql)
}

test('a sealed record is never told of', async t => {
  const { town, find } = await searcher(t)
  const child = await town.child({ given: 'Robin', family: 'Example' })
  await town.byHand(hand => sealByHand(hand, child))
  assert.deepEqual((await find('Robin Example')).elsewhere, [])
})

test('a child with a frequent name is found among very many of others', async t => {
  const { town, worker, find } = await searcher(t)
  await town.byHand(hand => crowd(hand, 300))
  const child = await town.child({ given: 'Zoe', family: 'Example' })
  await town.involves(child, worker)
  assert.deepEqual(
    (await find('Robin Example')).children.map(one => one.id),
    [child],
  )
})

async function crowd(hand: OwnersHand, many: number) {
  await sql`with made as (insert into child (id, responsible_authority)
      select gen_random_uuid(), 'staffordshire' from generate_series(1, ${many}) returning id)
    insert into child_identity (child_id, given_names, family_name, born_precision, name_words)
    select id, 'Robin', 'Example', 'unknown', array['example', 'robin'] from made`.execute(hand.sql)
}

test('results come a page at a time, and only those of the page are named in the audit', async t => {
  const { db, town, worker, find } = await searcher(t)
  for (let i = 0; i < 5; i++) {
    const child = await town.child({ given: 'Robin', family: 'Example' })
    await town.involves(child, worker)
  }
  const pages = [await find('robin', null, { page: 1, perPage: 2 }), await find('robin', null, { page: 3, perPage: 2 })]
  assert.deepEqual(
    pages.map(page => [page.children.length, page.total]),
    [
      [2, 5],
      [1, 5],
    ],
  )
  const { rows } = await sql<{ n: number }>`select cardinality(children) as n from audit_entry
    where act = 'see-search' order by audit_entry.n`.execute(db.owner.sql)
  assert.deepEqual(
    rows.map(row => row.n),
    [2, 1],
  )
})

test('a role that reads no record finds nothing', async t => {
  const { db, town } = await searcher(t)
  await town.child({ given: 'Robin', family: 'Example' })
  const analyst = await town.worker('analyst')
  const found = await db.store.read(analyst.asker, 'see-search', tx =>
    findChildren(tx, { typed: 'Robin Example', bornOn: null }, firstPage),
  )
  assert.deepEqual([found.total, found.elsewhere], [0, []])
})

test('a search is for the one who made it, and for a day', async t => {
  const { db, town, worker } = await searcher(t)
  const other = await town.worker('practitioner')
  const id = anId<'search'>()
  const sought = { typed: 'Robin Example', bornOn: bornOn(town), purpose: 'A referral came in' }
  await db.store.write(worker.asker, 'search-children', tx => keepSearch(tx, id, sought))
  const see = (asker: typeof worker.asker) => db.store.read(asker, 'see-search', tx => readSearch(tx, id))
  assert.deepEqual(await see(worker.asker), sought)
  assert.equal(await see(other.asker), null)
  await sql`update search set made_at = made_at - interval '25 hours'`.execute(db.owner.sql)
  await db.store.write(other.asker, 'search-children', tx => keepSearch(tx, anId<'search'>(), sought))
  assert.equal(await see(worker.asker), null)
})

test('a child of two records is found once by the names of either, and those who see only one record find that one', async t => {
  const { db, town, worker, find } = await searcher(t)
  const survivor = await town.child({ given: 'Robin', family: 'Example' })
  const other = await town.child({ given: 'Robyn', family: 'Sample', authority: 'stoke-on-trent' })
  const holder = await town.worker('practitioner')
  await town.involves(survivor, worker)
  await town.involves(other, holder)
  await town.byHand(hand => sql`update child set same_as = ${survivor} where id = ${other}`.execute(hand.sql))
  for (const typed of ['Robin Example', 'Robyn Sample', 'Robin Sample'])
    assert.deepEqual(
      (await find(typed)).children.map(child => child.id),
      [survivor],
      typed,
    )
  const byHolder = (typed: string) =>
    db.store.read(holder.asker, 'see-search', tx => findChildren(tx, { typed, bornOn: null }, firstPage))
  assert.deepEqual(
    (await byHolder('Robyn Sample')).children.map(child => child.id),
    [other],
  )
  const stranger = await town.worker('practitioner')
  const found = await db.store.read(stranger.asker, 'see-search', tx =>
    findChildren(tx, { typed: 'Robyn Sample', bornOn: null }, firstPage),
  )
  assert.deepEqual([found.children.length, found.elsewhere.map(one => one.authority)], [0, ['staffordshire']])
})
