import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId } from '../../../../test/builders/people.ts'
import { cheapGate } from '../../../../test/builders/sign-in.ts'
import { documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { peopleScreens } from './index.ts'

async function scene(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const all = peopleScreens(cheapGate(db))
  const screen = (path: string) => all.find(one => one.path === path)!
  const team = await town.team()
  const as = async (role: Parameters<typeof town.worker>[0]) => ({
    db,
    worker: await town.worker(role, team),
    now: town.now,
  })
  const [admin, manager, worker] = [await as('administrator'), await as('team-manager'), await as('practitioner')]
  const person = { person: worker.worker.personId }
  return { admin, manager, worker, team, person, screen, agency: worker.worker.agency.id }
}

test('An administrator changes people on screens; a manager only reads; everybody else finds nothing', async t => {
  const { admin, manager, worker, person, screen, agency } = await scene(t)
  for (const one of [manager, worker])
    for (const path of ['/people/invite', '/people/:person/leave', '/people/:person/do/:act/:row'])
      assert.equal(
        (await opens(one, screen(path), { params: { ...person, act: 'link', row: 'new' } })).kind,
        'not-found',
        path,
      )
  assert.equal((await opens(worker, screen('/people'))).kind, 'not-found')
  assert.equal((await opens(worker, screen('/people/:person'), { params: person })).kind, 'not-found')
  assert.doesNotMatch(pageOf(await opens(manager, screen('/people/:person'), { params: person })).text, /\/do\//)
  const own = pageOf(await opens(admin, screen('/people/:person'), { params: { person: admin.worker.personId } }))
  assert.match(own.text, /This is you/)
  assert.doesNotMatch(own.text, /\/do\//)

  const act = screen('/people/:person/do/:act/:row')
  const doing = (name: string, fields: Record<string, string>, whom = person) =>
    posts(admin, act, { params: { ...whom, act: name, row: 'new' }, fields: { _id: anId(), _version: '1', ...fields } })
  assert.match(
    pageOf(await doing('factor', { reason: 'Lost' }, { person: admin.worker.personId })).text,
    /cannot change your own rights/,
  )
  const stale = pageOf(await doing('give-role', { agency, role: 'school-lead', _version: '9', reason: 'Typed words' }))
  assert.equal(stale.page.status, 409)
  assert.match(stale.text, /Typed words/)
  assert.equal((await doing('give-role', { agency, role: 'school-lead' })).kind, 'redirect')
  assert.match(pageOf(await doing('link', {})).text, /It is shown this once/)
})

test('An administrator invites somebody and takes somebody through leaving, each once however often it is sent', async t => {
  const { admin, team, person, screen, agency } = await scene(t)
  const invite = screen('/people/invite')
  const named = pageOf(await opens(admin, invite)).text
  const agencyName = new RegExp(`<option value="${agency}">([^<]*)<`).exec(named)?.[1]
  assert.ok(agencyName)
  const invited = {
    _id: anId(),
    name: 'Sam Sample',
    email: 'sam@example.org',
    agency,
    role: 'practitioner',
    team: team.id,
  }
  assert.match(pageOf(await posts(admin, invite, { fields: invited })).text, /A one-time code for Sam Sample/)
  const twice = pageOf(await posts(admin, invite, { fields: { ...invited, _id: anId() } }))
  assert.match(twice.text, /Somebody has this e-mail address already/)
  assert.deepEqual(await documentFaults(twice.page), [])
  const found = pageOf(await posts(admin, screen('/people'), { fields: { typed: 'sam sam' } })).text
  assert.match(found, /Sam Sample/)

  const leave = screen('/people/:person/leave')
  const left = (fields: Record<string, string>) => posts(admin, leave, { params: person, fields })
  assert.equal(pageOf(await left({ _version: '9' })).page.status, 409)
  const goodbye = pageOf(await opens(admin, leave, { params: person })).text
  const version = /name="_version" value="(\d+)"/.exec(goodbye)?.[1] ?? ''
  assert.match(pageOf(await left({ _version: version })).text, /has left/)
  assert.equal((await left({ _version: version })).kind, 'redirect', 'sent twice')
})
