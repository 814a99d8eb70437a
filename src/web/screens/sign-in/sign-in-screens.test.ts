import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import {
  addSomebody,
  ageAttempts,
  cheapGate,
  codeOf,
  cookiesOf,
  from,
  inService,
  password,
  setUpFactor,
} from '../../../../test/builders/sign-in.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { makeSetUpLink } from '../../../actions/sign-in/make-set-up-link.ts'
import type { Fields } from '../../frame/fields.ts'
import { type OpenAnswer, type OpenAsk, type OpenScreen, onward } from '../../frame/open-screen.ts'
import { html } from '../../html.ts'
import { chooseRoleScreen } from './choose-role.ts'
import { firstPasswordScreen } from './first-password.ts'
import { signInScreen } from './password.ts'
import { codeScreen, setUpScreen } from './second-factor.ts'
import { signOutScreen } from './sign-out.ts'

async function atTheDoor(t: TestContext) {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  const asked = (more: Partial<OpenAsk>): OpenAsk => ({
    ...{ gate, token: '', deviceToken: null, params: {}, query: {}, fields: {}, tokens: html``, from },
    ...more,
  })
  const posts = (screen: OpenScreen, fields: Fields, token = '') =>
    screen.post?.(asked({ fields, token })) ?? assert.fail()
  const opens = (screen: OpenScreen, token: string, query: Fields = {}) =>
    screen.get?.(asked({ token, query })) ?? assert.fail()
  return { db, gate, posts, opens }
}

const to = (answer: OpenAnswer) => (answer.kind === 'redirect' ? answer.to : assert.fail(String(answer.body)))
const faults = (answer: OpenAnswer) =>
  answer.kind === 'page' ? (answer.faults ?? []).map(({ field, text }) => `${field}: ${text}`) : assert.fail(answer.to)
const typed = { email: 'robin@example.org', password }

test('After signing in somebody goes on to a page of ours, and never to another site or back to the door', () => {
  for (const path of ['/', '/children/search?page=2', '/report/5a0c?child=a%20b', '/episodes/1/do/log'])
    assert.equal(onward(path), path)
  const others = [
    '',
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
    '/a b',
    '/\n/example.org',
  ]
  const door = [
    '/sign-in',
    '/sign-out',
    '/choose-role?to=/',
    '/first-password',
    'javascript:alert(1)',
    '/a#b',
    '/@example.org:x',
  ]
  for (const path of [...others, ...door]) assert.equal(onward(path), '/', JSON.stringify(path))
})

test('An empty sign-in says both faults, and a wrong one does not say which was wrong nor writes the password back', async t => {
  const { gate, posts } = await atTheDoor(t)
  await addSomebody(gate)
  assert.deepEqual(faults(await posts(signInScreen, {})), [
    'email: Enter your e-mail address',
    'password: Enter your password',
  ])
  const wrong = await posts(signInScreen, { ...typed, password: 'not my password' })
  const nobody = await posts(signInScreen, { ...typed, email: 'nobody@example.org' })
  assert.deepEqual(faults(wrong), ['email: The e-mail address or the password is not right'])
  assert.deepEqual(faults(nobody), faults(wrong))
  assert.ok(wrong.kind === 'page' && !String(wrong.body).includes('not my password'))
  assert.ok(wrong.kind === 'page' && String(wrong.body).includes('robin@example.org'))
})

test('Too many attempts are slowed, and the page says how long to wait', async t => {
  const { db, gate, posts } = await atTheDoor(t)
  await addSomebody(gate)
  let said: string[] = []
  for (let n = 0; n < 30 && !said.join('').includes('too many'); n += 1)
    said = faults(await posts(signInScreen, { ...typed, password: 'not my password' }))
  assert.match(said.join(''), /too many failed attempts\. Try again in \d+ (seconds|minutes)/)
  await ageAttempts(db, 86_400)
  assert.equal(to(await posts(signInScreen, typed)), '/sign-in/kept?to=%2F')
})

test('With one role somebody is in at once, past what was kept, with a session and a device of their own', async t => {
  const { gate, posts } = await atTheDoor(t)
  await addSomebody(gate)
  const answer = await posts(signInScreen, { ...typed, to: '/rules' })
  assert.equal(to(answer), '/sign-in/kept?to=%2Frules')
  assert.ok(answer.token && answer.deviceToken)
})

test('In service a code is asked for and set up first, and a wrong code asks again', async t => {
  const { db, gate, posts, opens } = await atTheDoor(t)
  await inService(db)
  await addSomebody(gate)
  const first = await posts(signInScreen, { ...typed, to: '/rules' })
  assert.equal(to(first), '/sign-in/set-up?to=%2Frules')
  const page = await opens(setUpScreen, first.token ?? '')
  assert.match(page.kind === 'page' ? String(page.body) : '', /Key: <strong>[A-Z2-7 ]+</)
  assert.match(faults(await posts(setUpScreen, { code: '000000' }, first.token ?? '')).join(), /code is not right/)
  const { typed: key } = await setUpFactor(db, gate, first.token ?? '')
  const { token } = await cookiesOf(gate, 'code-due')
  assert.match(faults(await posts(codeScreen, { code: '000000' }, token)).join(), /code is not right/)
  const through = await posts(codeScreen, { code: await codeOf(db, key), to: '/rules' }, token)
  assert.equal(to(through), '/sign-in/kept?to=%2Frules')
  assert.ok(through.token && through.token !== token)
})

test('Recovery codes are shown once, when the app is set up', async t => {
  const { db, gate, posts, opens } = await atTheDoor(t)
  await inService(db)
  await addSomebody(gate)
  const { token } = await cookiesOf(gate, 'set-up-due')
  const page = await opens(setUpScreen, token)
  const key = /Key: <strong>([^<]+)</.exec(page.kind === 'page' ? String(page.body) : '')?.[1] ?? ''
  const done = await posts(setUpScreen, { code: await codeOf(db, key), to: '/rules' }, token)
  assert.match(done.kind === 'page' ? String(done.body) : '', /recovery codes.*<code>.*choose-role\?to=%2Frules/s)
})

test('Whoever is signed out is led back to the beginning from every screen of the door', async t => {
  const { opens, posts } = await atTheDoor(t)
  assert.equal(to(await posts(codeScreen, { code: '123456' })), '/sign-in')
  assert.equal(to(await opens(setUpScreen, '')), '/sign-in')
  assert.equal(to(await posts(setUpScreen, { code: '123456' })), '/sign-in')
  assert.equal(to(await opens(chooseRoleScreen, '')), '/sign-in')
  assert.equal(to(await posts(chooseRoleScreen, { role: '5a0c2f1e-0000-4000-8000-000000000001' })), '/sign-in')
})

test('Whoever has two roles chooses one, and none or one that is not theirs is no choice', async t => {
  const { db, gate, posts, opens } = await atTheDoor(t)
  await addSomebody(gate)
  await db.owner.run(`insert into appointment (id, person_id, agency_id, role, from_at)
    select gen_random_uuid(), person_id, agency_id, 'team-manager', from_at from appointment`)
  const { token } = await cookiesOf(gate, 'signed-in')
  const page = await opens(chooseRoleScreen, token, { to: '/rules' })
  const body = page.kind === 'page' ? String(page.body) : ''
  const values = [...body.matchAll(/name="role"[^>]*value="([^"]+)"/g)].map(([, value]) => value ?? '')
  assert.equal(values.length, 2)
  assert.deepEqual(faults(await posts(chooseRoleScreen, {}, token)), ['role: Choose who you are acting as'])
  const other = await posts(chooseRoleScreen, { role: '5a0c2f1e-0000-4000-8000-000000000001' }, token)
  assert.deepEqual(faults(other), ['role: That role has ended. Choose another'])
  assert.equal(to(await posts(chooseRoleScreen, { role: values[0], to: '/rules' }, token)), '/sign-in/kept?to=%2Frules')
})

test('A one-time code sets a first password once, and says what is wrong with a code or a password', async t => {
  const { gate, posts } = await atTheDoor(t)
  await addSomebody(gate, { password: null })
  const made = await makeSetUpLink(gate, { email: typed.email, resetsFactor: false }, from)
  const code = made.kind === 'made' ? made.linkToken : assert.fail(made.kind)
  assert.deepEqual(faults(await posts(firstPasswordScreen, {})), ['code: Enter the one-time code'])
  assert.match(faults(await posts(firstPasswordScreen, { code, password: 'short' })).join(), /at least 12 characters/)
  assert.equal(to(await posts(firstPasswordScreen, { code, password })), '/sign-in')
  assert.match(
    faults(await posts(firstPasswordScreen, { code, password })).join(),
    /was used, is too old or is not right/,
  )
  assert.equal(to(await posts(signInScreen, typed)), '/sign-in/kept?to=%2F')
})

test('Signing out is asked once, ends the session and takes its cookie away', async t => {
  const { gate, posts, opens } = await atTheDoor(t)
  await addSomebody(gate)
  const { token } = await cookiesOf(gate, 'signed-in')
  assert.equal((await opens(signOutScreen, token)).kind, 'page')
  const out = await posts(signOutScreen, {}, token)
  assert.deepEqual([to(out), out.token], ['/sign-in', null])
  assert.equal(to(await opens(chooseRoleScreen, token)), '/sign-in')
})
