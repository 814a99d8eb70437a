// The profile for the police: made from what the record lacks, confirmed, and on the sheet in one step when the child is missing.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import type { Worker } from '../../../../test/builders/people.ts'
import { hidden, to } from '../../../../test/builders/police-night.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { episodeScreen } from '../missing/episode/screen.ts'
import { policeSheetScreen } from '../missing/police-sheet/screen.ts'
import { reportTaskScreen } from '../missing/report-task/screen.ts'
import { rowScreen } from '../record/row-screen.ts'
import { profileScreen } from './screen.ts'

async function aHome(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const child = await town.child({ given: 'Robin', family: 'Example', home, status: 'in-care' })
  const rosa = await town.worker('provider-worker', home)
  const officer = await town.worker('police-officer')
  await town.involves(child, officer)
  const as = async (worker: Worker): Promise<Asking> => ({
    ...{ db, worker },
    now: await db.store.read(worker.asker, 'look', async tx => tx.now),
  })
  const see = async (worker: Worker = rosa) =>
    pageOf(await opens(await as(worker), profileScreen, { params: { child } }))
  const save = async (part: string, fields: Record<string, string>, worker: Worker = rosa) => {
    const params = { child, part, row: 'new' }
    const form = pageOf(await opens(await as(worker), rowScreen, { params }))
    const kept = { _version: hidden(form.text, '_version'), _row: hidden(form.text, '_row') }
    return to(await posts(await as(worker), rowScreen, { params, fields: { ...kept, ...fields } }))
  }
  const confirm = async (worker: Worker = rosa) => {
    const fields = { _id: hidden((await see(worker)).text, '_id'), withWhom: 'Robin' }
    return posts(await as(worker), profileScreen, { params: { child }, fields })
  }
  return { db, town, child, rosa, officer, as, see, save, confirm }
}

test('A worker of the home makes the profile, confirms it, and a change afterwards is seen', async t => {
  const { see, save, confirm } = await aHome(t)
  const none = await see()
  assert.deepEqual(await documentFaults(none.page), [])
  assert.match(none.text, /Not made/)
  await save('missing-profile', { description: 'Tall, red hair', people: 'Kai', carries: 'Bus pass' })
  assert.match((await see()).text, /Never confirmed/)
  assert.match(to(await confirm()), /done=confirmed/)
  const ready = await see()
  assert.match(ready.text, />\s*Ready\s*</)
  assert.match(ready.text, /With: Robin/)
  await save('contact', { kind: 'phone', value: '07700 900123' })
  assert.match((await see()).text, /Changed since it was confirmed/)
})

test('An empty profile is refused in words, and one with nothing in it cannot be confirmed', async t => {
  const { child, rosa, as, confirm } = await aHome(t)
  const params = { child, part: 'missing-profile', row: 'new' }
  const refused = pageOf(await posts(await as(rosa), rowScreen, { params, fields: { _row: child } }))
  assert.deepEqual(refused.page.faults, [{ field: 'description', text: 'Enter something of the profile' }])
  assert.equal((await confirm()).kind, 'not-found')
})

test('At night the profile stands on the sheet for the police in one step, and in the report, dated, beside what is asked', async t => {
  const { town, child, rosa, officer, as, save, confirm } = await aHome(t)
  await save('missing-profile', {
    ...{ description: 'Tall, red hair', marks: 'A scar on the chin', people: 'Kai from school', carries: 'Bus pass' },
    ...{ earlier: 'The flats behind Invented Street', risks: 'Older people ask for favours' },
  })
  await confirm()
  const episode = await town.episode(child, { lastSeen: 4 })
  const params = { episode }
  const atTwo = pageOf(await opens(await as(rosa), episodeScreen, { params }))
  assert.match(atTwo.text, new RegExp(`href="/episodes/${episode}/police-sheet">Print for the police`))
  const sheet = pageOf(await opens(await as(rosa), policeSheetScreen, { params }))
  assert.deepEqual(await documentFaults(sheet.page), [])
  for (const words of [
    /Tall, red hair/,
    /A scar on the chin/,
    /Kai from school/,
    /Bus pass/,
    /Invented Street/,
    /Profile kept on the record: ready/,
  ])
    assert.match(sheet.text, words)
  assert.match(pageOf(await opens(await as(officer), policeSheetScreen, { params })).text, /A scar on the chin/)
  const task = pageOf(await opens(await as(rosa), reportTaskScreen, { params: { episode, part: 'description' } }))
  assert.match(task.text, /Tall, red hair/, 'offered to the report')
})

test('Whose role reads no profile, and who does not see the child, find none', async t => {
  const { town, child, as } = await aHome(t)
  const school = await town.worker('school-lead')
  await town.involves(child, school)
  const stranger = await town.worker('practitioner')
  for (const one of [school, stranger])
    assert.equal((await opens(await as(one), profileScreen, { params: { child } })).kind, 'not-found')
})
