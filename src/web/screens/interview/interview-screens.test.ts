// The screens around a return interview with a real database: what is shown first, what is refused in words, and what is kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aReturn } from '../../../../test/builders/after-a-return.ts'
import { hidden, to } from '../../../../test/builders/police-night.ts'
import { documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { hoursAfter, type Instant } from '../../../domain/kernel/index.ts'
import { momentFields } from '../../frame/moments.ts'
import { actScreen } from '../missing/act/screen.ts'
import { episodeScreen } from '../missing/episode/screen.ts'
import { toldLineScreen } from '../missing/told/line.ts'
import { toldScreen } from '../missing/told/screen.ts'
import { allocateScreen } from './allocate/screen.ts'
import { consentScreen } from './consent/screen.ts'
import { interviewScreen } from './hub/screen.ts'
import { shareScreen } from './share/screen.ts'
import { wrongScreen } from './wrong/screen.ts'

const moment = (name: string, at: Instant) => momentFields(name, { at, precision: 'exact' })

test('RHI-13.6 and RHI-13.7: the interviewer reads the eight purposes and what is judged of exploitation before the interview', async t => {
  const { as, uma, params, byHand, child, town } = await aReturn(t)
  const plain = pageOf(await opens(as(uma), interviewScreen, { params }))
  assert.deepEqual(await documentFaults(plain.page), [])
  assert.match(plain.text, /What a return interview is for/)
  assert.match(plain.text, /Find out why the child went.*Stay in touch/s)
  assert.match(plain.text, /That is no sign that there is none/)
  await byHand(`insert into form (id, child_id, instrument, instrument_version, section, opened_on, completed_on, submitted_at, submitted_by, level, source)
    values (gen_random_uuid(), '${child}', 'rfm-2024', '2024-02', 'assessments', '2026-11-03', '2026-11-03', now(), '${uma.personId}', 'suspected', 'typed')`)
  const marked = pageOf(await opens({ ...as(uma), now: town.now }, interviewScreen, { params }))
  assert.match(marked.text, /may be exploited or trafficked/)
  assert.ok(marked.text.indexOf('may be exploited') < marked.text.indexOf('Return interview form'))
})

test('RHI-13.6: the safety plan and the referrals that were made are kept and shown', async t => {
  const { as, uma, params, town } = await aReturn(t)
  const asked = { params: { ...params, act: 'safety-plan' } }
  const open = pageOf(await opens(as(uma), actScreen, asked))
  const empty = pageOf(await posts(as(uma), actScreen, { ...asked, fields: moment('agreedAt', town.now) }))
  assert.ok(empty.page.faults?.some(({ field }) => field === 'plan'))
  const fields = { _id: hidden(open.text, '_id'), plan: 'Rings before midnight', ...moment('agreedAt', town.now) }
  to(await posts(as(uma), actScreen, { ...asked, fields }))
  const { text } = pageOf(await opens(as(uma), interviewScreen, { params }))
  assert.match(text, /Rings before midnight/)
})

test('RHI-13.5: allocating asks about somebody of the home in words, and keeps them only with a reason', async t => {
  const { as, avery, params, town, home, episode, rows } = await aReturn(t)
  const rosa = await town.worker('provider-worker', home)
  const open = pageOf(await opens(as(avery), allocateScreen, { params }))
  assert.deepEqual(await documentFaults(open.page), [])
  assert.match(open.text, /The return-interviews/)
  const missing = pageOf(await posts(as(avery), allocateScreen, { params, fields: { provider: 'another' } }))
  assert.deepEqual(await documentFaults(missing.page), [])
  const [named] = await rows<{ name: string }>(`select name from person where id = '${rosa.personId}'`)
  const fields = {
    ...{ provider: 'another', 'other-provider': 'Example Voices', interviewer: named?.name },
    ...{ _id: hidden(open.text, '_id'), person: `person:${rosa.personId}`, ...moment('at', hoursAfter(town.now, -1)) },
  }
  const doubted = pageOf(await posts(as(avery), allocateScreen, { params, fields }))
  assert.equal(doubted.page.status, 422)
  assert.match(doubted.text, /They work in the home from which the child went missing/)
  const kept = await posts(as(avery), allocateScreen, {
    params,
    fields: { ...fields, because: 'The child asked for her' },
  })
  assert.equal(to(kept), `/episodes/${episode}/interview?done=allocated`)
  const { text } = pageOf(await opens(as(avery), interviewScreen, { params, query: { done: 'allocated' } }))
  assert.match(text, /They may not be independent.*The child asked for her/s)
})

test('RHI-13.8a: the three facts are asked one by one, a stale form is shown both, and nothing typed is lost', async t => {
  const { as, uma, params, town } = await aReturn(t)
  const open = pageOf(await opens(as(uma), consentScreen, { params }))
  assert.deepEqual(await documentFaults(open.page), [])
  const form = { _id: hidden(open.text, '_id'), _version: hidden(open.text, '_version') }
  const refused = pageOf(
    await posts(as(uma), consentScreen, { params, fields: { ...form, agrees: 'no', ...moment('asked-at', town.now) } }),
  )
  assert.ok(refused.page.faults?.some(({ field }) => field === 'basis'))
  assert.deepEqual(await documentFaults(refused.page), [])
  const said = { told: 'yes', 'told-says': 'Who sees it', ...moment('told-at', hoursAfter(town.now, -1)) }
  to(await posts(as(uma), consentScreen, { params, fields: { ...form, ...said } }))
  const stale = await posts(as(uma), consentScreen, {
    params,
    fields: { ...form, ...said, 'told-says': 'Another word' },
  })
  const page = pageOf(stale)
  assert.equal(page.page.status, 409)
  assert.match(page.text, /Who sees it/)
  assert.match(page.text, /Another word/)
})

test('FOUND-13.1b: whoever must not be told stands with the reason before anybody tells anyone, and is refused in words', async t => {
  const { as, avery, uma, params, town, child, byHand, episode, rows } = await aReturn(t)
  await byHand(
    `insert into family_member (id, child_id, name, relation) values ('${child}', '${child}', 'Dana Specimen', 'mother')`,
  )
  await byHand(`insert into notify_block (id, child_id, who, reason, family_member_id)
    values (gen_random_uuid(), '${child}', 'Dana Specimen', 'A court order', '${child}')`)
  const list = pageOf(await opens(as(avery), toldScreen, { params }))
  assert.match(list.text, /Dana Specimen\.<\/strong> Reason: A court order/)
  assert.match(list.text, /Do not tell:<\/strong> Dana Specimen/)
  const line = { params: { ...params, about: 'found', whom: 'parents' } }
  const form = pageOf(await opens(as(avery), toldLineScreen, line))
  assert.match(form.text, /value="not-told" checked/)
  assert.ok(form.text.indexOf('Dana Specimen') < form.text.indexOf('Were they told?'))
  const told = { _id: hidden(form.text, '_id'), whom: 'parents', outcome: 'told', ...moment('when', town.now) }
  const refused = pageOf(await posts(as(avery), toldLineScreen, { ...line, fields: told }))
  assert.equal(refused.page.status, 422)
  assert.match(refused.text, /must not be told: Dana Specimen\. Reason: A court order/)
  const because = { ...told, outcome: 'not-told', because: 'They must not be told.' }
  to(await posts(as(avery), toldLineScreen, { ...line, fields: because }))
  const kept = await rows<{ told_at: null }>(
    `select told_at from told where episode_id = '${episode}' and whom = 'parents'`,
  )
  assert.deepEqual(kept, [{ told_at: null }])
  const share = { params: { ...params, to: 'other' } }
  const fields = {
    ...{ name: 'Dana Specimen', how: 'telephone', says: 'That they are well', basis: 'safeguarding' },
    ...{ because: 'A lift', 'decided-by': 'U. Sample', ...moment('at', town.now) },
  }
  const shared = pageOf(await posts(as(uma), shareScreen, { ...share, fields }))
  assert.equal(shared.page.status, 422)
  assert.match(shared.text, /The do-not-notify list wins/)
  assert.deepEqual(await rows('select 1 from interview_share'), [])
})

test('FOUND-13.1b: a colleague whom a block names is refused where the social worker is told, and others are not', async t => {
  const { as, avery, params, town, child, byHand, social } = await aReturn(t)
  await byHand(`insert into notify_block (id, child_id, who, reason, person_id)
    values (gen_random_uuid(), '${child}', 'S. Worker', 'Kin of the suspect', '${social.personId}')`)
  const post = async (whom: string) => {
    const line = { params: { ...params, about: 'found', whom } }
    const fields = { whom, outcome: 'told', ...moment('when', town.now) }
    return posts(as(avery), toldLineScreen, { ...line, fields })
  }
  assert.equal(pageOf(await post('social-worker')).page.status, 422)
  assert.equal((await post('police')).kind, 'redirect')
})

test('PREV-13.3b: the four headings are asked for, one left empty is asked about once, and an offence is named as a concern', async t => {
  const { as, officer, params, town, rows } = await aReturn(t)
  const asked = { params: { ...params, act: 'prevention-interview' } }
  const open = pageOf(await opens(as(officer), actScreen, asked))
  for (const heading of ['What harm did', 'Where were they', 'Are there offences', 'What would help'])
    assert.ok(open.text.includes(heading), heading)
  const fields = {
    ...{ _id: hidden(open.text, '_id'), harm: 'A bruise', whereAndWithWhom: 'A flat', prevention: '' },
    ...{ offences: 'Hit by a man', ...moment('heldAt', hoursAfter(town.now, -1)) },
  }
  const unsaid = pageOf(await posts(as(officer), actScreen, { ...asked, fields }))
  assert.ok(unsaid.page.faults?.some(({ field }) => field === 'offence'))
  const doubted = pageOf(
    await posts(as(officer), actScreen, { ...asked, fields: { ...fields, offence: 'against-child' } }),
  )
  assert.match(doubted.text, /one of the four things to establish/)
  const insisted = { ...fields, offence: 'against-child', _insisted: hidden(doubted.text, '_insisted') }
  to(await posts(as(officer), actScreen, { ...asked, fields: insisted }))
  assert.deepEqual(await rows('select offence from prevention_interview'), [{ offence: 'against-child' }])
  const { text } = pageOf(await opens(as(officer), episodeScreen, { params: { episode: params.episode } }))
  assert.match(text, /a child protection concern/)
})

test('RHI-13.9: sharing without a basis is refused in words, and a share in error is taken back with its reason', async t => {
  const { as, uma, officer, params, town, held, rows, episode } = await aReturn(t)
  await held()
  const share = { params: { ...params, to: 'police' } }
  const open = pageOf(await opens(as(uma), shareScreen, share))
  assert.deepEqual(await documentFaults(open.page), [])
  assert.match(open.text, /Nobody has recorded yet what the child was told/)
  const said = {
    how: 'secure-email',
    says: 'Where they were',
    ...moment('at', town.now),
    _id: hidden(open.text, '_id'),
  }
  const refused = pageOf(await posts(as(uma), shareScreen, { ...share, fields: { ...said, basis: 'consent' } }))
  assert.ok(refused.page.faults?.some(({ field }) => field === 'basis'))
  const unsaid = pageOf(await posts(as(uma), shareScreen, { ...share, fields: { ...said, basis: 'safeguarding' } }))
  assert.deepEqual(
    unsaid.page.faults?.map(({ field }) => field),
    ['because', 'decided-by'],
  )
  const needed = { ...said, basis: 'safeguarding', because: 'A man waits', 'decided-by': 'U. Sample' }
  assert.equal(
    to(await posts(as(uma), shareScreen, { ...share, fields: needed })),
    `/episodes/${episode}/interview?done=shared#sharing`,
  )
  const [kept] = await rows<{ id: string }>('select id from interview_share')
  const wrong = { params: { ...params, kind: 'share', row: kept?.id ?? '' } }
  assert.equal((await opens(as(officer), wrongScreen, wrong)).kind, 'not-found', 'the police read it and may not')
  const empty = pageOf(await posts(as(uma), wrongScreen, { ...wrong, fields: {} }))
  assert.ok(empty.page.faults?.some(({ field }) => field === 'reason'))
  to(await posts(as(uma), wrongScreen, { ...wrong, fields: { reason: 'Another child' } }))
  const { text } = pageOf(await opens(as(officer), interviewScreen, { params }))
  assert.match(text, /Entered in error/)
})

test('Whoever has lost the child sees nothing of the interview any more, and a role without a part in it never did', async t => {
  const { as, uma, params, town, byHand, child } = await aReturn(t)
  const admin = await town.worker('administrator')
  assert.equal((await opens(as(admin), interviewScreen, { params })).kind, 'not-found')
  await byHand(`update access_grant set until_at = now() where child_id = '${child}'`)
  for (const screen of [interviewScreen, allocateScreen, consentScreen])
    assert.equal((await opens(as(uma), screen, { params })).kind, 'not-found', screen.path)
})
