// The pages of patterns as co-ordinators use them, and what they write down that they raised.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import type { Worker } from '../../../../test/builders/people.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { type Role, roles } from '../../../domain/access/index.ts'
import type { Fields } from '../../frame/fields.ts'
import { momentFields } from '../../frame/moments.ts'
import type { Answer } from '../../frame/screen.ts'
import { alertFormScreen, alertsScreen } from './alerts/screen.ts'
import { patternsPage } from './list/page.ts'
import { patternsScreen } from './list/screen.ts'
import { examplePatterns } from './stories.ts'

async function county(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team(await town.agency('authority', 'staffordshire'))
  const avery = await town.worker('missing-co-ordinator', team)
  const child = await town.child({ given: 'Robin', family: 'Example', home: await town.home() })
  await town.grants(child, team)
  const as = (one: Worker): Asking => ({ db, worker: one, now: town.now })
  const see = async (query: Fields = {}, one = avery) => pageOf(await opens(as(one), patternsScreen, { query }))
  return { db, town, team, avery, child, as, see }
}

const to = (answer: Answer) =>
  answer.kind === 'redirect' ? answer.to : assert.fail(answer.kind === 'page' ? String(answer.body) : answer.kind)
const hidden = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''

test('SW-9.3: patterns are the co-ordinators’ to see, of the councils and of the police, and nobody else finds the page', async t => {
  const { town, as } = await county(t)
  const may: Role[] = []
  for (const role of Object.keys(roles) as Role[]) {
    const worker = await town.worker(role)
    const answers = [patternsScreen, alertsScreen, alertFormScreen].map(screen => opens(as(worker), screen))
    const kinds = new Set((await Promise.all(answers)).map(({ kind }) => kind))
    assert.equal(kinds.size, 1, role)
    if (kinds.has('page')) may.push(role)
  }
  assert.deepEqual(may.sort(), ['missing-co-ordinator', 'police-missing-co-ordinator'])
})

test('LAW-2.1: an empty county says in words what is empty, in every part and period', async t => {
  const { see } = await county(t)
  for (const show of ['children', 'times', 'places', 'settings', 'all'])
    for (const period of ['90-days', '12-months']) {
      const { page, text } = await see({ show, period })
      assert.match(text, /0 episodes of 0 children/)
      assert.deepEqual(await documentFaults(page), [], show)
    }
  const { text } = await see({ show: 'all' })
  for (const words of [
    'No child whom you can see was reported',
    'No episode is counted',
    'No place is named',
    'No school is recorded',
    'No provider reported',
  ])
    assert.ok(text.includes(words), words)
})

test('POL-12.11b: repeat individuals, regular addresses and trends stand on pages of their own, with names as links and no name in an address', async t => {
  const { town, child, see } = await county(t)
  for (const ago of [20, 10]) await town.episode(child, { lastSeen: ago * 24, returned: ago * 24 - 5 })
  const { page, text } = await see()
  assert.match(text, /href="\/children\/[0-9a-f-]+">Robin Example<\/a>/)
  assert.deepEqual(await documentFaults(page), [])
  assert.match((await see({ show: 'places' })).text, /Example home.*Robin Example/s)
  assert.match((await see({ show: 'settings', period: '12-months' })).text, /The last 12 months.*Example provider/s)
  const everything = (await see({ show: 'all' })).text
  for (const address of everything.match(/href="[^"]*"/g) ?? []) assert.doesNotMatch(address, /Robin|Example/)
})

test('SW-9.3: when children go is a picture with its description and the same numbers in a table beside it', () => {
  const text = String(patternsPage(examplePatterns).body)
  assert.match(text, /<svg[^>]*role="img" aria-labelledby="when-title when-description"/)
  assert.match(text, /<span>Friday<\/span><\/th>(<td[^>]*><span>0<\/span><\/td>){3}<td[^>]*><span>12<\/span><\/td>/)
  assert.match(text, /Time not known/)
  assert.match(text, /Evening 18–24/)
})

test('CARER-8.2b: the share of reports for which the six measures could not be taken stands by provider', () => {
  const text = String(patternsPage(examplePatterns).body)
  assert.match(text, /Lantern Example Care.*3 of 14 \(21%\)/s)
  assert.match(text, /Willow Bridge Example Care.*0 of 4 \(0%\)/s)
})

const said = (now: Asking['now']): Fields => ({
  ...{ kind: 'place', says: 'The retail park on Friday evenings', raisedTo: 'Local policing team' },
  ...momentFields('raisedAt', { at: now, precision: 'exact' }),
})

test('SW-9.3: a co-ordinator writes down with whom a pattern was raised and when, and then what came of it', async t => {
  const { town, avery, as } = await county(t)
  const open = pageOf(await opens(as(avery), alertFormScreen, { query: { kind: 'place' } }))
  assert.deepEqual(await documentFaults(open.page), [])
  assert.match(open.text, /value="place" checked/)
  const empty = pageOf(await posts(as(avery), alertFormScreen, { fields: {} }))
  assert.equal(empty.page.faults?.length, 4)
  assert.deepEqual(await documentFaults(empty.page), [])
  const fields = { ...said(town.now), _id: hidden(open.text, '_id') }
  for (const _ of [1, 2])
    assert.equal(to(await posts(as(avery), alertFormScreen, { fields })), '/patterns/alerts?done=raised')
  const list = pageOf(await opens(as(avery), alertsScreen))
  assert.equal(list.text.match(/The retail park on Friday evenings<\/p>/g)?.length, 1)
  const follows = /follows=([0-9a-f-]+)/.exec(list.text)?.[1] ?? assert.fail()
  const later = pageOf(await opens(as(avery), alertFormScreen, { query: { follows } }))
  assert.match(later.text, /What came of it.*The retail park on Friday evenings/s)
  const came = { ...said(town.now), says: 'The shops ring us now', follows, _id: hidden(later.text, '_id') }
  to(await posts(as(avery), alertFormScreen, { fields: came }))
  const both = pageOf(await opens(as(avery), alertsScreen))
  assert.match(both.text, /The retail park.*What came of it.*The shops ring us now/s)
  assert.deepEqual(await documentFaults(both.page), [])
})

test('POL-12.11b: a note about a child names them to those who see them, and is not there for a co-ordinator who does not', async t => {
  const { town, avery, child, as } = await county(t)
  const open = pageOf(await opens(as(avery), alertFormScreen, { query: { kind: 'child', child } }))
  assert.match(open.text, /About Robin Example/)
  to(await posts(as(avery), alertFormScreen, { fields: { ...said(town.now), kind: 'child', child } }))
  assert.match(pageOf(await opens(as(avery), alertsScreen)).text, /One child · <a[^>]*>Robin Example/)
  const kasia = await town.worker('missing-co-ordinator')
  assert.match(pageOf(await opens(as(kasia), alertsScreen)).text, /Nothing was raised yet/)
  for (const query of [{ child }, { child: 'not-an-id' }, { follows: child }])
    assert.equal((await opens(as(kasia), alertFormScreen, { query })).kind, 'not-found')
})
