import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId } from '../../../../test/builders/people.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import type { Role } from '../../../domain/access/index.ts'
import type { Answer } from '../../frame/screen.ts'
import { childScreen } from './child/screen.ts'
import { datedScreens } from './dated/screen.ts'
import { historyScreen } from './history/screen.ts'
import { identityScreen } from './identity/screen.ts'
import { makeScreen } from './make/screen.ts'
import { responsibleScreen } from './responsible/screen.ts'
import { resultsScreen, searchScreen } from './search/screen.ts'

async function atWork(t: TestContext, role: Role = 'practitioner') {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const team = await town.team()
  const worker = await town.worker(role, team)
  const child = await town.child({ given: 'Robin', family: 'Example', home, status: 'in-care' })
  await town.involves(child, worker)
  const asking: Asking = { db, worker, now: town.now }
  return { db, town, team, worker, child, asking, params: { child } }
}

const part = (path: string) => datedScreens.find(screen => screen.path.includes(`/${path}/`))!
const to = (answer: Answer) => (answer.kind === 'redirect' ? answer.to : assert.fail(`no redirect but ${answer.kind}`))
const identity = {
  'given-names': 'Robin',
  'family-name': 'Example',
  'known-as': 'Robbie',
  aliases: '',
  'born-year': '2012',
}

test('a search is posted and its address names nobody', async t => {
  const { asking } = await atWork(t)
  const address = to(await posts(asking, searchScreen, { fields: { words: 'Robin Example' } }))
  assert.match(address, /^\/children\/search\/[0-9a-f-]{36}$/)
  const found = pageOf(await opens(asking, resultsScreen, { params: { search: address.split('/').at(-1)! } }))
  assert.match(found.text, /1 child that you may see/)
  assert.match(found.text, /has “example”, “robin”; no date of birth to compare/)
  assert.deepEqual(await documentFaults(found.page), [])
})

test('an empty search says what is missing and keeps what was typed', async t => {
  const { asking } = await atWork(t)
  const { page, text } = pageOf(
    await posts(asking, searchScreen, {
      fields: { words: '', 'born-day': '31', 'born-month': '2', 'born-year': '2012' },
    }),
  )
  assert.deepEqual(
    page.faults?.map(fault => fault.field),
    ['words', 'born-day'],
  )
  assert.match(text, /value="31"/)
  assert.deepEqual(await documentFaults(page), [])
})

test('another’s search leads back to the form', async t => {
  const { asking, town } = await atWork(t)
  const address = to(await posts(asking, searchScreen, { fields: { words: 'Robin' } }))
  const other = { ...asking, worker: await town.worker('practitioner') }
  const params = { search: address.split('/').at(-1)! }
  assert.equal(to(await opens(other, resultsScreen, { params })), '/children/search')
  assert.equal(to(await opens(other, makeScreen, { params })), '/children/search')
})

test('of a record that may not be seen the page tells the authority and nothing else', async t => {
  const { asking, town } = await atWork(t)
  await town.child({ given: 'Zoe', family: 'Sample', authority: 'stoke-on-trent' })
  const address = to(await posts(asking, searchScreen, { fields: { words: 'sample zoe' } }))
  const { text } = pageOf(await opens(asking, resultsScreen, { params: { search: address.split('/').at(-1)! } }))
  assert.match(
    text,
    /A record exists with Stoke-on-Trent: <a class="govuk-link" href="\/access\/ask\/[0-9a-f-]{36}">ask for access<\/a>/,
  )
  assert.doesNotMatch(text.replace('“sample zoe”', ''), /Zoe|Sample/i)
})

test('twenty children stand on a page and the rest on the next', async t => {
  const { asking, town, worker } = await atWork(t)
  for (let i = 0; i < 21; i++) await town.involves(await town.child({ given: 'Kim', family: 'Sample' }), worker)
  const search = to(await posts(asking, searchScreen, { fields: { words: 'kim' } }))
    .split('/')
    .at(-1)!
  const first = pageOf(await opens(asking, resultsScreen, { params: { search } }))
  const second = pageOf(await opens(asking, resultsScreen, { params: { search }, query: { page: '2' } }))
  const count = (text: string) => text.match(/class="hw-found"/g)?.length
  assert.deepEqual([count(first.text), count(second.text)], [20, 1])
  assert.deepEqual(await documentFaults(second.page), [])
})

test('a record is made from a search, prefilled with what was typed', async t => {
  const { asking } = await atWork(t)
  const search = to(await posts(asking, searchScreen, { fields: { words: 'Kim Lee Sample' } }))
    .split('/')
    .at(-1)!
  const open = pageOf(await opens(asking, makeScreen, { params: { search } }))
  assert.match(open.text, /name="given-names"[^>]*value="Kim Lee"/)
  assert.match(open.text, /name="family-name"[^>]*value="Sample"/)
  assert.deepEqual(await documentFaults(open.page), [])
  const typed = { ...identity, _child: anId<'child'>(), authority: 'other', 'authority-name': 'Example Country' }
  const noneOf = /name="_none-of" value="([^"]*)"/.exec(
    pageOf(await posts(asking, makeScreen, { params: { search }, fields: typed })).text,
  )?.[1]
  const fields = { ...typed, '_none-of': noneOf ?? '' }
  const made = to(await posts(asking, makeScreen, { params: { search }, fields }))
  assert.equal(made, `/children/${fields._child}?saved=made`)
  assert.equal(to(await posts(asking, makeScreen, { params: { search }, fields })), made)
  const page = pageOf(await opens(asking, childScreen, { params: { child: fields._child }, query: { saved: 'made' } }))
  assert.match(page.text, /Robbie \(Robin Example\)/)
  assert.match(page.text, /Example Country answers for them/)
  assert.match(page.text, /because you made this record|Because you made this record/)
  assert.deepEqual(await documentFaults(page.page), [])
})

test('a new record with everything wrong says everything at once and loses nothing', async t => {
  const { asking } = await atWork(t)
  const search = to(await posts(asking, searchScreen, { fields: { words: 'Kim' } }))
    .split('/')
    .at(-1)!
  const fields = {
    _child: anId<'child'>(),
    'given-names': '',
    aliases: '',
    'born-day': '31',
    'born-month': '2',
    'born-year': '2012',
    authority: 'other',
    'known-as': '…',
  }
  const { page, text } = pageOf(await posts(asking, makeScreen, { params: { search }, fields }))
  assert.deepEqual(
    page.faults?.map(fault => fault.field),
    ['given-names', 'born-day', 'authority-name'],
  )
  assert.match(text, /value="…"/)
  assert.deepEqual(await documentFaults(page), [])
})

test('the page of a child without anything says so in every section', async t => {
  const { asking, params } = await atWork(t)
  const { page, text } = pageOf(await opens(asking, childScreen, { params }))
  for (const words of [
    'Nothing is due for this child.',
    'No episode is recorded for this child.',
    'Nobody is recorded as one who must not be told.',
    'Because you work with this child',
    'looked after by Staffordshire',
  ])
    assert.ok(text.includes(words), words)
  assert.deepEqual(await documentFaults(page), [])
})

test('BACK-1.3: the page of a missing child says so first, with its duties and both counts', async t => {
  const { asking, town, child, params } = await atWork(t)
  await town.episode(child, { lastSeen: 3000, returned: 2990, confirmed: 2989 })
  await town.episode(child, { lastSeen: 400, returned: 390, confirmed: 389 })
  await town.episode(child, { lastSeen: 9 })
  const { page, text } = pageOf(await opens(asking, childScreen, { params }))
  assert.ok(text.indexOf('MISSING since') < text.indexOf('What must happen next'))
  assert.match(text, /90 days to the last report/)
  assert.match(text, /90 days to today/)
  assert.match(text, /Return interview/)
  assert.match(text, /The same as a table/)
  assert.deepEqual(await documentFaults(page), [])
})

test('a section that the role may not read says so and is not empty', async t => {
  const { asking, params } = await atWork(t, 'school-lead')
  const { page, text } = pageOf(await opens(asking, childScreen, { params }))
  assert.equal(text.match(/You may not see this section\./g)?.length, 4)
  assert.doesNotMatch(text, /Add somebody|In care/)
  assert.deepEqual(await documentFaults(page), [])
})

test('unknown and forbidden children answer alike on every screen', async t => {
  const { asking, town } = await atWork(t)
  const forbidden = await town.child()
  const screens = [childScreen, identityScreen, responsibleScreen, historyScreen, ...datedScreens]
  for (const screen of screens) {
    for (const child of [forbidden, anId<'child'>(), 'robin-example']) {
      const params = { child, row: 'new', section: 'identity' }
      assert.deepEqual(await opens(asking, screen, { params }), { kind: 'not-found' }, screen.path)
      if (screen.post)
        assert.deepEqual(await posts(asking, screen, { params, fields: { _row: anId<'placement'>() } }), {
          kind: 'not-found',
        })
    }
  }
})

test('a role that may not write a section cannot open its form', async t => {
  const { asking, params } = await atWork(t, 'return-interviewer')
  for (const screen of [identityScreen, responsibleScreen, ...datedScreens])
    assert.deepEqual(
      await opens(asking, screen, { params: { ...params, row: 'new' } }),
      { kind: 'not-found' },
      screen.path,
    )
})

test('an identity is changed, and a save over somebody else’s shows both and keeps what was typed', async t => {
  const { asking, params } = await atWork(t)
  const open = pageOf(await opens(asking, identityScreen, { params }))
  assert.match(open.text, /name="_version" value="1"/)
  assert.deepEqual(await documentFaults(open.page), [])
  const fields = { ...identity, _version: '1', 'change-reason': 'The home told us' }
  assert.match(to(await posts(asking, identityScreen, { params, fields })), /saved=identity$/)
  const late = { ...fields, 'known-as': 'Rob' }
  const stale = pageOf(await posts(asking, identityScreen, { params, fields: late }))
  assert.equal(stale.page.status, 409)
  assert.match(stale.text, /Known as \(differs\)/)
  assert.match(stale.text, /Robbie/)
  assert.match(stale.text, /name="known-as"[^>]*value="Rob"/)
  assert.match(stale.text, /name="_version" value="2"/)
  assert.deepEqual(await documentFaults(stale.page), [])
  assert.match(
    to(await posts(asking, identityScreen, { params, fields: { ...late, _version: '2' } })),
    /saved=identity$/,
  )
})

test('a faulty change keeps the version that was shown, so that it cannot pass over somebody else’s', async t => {
  const { asking, params } = await atWork(t)
  await posts(asking, identityScreen, { params, fields: { ...identity, _version: '1' } })
  const { text } = pageOf(
    await posts(asking, identityScreen, { params, fields: { ...identity, _version: '1', 'born-year': '12' } }),
  )
  assert.match(text, /name="_version" value="1"/)
})

test('which authority answers is changed with a reason', async t => {
  const { asking, params } = await atWork(t)
  const fields = { _version: '1', authority: 'stoke-on-trent' }
  const faulty = pageOf(await posts(asking, responsibleScreen, { params, fields }))
  assert.deepEqual(faulty.page.faults, [{ field: 'change-reason', text: 'Say why it is changed' }])
  assert.deepEqual(await documentFaults(faulty.page), [])
  const reasoned = { ...fields, 'change-reason': 'The family moved' }
  assert.match(to(await posts(asking, responsibleScreen, { params, fields: reasoned })), /saved=responsible$/)
})

test('every part is added, shown, changed and ended', async t => {
  const { asking, db, params, team } = await atWork(t)
  const from = { 'from-day': '1', 'from-month': '3', 'from-year': '2020' }
  const added: Record<string, Record<string, string>> = {
    placements: {
      kind: 'foster-care',
      'lives-in': 'elsewhere',
      district: '',
      home: '',
      address: '1 Example Street',
      ...from,
    },
    'social-care': { status: 'care-leaver', ...from },
    involvement: { 'who-named': 'Example team', who: `team:${team.id}`, part: 'school', ...from },
    'do-not-notify': { who: 'An uncle', reason: 'A threat was made' },
  }
  for (const [path, fields] of Object.entries(added)) {
    const screen = part(path)
    const open = pageOf(await opens(asking, screen, { params: { ...params, row: 'new' } }))
    assert.deepEqual(await documentFaults(open.page), [], path)
    const row = anId<'row'>()
    const save = { params: { ...params, row: 'new' }, fields: { ...fields, _row: row } }
    assert.match(to(await posts(asking, screen, save)), new RegExp(`saved=${path}$`))
    const shown = pageOf(await opens(asking, screen, { params: { ...params, row } }))
    assert.deepEqual(await documentFaults(shown.page), [], path)
    const ends =
      path === 'do-not-notify' ? { holds: 'no' } : { 'until-day': '1', 'until-month': '4', 'until-year': '2020' }
    const end = { ...fields, ...ends, _version: '1', 'change-reason': 'It ended' }
    assert.match(
      to(await posts(asking, screen, { params: { ...params, row }, fields: end })),
      new RegExp(`saved=${path}$`),
    )
    const stale = pageOf(await posts(asking, screen, { params: { ...params, row }, fields: end }))
    assert.equal(stale.page.status, 409)
    assert.deepEqual(await documentFaults(stale.page), [], path)
  }
  const { rows } = await sql<{ reason: string }>`select distinct reason from history where reason is not null`.execute(
    db.owner.sql,
  )
  assert.deepEqual(rows, [{ reason: 'It ended' }])
})

test('an empty part says everything that is missing at once', async t => {
  const { asking, params } = await atWork(t)
  const expected: Record<string, string[]> = {
    placements: ['kind', 'lives-in', 'from-day'],
    'social-care': ['status', 'from-day'],
    involvement: ['who-named', 'part', 'from-day'],
    'do-not-notify': ['who', 'reason'],
  }
  for (const [path, fields] of Object.entries(expected)) {
    const asked = { params: { ...params, row: 'new' }, fields: { _row: anId<'row'>() } }
    const { page } = pageOf(await posts(asking, part(path), asked))
    assert.deepEqual(
      page.faults?.map(fault => fault.field),
      fields,
    )
    assert.deepEqual(await documentFaults(page), [], path)
  }
})

test('somebody is looked for by part of a name and then chosen', async t => {
  const { asking, params } = await atWork(t)
  const ask = (named: string) => {
    const fields = {
      _row: anId<'row'>(),
      'who-named': named,
      part: 'school',
      'from-day': '1',
      'from-month': '3',
      'from-year': '2020',
    }
    return posts(asking, part('involvement'), { params: { ...params, row: 'new' }, fields })
  }
  const found = pageOf(await ask('robin example'))
  assert.deepEqual(found.page.faults, [{ field: 'who', text: 'Choose who is involved' }])
  assert.match(found.text, /value="person:[0-9a-f-]{36}"/)
  assert.deepEqual(await documentFaults(found.page), [])
  const nobody = pageOf(await ask('100%'))
  assert.deepEqual(nobody.page.faults, [
    { field: 'who-named', text: 'No person or team has this name: try part of it' },
  ])
})

test('earlier versions say what stood, who changed it and why', async t => {
  const { asking, params } = await atWork(t)
  const fields = { ...identity, _version: '1', 'change-reason': 'The home told us' }
  await posts(asking, identityScreen, { params, fields })
  const { page, text } = pageOf(await opens(asking, historyScreen, { params: { ...params, section: 'identity' } }))
  assert.match(text, /Version 2, stands now/)
  assert.match(text, /First version, stood until/)
  assert.match(text, /Why: The home told us/)
  assert.doesNotMatch(text, /name_words|smithjones/)
  assert.deepEqual(await documentFaults(page), [])
  const wrong = { params: { ...params, section: 'episodes' } }
  assert.deepEqual(await opens(asking, historyScreen, wrong), { kind: 'not-found' })
})

test('an estimate on record stays as it is through a change of something else', async t => {
  const { asking, db, params } = await atWork(t)
  const estimated = { ...identity, 'born-year': '', 'born-age': '12', _version: '1' }
  await posts(asking, identityScreen, { params, fields: estimated })
  const born = async () => (await sql`select born_on, born_precision from child_identity`.execute(db.owner.sql)).rows
  const before = await born()
  const { text } = pageOf(await opens(asking, identityScreen, { params }))
  const by = /name="born-by" value="([^"]+)"/.exec(text)?.[1] ?? ''
  assert.match(text, /On record: born by/)
  const other = { ...identity, 'born-year': '', 'born-by': by, 'known-as': 'Rob', _version: '2' }
  assert.match(to(await posts(asking, identityScreen, { params, fields: other })), /saved=identity$/)
  assert.deepEqual(await born(), before)
})

test('a date of birth that makes the child 18 is questioned, kept where somebody insists, and said in history', async t => {
  const { asking, params, town } = await atWork(t)
  const year = new Date(town.now).getUTCFullYear()
  const born = { 'born-day': '1', 'born-month': '1', 'born-year': String(year - 19), 'born-by': '' }
  const { 'born-year': _, ...named } = identity
  const typed = { ...named, ...born, _version: '1' }
  const { page } = pageOf(await posts(asking, identityScreen, { params, fields: typed }))
  assert.deepEqual(
    page.faults?.map(fault => fault.field),
    ['keep-adult'],
  )
  assert.deepEqual(await documentFaults(page), [])
  to(await posts(asking, identityScreen, { params, fields: { ...typed, 'keep-adult': 'yes' } }))
  const history = pageOf(await opens(asking, historyScreen, { params: { ...params, section: 'identity' } })).text
  assert.match(history, /Kept although it makes the child 18 or older/)
  to(await posts(asking, identityScreen, { params, fields: { ...typed, _version: '2' } }))
})
