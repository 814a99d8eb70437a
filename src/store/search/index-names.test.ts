// The index of names follows every write, whoever makes it, and is never in its way.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { OwnersHand } from '../../../test/builders/owners-hand.ts'
import { partnership } from '../../../test/builders/partnership.ts'
import { type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import { addDays, addYears, type Day, dayFrom, dayText, type Id } from '../../domain/kernel/index.ts'
import { bornWeights, compareBorn, letterWeight, readTypedName, soundAlike } from '../../domain/search/index.ts'
import { findChildren, findIds } from '../children/reads.ts'
import { awaitWholeIndex, indexWaiting } from './keep-index.ts'
import { queryOf } from './query.ts'

async function scene(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('practitioner')
  const own = async (given: string, family: string, bornOn?: Day) => {
    const child = await town.child({ given, family, ...(bornOn === undefined ? {} : { bornOn }) })
    await town.involves(child, worker)
    return child
  }
  const find = async (typed: string, bornOn: Day | null = null): Promise<Id<'child'>[]> => {
    const found = await db.store.read(worker.asker, 'see-search', tx =>
      findChildren(tx, { typed, bornOn }, { page: 1, perPage: 20 }),
    )
    return found.children.map(child => child.id)
  }
  return { db, town, worker, own, find }
}

async function wordsIn(db: TestDatabase): Promise<string[]> {
  const { rows } = await sql<{
    word: string
  }>`select word from name_index.word where length(word) > 1 order by word`.execute(db.owner.sql)
  return rows.map(row => row.word)
}

const rename = (hand: OwnersHand, child: Id<'child'>, family: string) =>
  sql`update child_identity set family_name = ${family} where child_id = ${child}`.execute(hand.sql)

test('a child is found under a slip, by ear, with the names swapped, by an initial, and by the start of a name', async t => {
  const { own, find } = await scene(t)
  const child = await own('Siobhan', 'Featherstone')
  for (const typed of [
    'Siobhan Fetherstone',
    'Shivaun Featherstone',
    'Featherstone Siobhan',
    'S Featherstone',
    'Siobhna Feathrestone',
    'Siob',
    'FEATHERSTONE',
  ])
    assert.deepEqual(await find(typed), [child], typed)
  assert.deepEqual(await find('Zachary Quill'), [])
})

test('a renamed child answers to the new name alone, and a word whose last holder is renamed is forgotten', async t => {
  const { db, town, own, find } = await scene(t)
  const child = await own('Robin', 'Quillfeather')
  const other = await own('Robin', 'Example')
  assert.ok((await wordsIn(db)).includes('quillfeather'))
  await town.byHand(hand => rename(hand, child, 'Sample'))
  assert.deepEqual(await wordsIn(db), ['example', 'robin', 'sample'])
  assert.deepEqual(await find('Quillfeather'), [])
  assert.deepEqual(await find('Robin Sample'), [child, other])
})

test('an erased identity leaves no word and no key behind', async t => {
  const { db, own } = await scene(t)
  const child = await own('Robin', 'Quillfeather')
  await sql`delete from child_identity where child_id = ${child}`.execute(db.owner.sql)
  const { rows } = await sql<{
    n: number
  }>`select (select count(*) from name_index.word) + (select count(*) from name_index.holder)
    + (select count(*) from name_index.child) + (select count(*) from name_index.waiting) as n`.execute(db.owner.sql)
  assert.equal(Number(rows[0]?.n), 0)
})

test('a changed date of birth is what the search compares', async t => {
  const { town, own, find } = await scene(t)
  const [before, after] = [dayFrom({ year: 2012, month: 3, day: 5 }), dayFrom({ year: 2013, month: 7, day: 9 })]
  assert.ok(before !== null && after !== null)
  const child = await own('Robin', 'Example', before)
  assert.deepEqual(await find('', before), [child])
  await town.byHand(hand =>
    sql`update child_identity set born_on = ${dayText(after)} where child_id = ${child}`.execute(hand.sql),
  )
  assert.deepEqual([await find('', before), await find('', after)], [[], [child]])
})

// In each of the two steps of keeping it: asking whose name waits, and keeping the name.
const breaks = [
  {
    step: 'to say who waits',
    broken: 'alter function name_index.waiting_names(uuid[], int) rename to gone',
    mended: 'alter function name_index.gone(uuid[], int) rename to waiting_names',
  },
  {
    step: 'to keep a name',
    broken: 'alter table name_index.holder add constraint broken check (n < 0) not valid',
    mended: 'alter table name_index.holder drop constraint broken',
  },
]
for (const { step, broken, mended } of breaks)
  test(`an index that fails ${step} keeps no record from being written, and makes up for it at the next turn`, async t => {
    const { db, own, find } = await scene(t)
    await db.owner.run(broken)
    let child: Id<'child'>
    try {
      child = await own('Robin', 'Example')
      assert.deepEqual(await find('Robin Example'), [])
    } finally {
      await db.owner.run(mended)
    }
    assert.equal(await indexWaiting(db.store.database), 1)
    assert.deepEqual(await find('Robin Example'), [child])
    assert.ok((await awaitWholeIndex(db.store.database)) >= 1 && (await indexWaiting(db.store.database)) >= 1)
    assert.equal(await indexWaiting(db.store.database), 0)
  })

test('a number is looked up however it is spaced, only for who may read it and where it was not entered in error', async t => {
  const { town, own, find } = await scene(t)
  const child = await own('Robin', 'Example')
  await town.byHand(hand =>
    sql`insert into identifier (id, child_id, kind, value) values (gen_random_uuid(), ${child}, 'nhs', '943-476-5919')`.execute(
      hand.sql,
    ),
  )
  assert.deepEqual(await find('9434765919'), [child])
  assert.deepEqual(await find('943 476 5919'), [child])
  await town.byHand(hand =>
    sql`update identifier set entered_in_error_at = now(), entered_in_error_reason = 'a slip'`.execute(hand.sql),
  )
  assert.deepEqual(await find('9434765919'), [])
})

test('whatever is typed gets an answer: nothing, 300 letters, emoji, right to left, quotes, patterns, many words', async t => {
  const { own, find } = await scene(t)
  const child = await own('Robin', "O'Example")
  const many = Array.from({ length: 80 }, (_, n) => `word${n}`).join(' ')
  const typed = [
    '',
    ' ',
    'R',
    'x'.repeat(300),
    '😀',
    'محمد علي',
    "'; drop table child; --",
    '%_\\',
    '.*(?=',
    '"\\u0000',
    many,
    'Ровин',
    '李 明',
  ]
  for (const text of typed) assert.ok(Array.isArray(await find(text)), text)
  assert.deepEqual(await find('robin oexample'), [child])
})

test('two fields are one name, and no more ids are answered than were asked for', async t => {
  const { db, worker, own } = await scene(t)
  for (let n = 0; n < 3; n += 1) await own('Robin', 'Example')
  const ids = await db.store.read(worker.asker, 'see-search', tx =>
    findIds(tx, { given: 'Robin', family: 'Example', bornOn: null }, 2),
  )
  assert.equal(ids.length, 2)
})

const word = fc.string({ unit: fc.constantFrom(...'abcdehimnrst'), minLength: 1, maxLength: 12 })

test('the database weighs two words as the domain does', async t => {
  const db = await withDatabase(t)
  const pairs = fc.sample(fc.tuple(word, word), { numRuns: 300, seed: 11 }).flatMap(([one, other]) => [
    [one, other],
    [one, `${one.slice(1)}${other.slice(0, 2)}`],
    [one, one.slice(0, -1) || 'a'],
  ])
  const asked = pairs.map(([typed = '', recorded = ''], n) => {
    const [letters] = JSON.parse(queryOf(readTypedName(typed)))
    return { n, typed, recorded, alphabet: letters.alphabet, masks: letters.masks, heard: soundAlike(typed, recorded) }
  })
  const { rows } = await sql<{
    weight: number
  }>`select name_index.letter_weight(a.typed, a.alphabet, a.masks, a.recorded, a.heard) as weight
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) a (n int, typed text, recorded text, alphabet text, masks bigint[], heard boolean) order by n`.execute(
    db.owner.sql,
  )
  for (const [at, { typed, recorded }] of asked.entries())
    assert.ok(Math.abs((rows[at]?.weight ?? -1) - letterWeight(typed, recorded).weight) < 1e-9, `${typed} ${recorded}`)
})

test('the database compares two dates of birth as the domain does', async t => {
  const db = await withDatabase(t)
  const day = dayFrom({ year: 2012, month: 3, day: 5 })
  const swapped = dayFrom({ year: 2012, month: 5, day: 3 })
  assert.ok(day !== null && swapped !== null)
  const others = [
    day,
    swapped,
    addYears(day, 1),
    addYears(day, -2),
    ...[1, -1, 2, 31, 365, 366, 400, 401, 900].map(days => addDays(day, days)),
  ]
  for (const other of others)
    for (const about of [false, true]) {
      const { rows } = await sql<{
        weight: number
      }>`select name_index.born_weight(${dayText(day)}::date, ${dayText(other)}::date, ${about}) as weight`.execute(
        db.owner.sql,
      )
      const recorded = about ? ({ kind: 'estimated', latest: other } as const) : ({ kind: 'exact', on: other } as const)
      assert.equal(rows[0]?.weight, bornWeights[compareBorn(day, recorded)], `${dayText(other)} ${about}`)
    }
})
