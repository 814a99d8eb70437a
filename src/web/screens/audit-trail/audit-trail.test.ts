import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId } from '../../../../test/builders/people.ts'
import { documentFaults, opens, pageOf } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import type { Role } from '../../../domain/access/index.ts'
import { childScreen } from '../children/child/screen.ts'
import { auditTrailScreen } from './screen.ts'

async function atWork(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const child = await town.child()
  const as = async (role: Role) => {
    const worker = await town.worker(role)
    if (role !== 'information-governance') await town.involves(child, worker)
    return { db, worker, now: town.now }
  }
  return { town, as, params: { child } }
}

test('who looked at a child is told to a manager, in words', async t => {
  const { as, params } = await atWork(t)
  await opens(await as('practitioner'), childScreen, { params })
  const { page, text } = pageOf(await opens(await as('team-manager'), auditTrailScreen, { params }))
  assert.match(text, /See child \(shown\)/)
  assert.match(text, /Social worker/)
  assert.deepEqual(await documentFaults(page), [])
})

test('information governance sees who looked and nothing of the record', async t => {
  const { as, params } = await atWork(t)
  const { page, text } = pageOf(await opens(await as('information-governance'), auditTrailScreen, { params }))
  assert.doesNotMatch(text, /born|Robin Example ·|moj-identity-bar/)
  assert.deepEqual(await documentFaults(page), [])
})

test('to others and of unknown children there is no trail', async t => {
  const { as, town, params } = await atWork(t)
  assert.deepEqual(await opens(await as('practitioner'), auditTrailScreen, { params }), { kind: 'not-found' })
  const manager = await as('team-manager')
  for (const child of [anId<'child'>(), await town.child()])
    assert.deepEqual(await opens(manager, auditTrailScreen, { params: { child } }), { kind: 'not-found' })
})
