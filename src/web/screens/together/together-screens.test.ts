// Children missing together and episodes put right, as people use the screens.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../test/builders/people.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { hoursAfter, type Id } from '../../../domain/kernel/index.ts'
import type { Fields } from '../../frame/fields.ts'
import { momentFields } from '../../frame/moments.ts'
import type { Answer } from '../../frame/screen.ts'
import { foundByPoliceScreens } from '../corrections/found-by-police.ts'
import { sameTimeScreen } from '../corrections/same-time.ts'
import { wrongChildScreen } from '../corrections/wrong-child.ts'
import { actScreen } from '../missing/act/screen.ts'
import { episodeScreen } from '../missing/episode/screen.ts'
import { reportStartScreen } from '../missing/report-start/screen.ts'
import { togetherScreens } from './screen.ts'

const [togetherScreen, apartScreen, foundScreen] = togetherScreens as [
  typeof wrongChildScreen,
  typeof wrongChildScreen,
  typeof wrongChildScreen,
]

async function atHome(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const [robin, sky] = [
    await town.child({ given: 'Robin', family: 'Example', home }),
    await town.child({ given: 'Sky', family: 'Example', home }),
  ]
  const worker = await town.worker('provider-worker', home)
  const as = (one: Worker): Asking => ({ db, worker: one, now: town.now })
  const rows = async <T>(query: string): Promise<T[]> => (await sql.raw<T>(query).execute(db.owner.sql)).rows
  return { db, town, home, robin, sky, worker, as, asking: as(worker), rows }
}

const to = (answer: Answer) =>
  answer.kind === 'redirect' ? answer.to : assert.fail(answer.kind === 'page' ? String(answer.body) : answer.kind)
const hidden = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''

test('One report of three children, one of them unknown, makes three linked episodes, once, and one who is found tells of the others', async t => {
  const { asking, as, town, robin, sky, rows } = await atHome(t)
  const report = anId<'episode'>()
  const open = pageOf(await opens(asking, reportStartScreen, { params: { report } }))
  assert.match(open.text, /Is anyone else missing with them\?/)
  const seen = momentFields('lastSeen', { at: hoursAfter(town.now, -3), precision: 'about' })
  const first: Fields = { child: robin, ...seen, lastSeenPlace: 'The park', other2Child: sky, _others: '1' }
  const more = pageOf(await posts(asking, reportStartScreen, { params: { report }, fields: { ...first, _add: 'yes' } }))
  assert.match(more.text, /Child 3/)
  assert.deepEqual(await documentFaults(more.page), [])
  assert.deepEqual(await rows('select 1 from episode'), [])
  const fields = { ...first, other3Described: 'lad in the red coat', other3Age: 'about 13 or 14' }
  for (const _ of [1, 2])
    assert.match(to(await posts(asking, reportStartScreen, { params: { report }, fields })), /done=reported/)
  const made = await rows<{
    id: Id<'episode'>
    name: string
    born: string
    place: string
  }>(`select e.id, coalesce(i.known_as, i.given_names) as name,
    i.born_precision as born, a.answer as place from episode e join child_identity i using (child_id)
    join episode_answer a on a.episode_id = e.id and a.question = 'last-seen-place' join episode_group g on g.episode_id = e.id order by e.reference`)
  assert.deepEqual(
    made.map(({ name, born, place }) => [name, born, place]),
    [
      ['Robin', 'exact', 'The park'],
      ['Sky', 'exact', 'The park'],
      ['Unknown: lad in the red coat', 'estimated', 'The park'],
    ],
  )
  const episode = pageOf(await opens(asking, episodeScreen, { params: { episode: report } }))
  assert.match(episode.text, /Missing together.*Sky Example.*Unknown: lad in the red coat/s)
  assert.match(episode.text, /Write it on the record of each of these too/)
  assert.deepEqual(await documentFaults(episode.page), [])
  const onlyRobin = await town.worker('practitioner')
  await town.grants(robin, onlyRobin)
  const theirs = pageOf(await opens(as(onlyRobin), episodeScreen, { params: { episode: report } })).text
  assert.match(theirs, /With 2 other children/)
  assert.doesNotMatch(theirs, /Sky|red coat/)

  const skys = made[1]!.id
  const log = {
    kind: 'sighting',
    ...momentFields('when', { at: hoursAfter(town.now, -1), precision: 'exact' }),
    entry: 'On a tram',
    _also: skys,
  }
  await posts(asking, actScreen, { params: { episode: report, act: 'log' }, fields: log })
  assert.equal((await rows(`select 1 from episode_log where entry = 'On a tram'`)).length, 2)
  const located = momentFields('when', { at: hoursAfter(town.now, -1), precision: 'exact' })
  const found = await posts(asking, actScreen, { params: { episode: report, act: 'located' }, fields: located })
  assert.equal(to(found), `/episodes/${report}/together/found`)
  const asked = pageOf(await opens(asking, foundScreen, { params: { episode: report } }))
  assert.match(asked.text, /Was Sky Example with them\?/)
  assert.deepEqual(await documentFaults(asked.page), [])
  const said = { _id: anId(), with0: 'yes', where0: 'On the quay', with1: 'found' }
  const next = to(await posts(asking, foundScreen, { params: { episode: report }, fields: said }))
  assert.equal(next, `/episodes/${made[2]!.id}/do/located`)
  assert.equal((await rows(`select 1 from episode_log where episode_id = '${skys}' and entry like '%quay%'`)).length, 1)
})

test('Two open episodes are linked and set apart on their page, and nobody does so without seeing both', async t => {
  const { asking, as, town, robin, sky } = await atHome(t)
  const [one, other] = [await town.episode(robin), await town.episode(sky)]
  const params = { episode: one }
  const { page, text } = pageOf(await opens(asking, togetherScreen, { params }))
  assert.match(text, /Sky Example/)
  assert.deepEqual(await documentFaults(page), [])
  assert.equal(pageOf(await posts(asking, togetherScreen, { params, fields: {} })).page.faults?.length, 1)
  const stranger = await town.worker('practitioner')
  await town.grants(robin, stranger)
  assert.equal(pageOf(await posts(as(stranger), togetherScreen, { params, fields: { other } })).page.faults?.length, 1)
  for (const _ of [1, 2])
    assert.equal(to(await posts(asking, togetherScreen, { params, fields: { other } })), `/episodes/${one}`)
  assert.match(pageOf(await opens(asking, episodeScreen, { params })).text, /Missing together.*Sky Example/s)
  assert.equal(pageOf(await posts(asking, apartScreen, { params, fields: {} })).page.faults?.length, 1)
  assert.equal(
    to(await posts(asking, apartScreen, { params, fields: { reason: 'Sky was at school' } })),
    `/episodes/${one}`,
  )
  assert.match(pageOf(await opens(asking, episodeScreen, { params })).text, /Nobody is recorded as missing with them/)
})

test('Insisting on one doubt does not cover a second one, and what was insisted on is marked', async t => {
  const { asking, town, robin } = await atHome(t)
  const episode = await town.episode(robin, { lastSeen: 9 })
  const params = { episode, act: 'returned' }
  const at = (hours: number) => momentFields('when', { at: hoursAfter(town.now, -hours), precision: 'exact' })
  const doubted = pageOf(await posts(asking, actScreen, { params, fields: at(12) }))
  assert.equal(doubted.page.status, 422)
  const marks = { _insisted: hidden(doubted.text, '_insisted') }
  const other = pageOf(await posts(asking, actScreen, { params, fields: { ...at(13), ...marks } }))
  assert.equal(other.page.status, 422, 'another time is another doubt')
  assert.match(to(await posts(asking, actScreen, { params, fields: { ...at(12), ...marks } })), /done=returned/)
  assert.match(pageOf(await opens(asking, episodeScreen, { params })).text, /Kept as said, though found before missing/)
  const correct = { episode, act: 'correct' }
  const open = pageOf(await opens(asking, actScreen, { params: correct })).text
  assert.match(
    open,
    /name="returned-time" type="text" value="\d\d:\d\d"|value="\d\d:\d\d"[^>]*name="returned-time"|returned-time/,
  )
  const cleared = {
    ...momentFields('lastSeen', { at: hoursAfter(town.now, -9), precision: 'exact' }),
    reason: 'They never came back',
  }
  const again = pageOf(await posts(asking, actScreen, { params: correct, fields: cleared }))
  assert.match(again.text, /This opens the episode again/)
  const insisted = { ...cleared, _insisted: hidden(again.text, '_insisted') }
  assert.match(to(await posts(asking, actScreen, { params: correct, fields: insisted })), /done=correct/)
  assert.match(pageOf(await opens(asking, episodeScreen, { params })).text, /1 correction.*They never came back/s)
})

test('An episode is moved to the right child by its page, and a second open one of a child is joined to the first', async t => {
  const { asking, town, robin, sky, rows } = await atHome(t)
  const episode = await town.episode(robin, { lastSeen: 9 })
  const params = { episode }
  assert.deepEqual(await documentFaults(pageOf(await opens(asking, wrongChildScreen, { params })).page), [])
  const found = pageOf(await posts(asking, wrongChildScreen, { params, fields: { name: 'Sky' } }))
  assert.match(found.text, /Sky Example/)
  assert.deepEqual(await documentFaults(found.page), [])
  const moved = anId<'episode'>()
  const fields = { name: 'Sky', _move: 'yes', _id: moved, _version: '1', child: sky, reason: 'She was at home' }
  for (const _ of [1, 2])
    assert.equal(to(await posts(asking, wrongChildScreen, { params, fields })), `/episodes/${moved}`)
  assert.match(
    pageOf(await opens(asking, episodeScreen, { params: { episode: moved } })).text,
    /recorded first on another record/,
  )
  assert.match(pageOf(await opens(asking, episodeScreen, { params })).text, /It stands on the right record/)
  const twice = await town.episode(sky, { lastSeen: 10, reported: null })
  const both = { episode: moved, other: twice }
  assert.match(
    pageOf(await opens(asking, episodeScreen, { params: { episode: moved } })).text,
    /This looks like the same time/,
  )
  const asked = pageOf(await opens(asking, sameTimeScreen, { params: both }))
  assert.deepEqual(await documentFaults(asked.page), [])
  const say = {
    kept: 'one',
    lastSeen: 'other',
    policeTold: 'one',
    policeReference: 'one',
    reason: 'Home and school rang',
  }
  for (const _ of [1, 2])
    assert.equal(to(await posts(asking, sameTimeScreen, { params: both, fields: say })), `/episodes/${moved}`)
  assert.deepEqual(await rows(`select reference is not null as known from episode where entered_in_error_at is null`), [
    { known: true },
  ])
})

test('POL-12.6: only the police record a child whom they found and nobody reported', async t => {
  const { asking, as, town, rows } = await atHome(t)
  const [begin, screen] = foundByPoliceScreens as [typeof wrongChildScreen, typeof wrongChildScreen]
  const params = { report: anId<'episode'>() }
  assert.equal((await opens(asking, begin)).kind, 'not-found')
  assert.equal((await opens(asking, screen, { params })).kind, 'not-found')
  const officer = as(await town.worker('police-officer'))
  const { page, text } = pageOf(await opens(officer, screen, { params }))
  assert.deepEqual(await documentFaults(page), [])
  const fields = {
    described: 'girl with a blue bag',
    age: '12',
    'done-pnc': 'yes',
    'result-pnc': 'Nothing known',
    'born-day': '31',
    'born-month': '2',
    'born-year': '2014',
    _child: hidden(text, '_child'),
  }
  assert.equal(pageOf(await posts(officer, screen, { params, fields })).page.faults?.length, 1)
  assert.equal(
    to(await posts(officer, screen, { params, fields: { ...fields, _anyway: 'yes' } })),
    `/episodes/${params.report}`,
  )
  const shown = pageOf(await opens(officer, episodeScreen, { params: { episode: params.report } })).text
  assert.match(shown, /girl with a blue bag.*Found by the police.*PNC: Nothing known/s)
  assert.deepEqual(await rows(`select answer from episode_answer where question = 'circumstances'`), [
    { answer: 'Typed and not understood: 31 2 2014' },
  ])
})
