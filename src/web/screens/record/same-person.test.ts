// Whoever adds a parent or a professional is told, where the same name stands on a record that they may see already.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../test/builders/people.ts'
import { documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import { groupScreen } from './group-screen.ts'
import { rowScreen } from './row-screen.ts'

async function scene(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('practitioner')
  const child = async (given: string, ...seenBy: readonly Worker[]) => {
    const made = await town.child({ given, family: 'Example' })
    for (const who of seenBy) await town.involves(made, who)
    return made
  }
  const add = async (of: Id<'child'>, part: string, fields: Record<string, string>, by = worker) => {
    const asking = { db, worker: by, now: town.now }
    const answer = await posts(asking, rowScreen, {
      params: { child: of, part, row: 'new' },
      fields: { _row: anId<'row'>(), ...fields },
    })
    const to = answer.kind === 'redirect' ? answer.to : assert.fail(answer.kind)
    const query = Object.fromEntries(new URL(to, 'https://example.org').searchParams)
    return pageOf(await opens(asking, groupScreen, { params: { child: of, group: 'people' }, query }))
  }
  return { town, worker, child, add }
}

const hint = /the same person\?/g

test('a parent who stands beside a brother or sister under another spelling is a hint with the way there, and saved all the same', async t => {
  const { worker, child, add } = await scene(t)
  const [robin, sky] = [await child('Robin', worker), await child('Sky', worker)]
  const first = await add(robin, 'family', { name: 'Catherine Example', relation: 'mother' })
  assert.doesNotMatch(first.text, hint)
  const { page, text } = await add(sky, 'family', { name: 'Kathryn Example', relation: 'mother' })
  assert.match(
    text,
    /Catherine Example is already on record, as mother beside <a[^>]*>Robin Example<\/a>: the same person\?/,
  )
  assert.ok(text.includes(`href="/children/${robin}/record/people"`))
  assert.match(text, /It is saved/)
  assert.deepEqual(await documentFaults(page), [])
  const again = await add(sky, 'family', { name: 'Kathryn Example', relation: 'carer' })
  assert.match(again.text, /Kathryn Example is already on this record, as mother: the same person\?/)
})

test('a family name alone, one word alone, and another kind of person are no hint', async t => {
  const { worker, child, add } = await scene(t)
  const [robin, sky] = [await child('Robin', worker), await child('Sky', worker)]
  await add(robin, 'family', { name: 'Mum', relation: 'mother' })
  await add(robin, 'family', { name: 'Catherine Example', relation: 'mother' })
  await add(robin, 'professionals', { name: 'Jordan Placeholder', role: 'Youth worker' })
  for (const name of ['Mum', 'Morgan Example', 'Jordan Placeholder'])
    assert.doesNotMatch((await add(sky, 'family', { name, relation: 'other' })).text, hint, name)
  const { text } = await add(sky, 'professionals', { name: 'Jordan Placeholder', role: 'Mentor' })
  assert.match(text, /Jordan Placeholder is already on record, as Youth worker beside/)
})

test('somebody beside a child whom the actor may not see is no hint, and of many five are shown', async t => {
  const { town, worker, child, add } = await scene(t)
  const other = await town.worker('practitioner')
  const [hidden, own] = [await child('Robin', other), await child('Sky', worker)]
  await add(hidden, 'family', { name: 'Catherine Example', relation: 'mother' }, other)
  assert.doesNotMatch((await add(own, 'family', { name: 'Catherine Example', relation: 'mother' })).text, hint)
  for (let n = 0; n < 5; n += 1) await add(own, 'family', { name: 'Catherine Example', relation: 'other' })
  const { text } = await add(own, 'family', { name: 'Catherine Example', relation: 'carer' })
  assert.equal(text.match(hint)?.length, 5)
})
