// The screens of referrals and of the triage as people use them, from the form to the store and back.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { anId, type Worker } from '../../../../test/builders/people.ts'
import { hidden, to } from '../../../../test/builders/police-night.ts'
import { onReferralGround } from '../../../../test/builders/referral-ground.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { sayDay } from '../../../domain/kernel/index.ts'
import { firstMeetingAfter } from '../../../domain/protocol/index.ts'
import type { ReferralKind } from '../../../domain/referrals/index.ts'
import { stepScreen } from '../../forms/step-screen.ts'
import { momentFields } from '../../frame/moments.ts'
import { contactStep, triageChildScreen } from '../triage/child.ts'
import { boardScreen } from '../triage/index.ts'
import { childReferralsScreen, myReferralsScreen, referralScreen } from './index.ts'
import { amendStep, newReferralScreen } from './make.ts'
import { askSchoolStep, plainSteps, sendStep } from './steps.ts'

const send = stepScreen(sendStep)

async function atWork(t: TestContext) {
  const ground = await onReferralGround(t)
  const { db, town, child, social } = ground
  const as = (worker: Worker): Asking => ({ db, worker, now: town.now })
  const begin = async (kind: ReferralKind, fields: Record<string, string> = {}, by: Worker = social) => {
    const id = anId<'referral'>()
    const given = { asks: 'One worker who has time', consent: 'not-asked', _id: id, ...fields }
    const answer = await posts(as(by), newReferralScreen, { params: { child }, query: { kind }, fields: given })
    return { id, answer, params: { referral: id } }
  }
  const sends = async (params: { referral: string }, by: Worker = social, more: Record<string, string> = {}) => {
    const page = pageOf(await opens(as(by), send, { params }))
    const fields = { _id: anId<'referral-step'>(), _version: hidden(page.text, '_version'), ...more }
    return { page, fields, answer: await posts(as(by), send, { params, fields }) }
  }
  const sees = async (params: { referral: string }, by: Worker = social) =>
    pageOf(await opens(as(by), referralScreen, { params }))
  return { ...ground, as, begin, sends, sees }
}

test('PROG24-10, PROG24-11: a referral is made, checked and sent, and its receipt shows the next triage', async t => {
  const { begin, sends, sees, matrix, referralForm, town } = await atWork(t)
  await matrix()
  await referralForm()
  const { params, answer } = await begin('ce-team')
  assert.match(to(answer), /\/referrals\/[0-9a-f-]{36}\/send$/)
  const { page, answer: sent } = await sends(params)
  assert.match(page.text, /CE inbox/)
  assert.match(page.text, /in their list as soon as you send it/)
  assert.deepEqual(await documentFaults(page.page), [])
  assert.match(to(sent), /done=send/)
  const { text, page: shown } = await sees(params)
  assert.match(text, new RegExp(`Next triage[\\s\\S]*${sayDay(firstMeetingAfter(town.now, []))}`))
  assert.match(text, /Sent, nobody has answered/)
  assert.deepEqual(await documentFaults(shown), [])
})

test('REFF24-2, T-06: a referral without a matrix says so, keeps everything, and shows what next with the front door first', async t => {
  const { begin, sends, sees, referralForm } = await atWork(t)
  await referralForm()
  const { params } = await begin('ce-team', { asks: 'Typed once' })
  const { page } = await sends(params)
  assert.match(page.text, /matrix needed/)
  const { text } = await sees(params)
  assert.match(text, /Not accepted: matrix needed/)
  assert.match(text, /Typed once/)
  assert.match(text, /What next[\s\S]*children’s social care/)
})

test('A form that is sent twice sends the referral once and shows no error', async t => {
  const { begin, sends, as, social, steps } = await atWork(t)
  const { params, id } = await begin('front-door')
  const { fields, answer } = await sends(params)
  assert.match(to(answer), /done=send/)
  assert.match(to(await posts(as(social), send, { params, fields })), /done=send/)
  assert.equal((await steps(id)).length, 1)
})

test('Nothing that was typed is lost where something is missing, and what has to be said is said', async t => {
  const { as, social, child } = await atWork(t)
  const fields = { asks: '', consent: 'yes', consentWhy: 'Typed already', yos: 'yes', _id: anId<'referral'>() }
  const answer = await posts(as(social), newReferralScreen, {
    params: { child },
    query: { kind: 'catch22-cce' },
    fields,
  })
  const { page, text } = pageOf(answer)
  assert.match(text, /Say what you ask for/)
  assert.match(text, /Enter the day on which the child agreed/)
  assert.match(text, /Typed already/)
  assert.deepEqual(await documentFaults(page), [])
})

test('GAP-14: that a child is open to the youth offending service is asked about and does not block', async t => {
  const { as, social, child } = await atWork(t)
  const fields = { asks: 'Help', consent: 'not-asked', yos: 'yes', _id: anId<'referral'>() }
  const asked = { params: { child }, query: { kind: 'catch22-cce' } }
  const { page, text } = pageOf(await posts(as(social), newReferralScreen, { ...asked, fields }))
  assert.equal(page.status, 422)
  assert.match(text, /youth offending service\. Before 2024/)
  const insisted = { ...fields, _insisted: hidden(text, '_insisted') }
  assert.match(to(await posts(as(social), newReferralScreen, { ...asked, fields: insisted })), /\/send$/)
})

test('PROG24-8: for a child who lives elsewhere the team must have agreed, and then it goes', async t => {
  const { town, as, social, matrix, referralForm } = await atWork(t)
  const child = await town.child({ given: 'Sam', family: 'Example', authority: 'staffordshire', livesIn: 'elsewhere' })
  await town.involves(child, social)
  await referralForm(social, child)
  await matrix({}, social, child)
  const id = anId<'referral'>()
  const fields = { asks: 'Help', consent: 'not-asked', _id: id }
  await posts(as(social), newReferralScreen, { params: { child }, query: { kind: 'ce-team' }, fields })
  const params = { referral: id }
  const { text } = pageOf(await opens(as(social), send, { params }))
  assert.match(text, /for children who live in Staffordshire/)
  const version = hidden(text, '_version')
  const without = pageOf(await posts(as(social), send, { params, fields: { _id: anId(), _version: version } }))
  assert.match(without.text, /Say who of the team agreed/)
  const agreed = { _id: anId<'referral-step'>(), _version: version, agreedWhy: 'The manager, as she comes back in May' }
  assert.match(to(await posts(as(social), send, { params, fields: agreed })), /done=send/)
  assert.match(pageOf(await opens(as(social), referralScreen, { params })).text, /as she comes back in May/)
})

const forPrevention = {
  ...{ schoolYear: 'none', send: 'no', band: 'vulnerable', higher: 'no', optedOut: 'no' },
} as const

test('CCEP-3, T-22: the police are offered to ask a school, and the school sends it', async t => {
  const { begin, sends, sees, as, police, school, schoolTeam } = await atWork(t)
  const { params } = await begin('cce-prevention', { ...forPrevention, referrer: 'police' }, police)
  const page = pageOf(await opens(as(police), send, { params }))
  assert.match(page.text, /Only education provisions refer/)
  assert.match(page.text, /Ask the school to refer/)
  const refused = pageOf((await sends(params, police)).answer)
  assert.match(refused.text, /Only education provisions refer/)
  const { text } = await sees(params, police)
  assert.match(text, /Ask a school to refer/)
  const asking = stepScreen(askSchoolStep)
  const form = pageOf(await opens(as(police), asking, { params }))
  const fields = { school: schoolTeam.id, _id: anId<'referral-step'>(), _version: hidden(form.text, '_version') }
  assert.match(to(await posts(as(police), asking, { params, fields })), /done=ask-school/)
  const mine = pageOf(await opens(as(school), myReferralsScreen))
  assert.match(mine.text, /A school was asked to refer/)
  assert.match((await sees(params, school)).text, /Check and send/)
})

test('CCEP-2 to CCEP-7: what the service does not take says every reason and where to go instead', async t => {
  const { begin, as, school } = await atWork(t)
  const refused = { ...forPrevention, band: 'suspected', higher: 'yes', referrer: 'school', schoolYear: '3' }
  const { params } = await begin('cce-prevention', refused, school)
  const { text } = pageOf(await opens(as(school), send, { params }))
  for (const words of [/years 5 and 6/, /judged vulnerable/, /higher level/, /screening tool/, /What next/])
    assert.match(text, words)
})

test('PROG24-3, PROG24-12: the board shows the child in one line, the decision goes on to the next, and the contact is recorded', async t => {
  const { begin, sends, as, matrix, referralForm, lead, child, social, sees, town } = await atWork(t)
  await matrix()
  await referralForm()
  const { params } = await begin('ce-team')
  await sends(params)
  const board = pageOf(await opens(as(lead), boardScreen))
  assert.match(board.text, /Robin Example, 14/)
  assert.match(board.text, /Referral for direct work: One worker who has time/)
  assert.match(board.text, /Suspected \(no scored band\), CSE/)
  assert.match(board.text, /0 reports in 90 days/)
  assert.deepEqual(await documentFaults(board.page), [])
  const page = pageOf(await opens(as(lead), triageChildScreen, { params: { child } }))
  assert.match(page.text, /1 of 1/)
  assert.deepEqual(await documentFaults(page.page), [])
  const given = {
    ...{ outcome: 'accept', reason: 'Direct work fits', _id: anId<'triage-decision'>() },
    ...momentFields('decidedAt', { at: town.now, precision: 'exact' }),
  }
  const without = pageOf(await posts(as(lead), triageChildScreen, { params: { child }, fields: given }))
  assert.match(without.text, /Say whether the child is referred to MACE/)
  const fields = { ...given, mace: 'not-referred', maceBecause: 'The panel has just met' }
  assert.equal(to(await posts(as(lead), triageChildScreen, { params: { child }, fields })), '/triage?done=decided')
  assert.equal(to(await posts(as(lead), triageChildScreen, { params: { child }, fields })), '/triage?done=decided')
  assert.match((await sees(params, social)).text, /Accepted[\s\S]*Direct work fits/)
  const after = pageOf(await opens(as(lead), boardScreen, { query: { done: 'decided' } }))
  assert.match(after.text, /Nothing waits for the triage/)
  const [, decision = ''] = /triage\/[0-9a-f-]+\/([0-9a-f-]+)\/contact/.exec(after.text) ?? []
  const contact = {
    ...{ how: 'telephone', who: 'The social worker', says: 'From next week', _id: anId<'referrer-contact'>() },
    ...momentFields('at', { at: town.now, precision: 'exact' }),
  }
  const asked = { params: { child, decision }, fields: contact }
  assert.equal(to(await posts(as(lead), stepScreen(contactStep), asked)), '/triage?done=contacted')
  assert.doesNotMatch(pageOf(await opens(as(lead), boardScreen)).text, /to be contacted/)
})

test('What was declined elsewhere leads to what next, and the referrer reads the reason', async t => {
  const { begin, sends, sees, as, social } = await atWork(t)
  const { params } = await begin('catch22-cce', { yos: 'no' })
  await sends(params)
  const decline = stepScreen(plainSteps.decline)
  const form = pageOf(await opens(as(social), decline, { params }))
  assert.match(form.text, /Who of the service said so/)
  const fields = {
    reason: 'They are full',
    saidBy: 'Their duty worker',
    _id: anId(),
    _version: hidden(form.text, '_version'),
  }
  assert.match(to(await posts(as(social), decline, { params, fields })), /done=decline/)
  const { text } = await sees(params)
  assert.match(text, /They are full/)
  assert.match(text, /as Their duty worker said/)
  assert.match(text, /What next/)
})

test('The lists of a child and of oneself show each referral, and what may not be seen answers as what is not there', async t => {
  const { begin, as, town, child, social } = await atWork(t)
  const { params } = await begin('specialist', { toName: 'Example youth project', toReach: '01632 960001' })
  const list = pageOf(await opens(as(social), childReferralsScreen, { params: { child } }))
  assert.match(list.text, /A specialist service/)
  assert.deepEqual(await documentFaults(list.page), [])
  assert.match(pageOf(await opens(as(social), myReferralsScreen)).text, /A specialist service/)
  const stranger = await town.worker('practitioner')
  assert.equal((await opens(as(stranger), referralScreen, { params })).kind, 'not-found')
  assert.equal((await opens(as(stranger), childReferralsScreen, { params: { child } })).kind, 'not-found')
  assert.equal((await opens(as(stranger), stepScreen(amendStep), { params })).kind, 'not-found')
  assert.equal((await opens(as(stranger), triageChildScreen, { params: { child } })).kind, 'not-found')
})
