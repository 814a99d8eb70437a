// The door as a browser meets it, with screens of the test.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import Fastify from 'fastify'
import { DatabaseAway } from '../../actions/doors.ts'
import type { Gate } from '../../actions/sign-in/gate.ts'
import { html } from '../html.ts'
import { type OpenAnswer, type OpenAsk, openDoor } from './open-screen.ts'
import { secureServer } from './security.ts'

async function door(t: TestContext, secure = false) {
  const app = Fastify()
  t.after(() => app.close())
  const reached = { secret: 's'.repeat(32), secure, requestsPerMinute: 100 }
  await secureServer(app, reached)
  const log: string[] = []
  const asked: OpenAsk[] = []
  let answer: OpenAnswer | Error = { kind: 'redirect', to: '/', token: 'a-token', deviceToken: 'a-device' }
  const gate = { note: 'no screen of this test asks it' } as unknown as Gate
  const form = async ({ tokens }: OpenAsk): Promise<OpenAnswer> => ({
    kind: 'page',
    title: 'Door',
    body: html`<form>${tokens}</form>`,
  })
  const post = async (ask: OpenAsk) => {
    asked.push(ask)
    if (answer instanceof Error) throw answer
    return answer
  }
  openDoor(app, { gate, reached, around: { demonstration: false }, log: line => log.push(line) }, [
    { path: '/door', get: form, post },
  ])
  const send = async (proof = true) => {
    const page = await app.inject({ url: '/door' })
    const csrf = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? ''
    const cookies = Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]))
    const payload = `password=kettle&_csrf=${proof ? encodeURIComponent(csrf) : 'forged'}`
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return app.inject({ method: 'POST', url: '/door', payload, headers, cookies })
  }
  const answers = (one: OpenAnswer | Error) => {
    answer = one
  }
  return { log, asked, send, answers }
}

test('The cookies of a session and of a device are for this site and no script, and the session’s ends with the browser', async t => {
  const { send } = await door(t, true)
  const sent = (await send()).cookies.map(({ value: _value, ...cookie }) => cookie)
  const common = { path: '/', httpOnly: true, secure: true, sameSite: 'Lax' }
  assert.deepEqual(
    sent.filter(({ name }) => name !== 'homeward-form'),
    [
      { name: 'homeward', ...common },
      { name: 'homeward-device', maxAge: 34_560_000, ...common },
    ],
  )
})

test('Signing out takes the session’s cookie away', async t => {
  const { send, answers } = await door(t)
  answers({ kind: 'redirect', to: '/sign-in', token: null })
  const cookie = (await send()).cookies.find(({ name }) => name === 'homeward')
  assert.deepEqual([cookie?.value, cookie?.expires?.getTime()], ['', 0])
})

test('A form at the door with a forged proof is not taken, and a password is never written back', async t => {
  const { send, asked } = await door(t)
  const refused = await send(false)
  assert.equal(refused.statusCode, 403)
  assert.doesNotMatch(refused.body, /kettle/)
  assert.equal(asked.length, 0)
})

test('When the database is away the door says so, and when something breaks it shows a number and no detail', async t => {
  const { send, answers, log } = await door(t)
  answers(new DatabaseAway('away'))
  const away = await send()
  answers(new Error('kettle'))
  const broken = await send()
  assert.deepEqual([away.statusCode, broken.statusCode], [503, 500])
  for (const { body } of [away, broken]) {
    assert.match(body, /ring 999 or 101 now/)
    assert.doesNotMatch(body, /kettle/)
  }
  assert.match(broken.body, /tell your administrator this number/)
  assert.doesNotMatch(log.join(), /kettle/)
  assert.match(log.join(), /"route":"\/door","error":"DatabaseAway"/)
})
