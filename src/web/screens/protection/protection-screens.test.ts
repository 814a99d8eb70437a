// Protection as people meet it on screens: raised, told twice, decided, led, evidence kept, strategy meetings, and what stands beside.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { anId } from '../../../../test/builders/people.ts'
import { aPoliceNight, hidden, rows, to } from '../../../../test/builders/police-night.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import { frontDoorsFor } from '../../../domain/protection/index.ts'
import type { Fields } from '../../frame/fields.ts'
import { momentFields } from '../../frame/moments.ts'
import type { Answer } from '../../frame/screen.ts'
import { busyHome } from '../home/example-home.ts'
import { homePage } from '../home/page.ts'
import { actScreen } from '../missing/act/screen.ts'
import { episodeScreen } from '../missing/episode/screen.ts'
import { measuresScreen } from '../missing/measures/screen.ts'
import { assessmentsScreen } from '../police/assess/screen.ts'
import { childProtectionScreen, newConcernScreen } from './child/screen.ts'
import { concernActScreen, concernScreen } from './concern/screen.ts'
import { episodeProtectionScreen } from './episode/screen.ts'
import { evidenceToldScreen } from './evidence-told/screen.ts'
import { proceduresScreen } from './procedures/screen.ts'
import { wrongProtectionScreen } from './wrong/screen.ts'

const when = (asking: Asking, ...names: readonly string[]): Fields =>
  Object.assign({}, ...names.map(name => momentFields(name, { at: asking.now, precision: 'exact' })))

async function night(t: TestContext) {
  const found = await aPoliceNight(t)
  const { db, town, child, episode } = found
  const social = await town.worker('practitioner')
  await town.involves(child, social)
  const act = async (asking: Asking, which: string, fields: Fields): Promise<Answer> => {
    const params = { episode, act: which }
    const form = pageOf(await opens(asking, actScreen, { params }))
    assert.deepEqual(await documentFaults(form.page), [], which)
    return posts(asking, actScreen, { params, fields: { _id: hidden(form.text, '_id'), _version: '1', ...fields } })
  }
  const raise = (asking: Asking, more: Fields = {}) =>
    act(asking, 'protection', { kind: 'crime', sexualHarm: 'no', says: 'Was hit', ...when(asking, 'learned'), ...more })
  const concern = async () =>
    (await rows<{ id: string }>({ db }, 'select id from protection_concern order by recorded_at desc limit 1'))[0]
      ?.id ?? assert.fail('no concern')
  const onConcern = async (asking: Asking, which: string, fields: Fields): Promise<Answer> => {
    const params = { concern: await concern(), act: which }
    const form = pageOf(await opens(asking, concernActScreen, { params }))
    assert.deepEqual(await documentFaults(form.page), [], which)
    return posts(asking, concernActScreen, { params, fields: { _id: hidden(form.text, '_id'), ...fields } })
  }
  const sees = async (asking: Asking) =>
    pageOf(await opens(asking, concernScreen, { params: { concern: await concern() } }))
  const duties = () =>
    rows<{ rule: string; met: boolean }>(
      { db },
      `select rule, met_at is not null as met from obligation where lapsed_at is null and rule ~ '^(CP|REF|FOUND-13.2|POL-12.9)' order by rule`,
    )
  return { ...found, social, act, raise, concern, onConcern, sees, duties }
}

test('CP-18.1 and CP-18.5: a home raises a concern in one act, sees both who are to be told, and telling one leaves the other open', async t => {
  const { episode, rosa, as, params, raise, onConcern, sees } = await night(t)
  assert.equal(to(await raise(as(rosa))), `/episodes/${episode}?done=protection`)
  const top = pageOf(await opens(as(rosa), episodeScreen, { params }))
  assert.match(top.text, /victim of a crime\. Not told yet: the police and the front door/)
  assert.deepEqual(await documentFaults(top.page), [])
  await onConcern(as(rosa), 'police', { to: 'Duty inspector', ...when(as(rosa), 'givenAt') })
  assert.match(pageOf(await opens(as(rosa), episodeScreen, { params })).text, /Not told yet: the front door/)
  const page = await sees(as(rosa))
  assert.match(
    page.text,
    /Duty inspector.*The front door<\/h2>.*Not told yet.*Nobody has set where the board’s procedures are/s,
  )
  assert.deepEqual(await documentFaults(page.page), [])
  const wrong = pageOf(await onConcern(as(rosa), 'front-door', { how: 'By telephone', ...when(as(rosa), 'givenAt') }))
  assert.match(wrong.text, /Say who was told.*By telephone/s)
})

test('CP-18.4a and CP-18.4b: whoever says that a child is back sees what may be evidence, and a suspicion shows the advice about washing until the police gave theirs', async t => {
  const { rosa, as, params, act, raise } = await night(t)
  const back = pageOf(await opens(as(rosa), actScreen, { params: { ...params, act: 'returned' } })).text
  assert.match(back, /Clothing\..*Phone and other devices\..*Traces on body, fingernails and hair/s)
  assert.doesNotMatch(pageOf(await opens(as(rosa), episodeScreen, { params })).text, /not to wash/)
  await raise(as(rosa), { kind: 'sexual-abuse', sexualHarm: '' })
  assert.match(pageOf(await opens(as(rosa), episodeScreen, { params })).text, /not to wash or change yet/)
  await act(as(rosa), 'evidence', { clothing: 'kept', ...when(as(rosa), 'checkedAt', 'advised') })
  const after = pageOf(await opens(as(rosa), episodeScreen, { params })).text
  assert.doesNotMatch(after, /not to wash or change yet/)
  assert.match(after, /What may be evidence.*Kept as it is/s)
})

test('CP-18.4a: what is answered about harm when a child is well leads to the concern, and stands with how they are', async t => {
  const { db, episode, rosa, as, act } = await night(t)
  await act(as(rosa), 'located', when(as(rosa), 'when'))
  const [row] = await rows<{ version: number }>({ db }, 'select version from episode')
  const fields = { _version: String(row?.version), says: 'Tired.', harm: 'unsure', ...when(as(rosa), 'when') }
  assert.equal(to(await act(as(rosa), 'well-being', fields)), `/episodes/${episode}/do/protection`)
  const [kept] = await rows<{ well_being: string }>({ db }, 'select well_being from episode')
  assert.equal(kept?.well_being, 'Tired. Perhaps harmed or in danger: see the concern.')
})

test('CP-18.4c: a scene that somebody learned of waits on the episode until it is said that the police were told', async t => {
  const { db, episode, rosa, as, params, act } = await night(t)
  await act(as(rosa), 'evidence-learned', { what: 'scene', says: 'A flat', ...when(as(rosa), 'learned') })
  assert.match(pageOf(await opens(as(rosa), episodeScreen, { params })).text, /The police have not been told yet/)
  const evidence = (await rows<{ id: string }>({ db }, 'select id from evidence_learned'))[0]?.id ?? ''
  const form = pageOf(await opens(as(rosa), evidenceToldScreen, { params: { evidence } }))
  assert.deepEqual(await documentFaults(form.page), [])
  const empty = pageOf(await posts(as(rosa), evidenceToldScreen, { params: { evidence }, fields: {} }))
  assert.match(empty.text, /Say who was told/)
  const fields = { _id: hidden(form.text, '_id'), to: 'Officer', ...when(as(rosa), 'givenAt') }
  assert.equal(
    to(await posts(as(rosa), evidenceToldScreen, { params: { evidence }, fields })),
    `/episodes/${episode}/protection`,
  )
  assert.match(pageOf(await opens(as(rosa), episodeProtectionScreen, { params })).text, /The police were told/)
})

test('REF-15.4 and REF-15.5c: a decision that meets no threshold is asked to be recorded as a contact, and kept as somebody insists', async t => {
  const { social, as, act, duties } = await night(t)
  const fields = { outcome: 'neither', reason: 'Known to early help', decidedBy: 'Duty manager', asContact: 'no' }
  const asked = pageOf(await act(as(social), 'front-door', { ...fields, ...when(as(social), 'decidedAt') }))
  assert.equal(asked.page.status, 422)
  assert.match(asked.text, /recorded as a contact all the same.*Known to early help/s)
  const insisted = { _insisted: hidden(asked.text, '_insisted'), ...fields, ...when(as(social), 'decidedAt') }
  to(await act(as(social), 'front-door', insisted))
  assert.deepEqual(
    (await duties()).filter(({ rule }) => rule.startsWith('REF')),
    [],
  )
})

test('CP-18.2 and CP-18.3: a concern names the host and the authority that answers for the child, and an agreement with its reason', async t => {
  const { social, as, raise, onConcern, sees } = await night(t)
  await raise(as(social), { host: 'stoke-on-trent' })
  assert.match(
    (await sees(as(social))).text,
    /<strong>Stoke-on-Trent<\/strong>, as the host.*Host: Stoke-on-Trent\. Staffordshire answers for the child/s,
  )
  const given = { authority: 'staffordshire', agreedWith: 'Both managers', reason: 'Knows the child' }
  await onConcern(as(social), 'lead', { ...given, ...when(as(social), 'agreedAt') })
  const page = await sees(as(social))
  assert.match(page.text, /<strong>Staffordshire<\/strong>, by agreement.*Agreed with Both managers\. Knows the child/s)
  assert.deepEqual(await documentFaults(page.page), [])
})

test('REF-15.1, REF-15.2, CARER-8.3 and CARER-8.4: whom to ring follows from the authority and the hour, by the name of today', async t => {
  const { db, rosa, as, params } = await night(t)
  const place = (kind: 'front-door' | 'out-of-hours', whose: string, name: string) =>
    ({ kind, whose, name, telephone: '01632 960 101', email: null }) as const
  const places = [
    place('front-door', 'staffordshire', 'SCASS example'),
    place('out-of-hours', 'staffordshire', 'EDS example'),
    place('front-door', 'stoke-on-trent', 'CHAD example'),
    place('out-of-hours', 'stoke-on-trent', 'EDT example'),
  ]
  const namesAt = (authority: 'staffordshire' | 'stoke-on-trent' | null, open: boolean) =>
    frontDoorsFor(authority, places, open).map(({ now }) => now?.name)
  assert.deepEqual(namesAt('staffordshire', true), ['SCASS example'])
  assert.deepEqual(namesAt('staffordshire', false), ['EDS example'])
  assert.deepEqual(namesAt('stoke-on-trent', true), ['CHAD example'])
  assert.deepEqual(namesAt('stoke-on-trent', false), ['EDT example'])
  assert.deepEqual(namesAt(null, false), ['EDS example', 'EDT example'])
  assert.deepEqual(frontDoorsFor('other', places, true), [])
  const unset = pageOf(await opens(as(rosa), measuresScreen, { params })).text
  assert.match(
    unset,
    /When everything reasonable is done.*Tell the police, and where it is appropriate children’s social care.*nobody is set in the directory/s,
  )
  await sql`insert into destination (id, kind, whose, name, telephone, from_on) values
    (gen_random_uuid(), 'front-door', 'staffordshire', 'SCASS example', '01632 960 101', '2020-01-01'),
    (gen_random_uuid(), 'out-of-hours', 'staffordshire', 'EDS example', '01632 960 102', '2020-01-01')`.execute(
    db.owner.sql,
  )
  const form = pageOf(await opens(as(rosa), measuresScreen, { params }))
  assert.match(
    form.text,
    /Staffordshire, (in|outside) office hours:<\/strong> (SCASS|EDS) example, (01632 960 101|01632 960 102)/,
  )
  assert.deepEqual(await documentFaults(form.page), [])
})

test('FOUND-13.2a, FOUND-13.2b and FOUND-13.2c: a strategy meeting is considered, asked for after the own manager was consulted, and held with its decision', async t => {
  const { social, rosa, as, params, act, duties } = await night(t)
  const ask = { agency: 'Lantern Example Care', manager: 'B. Madeup', grounds: 'Always the same car' }
  const early = momentFields('askedAt', { at: (as(rosa).now - 3_600_000) as never, precision: 'exact' })
  const asked = pageOf(await act(as(rosa), 'strategy-request', { ...ask, ...when(as(rosa), 'consultedAt'), ...early }))
  assert.match(asked.text, /consults its own? ?manager first|consults its manager first/)
  to(await act(as(rosa), 'strategy-request', { ...ask, ...when(as(rosa), 'consultedAt', 'askedAt') }))
  to(
    await act(as(social), 'strategy-considered', {
      decision: 'hold',
      reason: 'A pattern',
      ...when(as(social), 'consideredAt'),
    }),
  )
  const meeting = { attended: 'Social worker, police', enquiries: 'not-decided', ...when(as(social), 'heldAt') }
  const doubted = pageOf(await act(as(social), 'strategy-meeting', meeting))
  assert.match(doubted.text, /The child’s views are not written down.*decide whether enquiries are needed/s)
  to(await act(as(social), 'strategy-meeting', { ...meeting, _insisted: hidden(doubted.text, '_insisted') }))
  assert.deepEqual(
    (await duties()).filter(({ rule }) => rule.startsWith('FOUND')),
    [
      { rule: 'FOUND-13.2b', met: true },
      { rule: 'FOUND-13.2c', met: false },
    ],
  )
  const page = pageOf(await opens(as(social), episodeProtectionScreen, { params }))
  assert.match(page.text, /Not decided yet.*Asked for by Lantern Example Care.*Its manager B\. Madeup was consulted/s)
  assert.deepEqual(await documentFaults(page.page), [])
})

test('PRIN-4.1c: a strategy meeting without the views of the child and of the parents is asked about, and kept where insisted on', async t => {
  const { db, social, as, act } = await night(t)
  const meeting = {
    attended: 'Social worker',
    enquiries: 'not-needed',
    reason: 'Safe now',
    ...when(as(social), 'heldAt'),
  }
  const doubted = pageOf(await act(as(social), 'strategy-meeting', meeting))
  assert.match(
    doubted.text,
    /The child’s views are not written down.*The parents’ or carers’ views are not written down/s,
  )
  to(await act(as(social), 'strategy-meeting', { ...meeting, childsViews: 'Wants to stay', parentsViews: 'Agree' }))
  const kept = await rows<{ childs_views: string }>({ db }, 'select childs_views from strategy_meeting')
  assert.deepEqual(kept, [{ childs_views: 'Wants to stay' }])
})

test('POL-12.9: that a carer did not report a child is a duty until the front door decided, and the episode says so', async t => {
  const { rosa, social, as, params, act, duties } = await night(t)
  await act(as(rosa), 'not-reported', { foundOut: 'A neighbour said so' })
  assert.deepEqual(await duties(), [{ rule: 'POL-12.9', met: false }])
  assert.match(
    pageOf(await opens(as(social), episodeScreen, { params })).text,
    /The front door and the police are told of it/,
  )
  const given = { outcome: 'section-17', reason: 'Support is needed', decidedBy: 'Duty manager', asContact: '' }
  const now = await as(social).db.store.read(social.asker, 'look', async tx => tx.now)
  const later = { ...as(social), now }
  await act(later, 'front-door', { ...given, ...when(later, 'decidedAt') })
  assert.deepEqual(
    (await duties()).map(({ rule }) => rule),
    ['POL-12.9'],
  )
})

test('EDU-11.1b: whom to ask at school stands on the episode, and what a school says goes to police and social worker', async t => {
  const { db, rosa, as, params, act } = await night(t)
  await act(as(rosa), 'school-contact', {
    school: 'Sample Hill Academy',
    person: 'Safeguarding lead',
    reach: '01632 960 200',
  })
  assert.match(
    pageOf(await opens(as(rosa), episodeScreen, { params })).text,
    /Contact at school.*Sample Hill Academy\. Safeguarding lead\. 01632 960 200/s,
  )
  const said = { source: 'school', entry: 'Seen at the gate', ...when(as(rosa), 'when') }
  await act(as(rosa), 'information', said)
  const told = await rows<{ audience: string }>(
    { db },
    `select audience from message where rule = 'EDU-11.1b' order by audience`,
  )
  assert.deepEqual(
    told.map(({ audience }) => audience),
    ['police', 'social-worker'],
  )
})

test('PRIN-4.1d: a learning difficulty on the child’s record stands wherever a risk is judged', async t => {
  const { child, rosa, officer, as, params, byHand } = await night(t)
  await byHand(
    `insert into communication_need (id, child_id, learning, how_best) values ('${child}', '${child}', 'Takes words literally', 'Sit beside')`,
  )
  for (const [who, screen, more] of [
    [rosa, actScreen, { act: 'view' }],
    [rosa, actScreen, { act: 'protection' }],
    [officer, assessmentsScreen, {}],
  ] as const) {
    const page = pageOf(await opens(as(who), screen, { params: { ...params, ...more } }))
    assert.match(page.text, /This child may not understand the risk.*Takes words literally.*Sit beside/s)
    assert.deepEqual(await documentFaults(page.page), [])
  }
})

test('PRIN-4.1b: on everybody’s home the children who are missing stand before what is overdue and due', () => {
  const body = String(homePage({ ...busyHome, role: 'missing-co-ordinator' }).body)
  const at = (id: string) => body.indexOf(`id="${id}"`)
  assert.ok(at('missing') > 0 && at('missing') < at('overdue') && at('overdue') < at('today'))
})

test('REF-15.5a: every episode that the police have recorded raises the notification, referred or not', async t => {
  const { db, town, child } = await night(t)
  await town.episode(child, { lastSeen: 3, reported: 2 })
  const notified = await rows<{ n: number }>(
    { db },
    `select count(*)::int as n from obligation o join episode e on e.id = o.episode_id where o.rule = 'POL-12.10a' and e.reported_to_police_at is not null`,
  )
  const counted = await rows<{ n: number }>(
    { db },
    `select count(*)::int as n from episode where reported_to_police_at is not null`,
  )
  assert.ok((counted[0]?.n ?? 0) > 0)
  assert.deepEqual(notified, counted)
})

test('REF-15.5b: of a child of Staffordshire who is open to nobody the early help team is told, by its name of today', async t => {
  const { db, town } = await night(t)
  const child = await town.child({ given: 'Sam', family: 'Example', status: null })
  const episode = await town.episode(child, { lastSeen: 3, reported: 2 })
  const told = await rows<{ audience: string }>(
    { db },
    `select audience from message where rule = 'REF-15.5b' and episode_id = '${episode}'`,
  )
  assert.deepEqual(told, [{ audience: 'early-help' }])
})

test('A concern about a child with no episode is raised from the child’s page, and a mistake is taken back with a reason', async t => {
  const { child, social, as, sees, concern, duties } = await night(t)
  const params = { child }
  const empty = pageOf(await opens(as(social), childProtectionScreen, { params }))
  assert.match(empty.text, /No concern is recorded/)
  const form = pageOf(await opens(as(social), newConcernScreen, { params }))
  assert.deepEqual(await documentFaults(form.page), [])
  const faulty = pageOf(await posts(as(social), newConcernScreen, { params, fields: { says: 'Was followed' } }))
  assert.match(faulty.text, /Choose what the concern is.*Was followed/s)
  const fields = { _id: hidden(form.text, '_id'), kind: 'danger', says: 'Was followed', ...when(as(social), 'learned') }
  const saved = to(await posts(as(social), newConcernScreen, { params, fields }))
  assert.equal(saved, `/protection/${await concern()}?done=raised`)
  assert.deepEqual(await documentFaults((await sees(as(social))).page), [])
  const wrong = { what: 'protection_concern', row: await concern() }
  const page = pageOf(await opens(as(social), wrongProtectionScreen, { params: wrong }))
  assert.deepEqual(await documentFaults(page.page), [])
  assert.match(
    pageOf(await posts(as(social), wrongProtectionScreen, { params: wrong, fields: {} })).text,
    /Say what is wrong/,
  )
  to(await posts(as(social), wrongProtectionScreen, { params: wrong, fields: { reason: 'Another child' } }))
  assert.match((await sees(as(social))).text, /Entered in error: Another child/)
  assert.deepEqual(await duties(), [])
})

test('Whoever lost sight of the child, or may not read of protection, finds no concern', async t => {
  const { town, rosa, as, raise, concern, params } = await night(t)
  await raise(as(rosa))
  const stranger = await town.worker('practitioner')
  for (const who of [stranger, await town.worker('analyst')]) {
    assert.equal((await opens(as(who), concernScreen, { params: { concern: await concern() } })).kind, 'not-found')
    assert.equal((await opens(as(who), episodeProtectionScreen, { params })).kind, 'not-found')
  }
  assert.equal(
    (
      await opens(as(rosa), concernScreen, {
        params: { concern: anId<'protection-concern'>() as Id<'protection-concern'> },
      })
    ).kind,
    'not-found',
  )
})

test('CP-18.5: an administrator sets where the board’s procedures are, and every concern leads there', async t => {
  const { town, rosa, as, raise, sees } = await night(t)
  const imran = await town.worker('administrator')
  const wrong = { whose: 'staffordshire', name: 'Procedures', url: 'http://example.org' }
  assert.match(pageOf(await posts(as(imran), proceduresScreen, { fields: wrong })).text, /begins with https/)
  to(await posts(as(imran), proceduresScreen, { fields: { ...wrong, url: 'https://procedures.example.org/a' } }))
  assert.deepEqual(await documentFaults(pageOf(await opens(as(imran), proceduresScreen, {})).page), [])
  assert.equal((await opens(as(rosa), proceduresScreen, {})).kind, 'not-found')
  await raise(as(rosa))
  assert.match((await sees(as(rosa))).text, /href="https:\/\/procedures\.example\.org\/a"[^>]*>Procedures</)
})
