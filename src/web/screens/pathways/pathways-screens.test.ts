// What happens after a matrix as people meet it on screens, from the form to the store and back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atWork, hidden, saves } from '../../../../test/builders/after-a-matrix.ts'
import { addFormOf } from '../../../../test/builders/forms.ts'
import { anId } from '../../../../test/builders/people.ts'
import { documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { addDays, addYears, dayOf, parseDay } from '../../../domain/kernel/index.ts'
import { stepScreen } from '../../forms/step-screen.ts'
import { childScreen } from '../children/child/screen.ts'
import { destinationScreen } from '../directory/set/destination.ts'
import { domainsScreen } from '../directory/set/domains.ts'
import { nextScreen, routesScreen } from './index.ts'
import * as steps from './steps.ts'

const [facts, frontDoor, close] = [
  stepScreen(steps.facts2024Step),
  stepScreen(steps.frontDoorStep),
  stepScreen(steps.closeStep),
]

test('PATH24-1, PATH24-8, PROG24-2: a submitted matrix leads to what happens now: rows in plain words, each with its rule, and the safer path while facts are missing', async t => {
  const ground = await atWork(t)
  const form = await ground.lay()
  const { text, page } = await ground.page(form)
  assert.deepEqual(await documentFaults(page), [])
  for (const words of [
    'This matrix is not a referral to children’s social care',
    'A safeguarding referral to children’s social care must be made',
    '(G3-6: <a class="govuk-link" href="/rules/PATH24-5">PATH24-5</a>, <a class="govuk-link" href="/rules/PATH24-6">PATH24-6</a>, GAP-58)',
    'Not known yet',
    'Whether the child comes to the attention of the police: taken as: they do',
    'Whether a social worker is allocated: taken as: none allocated',
    'Exploitation co-ordinator, Stafford and East Staffordshire',
    `/children/${ground.child}/referrals/new?kind=front-door`,
    `/children/${ground.child}/referrals/new?kind=ce-team`,
  ])
    assert.ok(text.includes(words), words)
  const { text: onChild } = pageOf(
    await opens(ground.as(ground.writer), childScreen, { params: { child: ground.child } }),
  )
  assert.ok(onChild.includes(`/children/${ground.child}/next"`))
})

test('T-04, PATH24-5: an evidenced matrix without an allocated social worker cannot be closed until the reference is recorded, and saving never waits', async t => {
  const ground = await atWork(t)
  const form = await ground.lay()
  assert.equal(
    (await saves(ground, form, facts, { policeAttention: 'no', withYos: 'no', socialWorker: 'no' })).kind,
    'redirect',
  )
  const refused = pageOf(await saves(ground, form, close, {}))
  assert.match(refused.text, /Close what follows/)
  assert.match(refused.page.faults?.map(one => one.text).join(' ') ?? '', /Record the reference .*PATH24-5/)
  const missing = pageOf(await saves(ground, form, frontDoor, { kind: 'referred', says: '' }))
  assert.deepEqual(
    missing.page.faults?.map(({ field }) => field),
    ['says', 'at-day'],
  )
  const referred = { kind: 'referred', says: 'SC-EXAMPLE-17', ...ground.when('at') }
  assert.equal((await saves(ground, form, frontDoor, referred)).kind, 'redirect')
  assert.equal((await saves(ground, form, close, {})).kind, 'redirect')
  const { text } = await ground.page(form)
  assert.match(text, /SC-EXAMPLE-17/)
  assert.match(text, /Closed by/)
  assert.equal(
    (await opens(ground.as(ground.writer), close, { params: { child: ground.child, form } })).kind,
    'not-found',
  )
  assert.equal((await saves(ground, form, stepScreen(steps.reopenStep), {})).kind, 'redirect')
  assert.doesNotMatch((await ground.page(form)).text, /Closed by/)
})

test('PATH24-5: that a social worker is allocated already is evidence as well, and an answer “yes” takes the gate away', async t => {
  const ground = await atWork(t)
  const [shown, answered] = [await ground.lay(), await ground.lay({ riskType: 'cce' })]
  const evidence = { kind: 'allocated', says: 'Seen in the case system', ...ground.when('at') }
  assert.equal((await saves(ground, shown, frontDoor, evidence)).kind, 'redirect')
  assert.equal((await saves(ground, shown, close, {})).kind, 'redirect')
  assert.equal((await saves(ground, answered, facts, { socialWorker: 'yes' })).kind, 'redirect')
  const { text } = await ground.page(answered)
  assert.match(text, /G3-7/)
  assert.doesNotMatch(text, /G3-6/)
  assert.equal((await saves(ground, answered, close, {})).kind, 'redirect')
})

test('A matrix that was closed is open again once an answer changes, and nothing was rewritten behind it', async t => {
  const ground = await atWork(t)
  const form = await ground.lay()
  await saves(ground, form, facts, { socialWorker: 'yes' })
  await saves(ground, form, close, {})
  assert.match((await ground.page(form)).text, /Closed by/)
  assert.equal((await saves(ground, form, facts, { socialWorker: 'no' })).kind, 'redirect')
  const { text } = await ground.page(form)
  assert.doesNotMatch(text, /Closed by/)
  assert.match(text, /What must be done first/)
})

test('PATH24-7, PATH18-11, PATH24-9: an unset destination is shown as unsent with who can set it; once it is set it says how it is reached, and nothing says that it was sent', async t => {
  const ground = await atWork(t)
  const admin = await ground.town.worker('administrator')
  const form = await ground.lay({ riskType: 'cce' })
  const before = await ground.page(form)
  assert.match(before.text, /Unsent: nobody has filled in where this goes\./)
  assert.match(before.text, /It can be filled in by [A-Z]/)
  assert.match(before.text, /YOS Prevention, North/)
  assert.doesNotMatch(before.text, /YOS Prevention, East/)
  assert.match(before.text, /Not sent yet/)
  await posts(ground.as(admin), domainsScreen, { fields: { domain: 'example.org', act: 'allow' } })
  const place = { kind: 'yos-prevention-north', whose: 'staffordshire' }
  const from = { 'from-day': '1', 'from-month': '1', 'from-year': '2020' }
  const filled = { _id: anId(), _standing: '', name: 'YOS North', telephone: '01632 960 123', ...from }
  assert.equal((await posts(ground.as(admin), destinationScreen, { params: place, fields: filled })).kind, 'redirect')
  const after = await ground.page(form)
  assert.match(after.text, /YOS North, 01632 960 123/)
  assert.match(after.text, /Not sent yet/)
  const send = stepScreen(steps.sendStep)
  const fields = { name: 'YOS North', channel: 'cjsm', ...ground.when('at') }
  const params = { key: 'yos.prevention.north' }
  assert.equal((await saves(ground, form, send, fields, { params })).kind, 'redirect')
  const sent = await ground.page(form)
  assert.match(sent.text, /Sent to YOS North by cjsm/)
  const [, row] = /\/sent\/([0-9a-f-]{36})\/wrong/.exec(sent.text) ?? []
  assert.ok(row)
  const wrong = stepScreen(steps.wrongSendingStep)
  assert.equal((await saves(ground, form, wrong, { reason: 'Another child' }, { params: { row } })).kind, 'redirect')
  assert.doesNotMatch((await ground.page(form)).text, /Sent to YOS North/)
  const unknown = await opens(ground.as(ground.writer), send, {
    params: { child: ground.child, form, key: 'stoke.ce_inbox' },
  })
  assert.equal(unknown.kind, 'not-found', 'a destination that the pathway does not name')
})

test('T-15, RFM18-3, PATH18-3: a 2018 matrix at low without consent may be saved and not be sent; with consent it may', async t => {
  const ground = await atWork(t, { authority: 'stoke-on-trent' })
  const form = await ground.lay({ instrument: 'cse-rfm-2018', instrumentVersion: '2018', level: 'low' })
  const { text } = await ground.page(form)
  assert.match(text, /It may not be sent before the child and the parents or carers are aware and consent/)
  assert.doesNotMatch(text, /Record that it was sent/)
  const send = stepScreen(steps.sendStep)
  const sending = { name: 'The service', channel: 'secure-email', ...ground.when('at') }
  const params = { key: 'provider.cse' }
  const refused = pageOf(await saves(ground, form, send, sending, { params }))
  assert.match(refused.page.faults?.[0]?.text ?? '', /RFM18-3/)
  const earlier = stepScreen(steps.factsEarlierStep)
  assert.equal(
    (await saves(ground, form, earlier, { openToServices: 'no' })).kind,
    'redirect',
    'saving is never kept back',
  )
  assert.equal((await saves(ground, form, earlier, { consentGiven: 'yes' })).kind, 'redirect')
  assert.match((await ground.page(form)).text, /Record that it was sent/)
  assert.equal((await saves(ground, form, send, sending, { params })).kind, 'redirect')
})

test('GAP-11, PATH18-6: Stoke-on-Trent is decided by the pathway of 2018 under its banner, by the front door', async t => {
  const ground = await atWork(t, { authority: 'stoke-on-trent' })
  const form = await ground.lay({ level: 'suspected' })
  const { text, page } = await ground.page(form)
  assert.deepEqual(await documentFaults(page), [])
  for (const words of [
    'Stoke pathway to be confirmed',
    'Pathway of the 2018 matrix',
    '(G0-4: <a class="govuk-link" href="/rules/PATH18-6">PATH18-6</a>',
    '/earlier-facts',
  ])
    assert.ok(text.includes(words), words)
  const closed = pageOf(await saves(ground, form, close, {}))
  assert.match(closed.page.faults?.[0]?.text ?? '', /PATH18-6/)
})

test('GAP-08: two generations stand side by side on one child, each in its own words, and neither is rewritten', async t => {
  const ground = await atWork(t)
  const old = await ground.lay({
    ...{ instrument: 'cse-rfm-2018', instrumentVersion: '2018', level: 'medium' },
    completedOn: parseDay('2019-05-01')!,
  })
  const young = await ground.lay({ level: 'suspected' })
  const asking = ground.as(ground.writer)
  const { text, page } = pageOf(await opens(asking, routesScreen, { params: { child: ground.child } }))
  assert.deepEqual(await documentFaults(page), [])
  for (const words of ['Medium', 'Suspected', '(G0)', '(G3)', 'G0-2, G0-3', 'Medium is read as Suspected', 'GAP-08'])
    assert.ok(text.includes(words), words)
  assert.match((await ground.page(old)).text, /Pathway of the 2018 matrix/)
  assert.match((await ground.page(young)).text, /Pathway of 2024/)
  const levels = await ground.db.owner.sql.selectFrom('form').select(['id', 'level']).execute()
  assert.equal(levels.find(({ id }) => id === old)?.level, 'medium')
})

test('PATH24-6, GAP-10: a co-ordinator decides about the panel with a reason, also why not; nobody else can', async t => {
  const ground = await atWork(t)
  const form = await ground.lay({ level: 'suspected' })
  const panel = stepScreen(steps.panelStep)
  const params = { child: ground.child, form }
  assert.equal((await opens(ground.as(ground.writer), panel, { params })).kind, 'not-found')
  const worker = await ground.seer('exploitation-co-ordinator')
  const bare = pageOf(await saves(ground, form, panel, { outcome: 'not-refer' }, { worker }))
  assert.deepEqual(
    bare.page.faults?.map(({ field }) => field),
    ['reason', 'at-day'],
  )
  const said = { outcome: 'not-refer', reason: 'Support is in place at school', ...ground.when('at') }
  assert.equal((await saves(ground, form, panel, said, { worker })).kind, 'redirect')
  assert.match((await ground.page(form)).text, /Do not refer to the panel: Support is in place at school/)
  const again = pageOf(await saves(ground, form, panel, { ...said, outcome: 'refer' }, { worker }))
  assert.match(again.text, /A decision stands already/)
})

test('PATH18-5, PATH18-8, PATH18-10, GAP-57: early help, who supports, and what the referrer proposes and the front door decides stand beside each other', async t => {
  const ground = await atWork(t)
  const form = await ground.lay({ level: 'suspected' })
  const support = stepScreen(steps.supportStep)
  const faulty = pageOf(await saves(ground, form, support, { earlyHelp: 'no' }))
  assert.deepEqual(
    faulty.page.faults?.map(({ text }) => text),
    ['Say why, or why not'],
  )
  const fields = {
    earlyHelp: 'yes',
    reason: 'The family asks for it',
    bestPlaced: 'The head of year',
    support: 'group',
  }
  assert.equal((await saves(ground, form, support, fields)).kind, 'redirect')
  const proposed = { is: 'met', reason: 'Missing at night' }
  assert.equal((await saves(ground, form, stepScreen(steps.proposeStep), proposed)).kind, 'redirect')
  const decided = { is: 'not-met', by: 'Duty manager, front door', reason: 'Early help first', ...ground.when('at') }
  assert.equal((await saves(ground, form, stepScreen(steps.decidedStep), decided)).kind, 'redirect')
  const { text } = await ground.page(form)
  for (const words of [
    'Yes: The family asks for it',
    'The head of year',
    'Group work',
    'Missing at night',
    'Early help first',
  ])
    assert.ok(text.includes(words), words)
})

test('Somebody who was slower is shown what stands and loses nothing that was typed', async t => {
  const ground = await atWork(t)
  const form = await ground.lay()
  const params = { child: ground.child, form }
  const asking = ground.as(ground.writer)
  const opened = pageOf(await opens(asking, facts, { params }))
  await saves(ground, form, facts, { policeAttention: 'no' })
  const late = pageOf(await posts(asking, facts, { params, fields: { ...hidden(opened.text), withYos: 'yes' } }))
  assert.equal(late.page.status, 409)
  assert.match(late.text, /Somebody saved this while you were writing/)
})

test('A child at 17 years and 11 months follows the pathway, and on the eighteenth birthday no longer', async t => {
  const ground = await atWork(t, { age: 18 })
  const form = await ground.lay()
  assert.match((await ground.page(form)).text, /G3-15/)
  const younger = await ground.town.child({ bornOn: addDays(addYears(dayOf(ground.town.now), -18), 1) })
  await ground.town.involves(younger, ground.writer, 'other')
  const own = await ground.town.byHand(hand =>
    addFormOf(hand, younger, {
      ...{ section: 'assessments', instrument: 'rfm-2024', instrumentVersion: '2024-04' },
      ...{ submittedBy: ground.writer, level: 'evidenced', riskType: 'cse' },
    }),
  )
  const { text } = pageOf(await opens(ground.as(ground.writer), nextScreen, { params: { child: younger, form: own } }))
  assert.match(text, /G3-6/)
  assert.doesNotMatch(text, /G3-15/)
})

test('A child of another authority who lives elsewhere has no pathway here, and that is said; drafts and strangers find nothing', async t => {
  const ground = await atWork(t, { authority: 'other' })
  const form = await ground.lay()
  assert.match((await ground.page(form)).text, /no pathway of this partnership decides/)
  const params = { child: ground.child, form }
  assert.equal((await opens(ground.as(ground.writer), close, { params })).kind, 'not-found')
  const draft = await ground.lay({ submittedBy: null })
  const stranger = await ground.town.worker('practitioner')
  const analyst = await ground.seer('analyst')
  for (const [worker, which] of [
    [ground.writer, draft],
    [ground.writer, anId<'form'>()],
    [stranger, form],
    [analyst, form],
  ] as const) {
    const answer = await opens(ground.as(worker), nextScreen, { params: { child: ground.child, form: which } })
    assert.equal(answer.kind, 'not-found')
  }
  assert.equal((await opens(ground.as(stranger), routesScreen, { params: { child: ground.child } })).kind, 'not-found')
})

test('GAP-56, CCEP-7: only a school is shown CCE Prevention beside the commissioned service, and only where the child is vulnerable', async t => {
  const ground = await atWork(t)
  const school = await ground.seer('school-lead')
  const vulnerable = await ground.lay({ level: 'vulnerable', riskType: 'cce' })
  const suspected = await ground.lay({ level: 'suspected', riskType: 'cce' })
  assert.match((await ground.page(vulnerable, school)).text, /referrals\/new\?kind=cce-prevention/)
  assert.match((await ground.page(vulnerable, school)).text, /referrals\/new\?kind=catch22-cce/)
  assert.doesNotMatch((await ground.page(suspected, school)).text, /cce-prevention/)
  assert.doesNotMatch((await ground.page(vulnerable)).text, /cce-prevention/)
})
