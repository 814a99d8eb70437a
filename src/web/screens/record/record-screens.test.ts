import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId } from '../../../../test/builders/people.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import type { Role } from '../../../domain/access/index.ts'
import { tinyJpeg } from '../../../domain/picture/example-pictures.ts'
import { partNames } from '../../../domain/record/index.ts'
import { readChild } from '../../../store/children/reads.ts'
import type { Answer } from '../../frame/screen.ts'
import { historyScreen } from '../children/history/screen.ts'
import { reportTaskScreen } from '../missing/report-task/screen.ts'
import { groupScreen } from './group-screen.ts'
import { inErrorScreens } from './in-error.ts'
import { blockScreen } from './must-not-be-told.ts'
import { photographScreens } from './photograph.ts'
import { rowScreen } from './row-screen.ts'

async function atWork(t: TestContext, role: Role = 'practitioner') {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const worker = await town.worker(role, team)
  const child = await town.child({ given: 'Robin', family: 'Example', status: 'in-care' })
  await town.involves(child, worker)
  const asking: Asking = { db, worker, now: town.now }
  const add = (part: string, fields: Record<string, string>, row = anId<'row'>() as string) =>
    posts(asking, rowScreen, { params: { child, part, row: 'new' }, fields: { _row: row, ...fields } })
  const page = async (group: string) => pageOf(await opens(asking, groupScreen, { params: { child, group } })).text
  return { db, town, team, worker, child, asking, add, page }
}

// A PNG of two by two points whose packed bytes unpack to two thousand.
const bombPng =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAAF0lEQVR4nGNgGAWjYBSMglEwCkbBUAcAB9AAAZt5yW8AAAAASUVORK5CYII='
const to = (answer: Answer) => (answer.kind === 'redirect' ? answer.to : assert.fail(`no redirect but ${answer.kind}`))
const wrongScreen = (part: string) => inErrorScreens.find(screen => screen.path.includes(`/${part}/:row`))!

const filled: Readonly<Record<string, Record<string, string>>> = {
  contact: { kind: 'phone', value: '07700 900123', network: 'Example Mobile', 'used-by': 'A brother' },
  addresses: {
    kind: 'unsafe',
    address: 'Behind the bus station',
    'from-day': '1',
    'from-month': '3',
    'from-year': '2026',
  },
  family: { name: 'Sam Example', relation: 'mother', 'parental-responsibility': 'yes' },
  professionals: { name: 'P. Specimen', role: 'Youth worker' },
  education: { kind: 'elective-home-education' },
  health: { kind: 'medication', says: 'Insulin', 'missed-dose': 'Ill within a day', urgent: 'yes' },
  'sexual-health-and-identity': { kind: 'religion', says: 'Goes to prayers', why: 'Somebody may have seen them' },
  communication: { 'first-language': 'Polish', interpreter: 'yes', learning: 'Reads little' },
  'legal-status': { status: 'care-order', court: 'Example Court' },
  identifiers: { kind: 'nhs', value: '943 476 5919' },
  'placement-considerations': {
    ...{ 'missing-risk': 'Runs to a cousin', 'child-involved': 'yes', 'parent-involved': 'yes' },
    'keep-undated': 'yes',
  },
  'placement-plans': { triggers: 'Cancelled contact', 'keep-headings-empty': 'yes' },
  'care-plans': { wishes: 'To see the dog', 'keep-undated': 'yes' },
  'care-reviews': { 'deals-with-why': 'yes', 'keep-undated': 'yes' },
  'assessment-copies': { name: 'The night staff' },
}

test('every section takes a row, shows it in words, and keeps it once however often it is sent', async t => {
  const { db, worker, child, asking, add, page } = await atWork(t)
  for (const [part, fields] of Object.entries(filled)) {
    const row = part === 'communication' ? child : anId<'row'>()
    const first = to(await add(part, fields, row))
    assert.equal(to(await add(part, fields, row)), first, part)
    const opened = pageOf(await opens(asking, rowScreen, { params: { child, part, row } })).page
    assert.deepEqual(await documentFaults(opened), [], part)
  }
  const text = (await Promise.all(['reach', 'people', 'health', 'life', 'care'].map(page))).join('')
  for (const words of [
    ...['07700 900123', 'Who uses it: A brother', 'Behind the bus station', 'Since 1 March 2026', 'Sam Example'],
    ...['Parental responsibility: Yes', 'P. Specimen', 'Electively home educated', 'Medication (urgent)'],
    ...['A missed dose means: Ill within a day', 'Why this is recorded: Somebody may have seen them'],
    ...[
      'Risk of going missing: Runs to a cousin',
      'Trigger points: Cancelled contact',
      'To see the dog',
      'The night staff',
    ],
    ...['First language: Polish', 'Care order', '943 476 5919'],
  ])
    assert.ok(text.includes(words), words)
  assert.equal(Object.keys(filled).length, partNames.length - 1)
  assert.ok(db && worker)
})

test('what is missing is said beside its field and nothing is kept', async t => {
  const { asking, child, add, page } = await atWork(t)
  const { page: refused } = pageOf(await add('sexual-health-and-identity', { kind: 'pregnancy', says: 'Perhaps' }))
  assert.deepEqual(refused.faults, [{ field: 'why', text: 'Say why this is recorded' }])
  assert.match(await page('health'), /Nothing is recorded, and nothing has to be/)
  const dates = { kind: 'phone', value: '1', 'from-day': '31', 'from-month': '2', 'from-year': '2026' }
  assert.equal(pageOf(await add('contact', dates)).page.faults?.[0]?.field, 'from-day')
  const answer = await opens(asking, rowScreen, { params: { child, part: 'contact', row: anId<'row'>() } })
  assert.deepEqual(answer, { kind: 'not-found' })
})

test('a number whose check digit does not fit is questioned in words, kept where somebody insists, and marked', async t => {
  const { add, page } = await atWork(t)
  const typed = { kind: 'nhs', value: '943 476 5918' }
  const { page: asked, text } = pageOf(await add('identifiers', typed))
  assert.deepEqual(
    asked.faults?.map(fault => fault.field),
    ['keep-nhs-check-digit'],
  )
  assert.match(text, /943 476 5918/)
  assert.deepEqual(await documentFaults(asked), [])
  assert.match(await page('life'), /No number is recorded/)
  to(await add('identifiers', { ...typed, 'keep-nhs-check-digit': 'yes' }))
  assert.match(await page('life'), /The check digit does not fit. It was kept as it is/)
})

test('the same number on another child that one may see is questioned; on one that one may not see it is not', async t => {
  const { town, worker, asking, add } = await atWork(t)
  const number = { kind: 'police', value: 'ab-12' }
  const other = await town.child()
  const unseen = await town.worker('practitioner')
  await town.involves(other, unseen)
  const theirs = {
    params: { child: other, part: 'identifiers', row: 'new' },
    fields: { _row: anId<'row'>(), ...number },
  }
  to(await posts({ ...asking, worker: unseen }, rowScreen, theirs))
  to(await add('identifiers', { ...number, value: 'AB 12' }))
  await town.involves(other, worker)
  const { page } = pageOf(await add('identifiers', { ...number, value: 'ab12' }))
  assert.deepEqual(
    page.faults?.map(fault => fault.field),
    ['keep-same-number'],
  )
})

test('FOUND-13.1b: whoever of the family must not be told stands first on the record, with the reason, and blocks notices', async t => {
  const { asking, child, add, page } = await atWork(t)
  const member = anId<'family-member'>()
  to(await add('family', { name: 'Alex Sample', relation: 'father' }))
  to(await add('family', { name: 'Jordan Example', relation: 'parents-partner' }, member))
  const asked = { params: { child, row: member }, fields: { _row: anId<'notify-block'>(), reason: '' } }
  assert.equal(pageOf(await posts(asking, blockScreen, asked)).page.faults?.[0]?.field, 'reason')
  const told = { ...asked, fields: { ...asked.fields, reason: 'A threat was made' } }
  assert.equal(to(await posts(asking, blockScreen, told)), to(await posts(asking, blockScreen, told)))
  const text = await page('people')
  assert.ok(text.indexOf('Jordan Example') < text.indexOf('Alex Sample'))
  assert.match(text, /Must not be told<\/strong>\s*Since [^:]+: A threat was made/)
  const history = pageOf(await opens(asking, historyScreen, { params: { child, section: 'notify-blocks' } })).text
  assert.match(history, /Who: Jordan Example/)
})

test('a change of what somebody else saved asks why, and history shows it before and after in words', async t => {
  const { town, worker, team, asking, child, add, page } = await atWork(t)
  const row = anId<'contact-detail'>()
  to(await add('contact', { kind: 'phone', value: '07700 900123', network: 'Example Mobile' }, row))
  const params = { child, part: 'contact', row }
  const change = (by: Asking, fields: Record<string, string>) => posts(by, rowScreen, { params, fields })
  const corrected = { kind: 'phone', value: '07700 900124', network: 'Example Mobile' }
  to(await change(asking, { ...corrected, _version: '1' }))
  const colleague = { ...asking, worker: await town.worker('practitioner', team) }
  await town.involves(child, colleague.worker)
  const again = { ...corrected, value: '07700 900125', _version: '2' }
  const { page: refused, text } = pageOf(await change(colleague, again))
  assert.deepEqual(refused.faults, [{ field: 'change-reason', text: 'Say why it is changed' }])
  assert.match(text, /Why is it changed\?<\/label>|Why is it changed\?\s/)
  to(await change(colleague, { ...again, 'change-reason': 'They read it out to me' }))
  assert.equal(pageOf(await change(asking, { ...again, 'change-reason': 'Late' })).page.status, 409)
  assert.match(await page('reach'), /07700 900125/)
  const history = pageOf(await opens(asking, historyScreen, { params: { child, section: 'contact' } })).text
  assert.match(history, /They read it out to me/)
  assert.match(history, /07700 900125 \(before: 07700 900124\)/)
  assert.doesNotMatch(history, /used_by|contact_detail/)
  assert.ok(worker)
})

test('a row entered in error leaves the record with a reason and stays in history, struck and labelled', async t => {
  const { asking, child, add, page } = await atWork(t)
  const row = anId<'health-note'>()
  to(await add('health', { kind: 'allergy', says: 'Nuts' }, row))
  const asked = { params: { child, row }, fields: { _version: '1', 'change-reason': '' } }
  assert.equal(pageOf(await opens(asking, wrongScreen('health'), asked)).page.title, 'Say that this is wrong')
  assert.equal(pageOf(await posts(asking, wrongScreen('health'), asked)).page.faults?.[0]?.field, 'change-reason')
  to(
    await posts(asking, wrongScreen('health'), {
      ...asked,
      fields: { ...asked.fields, 'change-reason': 'Another child’s' },
    }),
  )
  assert.doesNotMatch(await page('health'), /Nuts/)
  const history = pageOf(await opens(asking, historyScreen, { params: { child, section: 'health' } }))
  assert.match(history.text, /Entered in error: Another child’s/)
  assert.match(history.text, /<s>[^<]*Nuts/)
  assert.deepEqual(await documentFaults(history.page), [])
})

test('a section that a role may not read says so, and one it may not know of is not there; neither is written', async t => {
  const { asking, child, add, page } = await atWork(t, 'school-lead')
  assert.match(await page('reach'), /You may not see this section/)
  assert.doesNotMatch(await page('health'), /Sexual health/)
  assert.deepEqual(await add('contact', filled.contact!), { kind: 'not-found' })
  to(await add('education', { kind: 'school', school: 'Example High' }))
  for (const unseen of [anId<'child'>(), child]) {
    const params = { child: unseen, part: 'health', row: 'new' }
    assert.deepEqual(await opens(asking, rowScreen, { params }), { kind: 'not-found' })
  }
})

test('a photograph is kept clean, shown to those who may see it and to nobody else, and named in the audit', async t => {
  const { db, town, worker, child, asking, page } = await atWork(t)
  const [upload, picture] = [photographScreens[0]!, photographScreens[1]!]
  const row = anId<'photograph'>()
  const bytes = Uint8Array.from(Buffer.from(tinyJpeg, 'base64'))
  const sent = { params: { child }, fields: { _row: row, 'taken-by': 'The home' }, files: { photograph: bytes } }
  const none = pageOf(await posts(asking, upload, { ...sent, files: {} })).page
  assert.deepEqual(none.faults, [{ field: 'photograph', text: 'Choose a photograph' }])
  assert.deepEqual(await documentFaults(none), [])
  const bomb = { ...sent, files: { photograph: Uint8Array.from(Buffer.from(bombPng, 'base64')) } }
  assert.match(pageOf(await posts(asking, upload, bomb)).page.faults?.[0]?.text ?? '', /damaged/)
  assert.equal(to(await posts(asking, upload, sent)), to(await posts(asking, upload, sent)))
  assert.match(await page('picture'), new RegExp(`<img src="/children/${child}/photograph/${row}"`))
  const params = { child, photograph: row }
  const shown = await opens(asking, picture, { params })
  assert.ok(shown.kind === 'picture' && shown.type === 'image/jpeg')
  assert.deepEqual(Uint8Array.from(shown.bytes), bytes)
  const unseen = { ...asking, worker: await town.worker('practitioner') }
  const analyst = { ...asking, worker: await town.worker('analyst') }
  await town.involves(child, analyst.worker)
  for (const other of [unseen, analyst])
    assert.deepEqual(await opens(other, picture, { params }), { kind: 'not-found' })
  const elsewhere = { params: { ...params, child: await town.child() } }
  assert.deepEqual(await opens(asking, picture, elsewhere), { kind: 'not-found' })
  const { rows } = await sql<{ n: number }>`select count(*) as n from audit_entry
    where act = 'see-photograph' and children = array[${child}::uuid]`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ n: 1 }])
  const { rows: kept } = await sql<{
    n: number
  }>`select count(*) as n from history where row_data::text like '%ffd8ff%'`.execute(db.owner.sql)
  assert.deepEqual(kept, [{ n: 0 }], 'no history repeats the picture')
  assert.ok(worker)
})

test('CARER-8.5: what stands on the record is offered to the report with since when, and goes in where somebody confirms it', async t => {
  const { db, town, child, asking, add } = await atWork(t)
  to(await add('health', { kind: 'medication', says: 'Insulin, twice a day', 'missed-dose': 'Ill within a day' }))
  to(await add('sexual-health-and-identity', { kind: 'religion', says: 'Sikh', why: 'Prayers' }))
  const params = { episode: await town.episode(child), part: 'health' }
  const { page, text } = pageOf(await opens(asking, reportTaskScreen, { params }))
  assert.match(text, /Medication: Insulin, twice a day; Ill within a day \(on the record since \d+ \w+ \d{4}\)/)
  assert.doesNotMatch(text, /Sikh/)
  assert.deepEqual(await documentFaults(page), [])
  const typed = { 'medical-history': 'Asthma', '_version-medical-history': '0' }
  to(await posts(asking, reportTaskScreen, { params, fields: { ...typed, 'medical-history-from-record': 'yes' } }))
  const { rows } = await sql<{
    answer: string
  }>`select answer from episode_answer where question = 'medical-history'`.execute(db.owner.sql)
  assert.match(
    rows[0]?.answer ?? '',
    /^Asthma\nMedication: Insulin, twice a day; Ill within a day \(on the record since/,
  )
  const carer = { ...asking, worker: await town.worker('provider-worker') }
  await town.involves(child, carer.worker)
  const faith = pageOf(await opens(carer, reportTaskScreen, { params: { ...params, part: 'identity' } })).text
  assert.doesNotMatch(faith, /Sikh/)
})

test('where a child lives that was entered in error leaves the child’s page and stays in history', async t => {
  const { asking, child } = await atWork(t)
  const record = async () => {
    const view = await asking.db.store.read(asking.worker.asker, 'see-child', tx => readChild(tx, child))
    return view?.socialCare.kind === 'shown' ? view.socialCare.value : []
  }
  const [row] = await record()
  const asked = { params: { child, row: row?.id ?? '' }, fields: { _version: '1', 'change-reason': 'Another child’s' } }
  to(await posts(asking, wrongScreen('social-care'), asked))
  assert.deepEqual(await record(), [])
  const history = pageOf(await opens(asking, historyScreen, { params: { child, section: 'social-care' } })).text
  assert.match(history, /Entered in error: Another child’s/)
})
