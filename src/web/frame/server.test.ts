// The server as a browser meets it, with sessions and screens of the test and no database behind it.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { anId } from '../../../test/builders/people.ts'
import { ActorWithdrawn, DatabaseAway, NotAllowed, type Store } from '../../actions/doors.ts'
import { instant } from '../../domain/kernel/index.ts'
import { html } from '../html.ts'
import type { Answer, Ask, Screen } from './screen.ts'
import { makeServer } from './server.ts'
import type { HeldForm, Resumed, Sessions, SignedIn } from './sessions.ts'

const now = instant(Date.UTC(2026, 10, 21, 7, 10))
const child = '5a0c2f1e-0000-4000-8000-000000000001'
const stranger = '5a0c2f1e-0000-4000-8000-000000000002'

const signedIn = (changes: Partial<SignedIn> = {}): SignedIn => ({
  kind: 'signed-in',
  session: 'session-1',
  personId: anId<'person'>(),
  name: 'A. Sample',
  actor: {
    appointmentId: anId<'appointment'>(),
    personId: anId<'person'>(),
    name: 'A. Sample',
    role: 'provider-worker',
    agencyName: 'Example Homes',
  },
  now,
  realNow: now,
  idleMinutes: 30,
  ...changes,
})

const noStore: Store = {
  // Every page carries the actor's reminders; nothing else is read here.
  read: async (_asker, act) => (act === 'see-reminders' ? (undefined as never) : assert.fail('the store was read')),
  write: () => assert.fail('the store was written to'),
  signIn: () => assert.fail('the store was asked to sign in'),
  get database(): never {
    return assert.fail('the database was reached for')
  },
  close: async () => {},
}

const showForm = ({ tokens }: Ask): Answer => ({
  kind: 'page',
  title: 'A form',
  body: html`<form method="post">${tokens}</form>`,
})

type Served = {
  readonly app: FastifyInstance
  readonly log: string[]
  readonly held: (HeldForm & { session: string })[]
  readonly seen: Ask[]
  as(resumed: Resumed | Error): void
  answers(answer: Answer | Error): void
}

async function serving(
  t: TestContext,
  reached: { secure?: boolean; requestsPerMinute?: number } = {},
): Promise<Served> {
  let resumed: Resumed | Error = signedIn()
  let answer: Answer | Error = { kind: 'redirect', to: '/saved' }
  const log: string[] = []
  const held: Served['held'] = []
  const seen: Ask[] = []
  const sessions: Sessions = {
    resume: async () => {
      if (resumed instanceof Error) throw resumed
      return resumed
    },
    hold: async (session, form) => void held.push({ session, ...form }),
  }
  const get = async (ask: Ask): Promise<Answer> => (ask.params.child === child ? showForm(ask) : { kind: 'not-found' })
  const post = async (ask: Ask): Promise<Answer> => {
    seen.push(ask)
    if (answer instanceof Error) throw answer
    return answer
  }
  const screens: Screen[] = [{ path: '/children/:child/note', get, post }]
  const server = { secret: 's'.repeat(32), secure: false, requestsPerMinute: 100, ...reached }
  const around = { demonstration: false }
  const app = await makeServer({
    store: noStore,
    sessions,
    screens,
    reached: server,
    around,
    log: line => log.push(line),
  })
  t.after(() => app.close())
  return {
    ...{ app, log, held, seen },
    as: one => {
      resumed = one
    },
    answers: one => {
      answer = one
    },
  }
}

const path = `/children/${child}/note`
const urlencoded = 'application/x-www-form-urlencoded'

/** Opens the form and answers what a browser would send with it. */
async function opened({ app }: Served) {
  const page = await app.inject({ url: path })
  const inputOf = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.body)?.[1] ?? ''
  const cookies = Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]))
  return { cookies, proof: `_csrf=${encodeURIComponent(inputOf('_csrf'))}&_actor=${inputOf('_actor')}` }
}

const posting = (payload: string, more: InjectOptions = {}): InjectOptions => ({
  method: 'POST',
  url: path,
  payload,
  ...more,
  headers: { 'content-type': urlencoded, ...more.headers },
})

const inputs = (body: string) =>
  [...body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]) => [name, value])
const typed = (body: string) => inputs(body).filter(([name]) => !name?.startsWith('_'))

test('Whoever is not signed in goes to the door, and from there to where they wanted to go', async t => {
  const served = await serving(t)
  for (const resumed of [{ kind: 'nobody' }, { kind: 'ended', session: 'session-1' }] as const) {
    served.as(resumed)
    const answer = await served.app.inject({ url: path })
    assert.deepEqual([answer.statusCode, answer.headers.location], [303, `/sign-in?to=${encodeURIComponent(path)}`])
  }
})

test('Whoever has not chosen a role chooses one first', async t => {
  const served = await serving(t)
  served.as(signedIn({ actor: null }))
  const answer = await served.app.inject({ url: path })
  assert.deepEqual([answer.statusCode, answer.headers.location], [303, `/choose-role?to=${encodeURIComponent(path)}`])
})

test('A form with its proofs reaches its screen, and the answer is a new request', async t => {
  const served = await serving(t)
  const { cookies, proof } = await opened(served)
  const answer = await served.app.inject(posting(`${proof}&entry=one&entry=two`, { cookies }))
  assert.deepEqual([answer.statusCode, answer.headers.location], [303, '/saved'])
  assert.deepEqual(served.seen[0]?.fields.entry, ['one', 'two'])
})

test('A form without a proof, with a forged one or with one of another session is not taken and loses nothing', async t => {
  const served = await serving(t)
  const { cookies, proof } = await opened(served)
  const mine = signedIn()
  served.as({ ...mine, session: 'session-2' })
  const actor = `_actor=${mine.actor?.appointmentId}`
  for (const proofs of ['', actor, `_csrf=forged&${actor}`, `${proof.split('&')[0]}&${actor}`]) {
    const answer = await served.app.inject(posting(`${proofs}&entry=one&entry=%3Ctwo%3E&when-day=9`, { cookies }))
    assert.equal(answer.statusCode, 403)
    assert.deepEqual(typed(answer.body), [
      ['entry', 'one'],
      ['entry', '&lt;two&gt;'],
      ['when-day', '9'],
    ])
  }
  assert.equal(served.seen.length, 0)
})

test('The page that keeps such a form sends it with proofs that hold', async t => {
  const served = await serving(t)
  const refused = await served.app.inject(posting('entry=one'))
  const body = inputs(refused.body).map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
  const cookies = Object.fromEntries(refused.cookies.map(({ name, value }) => [name, value]))
  const answer = await served.app.inject(posting(body.join('&'), { cookies }))
  assert.equal(answer.statusCode, 303)
  assert.equal(served.seen[0]?.fields.entry, 'one')
})

test('A form that was opened in another role is refused with every field kept', async t => {
  const served = await serving(t)
  const { cookies, proof } = await opened(served)
  served.as(signedIn())
  const answer = await served.app.inject(posting(`${proof}&entry=one&told=a&told=b&_id=7`, { cookies }))
  assert.equal(answer.statusCode, 409)
  assert.match(answer.body, /You are now A\. Sample, Care provider, Example Homes/)
  const kept = inputs(answer.body).filter(([name]) => name !== '_csrf' && name !== '_actor')
  assert.deepEqual(kept, [
    ['entry', 'one'],
    ['told', 'a'],
    ['told', 'b'],
    ['_id', '7'],
  ])
  assert.equal(served.seen.length, 0)
})

test('A form that another site sent is refused and not offered to be sent again', async t => {
  const served = await serving(t)
  const answer = await served.app.inject(posting('entry=one', { headers: { 'sec-fetch-site': 'cross-site' } }))
  assert.equal(answer.statusCode, 403)
  assert.doesNotMatch(answer.body, /<form|one"/)
})

test('What was posted on a session that had ended is held whole, repeated fields and all', async t => {
  const served = await serving(t)
  served.as({ kind: 'ended', session: 'session-1' })
  const answer = await served.app.inject(posting('_csrf=x&_actor=y&_id=7&entry=one&told=a&told=b'))
  assert.deepEqual([answer.statusCode, answer.headers.location], [303, '/sign-in?kept=yes'])
  const fields = { _id: '7', entry: 'one', told: ['a', 'b'] }
  assert.deepEqual(served.held, [{ session: 'session-1', path, fields }])
})

test('What is posted in a role that has ended is held, before the screen is asked or while it works', async t => {
  const served = await serving(t)
  const { cookies, proof } = await opened(served)
  served.answers(new ActorWithdrawn('ended'))
  const whileAsked = await served.app.inject(posting(`${proof}&entry=one`, { cookies }))
  served.as(signedIn({ actor: null }))
  const before = await served.app.inject(posting('entry=two'))
  for (const { headers } of [whileAsked, before]) assert.equal(headers.location, '/choose-role?ended=yes')
  assert.deepEqual(
    served.held.map(form => form.fields.entry),
    ['one', 'two'],
  )
})

test('What was posted when no session was left stays in the page', async t => {
  const served = await serving(t)
  served.as({ kind: 'nobody' })
  const answer = await served.app.inject(posting('entry=one'))
  assert.equal(answer.statusCode, 403)
  assert.match(answer.body, /You are signed out/)
  assert.deepEqual(typed(answer.body), [['entry', 'one']])
})

test('What is saved as it is typed is told that nobody is signed in, and is not held once for every try', async t => {
  const served = await serving(t)
  for (const resumed of [{ kind: 'ended', session: 'session-1' }, { kind: 'nobody' }] as const) {
    served.as(resumed)
    const answer = await served.app.inject(posting('entry=one', { headers: { accept: 'application/json' } }))
    assert.equal(answer.statusCode, 401)
  }
  assert.deepEqual(served.held, [])
})

test('A record that is unknown and one that may not be seen answer alike: status, headers and body', async t => {
  const served = await serving(t)
  const { cookies, proof } = await opened(served)
  served.answers(new NotAllowed('not allowed'))
  const forbidden = await served.app.inject(posting(proof, { cookies }))
  served.answers({ kind: 'not-found' })
  const unknown = await served.app.inject(posting(proof, { cookies }))
  const alike = ({ statusCode, headers, body }: typeof unknown) => {
    const { date: _date, 'x-ratelimit-remaining': _left, 'x-ratelimit-reset': _reset, ...rest } = headers
    return { statusCode, body, headers: rest }
  }
  assert.equal(unknown.statusCode, 404)
  assert.deepEqual(alike(forbidden), alike(unknown))
})

test('An address that leads nowhere is not found, with the navigation of whoever is signed in', async t => {
  const served = await serving(t)
  const inside = await served.app.inject({ url: '/nothing/here' })
  served.as({ kind: 'nobody' })
  const outside = await served.app.inject({ url: '/nothing/here' })
  assert.deepEqual([inside.statusCode, outside.statusCode], [404, 404])
  assert.match(inside.body, /Sign out/)
  assert.doesNotMatch(outside.body, /Sign out/)
})

test('An address that cannot be read is not repeated in the answer', async t => {
  const answer = await (await serving(t)).app.inject({ url: '/children/%E0%A4%A/robin' })
  assert.deepEqual([answer.statusCode, answer.body], [404, 'Page not found'])
})

test('When the database is away the page says so, and keeps what was typed with proofs that still hold', async t => {
  const served = await serving(t)
  const me = signedIn()
  served.as(me)
  const { cookies, proof } = await opened(served)
  const away = new DatabaseAway('away')
  served.answers(away)
  const later = await served.app.inject(posting(`${proof}&entry=one&told=a&told=b`, { cookies }))
  const back = { ...cookies, ...Object.fromEntries(later.cookies.map(({ name, value }) => [name, value])) }
  served.as(away)
  const first = await served.app.inject(posting(`${proof}&entry=one&told=a&told=b`, { cookies }))
  for (const answer of [later, first]) {
    assert.equal(answer.statusCode, 503)
    assert.match(answer.body, /ring 999 or 101 now/)
    assert.deepEqual(typed(answer.body), [
      ['entry', 'one'],
      ['told', 'a'],
      ['told', 'b'],
    ])
  }
  assert.ok(first.body.includes(proof.split('_actor=')[1] ?? 'no actor'))
  served.as(me)
  served.answers({ kind: 'redirect', to: '/saved' })
  const again = await served.app.inject(posting(`${proof}&entry=one`, { cookies: back }))
  assert.equal(again.statusCode, 303)
})

test('A page that fails shows a number and no detail, and keeps what was typed', async t => {
  const served = await serving(t)
  const { cookies, proof } = await opened(served)
  served.answers(new TypeError('Robin Example cannot be read'))
  const answer = await served.app.inject(posting(`${proof}&entry=one`, { cookies }))
  assert.equal(answer.statusCode, 500)
  assert.doesNotMatch(answer.body, /Robin|TypeError|\.ts:/)
  assert.deepEqual(typed(answer.body), [['entry', 'one']])
  const number = /tell your administrator this number: ([0-9a-f-]{36})/.exec(answer.body)?.[1]
  assert.equal(JSON.parse(served.log.find(line => line.includes('"error"')) ?? '{}').request, number)
})

test('A line of the log names the route, and never a record, a name, or what was typed', async t => {
  const served = await serving(t)
  const { cookies, proof } = await opened(served)
  served.answers(new Error(`Robin Example of ${child}\n    at the bus station with Sam\nseen at 3pm`))
  await served.app.inject(posting(`${proof}&entry=secret`, { cookies }))
  await served.app.inject({ url: `/children/${stranger}/note?name=robin` })
  await served.app.inject({ url: `/nobody/${child}` })
  const all = served.log.join('\n')
  assert.equal(served.log.length, 5)
  assert.ok(all.includes('/children/:child/note'))
  assert.doesNotMatch(all, /5a0c2f1e|robin|sam\b|secret|bus station|Sample/i)
})

test('Every answer carries the same strict policy, and none is kept by a browser', async t => {
  const served = await serving(t)
  const found = await served.app.inject({ url: path })
  const lost = await served.app.inject({ url: '/nothing' })
  for (const { headers } of [found, lost]) {
    assert.equal(
      headers['content-security-policy'],
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'none';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    )
    assert.equal(headers['cache-control'], 'no-store')
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['referrer-policy'], 'same-origin')
    assert.equal(headers['strict-transport-security'], undefined)
    assert.equal(headers['x-powered-by'], undefined)
  }
})

test('The cookie of a form is for this site and no script, and behind https for nothing else', async t => {
  const cookieOf = async (secure: boolean) => {
    const { app } = await serving(t, { secure })
    const answer = await app.inject({ url: path })
    assert.equal(answer.headers['strict-transport-security'] !== undefined, secure)
    return answer.cookies[0]
  }
  const { value: _plain, ...plain } = (await cookieOf(false))!
  assert.deepEqual({ ...plain }, { name: 'homeward-form', path: '/', httpOnly: true, sameSite: 'Lax' })
  const { value: _safe, ...safe } = (await cookieOf(true))!
  assert.deepEqual({ ...safe }, { name: 'homeward-form', path: '/', httpOnly: true, sameSite: 'Lax', secure: true })
})

test('Behind https the source is what our own proxy saw, whatever was written before it', async t => {
  const served = await serving(t, { secure: true })
  const { cookies, proof } = await opened(served)
  const headers = { 'x-forwarded-for': '198.51.100.66, 192.0.2.7' }
  await served.app.inject(posting(proof, { cookies, headers }))
  assert.equal(served.seen[0]?.asker.source, '192.0.2.7')
})

test('A body that is too long, of another kind, or one of too many is refused as what it is', async t => {
  const served = await serving(t, { requestsPerMinute: 3 })
  const long = await served.app.inject(posting(`entry=${'x'.repeat(1_100_000)}`))
  const other = await served.app.inject(posting('{"entry":', { headers: { 'content-type': 'application/json' } }))
  await served.app.inject({ url: path })
  const many = await served.app.inject({ url: path })
  assert.deepEqual([long.statusCode, other.statusCode, many.statusCode], [413, 400, 429])
  for (const { body } of [long, other, many]) assert.match(body, /ring 999 or 101 now/)
})

test('A script that saved gets an answer that it can read', async t => {
  const served = await serving(t)
  const { cookies, proof } = await opened(served)
  served.answers({ kind: 'saved', json: { saved: '07:10' } })
  const answer = await served.app.inject(posting(proof, { cookies, headers: { accept: 'application/json' } }))
  assert.deepEqual(answer.json(), { saved: '07:10' })
})

test('A screen can have the browser send the same form once more elsewhere', async t => {
  const served = await serving(t)
  const { cookies, proof } = await opened(served)
  served.answers({ kind: 'redirect', to: '/elsewhere', again: true })
  const answer = await served.app.inject(posting(proof, { cookies }))
  assert.deepEqual([answer.statusCode, answer.headers.location], [307, '/elsewhere'])
})
