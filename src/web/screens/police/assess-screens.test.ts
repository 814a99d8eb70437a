// The police's assessments as they are made and read: each apart, with five factors and ten questions, and what follows them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anId } from '../../../../test/builders/people.ts'
import { aPoliceNight, assessed, hidden, rows, to } from '../../../../test/builders/police-night.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { addToLog, assessRisk, recordPreventionInterview } from '../../../actions/missing/record-event.ts'
import { type Role, roles } from '../../../domain/access/index.ts'
import { hoursAfter, type Id, type Instant } from '../../../domain/kernel/index.ts'
import { policeFactors } from '../../../domain/missing/index.ts'
import { NotAllowed } from '../../../store/refusals.ts'
import type { Fields } from '../../frame/fields.ts'
import { momentFields } from '../../frame/moments.ts'
import type { Answer } from '../../frame/screen.ts'
import { actScreen } from '../missing/act/screen.ts'
import { episodeScreen } from '../missing/episode/screen.ts'
import { missingNowScreen } from '../missing-now/screen.ts'
import { assessmentsScreen, assessScreen } from './assess/screen.ts'
import { wrongEntryScreen } from './compact/wrong.ts'
import { raiseScreen } from './disputes/raise.ts'
import { reviewLogScreen } from './review-log/screen.ts'

const initialOf = (more: Fields = {}): Fields => ({ level: 'medium', reason: 'Left after an argument', ...more })

async function assess(asking: Asking, episode: Id<'episode'>, stage: string, fields: Fields): Promise<Answer> {
  const params = { episode, stage }
  const form = pageOf(await opens(asking, assessScreen, { params })).text
  return posts(asking, assessScreen, { params, fields: { _id: hidden(form, '_id'), ...fields } })
}

test('POL-12.2 and POL-12.3: the initial and the secondary assessment stand apart, each with its own author and time', async t => {
  const { db, episode, officer, omar, as, params } = await aPoliceNight(t)
  assert.equal(to(await assess(as(officer), episode, 'initial', initialOf())), `/episodes/${episode}?done=assess`)
  const form = pageOf(await opens(as(omar), assessScreen, { params: { episode, stage: 'secondary' } }))
  assert.match(
    form.text,
    /Assessed before.*It stays as it is.*Initial assessment at first contact.*Medium.*Left after/s,
  )
  assert.doesNotMatch(form.text, /<textarea[^>]*>Left after an argument/, 'what another wrote is no field')
  assert.deepEqual(await documentFaults(form.page), [])
  await assess(as(omar), episode, 'secondary', { level: 'high', reason: 'A friend tells of an older man' })
  assert.deepEqual(
    (await assessed(db)).map(({ stage, level, by }) => [stage, level, by]),
    [
      ['initial', 'medium', officer.personId],
      ['secondary', 'high', omar.personId],
    ],
  )
  const all = pageOf(await opens(as(omar), assessmentsScreen, { params }))
  assert.match(
    all.text,
    /Initial assessment.*Left after an argument.*Secondary assessment.*A friend tells of an older man/s,
  )
  assert.deepEqual(await documentFaults(all.page), [])
  const versions = await rows<{ n: number }>({ db }, 'select max(version) as n from risk_assessment')
  assert.deepEqual(versions, [{ n: 1 }], 'neither was ever changed')
})

test('POL-12.3: somebody who made the initial assessment is asked before they make the secondary one, and it is kept where they insist', async t => {
  const { db, episode, officer, omar, as } = await aPoliceNight(t)
  await assess(as(officer), episode, 'initial', initialOf())
  const doubted = pageOf(await assess(as(officer), episode, 'secondary', initialOf()))
  assert.equal(doubted.page.status, 422)
  assert.match(doubted.text, /You made the initial assessment too.*Save the level all the same/s)
  assert.deepEqual(await documentFaults(doubted.page), [])
  const insisted = initialOf({ _insisted: hidden(doubted.text, '_insisted') })
  assert.equal(to(await assess(as(officer), episode, 'secondary', insisted)), `/episodes/${episode}?done=assess`)
  assert.equal((await assessed(db)).length, 2)
  const twice = pageOf(await assess(as(omar), episode, 'initial', initialOf()))
  assert.match(twice.text, /There is one already/)
})

test('POL-12.3: a secondary assessment without an initial one is asked about, and nothing holds it up', async t => {
  const { db, episode, officer, as } = await aPoliceNight(t)
  const doubted = pageOf(await assess(as(officer), episode, 'secondary', initialOf()))
  assert.match(doubted.text, /No initial assessment is recorded/)
  await assess(as(officer), episode, 'secondary', initialOf({ _insisted: hidden(doubted.text, '_insisted') }))
  assert.equal((await assessed(db)).length, 1)
})

test('POL-12.5: a level and its reason are asked for, and of all roles only the police may set one', async t => {
  const { db, town, child, episode, as, params } = await aPoliceNight(t)
  const officer = await town.worker('police-officer')
  await town.involves(child, officer)
  const empty = await assess(as(officer), episode, 'initial', {})
  assert.deepEqual(empty.kind === 'page' && empty.faults?.map(({ text }) => text), [
    'Choose a level',
    'Say why this level',
  ])
  const may: Role[] = []
  for (const role of Object.keys(roles) as Role[]) {
    const worker = await town.worker(role)
    await town.involves(child, worker)
    const given = { id: anId<'risk-assessment'>(), stage: 'initial', level: 'low', reason: '-', answers: {} } as const
    const saved = assessRisk(db.store, worker.asker, episode, given)
    const refused = await saved.then(
      ({ kind }) => kind !== 'saved',
      (error: unknown) => error instanceof NotAllowed || assert.fail(String(error)),
    )
    const form = await opens(as(worker), assessScreen, { params: { ...params, stage: 'initial' } })
    assert.equal(form.kind === 'not-found', refused, role)
    if (!refused) may.push(role)
  }
  assert.deepEqual(may.sort(), ['police-missing-co-ordinator', 'police-officer'])
})

test('REF-15.3: the five factors are asked for and kept, with what is on record beside each', async t => {
  const { db, town, child, episode, officer, as, byHand } = await aPoliceNight(t)
  await town.episode(child, { lastSeen: 50 * 24, returned: 49 * 24 })
  await byHand(
    `update episode set located_at = returned_at, located_precision = 'exact', located_where = 'The retail park' where returned_at is not null`,
  )
  await town.byHand(({ sql: hand }) =>
    hand
      .insertInto('episode_answer')
      .values({
        id: anId<'answer'>(),
        child_id: child,
        episode_id: episode,
        question: 'circumstances',
        answer: 'A row about the phone',
      })
      .execute(),
  )
  const form = pageOf(await opens(as(officer), assessScreen, { params: { episode, stage: 'initial' } }))
  for (const { label } of policeFactors) assert.ok(form.text.includes(label), label)
  assert.match(form.text, /Found before: The retail park.*2 reports in the last 90 days/s)
  assert.match(form.text, /Recorded: A row about the phone/)
  assert.deepEqual(await documentFaults(form.page), [])
  const factors = Object.fromEntries(policeFactors.map(({ key }) => [key, `Said of ${key}`]))
  const typed = Object.fromEntries(Object.entries(factors).map(([key, said]) => [`factor-${key}`, said]))
  await assess(as(officer), episode, 'initial', initialOf(typed))
  assert.deepEqual((await assessed(db))[0]?.factors, factors)
  const shown = pageOf(await opens(as(officer), assessmentsScreen, { params: { episode } })).text
  for (const said of Object.values(factors)) assert.ok(shown.includes(said), said)
})

test('BACK-1.3: whoever sees the episode alone is reminded of nothing else of the child', async t => {
  const { town, child, episode, as } = await aPoliceNight(t)
  await town.episode(child, { lastSeen: 120 * 24, returned: 119 * 24 })
  const night = await town.worker('police-officer')
  await town.grants(child, night, { episode })
  const { text } = pageOf(await opens(as(night), assessScreen, { params: { episode, stage: 'initial' } }))
  assert.doesNotMatch(text, /in the last 90 days|Found before/)
})

test('RISK-6.2, RISK-6.3, RISK-6.4 and RISK-6.5: each level says beside it what it means, to those who set it and to those who dispute it', async t => {
  const { episode, officer, rosa, as, assesses, params } = await aPoliceNight(t)
  await assesses(officer, 'initial')
  const setting = pageOf(await opens(as(officer), assessScreen, { params: { episode, stage: 'review' } })).text
  const disputing = pageOf(await opens(as(rosa), raiseScreen, { params })).text
  const means = ['Serious harm to the child or to the public is very likely', 'likely, but not serious']
  for (const text of [setting, disputing])
    for (const words of [...means, 'possible, but minimal', 'no apparent risk of harm'])
      assert.ok(text.includes(words), words)
})

test('RISK-6.5, DEF-5.7 and GAP-35: the police may find no apparent risk in a child of 12 who is looked after, are asked about it, and it is kept with their reason', async t => {
  const { db, episode, officer, as } = await aPoliceNight(t, 12)
  const said = { level: 'no-apparent-risk', reason: 'Seen with an aunt' }
  const { page, text } = pageOf(await assess(as(officer), episode, 'initial', said))
  assert.equal(page.status, 422)
  assert.match(
    text,
    /12 or under: the protocol treats them as at higher risk.*looked after.*Save the level all the same/s,
  )
  assert.match(text, /Seen with an aunt/)
  assert.deepEqual(await assessed(db), [])
  await assess(as(officer), episode, 'initial', { ...said, _insisted: hidden(text, '_insisted') })
  assert.equal((await assessed(db))[0]?.level, 'no-apparent-risk')
})

test('POL-12.1 and LONG-17.2a: while the child is missing, episode, board and review log say how long ago police and carers last looked, and name no deadline', async t => {
  const { db, town, episode, omar, rosa, officer, as, assesses, byHand, params } = await aPoliceNight(t)
  const before = pageOf(await opens(as(rosa), episodeScreen, { params })).text
  assert.match(
    before,
    /The police have not recorded a look yet\. Those who look after the child have not recorded a look yet/,
  )
  await assesses(officer, 'initial', 'low', hoursAfter(town.now, -5))
  const view = {
    id: anId<'log-entry'>(),
    kind: 'assessment',
    when: hoursAfter(town.now, -2),
    entry: 'Phone is off',
  } as const
  await addToLog(db.store, rosa.asker, episode, view)
  const said = /The police last looked 5 hours ago\. Those who look after the child last looked 2 hours ago/
  assert.match(pageOf(await opens(as(rosa), episodeScreen, { params })).text, said)
  assert.match(pageOf(await opens(as(omar), missingNowScreen, {})).text, /Low<br>Last looked at 5 hours ago/)
  const log = pageOf(await opens(as(rosa), reviewLogScreen, { params }))
  assert.match(log.text, /Phone is off.*3 hours after the look before.*Why it is low.*4 hours after the child went/s)
  assert.deepEqual(await documentFaults(log.page), [])
  const owed = await rows<{ rule: string }>({ db }, `select rule from obligation where rule like 'LONG-17.2a%'`)
  assert.deepEqual(owed, [])
  await byHand(`update episode set returned_at = actor_now(), returned_precision = 'exact' where id = '${episode}'`)
  assert.doesNotMatch(pageOf(await opens(as(rosa), episodeScreen, { params })).text, /Kept under review/)
})

test('POL-12.10b: after a prevention interview the entry on COMPACT is owed, and met by its reference and date; one in error meets nothing', async t => {
  const { db, town, child, officer, as } = await aPoliceNight(t)
  const episode = await town.episode(child, { lastSeen: 20, returned: 10 })
  const said = { harm: '', whereAndWithWhom: '', offences: '', prevention: '' }
  const held = { id: anId<'prevention-interview'>(), heldAt: hoursAfter(town.now, -2), ...said }
  await recordPreventionInterview(db.store, officer.asker, episode, held)
  const owed = async () =>
    (
      await rows<{ met_at: Instant | null }>(
        { db },
        `select met_at from obligation where rule = 'POL-12.10b' and subject = '${held.id}'`,
      )
    )[0]
  assert.equal((await owed())?.met_at, null)
  const empty = pageOf(await posts(as(officer), actScreen, { params: { episode, act: 'compact' }, fields: {} }))
  assert.deepEqual(
    empty.page.faults?.map(({ text }) => text),
    ['Enter the COMPACT reference', 'Enter when it was entered'],
  )
  const entered = {
    reference: 'MP-4711',
    ...momentFields('entered', { at: hoursAfter(town.now, -1), precision: 'exact' }),
  }
  to(await posts(as(officer), actScreen, { params: { episode, act: 'compact' }, fields: entered }))
  assert.notEqual((await owed())?.met_at, null)
  const shown = pageOf(await opens(as(officer), episodeScreen, { params: { episode } })).text
  assert.match(shown, /Entered on COMPACT.*MP-4711/s)
  const entry = (await rows<{ id: string }>({ db }, 'select id from compact_entry'))[0]?.id ?? ''
  const params = { episode, entry }
  const wrong = pageOf(await opens(as(officer), wrongEntryScreen, { params }))
  assert.deepEqual(await documentFaults(wrong.page), [])
  assert.equal(pageOf(await posts(as(officer), wrongEntryScreen, { params, fields: {} })).page.faults?.length, 1)
  to(await posts(as(officer), wrongEntryScreen, { params, fields: { reason: 'Of another child' } }))
  assert.equal((await owed())?.met_at, null)
  assert.match(
    pageOf(await opens(as(officer), episodeScreen, { params: { episode } })).text,
    /entered in error.*Of another child/s,
  )
  assert.equal((await opens(as(officer), wrongEntryScreen, { params })).kind, 'not-found')
})
