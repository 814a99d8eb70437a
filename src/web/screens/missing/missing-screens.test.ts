// The screens of a missing episode as people use them, from the form to the store and back.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { type Partnership, partnership } from '../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../test/builders/people.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import type { Role } from '../../../domain/access/index.ts'
import { addYears, dateOf, dayOf, hoursAfter, type Id, type Instant, sayTime } from '../../../domain/kernel/index.ts'
import type { Question } from '../../forms/questions.ts'
import type { Fields } from '../../frame/fields.ts'
import { momentFields } from '../../frame/moments.ts'
import type { Answer } from '../../frame/screen.ts'
import { draftScreen } from '../drafts/screen.ts'
import { actScreen } from './act/screen.ts'
import type { EpisodeAct } from './acts/act.ts'
import { episodeActs } from './acts/index.ts'
import { episodeScreen } from './episode/screen.ts'
import { reportBeginScreen, reportStartScreen } from './report-start/screen.ts'
import { reportTaskAutosaveScreen, reportTaskScreen } from './report-task/screen.ts'
import { reportCheckScreen, reportTasksScreen } from './report-tasks/screen.ts'

async function atWork(t: TestContext, role: Role = 'missing-co-ordinator', age = 14) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const bornOn = addYears(dayOf(town.now), -age)
  const child = await town.child({ given: 'Robin', family: 'Example', home, bornOn, status: 'in-care' })
  const worker = await town.worker(role, ...(role === 'provider-worker' ? [home] : []))
  await town.involves(child, worker)
  const as = (one: Worker): Asking => ({ db, worker: one, now: town.now })
  return { db, town, home, child, bornOn, worker, as, asking: as(worker) }
}

const toConfirm = (town: Partnership, id: Id<'episode'>) =>
  town.byHand(({ sql }) => sql.updateTable('episode').set({ match: 'to-confirm' }).where('id', '=', id).execute())
const inError = (town: Partnership, id: Id<'episode'>) =>
  town.byHand(({ sql, now }) =>
    sql
      .updateTable('episode')
      .set({ entered_in_error_at: new Date(now).toISOString() })
      .where('id', '=', id)
      .execute(),
  )
const foundTooEarly = (town: Partnership, id: Id<'episode'>) =>
  town.byHand(({ sql, now }) =>
    sql
      .updateTable('episode')
      .set({ located_at: new Date(hoursAfter(now, -50)).toISOString() })
      .where('id', '=', id)
      .execute(),
  )
const to = (answer: Answer) =>
  answer.kind === 'redirect' ? answer.to : assert.fail(answer.kind === 'page' ? String(answer.body) : answer.kind)
const faultsOf = (answer: Answer) => pageOf(answer).page.faults?.map(({ field, text }) => `${field}: ${text}`)
const hidden = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''
const rows = async <T>(asking: Asking, query: string): Promise<T[]> =>
  (await sql.raw<T>(query).execute(asking.db.owner.sql)).rows

async function reports(asking: Asking, fields: Fields, report: string = anId()) {
  const answer = await posts(asking, reportStartScreen, { params: { report }, fields })
  return { report, answer }
}

test('PRIN-4.1a: a report in which nothing is typed is stored', async t => {
  const { asking } = await atWork(t, 'provider-worker')
  const { report, answer } = await reports(asking, {})
  assert.equal(to(answer), `/episodes/${report}/report?done=reported`)
  const { page, text } = pageOf(
    await opens(asking, reportTasksScreen, { params: { episode: report }, query: { done: 'reported' } }),
  )
  assert.match(text, /Saved \d\d:\d\d.*M-\d+.*The police have not been told/s)
  assert.deepEqual(await documentFaults(page), [])
})

test('A report begins under an id of its own, and names a child by nothing but an id', async t => {
  const { asking, child } = await atWork(t)
  assert.match(to(await opens(asking, reportBeginScreen, {})), /^\/report\/[0-9a-f-]{36}$/)
  const path = to(await opens(asking, reportBeginScreen, { query: { child } }))
  assert.match(path, new RegExp(`^/report/[0-9a-f-]{36}\\?child=${child}$`))
  const { text } = pageOf(await opens(asking, reportStartScreen, { params: { report: anId() }, query: { child } }))
  assert.match(text, new RegExp(`value="${child}" checked`))
})

test('An impossible date says so, keeps what was typed, and is reported all the same where there is no time', async t => {
  const { asking } = await atWork(t, 'provider-worker')
  const fields = {
    givenNames: 'Sky',
    'lastSeen-day': '31',
    'lastSeen-month': '2',
    'lastSeen-year': '2026',
    lastSeenPlace: 'The park',
  }
  const { report, answer } = await reports(asking, fields)
  assert.deepEqual(faultsOf(answer), ['lastSeen-day: “When were they last seen?” must be a real date'])
  const { page, text } = pageOf(answer)
  assert.match(text, /Report it now all the same/)
  for (const value of ['value="31"', 'value="Sky"', 'The park']) assert.ok(text.includes(value), value)
  assert.deepEqual(await documentFaults(page), [])
  assert.deepEqual(await rows(asking, 'select 1 from episode'), [])
  await reports(asking, { ...fields, _anyway: 'yes' }, report)
  const kept = await rows<{ answer: string }>(asking, `select answer from episode_answer order by question`)
  assert.deepEqual(
    kept.map(({ answer }) => answer),
    ['When were they last seen? Typed and not understood: 31 2 2026', 'The park'],
  )
})

test('The same form sent twice is one report', async t => {
  const { asking, child } = await atWork(t, 'provider-worker')
  const { report, answer } = await reports(asking, { child })
  assert.equal(to((await reports(asking, { child }, report)).answer), to(answer))
  assert.equal((await rows(asking, 'select 1 from episode')).length, 1)
})

test('Two children of one name are chosen apart, each by who they are', async t => {
  const { asking, town, home, child } = await atWork(t, 'provider-worker')
  const other = await town.child({ given: 'Robin', family: 'Example', home })
  const { report } = await reports(asking, { child: other })
  const known = await rows<{ child_id: string; match: string }>(
    asking,
    `select child_id, match from episode where id = '${report}'`,
  )
  assert.deepEqual(known, [{ child_id: other, match: 'chosen' }])
  assert.notEqual(other, child)
})

for (const [age, kind] of [
  [12, 'missing'],
  [13, 'away-without-permission'],
] as const)
  test(`CARE-A1.6: a child of ${age} who is away without permission is recorded as ${kind}`, async t => {
    const { asking, child } = await atWork(t, 'provider-worker', age)
    const { report, answer } = await reports(asking, { child, kind: 'away-without-permission' })
    assert.equal(to(answer).endsWith('done=reported-as-missing'), kind === 'missing')
    assert.deepEqual(await rows(asking, `select kind from episode where id = '${report}'`), [{ kind }])
  })

test('GAP-35: a child whose age is not known is recorded as missing, and the next page says so', async t => {
  const { asking } = await atWork(t, 'provider-worker')
  const { report, answer } = await reports(asking, { givenNames: 'Sky', kind: 'away-without-permission' })
  assert.match(to(answer), /done=reported-as-missing$/)
  assert.deepEqual(await rows(asking, `select kind from episode where id = '${report}'`), [{ kind: 'missing' }])
})

test('What is typed before a report is sent is found again, and is gone when it is sent', async t => {
  const { asking } = await atWork(t, 'provider-worker')
  const report = anId()
  const typed = { params: { form: 'report', subject: report }, fields: { _csrf: 'x', givenNames: 'Sky' } }
  assert.equal((await posts(asking, draftScreen, typed)).kind, 'saved')
  await posts(asking, draftScreen, { ...typed, fields: { givenNames: 'Skye' } })
  assert.match(pageOf(await opens(asking, reportStartScreen, { params: { report } })).text, /value="Skye"/)
  await reports(asking, { givenNames: 'Skye' }, report)
  assert.deepEqual(await rows(asking, 'select question from draft'), [])
  assert.equal(
    (await posts(asking, draftScreen, { params: { form: 'diary', subject: report }, fields: {} })).kind,
    'not-found',
  )
})

test('A part of a report is saved as typed and when sent, and only the same question collides', async t => {
  const { asking, as, town, child } = await atWork(t)
  const other = await town.worker('practitioner')
  await town.involves(child, other)
  const params = { episode: await town.episode(child), part: 'health' }
  const before = pageOf(await opens(asking, reportTaskScreen, { params })).text
  assert.equal(hidden(before, '_version-pregnant'), '0')
  const typed = await posts(asking, reportTaskAutosaveScreen, { params, fields: { 'medical-history': 'Asthma' } })
  assert.equal(typed.kind, 'saved')
  const theirs = { 'medical-history': 'Diabetes', 'pregnant-not-known': 'yes', '_version-medical-history': '0' }
  const collided = await posts(as(other), reportTaskScreen, { params, fields: { ...theirs, pregnant: '' } })
  const { page, text } = pageOf(collided)
  assert.equal(page.status, 409)
  assert.match(text, /Somebody else answered this.*Asthma.*Diabetes/s)
  assert.deepEqual(await documentFaults(page), [])
  const both = {
    'medical-history': 'Asthma, diabetes',
    '_version-medical-history': hidden(text, '_version-medical-history'),
  }
  assert.equal(
    to(await posts(as(other), reportTaskScreen, { params, fields: both })),
    `/episodes/${params.episode}/report`,
  )
  const check = pageOf(await opens(asking, reportCheckScreen, { params })).text
  assert.match(check, /Asthma, diabetes/)
  assert.match(check, /Could they be pregnant\?.*?Not known/s)
  assert.equal(to(await posts(asking, reportCheckScreen, { params, fields: {} })), `/episodes/${params.episode}`)
})

function typedFor(question: Question, name: string, at: Instant): Fields {
  switch (question.kind) {
    case 'moment':
      return momentFields(name, { at, precision: 'exact' })
    case 'day': {
      const { day, month, year } = dateOf(dayOf(at))
      return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
    }
    case 'choice':
      return { [name]: question.choices[0]?.value }
    default:
      return { [name]: name === 'lookAgain' ? '23:30' : `Said of ${name}` }
  }
}

const whole = (act: EpisodeAct, at: Instant): Fields =>
  Object.assign({}, ...Object.entries(act.questions).map(([name, question]) => typedFor(question, name, at)))

const actorOf: Readonly<Record<string, Role>> = {
  accept: 'police-officer',
  compact: 'police-officer',
  'prevention-interview': 'police-officer',
  'return-interview': 'return-interviewer',
  review: 'police-officer',
  'safety-plan': 'return-interviewer',
}

async function asksPolice(asking: Asking, episode: Id<'episode'>): Promise<void> {
  const when = { ...momentFields('knownAt', { at: asking.now, precision: 'exact' }), address: 'At a friend’s' }
  const asked = momentFields('policeAskedAt', { at: asking.now, precision: 'exact' })
  to(await posts(asking, actScreen, { params: { episode, act: 'whereabouts' }, fields: { ...when, ...asked } }))
}

for (const act of episodeActs)
  test(`The form “${act.title}” goes round: opened without fault, sent, and told on the page of the episode`, async t => {
    const { asking, town, child } = await atWork(t, actorOf[act.path] ?? 'missing-co-ordinator')
    const found = ['well-being', 'prevention-interview', 'return-interview', 'compact'].includes(act.path)
    const id = await town.episode(child, { lastSeen: 9, reported: null, ...(found ? { returned: 3 } : {}) })
    if (act.path === 'confirm-match') await toConfirm(town, id)
    if (act.path === 'not-an-error') await inError(town, id)
    if (act.path === 'as-said') await foundTooEarly(town, id)
    if (act.path === 'police-answer') await asksPolice(asking, id)
    const params = { episode: id, act: act.path }
    const open = pageOf(await opens(asking, actScreen, { params }))
    assert.deepEqual(await documentFaults(open.page), [])
    const empty = await posts(asking, actScreen, { params, fields: {} })
    if (empty.kind === 'page') assert.deepEqual(await documentFaults(empty), [])
    const form = { _id: hidden(open.text, '_id'), _version: hidden(open.text, '_version') }
    const sent = { params, fields: { ...form, ...whole(act, hoursAfter(town.now, -1)) } }
    // A risk that is possible leads straight on to the police (CARER-8.2d).
    const after = act.path === 'view' ? '/do/police-told' : `?done=${act.path}`
    if (empty.kind === 'page') assert.equal(to(await posts(asking, actScreen, sent)), `/episodes/${id}${after}`)
    const page = pageOf(await opens(asking, episodeScreen, { params: { episode: id }, query: { done: act.path } }))
    assert.match(page.text, /govuk-notification-banner--success/)
    assert.ok(act.done === undefined || page.text.includes(act.done), act.done)
    assert.deepEqual(await documentFaults(page.page), [])
  })

test('BACK-1.3: whoever says how the risk is sees how often the child was missing, where they see the child', async t => {
  const { asking, as, town, child } = await atWork(t)
  await town.episode(child, { lastSeen: 120 * 24, returned: 119 * 24 })
  const id = await town.episode(child, { lastSeen: 5 })
  const params = { episode: id, act: 'view' }
  const { text } = pageOf(await opens(asking, actScreen, { params }))
  assert.match(text, /1 report in the last 90 days, 2 reports in the last 12 months/)
  const night = await town.worker('police-officer')
  await town.grants(child, night, { episode: id })
  assert.doesNotMatch(pageOf(await opens(as(night), actScreen, { params })).text, /in the last 90 days/)
})

test('A save over what somebody else saved shows both, and the second press saves', async t => {
  const { asking, town, child } = await atWork(t)
  const id = await town.episode(child, { lastSeen: 9 })
  const located = episodeActs.find(act => act.path === 'located') ?? assert.fail()
  const fields = { ...whole(located, hoursAfter(town.now, -1)), where: 'At the lake', _version: '1' }
  const told = {
    ...momentFields('when', { at: hoursAfter(town.now, -2), precision: 'exact' }),
    reference: 'EX-9',
    _version: '1',
  }
  await posts(asking, actScreen, { params: { episode: id, act: 'police-told' }, fields: told })
  const { page, text } = pageOf(await posts(asking, actScreen, { params: { episode: id, act: 'located' }, fields }))
  assert.equal(page.status, 409)
  assert.match(
    text,
    new RegExp(`What stands now.*${sayTime(hoursAfter(town.now, -2))}.*What you typed.*At the lake`, 's'),
  )
  assert.deepEqual(await documentFaults(page), [])
  const again = { ...fields, _version: hidden(text, '_version') }
  const saved = await posts(asking, actScreen, { params: { episode: id, act: 'located' }, fields: again })
  assert.equal(to(saved), `/episodes/${id}?done=located`)
})

test('CARE-A1.6: to make a young child only logged is refused in words, and nothing typed is lost', async t => {
  const { asking, town, child } = await atWork(t, 'missing-co-ordinator', 11)
  const params = { episode: await town.episode(child), act: 'kind' }
  const fields = { kind: 'away-without-permission', reason: 'They always come back' }
  const { page, text } = pageOf(await posts(asking, actScreen, { params, fields }))
  assert.match(page.faults?.[0]?.text ?? '', /never only logged as away/)
  assert.match(text, /They always come back/)
  assert.deepEqual(await documentFaults(page), [])
})

test('A match is confirmed only by those who see the whole child: for others there is no such page', async t => {
  const { asking, as, town, child } = await atWork(t)
  const id = await town.episode(child)
  await toConfirm(town, id)
  const officer = await town.worker('police-officer')
  await town.grants(child, officer, { episode: id })
  const params = { episode: id, act: 'confirm-match' }
  assert.equal((await opens(as(officer), actScreen, { params })).kind, 'not-found')
  const theirs = pageOf(await opens(as(officer), episodeScreen, { params })).text
  assert.doesNotMatch(theirs, /matched|confirm-match/)
  assert.match(pageOf(await opens(asking, episodeScreen, { params })).text, /confirm-match/)
})

test('GAP-36 and DEF-5.5: the flags stand on the page of the episode for those who may see them', async t => {
  const { asking, as, town, child } = await atWork(t, 'missing-co-ordinator', 12)
  await town.episode(child, { lastSeen: 100, returned: 90 })
  const id = await town.episode(child, { lastSeen: 5 })
  const params = { episode: id }
  assert.match(
    pageOf(await opens(asking, episodeScreen, { params })).text,
    /Flagged higher risk under the protocol.*Repeat missing|Repeat missing.*Flagged higher risk/s,
  )
  const officer = await town.worker('police-officer')
  await town.grants(child, officer, { episode: id })
  const theirs = pageOf(await opens(as(officer), episodeScreen, { params })).text
  assert.match(theirs, /Flagged higher risk under the protocol/)
  assert.doesNotMatch(theirs, /Repeat missing/)
})

test('An episode that is unknown, one that may not be seen, and an act that a role has not are all not found', async t => {
  const { asking, as, town, child } = await atWork(t)
  const stranger = await town.worker('practitioner')
  const id: Id<'episode'> = await town.episode(child)
  const asked = [{ episode: id }, { episode: anId() }, { episode: 'not-an-id' }]
  for (const params of asked) {
    for (const screen of [episodeScreen, reportTasksScreen, reportCheckScreen])
      assert.equal((await opens(as(stranger), screen, { params })).kind, 'not-found')
    const part = { ...params, part: 'places', act: 'located' }
    for (const screen of [reportTaskScreen, actScreen]) {
      assert.equal((await opens(as(stranger), screen, { params: part })).kind, 'not-found')
      assert.equal((await posts(as(stranger), screen, { params: part, fields: { places: 'x' } })).kind, 'not-found')
    }
    assert.equal(
      (await posts(as(stranger), reportTaskAutosaveScreen, { params: part, fields: { places: 'x' } })).kind,
      'not-found',
    )
  }
  for (const act of ['compact', 'no-such-act'])
    assert.equal((await opens(asking, actScreen, { params: { episode: id, act } })).kind, 'not-found')
})
