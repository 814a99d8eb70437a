import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { OwnersHand } from '../../../test/builders/owners-hand.ts'
import { partnership } from '../../../test/builders/partnership.ts'
import type { Worker } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { addressWords, shortForms, telephonesIn } from '../../domain/search/index.ts'
import { type Found, findChildren } from './reads.ts'

type Child = Id<'child'>

const phone = (hand: OwnersHand, child: Child, value: string) =>
  sql`insert into contact_detail (id, child_id, kind, value) values (gen_random_uuid(), ${child}, 'phone', ${value})`.execute(
    hand.sql,
  )
const relative = (hand: OwnersHand, child: Child, telephone: string, address = '') =>
  sql`insert into family_member (id, child_id, name, relation, telephone, address)
    values (gen_random_uuid(), ${child}, 'Jo Invented', 'mother', ${telephone}, ${address})`.execute(hand.sql)
const place = (hand: OwnersHand, child: Child, kind: string, address: string, postcode = '') =>
  sql`insert into known_address (id, child_id, kind, address, postcode)
    values (gen_random_uuid(), ${child}, ${kind}, ${address}, ${postcode})`.execute(hand.sql)
const livesAt = (hand: OwnersHand, child: Child, address: string) =>
  sql`update placement set address = ${address} where child_id = ${child}`.execute(hand.sql)

async function searcher(t: Parameters<typeof withDatabase>[0]) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('practitioner')
  const findAs = (who: Worker, typed: string): Promise<Found> =>
    db.store.read(who.asker, 'see-search', tx => findChildren(tx, { typed, bornOn: null }, { page: 1, perPage: 20 }))
  const own = async (given = 'Robin') => {
    const child = await town.child({ given, family: 'Invented' })
    await town.involves(child, worker)
    return child
  }
  const found = async (typed: string) => (await findAs(worker, typed)).children.map(one => one.id)
  return { db, town, worker, own, findAs, found, find: (typed: string) => findAs(worker, typed) }
}

test('an own child is found by their telephone number however it is written, and by that of somebody of the family', async t => {
  const { town, own, find } = await searcher(t)
  const [child, sibling] = [await own(), await own('Sky')]
  await town.byHand(async hand => {
    await phone(hand, child, '07700 900123 (evenings)')
    await relative(hand, sibling, '+44 (0)7700 900123')
  })
  for (const typed of ['07700900123', '+44 7700 900123', '(07700) 900-123']) {
    const { children, total, elsewhere } = await find(typed)
    assert.deepEqual([total, elsewhere], [2, []], typed)
    assert.deepEqual(
      children.map(one => [one.id, one.reasons]),
      [
        [child, [{ kind: 'telephone', of: 'child' }]],
        [sibling, [{ kind: 'telephone', of: 'family' }]],
      ],
    )
  }
  assert.equal((await find('07700 900124')).total, 0)
})

test('an own child is found by each address, a past one, an unsafe one and one of the family among them, as the row says it', async t => {
  const { town, own, find, found } = await searcher(t)
  const [home, unsafe, family] = [await own(), await own('Sky'), await own('Ash')]
  await town.byHand(async hand => {
    await livesAt(hand, home, '12 Example Road, Exampleton, ZZ99 1AA')
    await sql`update placement set until_on = from_on + 10 where child_id = ${home}`.execute(hand.sql)
    await place(hand, unsafe, 'unsafe', '14 Saint Mary’s Street', 'zz991ab')
    await relative(hand, family, '', 'Rose Cottage, Invented Lane')
  })
  const reasons = async (typed: string) =>
    (await find(typed)).children.map(one => [one.id, one.reasons.filter(r => r.kind === 'address')])
  const at = '12 Example Road, Exampleton, ZZ99 1AA'
  for (const typed of ['12 example rd', 'ZZ991AA', '12 Example Road, Othertown'])
    assert.deepEqual(await reasons(typed), [[home, [{ kind: 'address', of: 'placement', address: at }]]], typed)
  assert.deepEqual(await reasons('14 St Marys St'), [
    [unsafe, [{ kind: 'address', of: 'known', address: '14 Saint Mary’s Street, zz991ab' }]],
  ])
  assert.deepEqual(await found('ZZ99 1AB'), [unsafe])
  assert.deepEqual(await found('Rose Cottage Invented Lane'), [family])
  assert.deepEqual(await reasons('13 Example Road'), [])
})

test('a child found by name and number is found once, before those found by the name alone', async t => {
  const { town, own, find } = await searcher(t)
  const [other, child] = [await own(), await own()]
  await town.byHand(hand => phone(hand, child, '07700 900123'))
  const { children, total } = await find('Robin Invented 07700900123')
  assert.deepEqual([total, children.map(one => one.id)], [2, [child, other]])
  assert.deepEqual(
    children[0]?.reasons.map(reason => reason.kind),
    ['telephone', 'word', 'word'],
  )
})

test('what was entered in error finds nobody, be it the number, the address or the record', async t => {
  const { town, own, found } = await searcher(t)
  const [child, wrong] = [await own(), await own('Sky')]
  await town.byHand(async hand => {
    await phone(hand, child, '07700 900123')
    await relative(hand, child, '07700 900124', '12 Example Road')
    await place(hand, child, 'friend', '14 Example Road')
    await livesAt(hand, child, '16 Example Road')
    await phone(hand, wrong, '07700 900125')
  })
  const typed = ['07700 900123', '07700 900124', '12 Example Road', '14 Example Road', '16 Example Road']
  for (const one of typed) assert.deepEqual(await found(one), [child], one)
  assert.deepEqual(await found('07700 900125'), [wrong])
  await town.byHand(async hand => {
    for (const table of ['contact_detail', 'family_member', 'known_address', 'placement'])
      await sql`update ${sql.table(table)} set entered_in_error_at = actor_now(), entered_in_error_reason = 'a test'
        where child_id = ${child}`.execute(hand.sql)
    await sql`update child set entered_in_error_at = actor_now() where id = ${wrong}`.execute(hand.sql)
  })
  for (const one of [...typed, '07700 900125']) assert.deepEqual(await found(one), [], one)
})

test('of a child whom the searcher may not see nothing is told by a number or an address, not even that a record exists', async t => {
  const { town, findAs, own } = await searcher(t)
  const child = await own()
  await town.byHand(async hand => {
    await phone(hand, child, '07700 900123')
    await livesAt(hand, child, '12 Example Road, ZZ99 1AA')
  })
  const stranger = await town.worker('practitioner')
  for (const typed of ['07700 900123', '12 Example Road', 'ZZ99 1AA']) {
    const { children, total, elsewhere } = await findAs(stranger, typed)
    assert.deepEqual([children, total, elsewhere], [[], 0, []], typed)
  }
})

test('a role finds nothing by a section that it does not read, though the child is its own', async t => {
  const { db, town, own, found } = await searcher(t)
  const child = await own()
  await town.byHand(async hand => {
    await phone(hand, child, '07700 900123')
    await relative(hand, child, '07700 900124', '18 Example Road')
    await place(hand, child, 'friend', '14 Example Road')
    await livesAt(hand, child, '16 Example Road')
  })
  const bySection = {
    contact: ['07700 900123'],
    family: ['07700 900124', '18 Example Road'],
    addresses: ['14 Example Road'],
    placement: ['16 Example Road'],
  }
  const all = Object.values(bySection).flat()
  for (const [section, hidden] of Object.entries(bySection)) {
    await sql`create temporary table shut as select * from access_rule where role = 'practitioner' and section = ${section} and act = 'read'`.execute(
      db.owner.sql,
    )
    await sql`delete from access_rule where role = 'practitioner' and section = ${section} and act = 'read'`.execute(
      db.owner.sql,
    )
    for (const typed of all)
      assert.deepEqual(await found(typed), hidden.includes(typed) ? [] : [child], `${section} ${typed}`)
    await sql`insert into access_rule select * from shut`.execute(db.owner.sql)
    await sql`drop table shut`.execute(db.owner.sql)
  }
})

test('of two records that are one child a number is found by those who see the record on which it stands', async t => {
  const { town, worker, findAs, own } = await searcher(t)
  const [survivor, other] = [await own(), await town.child({ given: 'Robyn', family: 'Sample' })]
  const holder = await town.worker('practitioner')
  await town.involves(other, holder)
  await town.byHand(async hand => {
    await phone(hand, other, '07700 900123')
    await sql`update child set same_as = ${survivor} where id = ${other}`.execute(hand.sql)
  })
  const found = async (who: Worker) => (await findAs(who, '07700 900123')).children.map(one => one.id)
  assert.deepEqual([await found(worker), await found(holder)], [[], [other]])
  await town.involves(other, worker)
  assert.deepEqual(await found(worker), [survivor])
})

const hostile = fc.array(
  fc.constantFrom(
    ..."0 7 44 +44 0044 ( ) - . , / a Ł é ’ ' ` St Road ZZ99 1AA 07700 900123 😀 \u00a0 \u2013 ١ İ ſt _ \\ \n".split(
      ' ',
    ),
    ' ',
    '\n',
    ...Object.keys(shortForms),
  ),
  { maxLength: 12 },
)

test('the database reads numbers and addresses as the domain does', async t => {
  const { db } = await searcher(t)
  const texts = [
    ...Object.keys(shortForms),
    ...fc.sample(hostile, 300).map(all => all.join('')),
    ...fc.sample(hostile, 300).map(all => all.join(' ')),
  ]
  const { rows } = await sql<{ text: string; telephones: string[]; words: string[] }>`
    select t as text, array(select n from unnest(telephones_in(t)) n order by n collate "C") as telephones,
      array(select w from unnest(address_words(t)) w order by w collate "C") as words from unnest(${texts}::text[]) t`.execute(
    db.owner.sql,
  )
  assert.equal(rows.length, texts.length)
  for (const { text, telephones, words } of rows)
    assert.deepEqual([telephones, words], [telephonesIn(text), addressWords(text)], JSON.stringify(text))
})
