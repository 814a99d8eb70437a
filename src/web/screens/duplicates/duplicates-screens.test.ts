import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../test/builders/people.ts'
import { aReport } from '../../../../test/builders/reports.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { makeChild } from '../../../actions/children/make-child.ts'
import { lookForPairs } from '../../../actions/duplicates/look-for-pairs.ts'
import { reportMissing } from '../../../actions/missing/report-missing.ts'
import { wordsOfNames } from '../../../domain/children/index.ts'
import { addDays, addYears, type Day, dateOf, dayOf, hoursAfter, type Id } from '../../../domain/kernel/index.ts'
import { keepSearch } from '../../../store/children/writes.ts'
import { readEpisode } from '../../../store/missing/reads.ts'
import { childScreen } from '../children/child/screen.ts'
import { makeScreen } from '../children/make/screen.ts'
import { compareSameScreen } from '../children/same-child/compare-screen.ts'
import { reportTasksScreen } from '../missing/report-tasks/screen.ts'
import { knownScreen } from './known-screen.ts'
import { pairsScreen } from './list-screen.ts'
import { endNamesScreen, namesScreen } from './names-screen.ts'

async function scene(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const born = addDays(dayOf(town.now), -5000)
  const as = (worker: Worker): Asking => ({ db, worker, now: town.now })
  const search = async (worker: Worker, typed = 'Robin Example') => {
    const id = anId<'search'>()
    await db.store.write(worker.asker, 'search-children', tx =>
      keepSearch(tx, id, { typed, bornOn: born, purpose: '' }),
    )
    return id
  }
  const made = async () => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from child`.execute(db.owner.sql)
    return rows[0]?.n
  }
  return { db, town, born, as, search, made }
}

const birthFields = (born: Day) => {
  const { day, month, year } = dateOf(born)
  return { 'born-day': String(day), 'born-month': String(month), 'born-year': String(year) }
}
const marked = (text: string): string => /name="_none-of" value="([^"]*)"/.exec(text)?.[1] ?? ''
const named = (given: string, born: Day) => ({
  ...{ 'given-names': given, 'family-name': 'Example', authority: 'staffordshire', ...birthFields(born) },
})

test('making a record shows whom the child may be and why, makes nothing until it is said that it is none of these, and then once', async t => {
  const { db, town, born, as, search, made } = await scene(t)
  const [mine, theirs] = [await town.worker('practitioner'), await town.worker('practitioner')]
  const own = await town.child({ given: 'Robin', family: 'Example', bornOn: addYears(born, -1) })
  await town.involves(own, mine)
  await town.involves(await town.child({ given: 'Robin', family: 'Example', bornOn: born, authority: 'other' }), theirs)
  const params = { search: await search(mine) }
  const child = anId<'child'>()
  const fields = { ...named('Robin', born), _child: child }
  const asked = pageOf(await posts(as(mine), makeScreen, { params, fields }))
  assert.equal(asked.page.status, 422)
  assert.match(asked.text, /Is it one of these\?/)
  assert.match(asked.text, new RegExp(`href="/children/${own}"`))
  assert.match(asked.text, /has “example”, “robin”; the year of birth differs by one/)
  assert.match(asked.text, /A record exists with another authority/)
  assert.deepEqual(await documentFaults(asked.page), [])
  assert.equal(await made(), 2)
  const rest = { params, fields: { ...fields, '_none-of': marked(asked.text) } }
  assert.equal((await posts(as(mine), makeScreen, rest)).kind, 'redirect')
  assert.equal((await posts(as(mine), makeScreen, rest)).kind, 'redirect', 'sent twice')
  assert.equal(await made(), 3)
  const { rows } = await sql<{ children: string[] }>`select children from audit_entry
    where reason_code like 'none-of-these%' and subject_id = ${child}`.execute(db.owner.sql)
  assert.deepEqual(
    rows.map(row => row.children),
    [[child, own]],
    'what was shown and let go of is in the audit',
  )
})

test('saying "none of these" of some covers no record that came up since', async t => {
  const { town, born, as, search, made } = await scene(t)
  const worker = await town.worker('practitioner')
  await town.involves(await town.child({ given: 'Robin', family: 'Example', bornOn: born }), worker)
  const params = { search: await search(worker) }
  const fields = { ...named('Robin', born), _child: anId() }
  const first = marked(pageOf(await posts(as(worker), makeScreen, { params, fields })).text)
  await town.involves(await town.child({ given: 'Robin', family: 'Example', bornOn: born }), worker)
  const again = await posts(as(worker), makeScreen, { params, fields: { ...fields, '_none-of': first } })
  assert.equal(pageOf(again).page.status, 422)
  assert.equal(await made(), 2)
})

test('of two agencies who make a record of the same child at the same moment the second is shown the first, and both are told afterwards', async t => {
  const { db, town, born, search, made } = await scene(t)
  const [one, other] = [await town.worker('practitioner'), await town.worker('police-officer')]
  const identity = {
    ...{ givenNames: 'Robin', familyName: 'Example', knownAs: '', aliases: '', sex: '' },
    born: { how: 'exact', on: born, by: null, age: '', month: '', year: '' },
  }
  const making = async (worker: Worker, noneOf: readonly string[] = [], child = anId<'child'>()) =>
    makeChild(db.store, worker.asker, {
      ...{ search: await search(worker), child, identity, noneOf },
      responsible: { authority: 'staffordshire', name: '' },
    })
  const came = await Promise.all([making(one), making(other)])
  assert.deepEqual(came.map(({ kind }) => kind).sort(), ['candidates', 'made'])
  assert.equal(await made(), 1)
  const second = came[0]?.kind === 'candidates' ? one : other
  const told = came.find(answer => answer.kind === 'candidates')
  assert.deepEqual(told?.candidates.own, [], 'the other agency’s child is not shown')
  assert.equal(told?.candidates.elsewhere.length, 1)
  assert.equal((await making(second, ['staffordshire-1'])).kind, 'made')
  await lookForPairs(db.store)
  const { rows } = await sql<{ n: number }>`select count(*) as n from duplicate_pair`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ n: 1 }])
})

async function reported(of: Awaited<ReturnType<typeof scene>>, by: Worker, given: string, family = 'Example') {
  const { db, town, born } = of
  const report = aReport(hoursAfter(town.now, -2), {
    ...{ givenNames: given, familyName: family, nameWords: wordsOfNames([given, family]), bornOn: born },
  })
  await reportMissing(db.store, by.asker, report, [])
  return report.episodeId
}

test('a report is stored as it was typed and then asked of: "this is the child" puts it on the child’s own record, once, with its reference', async t => {
  const of = await scene(t)
  const { db, town, born, as } = of
  const worker = await town.worker('provider-worker', await town.home())
  const own = await town.child({ given: 'Robin', family: 'Example', bornOn: born })
  await town.involves(own, worker)
  const episode = await reported(of, worker, 'Robyn')
  const params = { episode }
  const page = pageOf(await opens(as(worker), reportTasksScreen, { params, query: { done: 'reported' } }))
  assert.match(page.text, /Does this child have a record already\?/)
  assert.match(page.text, /“robin” is another spelling of “robyn”/)
  assert.deepEqual(await documentFaults(page.page), [])
  const later = pageOf(await opens(as(worker), reportTasksScreen, { params }))
  assert.doesNotMatch(later.text, /Does this child have a record already/)
  const [moved = ''] = /name="_moved" value="([^"]*)"/.exec(page.text)?.slice(1) ?? []
  const see = (id: string) => db.store.read(worker.asker, 'see', tx => readEpisode(tx, id as Id<'episode'>))
  const before = await see(episode)
  const stale = { params, fields: { _child: own, _moved: moved, _version: '99' } }
  assert.equal(pageOf(await posts(as(worker), knownScreen, stale)).page.status, 409)
  const fields = { _child: own, _moved: moved, _version: String(before?.version) }
  for (const _ of [1, 2]) {
    const answer = await posts(as(worker), knownScreen, { params, fields })
    assert.deepEqual(answer, { kind: 'redirect', to: `/episodes/${moved}/report?done=known` })
  }
  const there = await see(moved)
  assert.deepEqual([there?.childId, there?.reference], [own, before?.reference])
  assert.notEqual((await see(episode))?.enteredInErrorAt, null)
})

test('nobody else puts a report on another record in this way, and none that stands with others', async t => {
  const of = await scene(t)
  const { db, town, born, as } = of
  const [worker, stranger] = [
    await town.worker('provider-worker', await town.home()),
    await town.worker('practitioner'),
  ]
  const own = await town.child({ given: 'Robin', family: 'Example', bornOn: born })
  for (const one of [worker, stranger]) await town.involves(own, one)
  const episode = await reported(of, worker, 'Robyn')
  const fields = { _child: own, _moved: anId(), _version: '1' }
  assert.equal((await posts(as(stranger), knownScreen, { params: { episode }, fields })).kind, 'not-found')
  const { rows } = await sql<{ child_id: Id<'child'> }>`select child_id from episode where id = ${episode}`.execute(
    db.owner.sql,
  )
  await town.episode(rows[0]?.child_id as Id<'child'>)
  assert.equal((await posts(as(worker), knownScreen, { params: { episode }, fields })).kind, 'not-found')
  const elsewhere = { ...fields, _child: await town.child({ given: 'Alex' }) }
  assert.equal((await posts(as(worker), knownScreen, { params: { episode }, fields: elsewhere })).kind, 'not-found')
})

test('a report that was matched to a record by all names and the birth asks and teaches its reporter nothing', async t => {
  const of = await scene(t)
  const { town, born, as } = of
  const [worker, manager] = [await town.worker('provider-worker', await town.home()), await town.worker('team-manager')]
  await town.involves(await town.child({ given: 'Robin', family: 'Example', bornOn: born }), manager)
  // All the names and the birth are the same: the report was matched to it, and nothing is asked or shown.
  const matched = await reported(of, worker, 'Robin')
  const none = pageOf(
    await opens(as(worker), reportTasksScreen, { params: { episode: matched }, query: { done: 'reported' } }),
  )
  assert.doesNotMatch(none.text, /record already/)
  assert.equal((await opens(as(worker), knownScreen, { params: { episode: matched } })).kind, 'not-found')
})

test('of a child whom the reporter may not see they are told that a record exists, say that it is this child, and learn nothing more', async t => {
  const of = await scene(t)
  const { town, born, as } = of
  const [worker, manager] = [await town.worker('provider-worker', await town.home()), await town.worker('team-manager')]
  const other = await town.child({ given: 'Shanice', family: 'Example', bornOn: born, authority: 'stoke-on-trent' })
  await town.involves(other, manager)
  const params = { episode: await reported(of, worker, 'Shanise') }
  const page = pageOf(await opens(as(worker), reportTasksScreen, { params, query: { done: 'reported' } }))
  assert.match(page.text, /A record exists with Stoke-on-Trent/)
  assert.ok(!page.text.includes('Shanice') && !page.text.includes(other))
  const handle = /name="_handle" value="([^"]*)"/.exec(page.text)?.[1] ?? ''
  const answer = await posts(as(worker), knownScreen, { params, fields: { _handle: handle } })
  assert.deepEqual(answer, { kind: 'redirect', to: `/episodes/${params.episode}/report?done=said-who` })
  const seen = pageOf(await opens(as(manager), childScreen, { params: { child: other } }))
  assert.match(seen.text, /This child may be recorded elsewhere; ask/)
  const unknown = { params, fields: { _handle: anId() } }
  assert.deepEqual(
    await posts(as(worker), knownScreen, unknown),
    answer,
    'whatever stands behind it, the answer is one',
  )
})

test('a child whom nobody can name is compared with nobody', async t => {
  const of = await scene(t)
  const { db, town, as } = of
  const worker = await town.worker('provider-worker', await town.home())
  const report = aReport(hoursAfter(town.now, -2), {
    ...{
      givenNames: '',
      familyName: '',
      nameWords: ['lad', 'red', 'coat'],
      workingName: 'Unknown: lad in the red coat',
    },
  })
  await reportMissing(db.store, worker.asker, report, [])
  const page = pageOf(await opens(as(worker), knownScreen, { params: { episode: report.episodeId } }))
  assert.match(page.text, /Nobody on record is alike/)
  assert.deepEqual(await documentFaults(page.page), [])
})

test('possible duplicates are listed for roles that may judge them, lead to the comparison, and a judgement is taken back there', async t => {
  const { db, town, born, as } = await scene(t)
  const [manager, worker] = [await town.worker('team-manager'), await town.worker('practitioner')]
  const empty = pageOf(await opens(as(manager), pairsScreen))
  assert.match(empty.text, /No two records that you may see/)
  const alike = { family: 'Example', bornOn: born }
  const pair = [await town.child({ given: 'Robin', ...alike }), await town.child({ given: 'Robyn', ...alike })]
  for (const child of pair) {
    await town.involves(child, manager)
    await town.involves(child, worker)
    await sql`select want_look(${child})`.execute(db.owner.sql)
  }
  await lookForPairs(db.store)
  assert.equal((await opens(as(worker), pairsScreen)).kind, 'not-found')
  const list = pageOf(await opens(as(manager), pairsScreen))
  assert.deepEqual(await documentFaults(list.page), [])
  const [, one = '', other = ''] = /\/children\/([0-9a-f-]+)\/same-child\/([0-9a-f-]+)/.exec(list.text) ?? []
  assert.deepEqual([one, other].sort(), [...pair].sort())
  const params = { child: one, other }
  const judge = { answer: 'two', 'change-reason': 'Twins' }
  assert.equal((await posts(as(manager), compareSameScreen, { params, fields: judge })).kind, 'redirect')
  assert.match(pageOf(await opens(as(manager), pairsScreen)).text, /No two records/)
  assert.match(pageOf(await opens(as(manager), compareSameScreen, { params })).text, /Take back that they are two/)
  const open = await posts(as(manager), compareSameScreen, { params, fields: { answer: 'open' } })
  assert.equal(open.kind, 'redirect')
  assert.match(pageOf(await opens(as(manager), pairsScreen)).text, /Judged before to be two children/)
  assert.match(pageOf(await opens(as(manager), compareSameScreen, { params })).text, /This was taken back/)
})

test('names that count as alike are looked up by everybody, and added and ended by an administrator or a co-ordinator with the reason', async t => {
  const { db, town, born, as } = await scene(t)
  const [admin, coordinator, worker, analyst] = [
    await town.worker('administrator'),
    await town.worker('missing-co-ordinator'),
    await town.worker('practitioner'),
    await town.worker('team-manager'),
  ]
  const id = anId<'name-variant'>()
  const fields = { _act: 'add', _id: id, kind: 'nickname', names: 'Quillon, Quill', source: 'Told by a family' }
  assert.equal((await posts(as(worker), namesScreen, { params: {}, fields })).kind, 'not-found')
  assert.equal((await posts(as(analyst), namesScreen, { params: {}, fields })).kind, 'not-found')
  const wrong = pageOf(await posts(as(admin), namesScreen, { fields: { ...fields, names: 'Mary Ann', kind: '' } }))
  assert.deepEqual(
    wrong.page.faults?.map(({ field }) => field),
    ['kind', 'names'],
  )
  assert.deepEqual(await documentFaults(wrong.page), [])
  const pair = [
    await town.child({ given: 'Quillon', family: 'Example', bornOn: born }),
    await town.child({ given: 'Quill', family: 'Example', bornOn: addYears(born, 1) }),
  ]
  for (const child of pair) {
    await town.involves(child, coordinator)
    await sql`select want_look(${child})`.execute(db.owner.sql)
  }
  await lookForPairs(db.store)
  const before = await sql<{ score: number }>`select score from duplicate_pair`.execute(db.owner.sql)
  for (const _ of ['once', 'sent twice'])
    assert.equal((await posts(as(admin), namesScreen, { fields })).kind, 'redirect')
  const held = pageOf(await posts(as(coordinator), namesScreen, { fields: { ...fields, _id: anId() } }))
  assert.match(held.page.faults?.[0]?.text ?? '', /exactly these names/)
  const found = pageOf(await posts(as(worker), namesScreen, { fields: { word: 'QUILL' } }))
  assert.match(found.text, /<li>quillon \(short form\)<\/li>/)
  assert.deepEqual(await documentFaults(found.page), [])
  assert.doesNotMatch(found.text, /Add these names/)
  assert.equal((await lookForPairs(db.store)).looked, 2, 'records with these names are compared anew')
  const after = await sql<{ score: number }>`select score from duplicate_pair`.execute(db.owner.sql)
  assert.ok((after.rows[0]?.score ?? 0) > (before.rows[0]?.score ?? 0))
  const params = { entry: id }
  assert.equal((await opens(as(worker), endNamesScreen, { params })).kind, 'not-found')
  const unsaid = pageOf(await posts(as(coordinator), endNamesScreen, { params, fields: {} }))
  assert.deepEqual(await documentFaults(unsaid.page), [])
  for (const _ of ['once', 'by somebody in a second tab'])
    assert.equal(
      (await posts(as(coordinator), endNamesScreen, { params, fields: { because: 'A slip' } })).kind,
      'redirect',
    )
  const ended = pageOf(await posts(as(worker), namesScreen, { fields: { word: 'Quill' } }))
  assert.match(ended.text, /No name is listed as alike to “Quill”/)
  assert.match(ended.text, /A slip/, 'what counted stays readable')
})
