// Group work as people do it, from the form to the store and back.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import type { Worker } from '../../../../test/builders/people.ts'
import { hidden, to } from '../../../../test/builders/police-night.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { addDays, dateOf, dayOf } from '../../../domain/kernel/index.ts'
import type { Fields } from '../../frame/fields.ts'
import type { Answer, Screen } from '../../frame/screen.ts'
import { childScreen } from '../children/child/screen.ts'
import { groupScreens } from './index.ts'

async function atSchool(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const [robin, sky] = [
    await town.child({ given: 'Wren', family: 'Pattern' }),
    await town.child({ given: 'Sky', family: 'Sample' }),
  ]
  const fay = await town.worker('family-practitioner')
  for (const child of [robin, sky]) await town.involves(child, fay)
  const school = await town.worker('school-lead')
  await town.involves(robin, school)
  const as = async (worker: Worker): Promise<Asking> => ({
    ...{ db, worker },
    now: await db.store.read(worker.asker, 'look', async tx => tx.now),
  })
  const screenAt = (path: string): Screen => {
    const found = groupScreens.find(one => one.path === path)
    assert.ok(found, path)
    return found
  }
  type Params = Record<string, string>
  const open = async (path: string, params: Params = {}, worker: Worker = fay) =>
    opens(await as(worker), screenAt(path), { params })
  const send = async (path: string, params: Params, fields: Fields, worker: Worker = fay): Promise<Answer> => {
    const form = pageOf(await open(path, params, worker))
    assert.deepEqual(await documentFaults(form.page), [], path)
    const kept = { _id: hidden(form.text, '_id'), _version: hidden(form.text, '_version') }
    return posts(await as(worker), screenAt(path), { params, fields: { ...kept, ...fields } })
  }
  const faults = (answer: Answer) => (pageOf(answer).page.faults ?? []).map(({ text }) => text)
  const day = (name: string, ago: number): Fields => {
    const { day: of, month, year } = dateOf(addDays(dayOf(town.now), -ago))
    return { [`${name}-day`]: String(of), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
  }
  const made = { name: 'Year 6, spring', setting: 'Northmoor Primary', ...day('startsOn', 20) }
  assert.match(to(await send('/groups/new', {}, made)), /done=made$/)
  const list = pageOf(await open('/groups')).text
  const group = /groups\/([0-9a-f-]{36})/.exec(list)?.[1] ?? assert.fail('no group on the list')
  const join = (child: string, ago = 10) => send('/groups/:group/add', { group }, { child, ...day('on', ago) })
  return { db, town, robin, sky, fay, school, as, open, send, faults, day, group, join }
}

test('CCEP-1, CCEP-10: a group at a school is made, children join, and one note goes on the record of each', async t => {
  const { group, join, send, open, robin, sky, school } = await atSchool(t)
  for (const child of [robin, sky]) assert.match(to(await join(child)), /done=joined$/)
  const fields = {
    ...{ note: 'A film, and talk about it.', [`child-${robin}`]: 'there', [`child-${sky}`]: 'not-ready' },
    [`child-${robin}-says`]: 'Asked a lot.',
  }
  assert.match(to(await send('/groups/:group/session', { group }, fields)), /done=session$/)
  const page = pageOf(await open('/groups/:group', { group }))
  assert.deepEqual(await documentFaults(page.page), [])
  assert.match(page.text, /Wren Pattern: was there\. Asked a lot\./)
  assert.match(page.text, /Sky Sample: was not ready to join in/)
  const ofSky = pageOf(await open('/children/:child/groups', { child: sky }))
  assert.deepEqual(await documentFaults(ofSky.page), [])
  assert.match(ofSky.text, /A film, and talk about it\./)
  assert.doesNotMatch(ofSky.text, /Wren|Pattern|Asked a lot/)
  const asSchool = [
    pageOf(await open('/groups/:group', { group }, school)).text,
    pageOf(await open('/children/:child/groups', { child: robin }, school)).text,
  ].join()
  assert.match(asSchool, /Wren Pattern/)
  assert.doesNotMatch(asSchool, /Sky|Sample/)
})

test('CCEP-10: a note that names a child comes back with what was typed, and a session of nobody is refused', async t => {
  const { group, join, send, faults, robin } = await atSchool(t)
  await join(robin)
  const named = await send('/groups/:group/session', { group }, { note: 'Wren spoke.', [`child-${robin}`]: 'there' })
  assert.match(faults(named).join(), /names nobody\. It says: Wren/)
  assert.match(pageOf(named).text, /Wren spoke\./)
  const nobody = await send('/groups/:group/session', { group }, { note: 'A film.' })
  assert.deepEqual(faults(nobody), ['Say of at least one child whether they were there'])
  assert.deepEqual(await documentFaults(pageOf(nobody).page), [])
})

test('P-10: a parent opts out; the child is listed so, gets no session and joins nothing, until they opt in again', async t => {
  const { group, join, send, faults, open, robin, sky, school, as } = await atSchool(t)
  await join(robin)
  await join(sky)
  const out = await send('/children/:child/groups/out', { child: robin }, { who: 'parents' }, school)
  assert.match(to(out), /done=out$/)
  assert.match(pageOf(await open('/groups/:group', { group })).text, /Opted out \(a parent or carer\): no group work/)
  const form = pageOf(await open('/groups/:group/session', { group })).text
  assert.match(form, /Opted out, and so not listed: Wren Pattern/)
  assert.doesNotMatch(form, new RegExp(`name="child-${robin}"`))
  const forced = { note: 'A film.', [`child-${robin}`]: 'there' }
  assert.match(faults(await send('/groups/:group/session', { group }, forced)).join(), /opted out: Wren Pattern/)
  const child = pageOf(await opens(await as(school), childScreen, { params: { child: robin } })).text
  assert.match(child, /Opted out of group work/)
  const work = pageOf(await open('/children/:child/groups', { child: robin })).text
  const one = /groups\/([0-9a-f-]{36})\/in"/.exec(work)?.[1] ?? ''
  const back = await send('/children/:child/groups/:one/in', { child: robin, one }, { because: 'The mother rang.' })
  assert.match(to(back), /done=in$/)
  const after = pageOf(await open('/children/:child/groups', { child: robin })).text
  assert.match(after, /The mother rang\./)
  assert.match(after, /Somebody opts out/)
})

test('A child who opted out is refused in words by the form that adds one', async t => {
  const { join, send, faults, robin, day } = await atSchool(t)
  await send('/children/:child/groups/out', { child: robin }, { who: 'child', ...day('since', 2) })
  assert.match(faults(await join(robin, 1)).join(), /opted out of group work/)
})

test('CCEP-10: who was told is recorded by the school; one to one wants its reason; what is wrong is marked', async t => {
  const { open, send, faults, robin, school } = await atSchool(t)
  const work = '/children/:child/groups'
  assert.match(pageOf(await open(work, { child: robin })).text, /Not told yet: the child and a parent or carer/)
  for (const who of ['child', 'parents'])
    assert.match(to(await send(`${work}/told`, { child: robin }, { who, how: 'By letter' }, school)), /done=told$/)
  const one = await send(`${work}/one-to-one`, { child: robin }, { attendance: 'there' })
  assert.deepEqual(faults(one), ['Say what makes it an exception'])
  const exception = 'The only child of that year'
  assert.match(to(await send(`${work}/one-to-one`, { child: robin }, { attendance: 'there', exception })), /done=one$/)
  const { text } = pageOf(await open(work, { child: robin }))
  assert.doesNotMatch(text, /Not told yet/)
  const row = /wrong\/group_told\/([0-9a-f-]{36})/.exec(text)?.[1] ?? ''
  const wrong = `${work}/wrong/:table/:one`
  const params = { child: robin, table: 'group_told', one: row }
  assert.match(to(await send(wrong, params, { reason: 'Another child’s mother' })), /done=wrong$/)
  assert.match(pageOf(await open(work, { child: robin })).text, /Another child’s mother/)
  assert.equal((await open(wrong, params)).kind, 'not-found')
  assert.equal((await open(wrong, { ...params, table: 'child' })).kind, 'not-found')
})

test('A child leaves, the group ends, and a role without group work finds none of it', async t => {
  const { group, join, open, send, robin, town, as, day } = await atSchool(t)
  await join(robin)
  const work = pageOf(await open('/children/:child/groups', { child: robin })).text
  const one = /groups\/([0-9a-f-]{36})\/leave"/.exec(work)?.[1] ?? ''
  assert.match(
    to(await send('/children/:child/groups/:one/leave', { child: robin, one }, { because: 'Moved away' })),
    /done=left$/,
  )
  const named = { name: 'Year 6, spring', setting: 'Northmoor Primary', ...day('startsOn', 20), ...day('endedOn', 0) }
  assert.match(to(await send('/groups/:group/change', { group }, named)), /done=made$/)
  assert.equal((await open('/groups/:group/add', { group })).kind, 'not-found')
  const police = await town.worker('police-officer')
  await town.involves(robin, police)
  for (const path of ['/groups', '/groups/:group', '/children/:child/groups'])
    assert.equal((await open(path, { group, child: robin }, police)).kind, 'not-found', path)
  const child = pageOf(await opens(await as(police), childScreen, { params: { child: robin } })).text
  assert.doesNotMatch(child, /group-work|direct-work/)
})
