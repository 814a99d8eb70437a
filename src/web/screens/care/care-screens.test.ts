// The page of care and the review pack, opened by those who may: what is missing is said, and nothing is kept waiting.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { addFormOf } from '../../../../test/builders/forms.ts'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../test/builders/people.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { placementKinds } from '../../../domain/children/index.ts'
import { addDays, type Day, dateOf, dayOf } from '../../../domain/kernel/index.ts'
import { missingFrom } from '../../../domain/missing/index.ts'
import type { Answer } from '../../frame/screen.ts'
import { datedScreens } from '../children/dated/screen.ts'
import { awayScreen } from '../missing/away/screen.ts'
import { episodeScreen } from '../missing/episode/screen.ts'
import { rowScreen } from '../record/row-screen.ts'
import { careScreen } from './overview/screen.ts'
import { packScreen } from './pack/screen.ts'

const placementScreen = datedScreens.find(({ path }) => path.includes('/placements/'))!
const to = (answer: Answer) => (answer.kind === 'redirect' ? answer.to : assert.fail(`no redirect but ${answer.kind}`))

async function atWork(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const today = dayOf(town.now)
  const home = await town.home()
  const child = await town.child({ given: 'Robin', family: 'Example', home, status: 'in-care' })
  const worker = await town.worker('practitioner')
  const rosa = await town.worker('provider-worker', home)
  await town.involves(child, worker)
  const as = (who: Worker): Asking => ({ db, worker: who, now: town.now })
  const care = async (who: Worker = worker) => pageOf(await opens(as(who), careScreen, { params: { child } }))
  const days = (name: string, day: Day) => {
    const { day: onDay, month, year } = dateOf(day)
    return { [`${name}-day`]: String(onDay), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
  }
  const place = (arrangement: string, from: Day) =>
    posts(as(worker), placementScreen, {
      params: { child, row: 'new' },
      fields: { _row: anId(), kind: 'foster-care', 'lives-in': 'staffordshire', arrangement, ...days('from', from) },
    })
  return { db, town, today, home, child, worker, rosa, as, care, place, days }
}

test('CARE-16.1: a planned placement is saved at once, and the page of care says that it is not ready and why', async t => {
  const { child, today, place, care } = await atWork(t)
  assert.equal(to(await place('planned', addDays(today, 4))), `/children/${child}/care?saved=yes`)
  const { text, page } = await care()
  for (const words of [
    'What is missing',
    'nothing is recorded of the risk of going missing being considered',
    'Not yet: the placement is not ready',
    'No placement plan is recorded of the placement',
    'No care plan is recorded',
    'No missing-from-care assessment is on record',
  ])
    assert.ok(text.includes(words), words)
  assert.deepEqual(await documentFaults(page), [])
})

test('CARE-16.1: an emergency placement is saved at once, and what is missing is asked afterwards', async t => {
  const { today, place, care } = await atWork(t)
  to(await place('emergency', today))
  assert.match((await care()).text, /placed in an emergency, and the risks are not yet considered/)
})

test('CARE-16.2, CARE-16.2b: the form asks under seven headings with the guidance; empty ones are asked about once, and nothing is lost', async t => {
  const { child, as, worker, care } = await atWork(t)
  const opened = pageOf(await opens(as(worker), rowScreen, { params: { child, part: 'placement-plans', row: 'new' } }))
  for (const number of [1, 2, 3, 4, 5, 6, 7]) assert.match(opened.text, new RegExp(`${number}\\. W`))
  assert.match(opened.text, /no statutory duty to check the adults of a private household/)
  assert.deepEqual(await documentFaults(opened.page), [])
  const fields = { _row: anId(), triggers: 'Cancelled contact', 'overnight-decides': 'restricted' }
  const post = (more: Record<string, string>) =>
    posts(as(worker), rowScreen, {
      params: { child, part: 'placement-plans', row: 'new' },
      fields: { ...fields, ...more },
    })
  const asked = pageOf(await post({})).text
  assert.match(asked, /Some of the seven headings of the plan are empty/)
  assert.match(asked, /you did not say why/)
  assert.match(asked, /Cancelled contact/)
  to(await post({ 'keep-headings-empty': 'yes', 'keep-overnight-without-why': 'yes' }))
  const { text } = await care()
  assert.match(text, /Cancelled contact/)
  assert.match(text, /Some of the seven headings are empty.*It was kept as it is/s)
})

test('MISS-13.11: the review pack lists what happened since the last review, for those who read care plans alone', async t => {
  const { db, town, child, worker, rosa, as, today } = await atWork(t)
  const episode = await town.episode(child, { lastSeen: 30, reported: 28, returned: 20 })
  const pack = (who: Worker) => opens(as(who), packScreen, { params: { child } })
  const { text, page } = pageOf(await pack(worker))
  assert.match(text, /No earlier review is recorded: everything on record is listed/)
  assert.match(text, new RegExp(`/episodes/${episode}`))
  assert.match(text, /Not offered/)
  assert.match(text, /Does the plan deal with why the child went missing/)
  assert.deepEqual(await documentFaults(page), [])
  assert.equal((await pack(rosa)).kind, 'not-found', 'a home reads no care plan')
  assert.equal((await pack(await town.worker('practitioner'))).kind, 'not-found', 'nor one who does not see the child')
  assert.ok(db && today)
})

test('CARE-A1.3: the page of care is for those who read placement plans, and says of the rest that it is hidden', async t => {
  const { town, child, rosa, as, care, worker } = await atWork(t)
  const laid = {
    instrument: 'missing-from-care-assessment',
    instrumentVersion: '2018-01',
    section: 'assessments',
  } as const
  await town.byHand(hand => addFormOf(hand, child, { ...laid, submittedBy: worker }))
  const { text } = await care(rosa)
  assert.match(text, /Who was at the meeting/)
  assert.match(text, /The social worker.*always/s)
  assert.match(text, /You may not see this section/)
  assert.doesNotMatch(text, /care\/review-pack/)
  const school = await town.worker('school-lead')
  await town.involves(child, school, 'school')
  assert.equal((await opens(as(school), careScreen, { params: { child } })).kind, 'not-found')
})

test('SCOPE-3.1b: the five kinds of placement can be recorded, and the page says which authority answers for the child', async t => {
  const { care } = await atWork(t)
  const five = [
    'foster-care',
    'independent-foster-care',
    'childrens-home',
    'supported-lodgings',
    'supported-accommodation',
  ]
  for (const kind of five) assert.ok(Object.hasOwn(placementKinds, kind), kind)
  assert.match((await care()).text, /Authority that answers for the child.*Staffordshire/s)
})

test('SCOPE-3.1a, BACK-1.2: a child is missing from home as from care, where they live stands with its address, and what was before care is counted', async t => {
  const { town, child, worker, as, care, today, days } = await atWork(t)
  assert.ok(Object.hasOwn(missingFrom, 'home') && Object.hasOwn(missingFrom, 'other'))
  const saved = await posts(as(worker), placementScreen, {
    params: { child, row: 'new' },
    fields: {
      ...{ _row: anId(), kind: 'family-home', 'lives-in': 'staffordshire', address: '1 Example Street' },
      ...days('from', today),
    },
  })
  assert.equal(to(saved), `/children/${child}?saved=placements`)
  await town.episode(child, { lastSeen: 24 * 500, reported: 24 * 500 - 1, returned: 24 * 499 })
  assert.match((await care()).text, /Episodes from before care.*1 on record/s)
})

test('CARE-A1.9, CARE-A1.7: the episode of a child who is logged says both, with the place for those who see addresses', async t => {
  const { town, child, as, worker, rosa } = await atWork(t)
  const episode = await town.episode(child, { lastSeen: 3, reported: null, kind: 'away-without-permission' })
  to(
    await posts(as(worker), rowScreen, {
      params: { child, part: 'addresses', row: 'new' },
      fields: { _row: anId(), kind: 'friend', address: '14 Example Terrace', unsafe: 'yes' },
    }),
  )
  for (const who of [worker, rosa]) {
    const { text } = pageOf(await opens(as(who), episodeScreen, { params: { episode } }))
    assert.match(text, /Not safe at a known address.*report to the police without delay.*14 Example Terrace/s)
    assert.match(text, /Logged without a missing-from-care assessment/)
    assert.match(text, new RegExp(`/children/${child}/care`))
  }
  const school = await town.worker('school-lead')
  await town.grants(child, school, { episode })
  const theirs = pageOf(await opens(as(school), episodeScreen, { params: { episode } })).text
  assert.match(theirs, /Not safe at a known address/)
  assert.doesNotMatch(theirs, /14 Example Terrace/)
  const away = pageOf(await opens(as(rosa), awayScreen, { params: { report: anId() } })).text
  assert.match(away, /None of the last 6 months is on record for:.*Robin/s)
})
