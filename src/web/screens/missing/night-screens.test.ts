// The screens of a night in a home as people use them, from the form to the store and back.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId } from '../../../../test/builders/people.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { addYears, dayOf, type Id } from '../../../domain/kernel/index.ts'
import { momentFields } from '../../frame/moments.ts'
import type { Answer } from '../../frame/screen.ts'
import { awayScreen } from './away/screen.ts'
import { blankPage } from './blank/page.ts'
import { episodePage } from './episode/page.ts'
import { episodeScreen, quickLogScreen } from './episode/screen.ts'
import { standings } from './example-episode.ts'
import { nightView, sheetView } from './example-night.ts'
import { correctLogScreen } from './log/correct.ts'
import { measuresAutosaveScreen, measuresScreen } from './measures/screen.ts'
import { elevenItems, itemsMissing, sheetPage } from './police-sheet/page.ts'
import { policeSheetScreen } from './police-sheet/screen.ts'
import { toldLineScreen } from './told/line.ts'
import { toldScreen } from './told/screen.ts'
import { toldWrongScreen } from './told/wrong.ts'

async function atNight(t: TestContext, age = 14) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const bornOn = addYears(dayOf(town.now), -age)
  const child = await town.child({ given: 'Robin', family: 'Example', home, bornOn })
  const worker = await town.worker('provider-worker', home)
  const asking: Asking = { db, worker, now: town.now }
  return { db, town, home, child, asking }
}

const to = (answer: Answer) =>
  answer.kind === 'redirect' ? answer.to : assert.fail(answer.kind === 'page' ? String(answer.body) : answer.kind)

test('CARER-8.2a and CARER-8.2d: measures are saved each by itself, what cannot be read holds up nothing, and risk leads to the police', async t => {
  const { town, child, asking } = await atNight(t)
  const params = { episode: await town.episode(child, { reported: null }) }
  const { page, text } = pageOf(await opens(asking, measuresScreen, { params }))
  assert.deepEqual(await documentFaults(page), [])
  assert.match(text, /never holds up a report.*do\/police-told/s)
  const searched = { 'state-search-home': 'done', 'note-search-home': 'The shed too', 'time-search-home': '' }
  const saved = await posts(asking, measuresAutosaveScreen, { params, fields: searched })
  assert.equal(saved.kind, 'saved')
  const odd = { 'state-ask-household': 'done', 'note-ask-household': '', 'time-ask-household': 'late' }
  const faulty = pageOf(await posts(asking, measuresScreen, { params, fields: { ...odd, 'note-all': 'Alone' } }))
  assert.equal(faulty.page.faults?.[0]?.field, 'time-ask-household')
  assert.deepEqual(await documentFaults(faulty.page), [])
  const sheet = pageOf(await opens(asking, policeSheetScreen, { params })).text
  assert.match(sheet, /Unable because:<\/strong> Alone/)
  assert.match(sheet, /Search the bedroom.*?Done \d\d:\d\d today by A\. Sample\. The shed too/s)
})

test('FOUND-13.1b: a line that may be about somebody who must not be told is asked once more, and marked where it is insisted on', async t => {
  const { town, child, asking } = await atNight(t)
  await town.byHand(({ sql }) =>
    sql
      .insertInto('notify_block')
      .values({ id: anId<'notify-block'>(), child_id: child, who: 'D. Specimen', reason: 'A court order' })
      .execute(),
  )
  const episode = await town.episode(child)
  const params = { episode, about: 'missing', whom: 'parents' }
  const { page, text } = pageOf(await opens(asking, toldLineScreen, { params }))
  assert.deepEqual(await documentFaults(page), [])
  assert.ok(text.indexOf('D. Specimen') < text.indexOf('Were they told?'), 'the block stands before the question')
  const fields = {
    _id: anId(),
    whom: 'parents',
    outcome: 'told',
    ...momentFields('when', { at: town.now, precision: 'exact' }),
  }
  const asked = pageOf(await posts(asking, toldLineScreen, { params, fields }))
  assert.equal(asked.page.status, 422)
  assert.match(asked.text, /do-not-notify list wins.*Save it all the same/s)
  const none = pageOf(await posts(asking, toldLineScreen, { params, fields: { whom: 'parents', outcome: 'not-told' } }))
  assert.equal(none.page.faults?.[0]?.field, 'because')
  const sent = { params, fields: { ...fields, _insisted: 'yes' } }
  assert.equal(to(await posts(asking, toldLineScreen, sent)), `/episodes/${episode}/told`)
  const list = pageOf(await opens(asking, toldScreen, { params }))
  assert.match(list.text, /Told although a do-not-notify block may be meant for them/)
  assert.deepEqual(await documentFaults(list.page), [])
  const rows = await asking.db.owner.sql.selectFrom('told').select('id').execute()
  const wrong = { episode, line: String(rows[0]?.id) }
  assert.deepEqual(await documentFaults(pageOf(await opens(asking, toldWrongScreen, { params: wrong })).page), [])
  assert.equal(pageOf(await posts(asking, toldWrongScreen, { params: wrong, fields: {} })).page.faults?.length, 1)
  to(await posts(asking, toldWrongScreen, { params: wrong, fields: { why: 'It was the other child' } }))
  assert.doesNotMatch(pageOf(await opens(asking, toldScreen, { params })).text, /Told although/)
  const stranger = await town.worker('provider-worker', await town.home())
  assert.equal((await opens({ ...asking, worker: stranger }, toldScreen, { params })).kind, 'not-found')
})

test('CARER-8.8: what is typed into the log is kept when it cannot be taken, and a correction strikes the wrong entry and keeps it', async t => {
  const { db, town, child, asking } = await atNight(t)
  const episode = (await town.episode(child)) as Id<'episode'>
  const params = { episode }
  const bad = pageOf(await posts(asking, quickLogScreen, { params, fields: { entry: 'Rang twice', time: 'soon' } }))
  assert.match(bad.text, /Rang twice/)
  assert.equal(bad.page.faults?.[0]?.field, 'time')
  const fields = { _id: anId(), entry: 'Rang twice', kind: 'contact', time: '' }
  for (const _ of [1, 2])
    assert.equal(to(await posts(asking, quickLogScreen, { params, fields })), `/episodes/${episode}?done=log`)
  const entries = await db.owner.sql.selectFrom('episode_log').select('id').execute()
  assert.equal(entries.length, 1, 'sent twice it is one')
  const entry = { ...params, entry: String(entries[0]?.id) }
  assert.deepEqual(await documentFaults(pageOf(await opens(asking, correctLogScreen, { params: entry })).page), [])
  const right = {
    _id: anId(),
    kind: 'contact',
    entry: 'Rang once',
    ...momentFields('when', { at: town.now, precision: 'exact' }),
  }
  to(await posts(asking, correctLogScreen, { params: entry, fields: right }))
  const { page, text } = pageOf(await opens(asking, episodeScreen, { params }))
  assert.match(text, /Rang once.*Corrects:.*Rang twice/s)
  assert.match(text, /hw-log__entry--withdrawn.*corrected by.*Rang twice/s)
  assert.deepEqual(await documentFaults(page), [])
})

for (const [age, kind] of [
  [12, 'missing'],
  [13, 'away-without-permission'],
] as const)
  test(`GAP-35: the log-only route for a child of ${age} is a record of ${kind}`, async t => {
    const { db, child, asking } = await atNight(t, age)
    const params = { report: anId() }
    const { page, text } = pageOf(await opens(asking, awayScreen, { params }))
    assert.deepEqual(await documentFaults(page), [])
    assert.equal(text.includes(`value="${child}"`), kind !== 'missing', 'a young child is not offered')
    assert.equal(/never only logged.*report them missing/s.test(text), kind === 'missing')
    if (kind !== 'missing') {
      const empty = pageOf(await posts(asking, awayScreen, { params, fields: { child } }))
      assert.match(empty.text, /Start the log all the same/)
    }
    const fields = { child, entry: 'At the match', lookAgain: '23:30' }
    const done = to(await posts(asking, awayScreen, { params, fields }))
    assert.equal(done.endsWith('done=reported-as-missing'), kind === 'missing')
    const kept = await db.owner.sql.selectFrom('episode').select('kind').execute()
    assert.deepEqual(kept, [{ kind }])
  })

test('CARER-8.5 to CARER-8.7: the sheet has the eleven items in order, says which are empty, the risk and how long it took, and stops nothing', () => {
  assert.deepEqual(
    elevenItems(sheetView).map(item => item.number),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  )
  assert.deepEqual(itemsMissing(sheetView), [3, 4, 6, 7, 8, 9, 10, 11])
  const religion = { question: 'religion', answer: '', notKnown: true, version: 1 }
  const answers = new Map([['religion', religion]])
  assert.deepEqual(itemsMissing({ ...sheetView, answers }), [3, 4, 6, 7, 8, 9, 10])
  const recorded = new Map([['medical-history', 'Asthma (since 1 March 2026)']])
  assert.deepEqual(itemsMissing({ ...sheetView, recorded }), [3, 6, 7, 8, 9, 10, 11])
  assert.match(String(sheetPage({ ...sheetView, recorded }).body), /On the record: Asthma/)
  const page = String(sheetPage(sheetView).body)
  assert.match(page, /3 of 11 items have something said/)
  assert.match(page, /1 hour after they were last seen/)
  assert.match(page, /Anticipated risk.*DO NOT NOTIFY: D\. Specimen/s)
  assert.doesNotMatch(page, /A court order/)
})

test('CARER-8.2b and CARER-8.NB: the paper form has the six measures, who was told, and the numbers that help', async () => {
  const page = blankPage()
  const text = String(page.body)
  for (const words of ['999', '101', '116 000', 'CEOP', 'unable because', 'Social worker or team manager', 'day only'])
    assert.ok(text.includes(words), words)
  assert.deepEqual(await documentFaults(page), [])
})

test('CARER-8.8, FOUND-13.1a and POL-12.9: an episode says what waits: to look again, who is to be told, and that a carer did not report', () => {
  const logged = { ...standings['not reported'], kind: 'away-without-permission' } as const
  const away = String(episodePage(nightView({ episode: logged })).body)
  assert.match(away, /Look again now: it was to be at .*1 hour ago/)
  assert.match(away, /do\/convert/)
  assert.doesNotMatch(away, /Not reported to the police/)
  const found = String(episodePage(nightView({ episode: standings.found })).body)
  assert.match(
    found,
    /To be told that the child is found:<\/strong> Social worker, A\. Sample; Somebody else, A neighbour; Police; Parents/,
  )
  assert.match(found, /Not reported by the carer/)
})

test('DEF-5.3: away from placement asks for where the child is and a named person with a concern, until both are said', () => {
  const placement = { ...standings['not reported'], kind: 'away-from-placement' } as const
  assert.match(
    String(episodePage(nightView({ episode: placement, whereabouts: [] })).body),
    /name of somebody who is worried/,
  )
  assert.doesNotMatch(String(episodePage(nightView({ episode: placement })).body), /name of somebody who is worried/)
})
