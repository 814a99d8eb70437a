// The areas of the county as an administrator keeps them, and as everybody reads them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atWork, hidden } from '../../../../../test/builders/after-a-matrix.ts'
import { anId } from '../../../../../test/builders/people.ts'
import { documentFaults, opens, pageOf, posts } from '../../../../../test/screens/ask-screen.ts'
import { areaScreens } from './index.ts'

const screen = (path: string) => areaScreens.find(one => one.path === path)!
const areas = screen('/directory/areas')
const district = screen('/directory/areas/:kind/district/:district')
const holder = screen('/directory/areas/:kind/worker/:area/:part')

test('PROG24-2, PROG24-6, PROG24-7, GAP-15: three tables by themselves, read by all and changed by an administrator, dated', async t => {
  const ground = await atWork(t)
  const admin = ground.as(await ground.town.worker('administrator'))
  const worker = ground.as(ground.writer)
  const { text, page } = pageOf(await opens(worker, areas))
  assert.deepEqual(await documentFaults(page), [])
  for (const words of [
    'Exploitation co-ordinators',
    'Family practitioners',
    'YOS Prevention',
    'Stafford and East Staffordshire',
  ])
    assert.ok(text.includes(words), words)
  assert.doesNotMatch(text, /\/district\/stafford/)
  const params = { kind: 'yos', district: 'stafford' }
  assert.equal((await opens(worker, district, { params })).kind, 'not-found')
  const opened = pageOf(await opens(admin, district, { params }))
  assert.deepEqual(await documentFaults(opened.page), [])
  const bare = pageOf(await posts(admin, district, { params, fields: { ...hidden(opened.text) } }))
  assert.deepEqual(
    bare.page.faults?.map(({ field }) => field),
    ['area', 'from-day', 'reason'],
  )
  const today = { 'from-day': '1', 'from-month': '1', 'from-year': '2026' }
  const fields = { ...hidden(opened.text), area: 'east', reason: 'The service moved', ...today }
  assert.equal((await posts(admin, district, { params, fields })).kind, 'redirect')
  assert.equal((await posts(admin, district, { params, fields })).kind, 'redirect', 'sent twice')
  const late = pageOf(await posts(admin, district, { params, fields: { ...fields, _id: anId() } }))
  assert.equal(late.page.status, 409)
  const form = await ground.lay({ riskType: 'cce' })
  const next = await ground.page(form)
  assert.match(next.text, /YOS Prevention, East/)
  assert.match(next.text, /Exploitation co-ordinator, Stafford and East Staffordshire/, 'the other tables stay')
})

test('PROG24-6: who holds an area and who stands in are dated, and two never stand in at once', async t => {
  const ground = await atWork(t)
  const admin = ground.as(await ground.town.worker('administrator'))
  const [first, second] = [
    await ground.town.worker('exploitation-co-ordinator'),
    await ground.town.worker('exploitation-co-ordinator'),
  ]
  const set = async (part: string, fields: Record<string, string>) => {
    const params = { kind: 'co-ordinator', area: 'cannock_lichfield', part }
    const opened = pageOf(await opens(admin, holder, { params }))
    assert.deepEqual(await documentFaults(opened.page), [])
    return posts(admin, holder, { params, fields: { ...hidden(opened.text), ...fields } })
  }
  const days = (name: string, year: string) => ({
    [`${name}-day`]: '1',
    [`${name}-month`]: '1',
    [`${name}-year`]: year,
  })
  assert.equal((await set('holder', { person: first.personId, ...days('from', '2026') })).kind, 'redirect')
  assert.match(
    pageOf(await set('cover', { person: second.personId, ...days('from', '2026') })).text,
    /no longer stand in/,
  )
  const cover = { person: second.personId, ...days('from', '2026'), ...days('until', '2035') }
  assert.equal((await set('cover', cover)).kind, 'redirect')
  const twice = pageOf(await set('cover', cover))
  assert.match(twice.page.faults?.[0]?.text ?? '', /There is one already/)
  const backwards = pageOf(await set('cover', { ...cover, ...days('until', '2025') }))
  assert.match(backwards.page.faults?.[0]?.text ?? '', /end after it begins/)
  const { text } = pageOf(await opens(admin, areas))
  assert.match(text, /1 January 2026 until 1 January 2035/)
  const nowhere = { kind: 'co-ordinator', area: 'atlantis', part: 'holder' }
  assert.equal((await opens(admin, holder, { params: nowhere })).kind, 'not-found')
})
