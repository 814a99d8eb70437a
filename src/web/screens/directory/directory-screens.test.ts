import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId } from '../../../../test/builders/people.ts'
import { documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { directoryScreens } from './index.ts'

const screen = (path: string) => directoryScreens.find(one => one.path === path)!
const fill = screen('/directory/set/:kind/:whose')
const place = { kind: 'front-door', whose: 'staffordshire' }

test('CARER-8.NB: everybody reads who to call, with 999, 101, Missing People and CEOP, and only an administrator fills it in', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const as = async (role: Parameters<typeof town.worker>[0]) => ({ db, worker: await town.worker(role), now: town.now })
  const [admin, worker, analyst] = [await as('administrator'), await as('provider-worker'), await as('analyst')]
  const from = { 'from-day': '1', 'from-month': '1', 'from-year': '2020' }
  const fields = { _id: anId(), _standing: '', name: 'First Response', telephone: '01632 960 001', ...from }
  assert.equal((await posts(worker, fill, { params: place, fields })).kind, 'not-found')
  assert.equal((await opens(worker, fill, { params: place })).kind, 'not-found')
  const faulty = pageOf(await posts(admin, fill, { params: place, fields: { ...fields, email: 'a@example.org' } }))
  assert.match(faulty.text, /Mail may not go to example\.org/)
  assert.deepEqual(await documentFaults(faulty.page), [])
  assert.equal((await posts(admin, fill, { params: place, fields })).kind, 'redirect')
  assert.equal((await posts(admin, fill, { params: place, fields })).kind, 'redirect', 'sent twice')
  const stale = pageOf(await posts(admin, fill, { params: place, fields: { ...fields, _id: anId(), name: 'SCASS' } }))
  assert.equal(stale.page.status, 409)
  for (const words of ['Nothing was saved', 'value="SCASS"', 'First Response'])
    assert.ok(stale.text.includes(words), words)
  for (const one of [worker, analyst]) {
    const { text } = pageOf(await opens(one, screen('/directory')))
    for (const words of ['999', '101', '116 000', 'CEOP', 'First Response', 'Not filled in'])
      assert.ok(text.includes(words), words)
    assert.doesNotMatch(text, /directory\/set/)
    for (const path of [
      '/directory/domains',
      '/directory/add/team',
      '/directory/add/agency',
      '/directory/numbers/:key',
    ])
      assert.equal((await opens(one, screen(path), { params: { key: 'break-glass-hours' } })).kind, 'not-found', path)
  }
  const unset = pageOf(await opens(admin, screen('/directory/unset')))
  assert.doesNotMatch(unset.text, /set\/front-door\/staffordshire/)
  assert.match(unset.text, /set\/front-door\/stoke-on-trent/)
})

test('A team is made, has a remit given and ended on screens, and the audit holds ids and codes only', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const admin = { db, worker: await town.worker('administrator'), now: town.now }
  const agency = await town.agency()
  const id = anId<'team'>()
  const add = screen('/directory/add/team')
  const wrong = pageOf(await posts(admin, add, { fields: { _id: id } }))
  assert.deepEqual(
    wrong.page.faults?.map(one => one.field),
    ['agency', 'name', 'kind'],
  )
  const made = await posts(admin, add, { fields: { _id: id, agency: agency.id, name: 'A Secret Team', kind: 'team' } })
  assert.deepEqual(made, { kind: 'redirect', to: `/directory/teams/${id}?done=yes` })
  const act = screen('/directory/teams/:team/do/:act/:row')
  const give = (fields: Record<string, string>) =>
    posts(admin, act, {
      params: { team: id, act: 'give-remit', row: 'new' },
      fields: { _id: anId(), _version: '1', ...fields },
    })
  assert.match(pageOf(await give({ kind: 'district' })).text, /Choose a district/)
  assert.equal((await give({ kind: 'authority', authority: 'staffordshire' })).kind, 'redirect')
  assert.equal(pageOf(await give({ kind: 'open-episode' })).page.status, 409)
  assert.match(
    pageOf(await opens(admin, screen('/directory/teams/:team'), { params: { team: id } })).text,
    /Staffordshire/,
  )
  assert.equal((await opens(admin, act, { params: { team: id, act: 'end-remit', row: anId() } })).kind, 'not-found')
  const { rows } = await sql<{ entry: string }>`select row_to_json(a)::text as entry from audit_entry a`.execute(
    db.owner.sql,
  )
  assert.ok(rows.length > 0 && rows.every(row => !row.entry.includes('Secret')))
})
