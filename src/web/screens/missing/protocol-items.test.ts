// What single paragraphs of the protocol ask of the pages of an episode and its report.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId } from '../../../../test/builders/people.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { addDays, dayOf, dayText, hoursAfter, type Id } from '../../../domain/kernel/index.ts'
import { classificationOf, missingFrom } from '../../../domain/missing/index.ts'
import type { Fields } from '../../frame/fields.ts'
import { momentFields } from '../../frame/moments.ts'
import type { Answer } from '../../frame/screen.ts'
import { actScreen } from './act/screen.ts'
import { episodeScreen } from './episode/screen.ts'
import { missingEpisode } from './example-episode.ts'
import { policeSheetScreen } from './police-sheet/screen.ts'
import { reportStartScreen } from './report-start/screen.ts'
import { reportTaskScreen } from './report-task/screen.ts'
import { reportCheckScreen } from './report-tasks/screen.ts'

async function inHome(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const child = await town.child({ given: 'Robin', family: 'Example', home })
  const rosa = await town.worker('provider-worker', home)
  const avery = await town.worker('missing-co-ordinator')
  await town.involves(child, avery)
  const as = (worker: typeof rosa): Asking => ({ db, worker, now: town.now })
  const see = async (episode: Id<'episode'>, by = avery) =>
    pageOf(await opens(as(by), episodeScreen, { params: { episode } }))
  return { db, town, child, rosa, avery, as, see }
}

const to = (answer: Answer) =>
  answer.kind === 'redirect' ? answer.to : assert.fail(answer.kind === 'page' ? String(answer.body) : answer.kind)

test('CARER-8.1: whoever has care reports where the child went from, an activity outside among them, and the episode says so', async t => {
  const { rosa, child, as, see } = await inHome(t)
  const report = anId<'episode'>()
  const form = pageOf(await opens(as(rosa), reportStartScreen, { params: { report } })).text
  for (const words of Object.values(missingFrom)) assert.ok(form.includes(words), words)
  to(
    await posts(as(rosa), reportStartScreen, {
      params: { report },
      fields: { child, missingFrom: 'external-activity' },
    }),
  )
  assert.match((await see(report)).text, /Missing from<\/dt>\s*<dd[^>]*>An activity outside/)
})

test('CARER-8.6: how many of the eleven items have something said stands before the report is sent, and nothing holds it up', async t => {
  const { rosa, child, as, town } = await inHome(t)
  const episode = await town.episode(child, { lastSeen: 3 })
  const params = { episode, part: 'description' }
  const check = async () => pageOf(await opens(as(rosa), reportCheckScreen, { params }))
  const counted = async () => Number(/(\d+) of 11 items have something said/.exec((await check()).text)?.[1])
  const before = await counted()
  assert.match((await check()).text, /Still empty: [\d, ]*3,/)
  to(
    await posts(as(rosa), reportTaskScreen, {
      params,
      fields: { description: 'Green coat', '_version-description': '0' },
    }),
  )
  assert.equal(await counted(), before + 1)
  assert.doesNotMatch((await check()).text, /Still empty: [\d, ]*\b3,/)
  assert.match(
    pageOf(await opens(as(rosa), policeSheetScreen, { params })).text,
    /of 11 items have something said.*This holds nothing up/s,
  )
  assert.equal(to(await posts(as(rosa), reportCheckScreen, { params, fields: {} })), `/episodes/${episode}`)
})

test('CARER-8.9b: the police are asked to assist with the return, when is kept, and so are their answer and its time', async t => {
  const { rosa, child, as, town, see } = await inHome(t)
  const episode = await town.episode(child, { lastSeen: 5 })
  const at = (name: string, hours: number): Fields =>
    momentFields(name, { at: hoursAfter(town.now, hours), precision: 'exact' })
  const asked: Fields = {
    ...{ address: 'At a friend’s', decision: 'fetch', safety: 'The friend’s brother shouts at us' },
    ...{ ...at('knownAt', -2), ...at('policeAskedAt', -1.5) },
  }
  to(await posts(as(rosa), actScreen, { params: { episode, act: 'whereabouts' }, fields: asked }))
  const waits = await see(episode, rosa)
  assert.match(waits.text, /Police assistance<\/dt>\s*<dd[^>]*>Asked .*, no answer yet.*Say what the police answered/s)
  const answer = { says: 'A patrol meets you there', by: 'Control room', ...at('when', -1) }
  to(await posts(as(rosa), actScreen, { params: { episode, act: 'police-answer' }, fields: answer }))
  const { page, text } = await see(episode, rosa)
  assert.match(text, /Asked .*\. A patrol meets you there, .*, Control room/)
  assert.deepEqual(await documentFaults(page), [])
})

test('DEF-5.2: a missing child has a report to the police and a COMPACT reference, which may be pending and is said to be', async t => {
  const { town, child, rosa, as, see } = await inHome(t)
  const unreported = { ...missingEpisode, reportedToPoliceAt: null, policeReference: null }
  assert.deepEqual(classificationOf(unreported, false), { name: 'Missing', wanting: 'not reported to the police' })
  assert.deepEqual(classificationOf(missingEpisode, false), { name: 'Missing child', wanting: null })
  const episode = await town.episode(child, { lastSeen: 5 })
  assert.match((await see(episode)).text, /Kind<\/dt>\s*<dd[^>]*>Missing child: COMPACT reference pending/)
  const fields = {
    reference: 'MP-1',
    ...momentFields('when', { at: hoursAfter(town.now, -4), precision: 'exact' }),
    _version: '1',
  }
  await town.byHand(({ sql }) =>
    sql.updateTable('episode').set({ reported_to_police_at: null }).where('id', '=', episode).execute(),
  )
  assert.match((await see(episode)).text, /Missing: not reported to the police/)
  const told = { params: { episode, act: 'police-told' }, fields: { ...fields, _version: '2' } }
  to(await posts(as(rosa), actScreen, told))
  assert.match((await see(episode)).text, /Kind<\/dt>\s*<dd[^>]*>Missing child</)
})

test('DEF-5.4: missing from care is what the record shows of the day of the event, and never a choice', async t => {
  const { town, child, rosa, as, see } = await inHome(t)
  const today = dayOf(town.now)
  const inCare = (from: number, until: number | null) =>
    town.byHand(({ sql }) =>
      sql
        .insertInto('social_care_status')
        .values({
          ...{
            id: anId<'social-care-status'>(),
            child_id: child,
            status: 'in-care',
            from_on: dayText(addDays(today, -from)),
          },
          until_on: until === null ? null : dayText(addDays(today, -until)),
        })
        .execute(),
    )
  await inCare(40, 20)
  const [before, during, after] = [
    await town.episode(child, { lastSeen: 60 * 24, returned: 59 * 24 }),
    await town.episode(child, { lastSeen: 30 * 24, returned: 29 * 24 }),
    await town.episode(child, { lastSeen: 10 * 24, returned: 9 * 24 }),
  ]
  assert.match((await see(during)).text, />Missing from care: COMPACT reference pending</)
  for (const episode of [before, after]) assert.doesNotMatch((await see(episode)).text, />Missing from care/)
  await inCare(5, null)
  assert.doesNotMatch(
    (await see(after)).text,
    />Missing from care/,
    'care that began later makes no earlier episode one',
  )
  assert.doesNotMatch(
    (await see(during, rosa)).text,
    />Missing from care/,
    'a role that reads no social care is told nothing of it',
  )
  const params = { episode: during, act: 'kind' }
  const kinds = pageOf(await opens(as(rosa), actScreen, { params })).text
  assert.doesNotMatch(kinds, /Missing from care/)
})
