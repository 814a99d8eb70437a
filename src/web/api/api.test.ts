// The API as a program meets it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { InjectOptions } from 'fastify'
import { type Called, isError, type Json, keysOf, listOf, serving, within } from '../../../test/builders/api-program.ts'
import { addFormOf } from '../../../test/builders/forms.ts'
import { anId } from '../../../test/builders/people.ts'
import { roleMay } from '../../domain/access/index.ts'
import { instruments } from '../../domain/instruments/index.ts'
import { dayOf } from '../../domain/kernel/index.ts'
import { routes } from './routes.ts'

const url = { unknown: '/api/forms/5a0c2f1e-0000-4000-8000-00000000f0f0' }

test('A program begins a form, saves answers, reads them again and submits it, by the acts of the pages', async t => {
  const { begin, save, get, send, child, db } = await serving(t)
  const id = anId<'form'>()
  const begun = await begin(id)
  assert.deepEqual([begun.status, begun.json.id, begun.json.version], [201, id, 1])
  assert.equal((await begin(id)).status, 201, 'sent twice')
  assert.deepEqual(
    listOf((await get(`/api/children/${child}/forms`)).json.forms).map(form => within(form, 'id')),
    [id],
  )
  const opened = (await get(`/api/forms/${id}`)).json
  assert.deepEqual(within(opened, 'answers', 'b09'), { answer: null, version: 0, cameFrom: '', by: '', at: null })
  assert.ok(listOf(opened.unanswered).includes('b09'))
  isError(await send('POST', `/api/forms/${id}/submit`, { version: 1 }), 'not-ready')

  const sent = Object.fromEntries(
    keysOf(opened.answers).map(question => [
      question,
      {
        answer: question === 'b09' ? 'no' : { notKnown: true },
        version: within(opened, 'answers', question, 'version'),
      },
    ]),
  )
  const table = { answer: [{ name: 'Sam Sample', role: 'Example school', contact: null }], version: 0 }
  const b14 = { answer: 'One\ttwo\n👩‍👩‍👧 שלום', version: 0 }
  const saved = await save(id, { ...sent, b13: table, b14 })
  assert.equal(saved.status, 200, JSON.stringify(saved.json))
  assert.deepEqual(within(saved.json, 'answers', 'b14'), { outcome: 'saved', version: 1 })
  const read = (await get(`/api/forms/${id}`)).json
  assert.equal(within(read, 'answers', 'b14', 'answer'), b14.answer)
  assert.deepEqual(within(read, 'answers', 'b13', 'answer'), table.answer)
  assert.deepEqual(within(read, 'answers', 'b15', 'answer'), { notKnown: true })
  assert.deepEqual(read.unanswered, [])
  const submitted = await send('POST', `/api/forms/${id}/submit`, { version: within(read, 'form', 'version') })
  assert.equal(submitted.status, 200, JSON.stringify(submitted.json))
  assert.ok(submitted.json.submittedAt)
  isError(await save(id, { b15: { answer: 'late', version: 1 } }), 'locked')
  const { rows } = await db.owner.sql
    .selectFrom('audit_entry')
    .select('act')
    .execute()
    .then(found => ({ rows: found }))
  for (const act of ['start-form', 'save-form-answer', 'submit-form', 'see-form'])
    assert.ok(
      rows.some(row => row.act === act),
      act,
    )
})

test('Only the same question collides, and then what somebody else saved is answered beside what could be saved', async t => {
  const { begin, save, as, other, worker } = await serving(t)
  const id = anId<'form'>()
  await begin(id)
  assert.equal((await save(id, { b14: { answer: 'first', version: 0 } })).status, 200)
  as(other)
  assert.equal((await save(id, { b14: { answer: 'second', version: 1 } })).status, 200)
  as(worker)
  const stale = await save(id, {
    b14: { answer: 'third', version: 1 },
    b15: { answer: 'kept', version: 0 },
    b09: { answer: 'perhaps', version: 0 },
  })
  isError(stale, 'stale')
  assert.deepEqual(within(stale.json, 'answers', 'b15'), { outcome: 'saved', version: 1 })
  assert.deepEqual(within(stale.json, 'answers', 'b09'), { outcome: 'refused', says: 'is not one of the choices' })
  const b14 = within(stale.json, 'answers', 'b14')
  const theirs = ['answer', 'version'].map(name => within(b14, 'theirs', name))
  assert.deepEqual([within(b14, 'outcome'), ...theirs], ['stale', 'second', 2])
})

test('Whoever is not signed in, has no role, or sends without proof is told so as JSON, and nothing is saved', async t => {
  const { get, send, as, begin, worker, child, town, openedOn } = await serving(t)
  const body = { id: anId(), instrument: 'referral-2024', openedOn }
  const path = `/api/children/${child}/forms`
  isError(await send('POST', path, body, { headers: { 'x-csrf-token': '' } }), 'no-proof')
  isError(await send('POST', path, body, { headers: { 'x-csrf-token': 'forged' } }), 'no-proof')
  isError(await send('POST', path, body, { headers: { 'sec-fetch-site': 'cross-site' } }), 'foreign-site')
  isError(await send('POST', path, body, { headers: { 'x-homeward-actor': anId() } }), 'other-actor')
  assert.deepEqual((await get(path)).json.forms, [])
  const mine = { headers: { 'x-homeward-actor': worker.asker.appointmentId } }
  assert.equal((await send('POST', path, body, mine)).status, 201)
  as({ kind: 'nobody' })
  for (const one of ['/api/session', '/api/instruments', '/api/openapi.json', path, url.unknown])
    isError(await get(one), 'signed-out')
  isError(await begin(), 'signed-out')
  const none = { kind: 'signed-in', session: 's', personId: worker.personId, name: 'A. Sample', actor: null } as const
  as({ ...none, now: town.now, realNow: town.now, idleMinutes: 30 })
  isError(await get(path), 'no-actor')
})

test('What is unknown and what may not be seen are answered alike: status, headers and words', async t => {
  const { begin, get, save, send, as, stranger, child, openedOn } = await serving(t)
  const id = anId<'form'>()
  await begin(id)
  as(stranger)
  const start = { id: anId(), instrument: 'referral-2024', openedOn }
  const headers = ({ answer }: Called) =>
    Object.entries(answer.headers).filter(([name]) => !['date', 'set-cookie'].includes(name) && !/ratelimit/.test(name))
  const pairs = [
    [await get(`/api/forms/${id}`), await get(url.unknown)],
    [await get(`/api/children/${child}/forms`), await get(`/api/children/${anId()}/forms`)],
    [await save(id, { b14: { answer: 'x', version: 0 } }), await save(anId(), { b14: { answer: 'x', version: 0 } })],
    [
      await send('POST', `/api/forms/${id}/submit`, { version: 1 }),
      await send('POST', `/api/forms/${anId()}/submit`, { version: 1 }),
    ],
    [
      await send('POST', `/api/children/${child}/forms`, start),
      await send('POST', `/api/children/${anId()}/forms`, start),
    ],
  ] as const
  for (const [forbidden, unknown] of pairs) {
    isError(unknown, 'not-found')
    assert.equal(forbidden.answer.body, unknown.answer.body)
    assert.deepEqual([forbidden.status, headers(forbidden)], [unknown.status, headers(unknown)])
  }
  for (const path of ['/api/forms/1', '/api/forms/__proto__', '/api/children/x/forms', '/api/nothing', '/api/'])
    isError(await get(path), 'not-found')
})

test('An id that is taken begins no form of another child, and a form that is not given out is refused with a sentence', async t => {
  const { begin, send, town, worker, openedOn, child } = await serving(t)
  const id = anId<'form'>()
  await begin(id)
  const sibling = await town.child({ given: 'Ash', family: 'Example' })
  await town.involves(sibling, worker)
  const body = { id, instrument: 'referral-2024', openedOn }
  isError(await send('POST', `/api/children/${sibling}/forms`, body), 'taken')
  isError(await begin(anId(), { instrument: 'no-such-form' }), 'refused')
  isError(await begin(anId(), { openedOn: '2199-01-01' }), 'refused')
  const aboutEpisode = instruments.find(one => one.about === 'episode' && roleMay('practitioner', one.section, 'write'))
  if (aboutEpisode !== undefined) {
    isError(await begin(anId(), { instrument: aboutEpisode.code }), 'refused')
    isError(await begin(anId(), { instrument: aboutEpisode.code, episode: anId() }), 'not-found')
  }
  const forms = await send('POST', `/api/children/${child}/forms`, { ...body, id: 'no id' })
  isError(forms, 'not-as-described')
  assert.deepEqual(within(forms.json, 'error', 'details'), [
    { at: 'id', says: 'is not as /api/openapi.json describes it' },
  ])
})

test('A body that is no such JSON is refused with a sentence, and nothing of it is repeated', async t => {
  const { begin, send, log } = await serving(t)
  const id = anId<'form'>()
  await begin(id)
  const path = `/api/forms/${id}/answers`
  const patch = (payload: string, more: InjectOptions = {}) => send('PATCH', path, payload, more)
  const unreadable = [
    ...['', '{', 'null null', '{"answers":{"b14":{"answer":1,"version":0}}', '\u0000', 'NaN'],
    '{"answers":{"b14":{"answer":"a","version":0},"b14":{"answer":"b","version":0}}}',
    '{"answers":{"b14":{"answer":"a","answer":"b","version":0}}}',
    '{"answers":{},"__proto__":{"answers":{}}}',
    '{"answers":{"__proto__":{"answer":"a","version":0}}}',
    '{"answers":{"constructor":{"answer":"a","version":0}}}',
    '{"answers":{"\\u005f_proto__":{"answer":"a","version":0}}}',
    `{"answers":{"b14":{"answer":${'['.repeat(50_000)}${']'.repeat(50_000)},"version":0}}}`,
    ['{"a":'.repeat(20_000), '1', '}'.repeat(20_000)].join(''),
  ]
  for (const payload of unreadable) isError(await patch(payload), 'unreadable')
  const wrong = [
    ...['null', '[]', '3', '"text"', '{}', '{"answers":[]}', '{"answers":{},"more":1}', '{"answers":{"b14":"text"}}'],
    ...['{"answers":{"b14":{"answer":"x"}}}', '{"answers":{"b14":{"version":0}}}'],
    ...['-1', '1.5', '"3"', '1e12', 'null'].map(version => `{"answers":{"b14":{"answer":"x","version":${version}}}}`),
    '{"answers":{},"part":"0"}',
  ]
  for (const payload of wrong) isError(await patch(payload), 'not-as-described')
  isError(await patch(`{"answers":{"b14":{"answer":"${'x'.repeat(2 * 1024 * 1024)}","version":0}}}`), 'too-long')
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ])
    isError(await patch('{"answers":{}}', { headers: { 'content-type': type } }), 'not-json')
  assert.ok(
    log.every(line => !line.includes('"error":"TypeError"') && !line.includes(id)),
    log.join('\n'),
  )
})

test('Whatever is sent as an answer is kept whole or refused with a sentence', async t => {
  const { begin, save, log, get } = await serving(t)
  const id = anId<'form'>()
  await begin(id)
  const hostile: readonly (readonly [string, unknown])[] = [
    ...(['maybe', 5, -1, 1.5, '3', '__proto__', ['yes'], { yes: true }].map(answer => ['b09', answer]) as [
      string,
      unknown,
    ][]),
    ...([
      ['b14', 'x'.repeat(20_001)],
      ['b14', 3],
      ['b14', ['x']],
      ['b14', { text: 'x' }],
      ['b01', '2026-02-30'],
      ['b01', 20_000],
    ] as const),
    ...([
      ['b13', { name: 'x' }],
      ['b13', [{ strange: 'x' }]],
      ['b13', Array.from({ length: 201 }, () => ({ name: 'x' }))],
    ] as const),
    ...([
      ['b13', { notKnown: true }],
      ['b99', 'x'],
      ['toString', 'x'],
      ['', 'x'],
    ] as const),
  ]
  for (const [question, answer] of hostile) {
    const refused = await save(id, { [question]: { answer, version: 0 } })
    isError(refused, 'refused')
    assert.ok(refused.answer.body.length < 1000, question)
  }
  for (const answer of ['‮txet', '👩‍👩‍👧', 'a\tb\nc\td', '<script>', "'; drop table form; --", 'x'.repeat(20_000)]) {
    const before = within((await get(`/api/forms/${id}`)).json, 'answers', 'b14', 'version')
    assert.equal((await save(id, { b14: { answer, version: before } })).status, 200)
    assert.equal(within((await get(`/api/forms/${id}`)).json, 'answers', 'b14', 'answer'), answer)
  }
  assert.equal((await save(id, { b15: { answer: 'a\0b\uD800', version: 0 } })).status, 200)
  assert.equal(within((await get(`/api/forms/${id}`)).json, 'answers', 'b15', 'answer'), 'ab\uFFFD')
  assert.ok(
    log.every(line => !line.includes('"error":"TypeError"') && !line.includes(id)),
    log.join('\n'),
  )
})

test('RFM24-2: a program begins a review, saves it, submits it, and amends what was submitted with a reason', async t => {
  const { town, worker, child, send, get, as, stranger, openedOn } = await serving(t)
  const laid = { section: 'assessments', instrument: 'rfm-2024', level: 'suspected', riskType: 'cse' } as const
  const said = { ...laid, submittedBy: worker, completedOn: dayOf(town.now) }
  const id = await town.byHand(hand => addFormOf(hand, child, said), worker)
  const body = { id: anId() }
  const begun = await send('POST', `/api/forms/${id}/reviews`, body)
  assert.equal(begun.status, 201, JSON.stringify(begun.json))
  assert.equal((await send('POST', `/api/forms/${id}/reviews`, body)).status, 201, 'sent twice')
  isError(await send('POST', `/api/forms/${id}/reviews`, { id: anId() }), 'refused')
  const stands = within((await get(`/api/forms/${id}`)).json, 'reviewAnswers', '1')
  assert.equal(within(stands, 'a35', 'answer'), 'suspected')
  isError(await send('POST', `/api/forms/${id}/reviews/1/submit`, { version: 1 }), 'not-ready')
  isError(await send('POST', `/api/forms/${id}/reviews/2/submit`, { version: 1 }), 'not-found')
  const new1 = { a39: '01632 960002', a40: 'Nobody new', a41: 'They are fewer', a42: 'vulnerable', a43: 'dual' }
  const answers = Object.fromEntries(
    Object.entries(new1).map(([one, answer]) => [one, { answer, version: within(stands, one, 'version') ?? 0 }]),
  )
  const saved = await send('PATCH', `/api/forms/${id}/answers`, { part: 1, answers })
  assert.equal(saved.status, 200, JSON.stringify(saved.json))
  const submitted = await send('POST', `/api/forms/${id}/reviews/1/submit`, { version: 1 })
  assert.equal(submitted.status, 200, JSON.stringify(submitted.json))
  const [review] = listOf(submitted.json.reviews)
  assert.deepEqual([within(review, 'level'), within(review, 'reviewedOn')], ['vulnerable', openedOn])
  const amendment = { part: 1, version: within(review, 'version'), answers: { a40: { answer: 'A new friend' } } }
  const path = `/api/forms/${id}/amendments`
  isError(await send('POST', path, { ...amendment, reason: ' \0 ' }), 'refused')
  isError(await send('POST', path, { ...amendment, reason: 'x', version: 99 }), 'stale')
  const amended = await send('POST', path, { ...amendment, reason: 'It was left out\0' })
  assert.equal(amended.status, 200, JSON.stringify(amended.json))
  const whole = (await get(`/api/forms/${id}`)).json
  assert.equal(within(whole, 'reviewAnswers', '1', 'a40', 'answer'), 'A new friend')
  assert.deepEqual(
    listOf(whole.amendments).map(one => within(one, 'reason')),
    ['It was left out'],
  )
  as(stranger)
  isError(await send('POST', path, { ...amendment, reason: 'x' }), 'not-found')
  isError(await send('POST', `/api/forms/${id}/reviews`, { id: anId() }), 'not-found')
})

test('A role that may not see an answer is not told whether there is one', async t => {
  const { begin, get, as, town, child } = await serving(t)
  const id = anId<'form'>()
  await begin(id, { instrument: 'rfm-2024' })
  const whole = (await get(`/api/forms/${id}`)).json
  assert.deepEqual(whole.hidden, [])
  const officer = await town.worker('family-practitioner')
  await town.involves(child, officer)
  as(officer)
  const seen = await get(`/api/forms/${id}`)
  if (seen.status === 404) return
  for (const question of listOf(seen.json.hidden).map(String)) {
    assert.ok(!keysOf(seen.json.answers).includes(question), question)
    assert.ok(keysOf(whole.answers).includes(question))
  }
})

test('The API is limited as the pages are', async t => {
  const { get } = await serving(t, 'practitioner', 3)
  for (const _ of [1, 2, 3]) assert.equal((await get('/api/instruments')).status, 200)
  isError(await get('/api/instruments'), 'too-often')
})

test('Every answer of a route is as the description says, and the description names every route', async t => {
  const { begin, get, save, send } = await serving(t)
  const id = anId<'form'>()
  const shapeOf = (operation: string) => routes.find(one => one.operation === operation)?.answers
  const begun = await begin(id)
  const given: Record<string, unknown> = {
    readSession: (await get('/api/session')).json,
    listInstruments: (await get('/api/instruments')).json,
    readSchema: (await get('/api/instruments/referral-2024/2024-04/schema')).json,
    beginForm: begun.json,
    listForms: (await get(`/api/children/${begun.json.child}/forms`)).json,
    readForm: (await get(`/api/forms/${id}`)).json,
    saveAnswers: (await save(id, { b14: { answer: 'x', version: 0 } })).json,
    readDescription: (await get('/api/openapi.json')).json,
  }
  for (const [operation, json] of Object.entries(given)) {
    const read = shapeOf(operation)?.safeParse(json)
    assert.ok(read?.success, `${operation}: ${JSON.stringify(read?.error?.issues)}`)
  }
  const description = given.readDescription
  assert.equal(within(description, 'openapi'), '3.1.0')
  const paths = Object.entries(within(description, 'paths') as Readonly<Record<string, Json>>)
  const operations = paths.flatMap(([path, of]) => Object.values(of).map(operation => ({ path, operation })))
  assert.deepEqual(
    operations.map(({ operation }) => within(operation, 'operationId')).sort(),
    routes.map(one => one.operation).sort(),
  )
  const refs = [...JSON.stringify(paths).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)]
  for (const [, kind = '', name = ''] of refs)
    assert.ok(within(description, 'components', kind, name), `${kind} ${name}`)
  for (const { path, operation } of operations) {
    const named = listOf(within(operation, 'parameters')).map(one => within(one, 'name'))
    for (const [, name] of path.matchAll(/\{(\w+)\}/g)) assert.ok(named.includes(name), `${path} ${name}`)
  }
  const schema = await get('/api/instruments/rfm-2024/2024-04/schema?part=review')
  assert.match(String(schema.answer.headers['content-type']), /^application\/schema\+json/)
  isError(await get('/api/instruments/referral-2024/2024-04/schema?part=review'), 'not-found')
  isError(await get('/api/instruments/__proto__/1/schema'), 'not-found')
  isError(await send('POST', '/api/instruments', {}), 'not-found')
})
