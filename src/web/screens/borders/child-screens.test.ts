// Children placed across borders as people take them in, look at them, report on them; and providers with the guidance.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { type Partnership, partnership } from '../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../test/builders/people.ts'
import { hidden, to } from '../../../../test/builders/police-night.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { type TestDatabase, withDatabase } from '../../../../test/with-database.ts'
import { placingDuties } from '../../../domain/borders/index.ts'
import { addDays, type Day, dateOf, dayOf, type Id } from '../../../domain/kernel/index.ts'
import { readForm } from '../../../store/instruments/reads.ts'
import type { Fields } from '../../frame/fields.ts'
import { momentFields } from '../../frame/moments.ts'
import { homeScreen } from '../home/screen.ts'
import { missingNowScreen } from '../missing-now/screen.ts'
import { groupScreen } from '../record/group-screen.ts'
import { rowScreen } from '../record/row-screen.ts'
import { noticeScreen } from './child/notice.ts'
import { managerToldScreen, reviewReportScreen, reviewScreen } from './child/review.ts'
import { acrossScreen } from './child/screen.ts'
import { wrongOfChildScreen } from './child/wrong.ts'
import { intakeScreen } from './intake/screen.ts'
import { listsScreen } from './lists/screen.ts'
import { guidanceScreen, registerScreen } from './providers/screen.ts'

async function begun(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const later = async (worker: Worker): Promise<Asking> => {
    const now = await db.store.read(worker.asker, 'look', async tx => tx.now)
    return { db, worker, now }
  }
  return { db, town, later }
}

function dayFields(name: string, on: Day): Fields {
  const { day, month, year } = dateOf(on)
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

const notified = (asking: Asking, more: Fields = {}): Fields => ({
  ...{ authority: 'Northmoor Example Borough Council', givenNames: 'Jordan', familyName: 'Sample' },
  ...dayFields('bornOn', addDays(dayOf(asking.now), -5000)),
  ...{ kind: 'childrens-home', address: 'Larkspur House', livesIn: 'staffordshire' },
  ...dayFields('from', dayOf(asking.now)),
  ...{ contactName: 'Placements team', contactTelephone: '01632 960400', contactEmail: 'placements@example.org' },
  ...{ means: 'secure-email', ...momentFields('receivedAt', { at: asking.now, precision: 'exact' }) },
  ...more,
})

async function takeIn(asking: Asking, more: Fields = {}) {
  const page = pageOf(await opens(asking, intakeScreen))
  assert.deepEqual(await documentFaults(page.page), [])
  const ids = Object.fromEntries(['_child', '_notice', '_form'].map(name => [name, hidden(page.text, name)]))
  const fields = { ...notified(asking, more), ...ids }
  const answer = await posts(asking, intakeScreen, { fields })
  return { answer, fields, child: ids._child as Id<'child'>, form: ids._form as Id<'form'> }
}

const messages = async (db: TestDatabase) =>
  (
    await sql<{ rule: string; audience: string }>`select rule, audience from message where withdrawn_at is null
      and about = 'placement' order by audience`.execute(db.owner.sql)
  ).rows.map(({ rule, audience }) => `${rule} ${audience}`)

const duty = async (db: TestDatabase, rule: string) =>
  (
    await sql<{ met: boolean }>`select met_at is not null as met from obligation where rule = ${rule}
    and lapsed_at is null order by opens_at desc limit 1`.execute(db.owner.sql)
  ).rows[0]?.met

test('PLAC-20.2a and PLAC-20.2b: a notification taken in by the host makes the child’s record, and its form is begun with what was typed', async t => {
  const { db, town, later } = await begun(t)
  const avery = await later(await town.worker('missing-co-ordinator'))
  const wrong = pageOf(await posts(avery, intakeScreen, { fields: { familyName: 'Sample' } }))
  assert.ok((wrong.page.faults?.length ?? 0) >= 6)
  assert.match(wrong.text, /value="Sample"/, 'nothing typed is lost')
  const { answer, fields, child, form } = await takeIn(avery)
  assert.equal(to(answer), `/forms/${form}`)
  assert.equal(to(await posts(avery, intakeScreen, { fields })), `/forms/${form}`, 'sent twice it is one')
  const kept = await db.store.read(avery.worker.asker, 'look', tx => readForm(tx, form))
  assert.equal(kept?.instrument, 'placement-notification-other-authority')
  const said = (question: string) => kept?.answers.get(0)?.get(question)?.value
  assert.deepEqual(
    [said('f01'), said('f06'), said('f20'), said('f25')],
    ['Placements team', 'Sample', 'new', 'Larkspur House'],
  )
  const page = pageOf(await opens(avery, acrossScreen, { params: { child } }))
  assert.match(page.text, /Placed in the area by .*Northmoor.*Received: New placement.*Placements team/s)
  assert.deepEqual(await documentFaults(page.page), [])
  assert.deepEqual(await messages(db), ['PLAC-20.2a authority', 'PLAC-20.2a placing-authority'])
  assert.equal(await duty(db, 'OLA-10.1a'), true, 'the statutory duty to notify is met')
})

test('OLA-10.1a and SCOPE-3.4: the placing authority’s contact notifies by itself, sees what it takes on, and answers for the child', async t => {
  const { town, later } = await begun(t)
  const agency = await town.agency('authority', 'other')
  const contact = await later(await town.worker('other-authority-contact', await town.team(agency)))
  const page = pageOf(await opens(contact, intakeScreen))
  for (const { says } of placingDuties) assert.ok(page.text.includes(says), says)
  assert.doesNotMatch(page.text, /Which authority places the child/)
  const { answer, child } = await takeIn(contact, { authority: 'Somebody else' })
  assert.match(to(answer), /^\/forms\//)
  const seen = pageOf(await opens(contact, acrossScreen, { params: { child } }))
  assert.match(seen.text, /What the placing authority takes on under this protocol/)
  assert.doesNotMatch(seen.text, /Somebody else/)
})

test('OLA-10.1b: what the placing authority takes on stands with the paragraph on the page of the child placed here', async t => {
  const { town, later } = await begun(t)
  const avery = await later(await town.worker('missing-co-ordinator'))
  const { child } = await takeIn(avery)
  const { text } = pageOf(await opens(avery, acrossScreen, { params: { child } }))
  for (const { says, paragraph } of placingDuties)
    assert.ok(text.includes(says) && text.includes(`Section ${paragraph}`), says)
})

test('A child of the same name and date of birth is shown before a second record is made from a notification, which goes on where it is none of these', async t => {
  const { town, later } = await begun(t)
  const avery = await later(await town.worker('missing-co-ordinator'))
  await takeIn(avery)
  const { answer, fields } = await takeIn(avery)
  const doubted = pageOf(answer)
  assert.equal(doubted.page.status, 422)
  assert.match(doubted.text, /Is it one of these\?.*Jordan Sample.*the date of birth is the same.*This is the child/s)
  const insisted = { ...fields, '_none-of': hidden(doubted.text, '_none-of') }
  assert.match(to(await posts(avery, intakeScreen, { fields: insisted })), /^\/forms\//)
})

test('PLAC-A6.3: the notification goes to the mailbox of a role that the directory names, and where none is set the page says so', async t => {
  const { db, town, later } = await begun(t)
  const avery = await later(await town.worker('missing-co-ordinator'))
  assert.match(pageOf(await opens(avery, intakeScreen)).text, /No address for notifications is set yet/)
  await db.owner.run(`insert into destination (id, kind, whose, name, email, from_on) values
    ('${anId()}', 'placement-notifications', 'staffordshire', 'Placement notifications', 'placements@example.org', '2026-01-01')`)
  assert.match(pageOf(await opens(avery, intakeScreen)).text, /come to placements@example\.org/)
})

async function ownElsewhere(town: Partnership) {
  const child = await town.child({ given: 'Robin', family: 'Example', livesIn: 'elsewhere', status: 'in-care' })
  const social = await town.worker('practitioner')
  const officer = await town.worker('independent-reviewing-officer')
  await town.involves(child, social)
  await town.involves(child, officer, 'independent-reviewing-officer')
  return { child, social, officer }
}

test('PLAC-A6.1: that a new, changed or ended placement was notified is recorded with the day, and one in error is taken back', async t => {
  const { db, town, later } = await begun(t)
  const { child, social } = await ownElsewhere(town)
  const asking = await later(social)
  const page = pageOf(await opens(asking, noticeScreen, { params: { child } }))
  assert.deepEqual(await documentFaults(page.page), [])
  const said = { direction: 'sent', party: 'Placement notifications, Eastvale', means: 'secure-email' }
  const when = momentFields('at', { at: asking.now, precision: 'exact' })
  for (const about of ['new', 'change', 'end']) {
    const fields = { ...said, about, ...when, _id: anId<'placement-notice'>() }
    assert.match(to(await posts(asking, noticeScreen, { params: { child }, fields })), /done=notice$/)
  }
  const { text } = pageOf(await opens(asking, acrossScreen, { params: { child } }))
  assert.match(text, /Sent: New placement/)
  assert.match(text, /Sent: Change of placement/)
  assert.match(text, /Sent: End of placement/)
  const [row] = (await sql<{ id: string }>`select id from placement_notice limit 1`.execute(db.owner.sql)).rows
  const of = { params: { child, which: 'notice', row: row?.id ?? '' } }
  assert.equal(pageOf(await posts(asking, wrongOfChildScreen, { ...of, fields: {} })).page.faults?.length, 1)
  assert.match(
    to(await posts(asking, wrongOfChildScreen, { ...of, fields: { reason: 'Another child' } })),
    /done=wrong$/,
  )
  assert.match(pageOf(await opens(asking, acrossScreen, { params: { child } })).text, /In error: Another child/)
})

test('PLAC-20.3: children placed here by others are in the same counts, and have a filter of their own on the board', async t => {
  const { town, later } = await begun(t)
  const avery = await town.worker('missing-co-ordinator')
  const here = await town.child({ given: 'Robin', family: 'Placed', authority: 'other', status: 'in-care' })
  const own = await town.child({ given: 'Alex', family: 'Ours', status: 'in-care' })
  for (const child of [here, own]) {
    await town.involves(child, avery)
    const episode = await town.episode(child, { lastSeen: 5 })
    await town.byHand(hand =>
      hand.sql
        .updateTable('episode')
        .set({ responsible_authority: child === here ? 'other' : 'staffordshire' })
        .where('id', '=', episode)
        .execute(),
    )
  }
  const asking = await later(avery)
  const all = pageOf(await opens(asking, missingNowScreen, {}))
  assert.ok(all.text.includes('Robin Placed') && all.text.includes('Alex Ours'))
  assert.match(all.text, /Of other authorities \(1\)/)
  const narrowed = pageOf(await opens(asking, missingNowScreen, { query: { of: 'others' } }))
  assert.ok(narrowed.text.includes('Robin Placed') && !narrowed.text.includes('Alex Ours'))
  const list = pageOf(await opens(asking, listsScreen, {}))
  assert.match(list.text, /Robin Placed.*1 time, last/s)
  assert.doesNotMatch(list.text, /Alex Ours/)
  assert.deepEqual(await documentFaults(list.page), [])
  assert.match(pageOf(await opens(asking, homeScreen, {})).text, /href="\/borders"/)
})

test('OOC-19.4a and CLK-21: after a statutory review the reviewing officer reports the episodes, counted already, and judges the responses', async t => {
  const { db, town, later } = await begun(t)
  const { child, social, officer } = await ownElsewhere(town)
  await town.episode(child, { lastSeen: 240, returned: 230 })
  const asking = await later(social)
  const held = { ...dayFields('heldOn', dayOf(asking.now)), area: 'outside', _id: anId<'statutory-review'>() }
  assert.match(to(await posts(asking, reviewScreen, { params: { child }, fields: held })), /done=review$/)
  const again = pageOf(await posts(asking, reviewScreen, { params: { child }, fields: { ...held, _id: anId() } }))
  assert.match(again.page.faults?.[0]?.text ?? '', /recorded already/)
  assert.equal(await duty(db, 'OOC-19.4a'), false)
  const of = { params: { child, review: held._id } }
  assert.equal((await opens(asking, reviewReportScreen, of)).kind, 'not-found', 'the social worker does not report')
  const theirs = await later(officer)
  const form = pageOf(await opens(theirs, reviewReportScreen, of))
  assert.match(form.text, /value="1"/, 'the count is filled in')
  assert.deepEqual(await documentFaults(form.page), [])
  const report = {
    _version: hidden(form.text, '_version'),
    episodes: '1',
    adequacy: 'partly',
    reason: 'The meeting came late',
  }
  assert.match(to(await posts(theirs, reviewReportScreen, { ...of, fields: report })), /done=report$/)
  assert.equal(pageOf(await posts(theirs, reviewReportScreen, { ...of, fields: report })).page.status, 409)
  assert.equal(await duty(db, 'OOC-19.4a'), true)
  const page = pageOf(await opens(theirs, acrossScreen, { params: { child } }))
  assert.match(page.text, /1 episode since .*Adequate in part: The meeting came late/s)
  const list = pageOf(await opens(theirs, listsScreen, { query: { list: 'elsewhere' } }))
  assert.match(list.text, /Robin Example/)
  assert.deepEqual(await documentFaults(list.page), [])
})

test('OOC-19.4b: what was late is listed for the reviewing officer, and that the team manager was told is recorded', async t => {
  const { db, town, later } = await begun(t)
  const { child, social, officer } = await ownElsewhere(town)
  await town.episode(child, { lastSeen: 240, returned: 230 })
  const asking = await later(social)
  const held = { ...dayFields('heldOn', dayOf(asking.now)), area: 'outside', _id: anId<'statutory-review'>() }
  to(await posts(asking, reviewScreen, { params: { child }, fields: held }))
  const theirs = await later(officer)
  const page = pageOf(await opens(theirs, acrossScreen, { params: { child } }))
  assert.match(page.text, /Not handled as the protocol says<\/h3>.*not done/s)
  const of = { params: { child, review: held._id } }
  const form = pageOf(await opens(theirs, reviewReportScreen, of))
  assert.match(form.text, /Late or not done:/)
  const report = {
    _version: hidden(form.text, '_version'),
    episodes: '1',
    adequacy: 'not-adequate',
    reason: 'Nobody came',
  }
  to(
    await posts(theirs, reviewReportScreen, { ...of, fields: { ...report, exceptions: 'The interview was not held' } }),
  )
  assert.equal(await duty(db, 'OOC-19.4b'), false)
  const manager = pageOf(await opens(theirs, managerToldScreen, of))
  assert.match(manager.text, /The interview was not held/)
  assert.deepEqual(await documentFaults(manager.page), [])
  const now = await later(officer)
  const told = {
    _version: hidden(manager.text, '_version'),
    who: 'Team manager',
    ...momentFields('at', { at: now.now, precision: 'exact' }),
  }
  assert.match(to(await posts(now, managerToldScreen, { ...of, fields: told })), /done=told$/)
  assert.equal(await duty(db, 'OOC-19.4b'), true)
  assert.match(pageOf(await opens(now, acrossScreen, { params: { child } })).text, /Team manager told: Team manager/)
})

test('SCOPE-3.3: for our own child elsewhere the host authority and its protocol are recorded, with why and since when', async t => {
  const { town, later } = await begun(t)
  const { child, social } = await ownElsewhere(town)
  const asking = await later(social)
  const fields = {
    ...{
      _row: anId<'host-authority'>(),
      authority: 'Eastvale Example County Council',
      protocol: 'With its missing team',
    },
    reason: 'The only home for both',
  }
  to(await posts(asking, rowScreen, { params: { child, part: 'host-authority', row: 'new' }, fields }))
  assert.match(pageOf(await opens(asking, groupScreen, { params: { child, group: 'life' } })).text, /Eastvale/)
  const page = pageOf(await opens(asking, acrossScreen, { params: { child } }))
  assert.match(page.text, /lives outside the area. We stay responsible.*Eastvale.*With its missing team/s)
})

test('OOC-19.2: the page of our own child elsewhere says that the provider reports every episode to the social worker', async t => {
  const { town, later } = await begun(t)
  const { child, social } = await ownElsewhere(town)
  const { text } = pageOf(await opens(await later(social), acrossScreen, { params: { child } }))
  assert.match(text, /the provider reports every episode to the social worker who holds the case/)
})

test('PLAC-20.1: the register says which guidance a provider was given and when, that it was told of training, and that it accepted', async t => {
  const { town, later } = await begun(t)
  const home = await town.home()
  const admin = await later(await town.worker('administrator'))
  const avery = await later(await town.worker('missing-co-ordinator'))
  assert.match(pageOf(await opens(avery, registerScreen, {})).text, /Nothing sent yet/)
  const of = { params: { provider: home.agency.id } }
  assert.equal((await opens(avery, guidanceScreen, of)).kind, 'not-found', 'the directory is kept by administrators')
  const form = pageOf(await opens(admin, guidanceScreen, of))
  assert.deepEqual(await documentFaults(form.page), [])
  const today = dayOf(admin.now)
  const fields = {
    ...{ _id: hidden(form.text, '_id'), guidance: 'Joint protocol', sentTo: 'Registered manager' },
    ...{ ...dayFields('sentOn', today), ...dayFields('trainingToldOn', today), ...dayFields('acceptedOn', today) },
  }
  const unnamed = pageOf(await posts(admin, guidanceScreen, { ...of, fields }))
  assert.deepEqual(
    unnamed.page.faults?.map(({ field }) => field),
    ['acceptedBy'],
  )
  const done = await posts(admin, guidanceScreen, { ...of, fields: { ...fields, acceptedBy: 'Registered manager' } })
  assert.equal(to(done), '/providers?done=noted')
  const page = pageOf(await opens(avery, registerScreen, {}))
  assert.match(page.text, /Joint protocol, sent .* to Registered manager/)
  assert.deepEqual(await documentFaults(page.page), [])
})

test('Whoever may not see a child or write notifications finds no page of them', async t => {
  const { town, later } = await begun(t)
  const { child } = await ownElsewhere(town)
  const stranger = await later(await town.worker('practitioner'))
  const rosa = await later(await town.worker('provider-worker', await town.home()))
  for (const screen of [acrossScreen, noticeScreen, reviewScreen])
    assert.equal((await opens(stranger, screen, { params: { child } })).kind, 'not-found')
  assert.equal((await opens(rosa, intakeScreen)).kind, 'not-found')
})
