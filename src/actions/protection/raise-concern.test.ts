// Concerns as the database keeps them: two duties and two messages that never meet one another, who decides, and who leads.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import type { Instant } from '../../domain/kernel/index.ts'
import { leadOf } from '../../domain/protection/index.ts'
import { readConcern, readDecisionsOfConcern, readLeads, readNotices } from '../../store/protection/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import { enterInError } from '../missing/record-course.ts'
import * as concern from './raise-concern.ts'
import * as evidence from './record-evidence.ts'

async function afterAReturn(t: TestContext, authority: 'staffordshire' | 'stoke-on-trent' = 'staffordshire') {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const child = await town.child({ given: 'Robin', family: 'Example', home, status: 'in-care', authority })
  const rosa = await town.worker('provider-worker', home)
  const officer = await town.worker('police-officer')
  const social = await town.worker('practitioner')
  const manager = await town.worker('team-manager')
  for (const one of [officer, social, manager]) await town.involves(child, one)
  const episode = await town.episode(child, { lastSeen: 5 })
  const now = async (): Promise<Instant> => db.store.read(rosa.asker, 'look', async tx => tx.now)
  const id = anId<'protection-concern'>()
  const raise = async (
    given: Partial<concern.NewProtectionConcern> = {},
    as: Worker = rosa,
    of: concern.ConcernOf = { kind: 'episode', id: episode },
  ) =>
    concern.raiseProtectionConcern(db.store, as.asker, of, {
      ...{ id, kind: 'crime', sexualHarm: 'no', says: 'Says that they were hit at the station', childsWords: '' },
      ...{ who: 'A man in a grey car', happened: null, happenedWhere: '', host: null, hostName: '' },
      ...{ learned: { at: await now(), precision: 'exact' }, ...given },
    })
  const tell = async (whom: 'police' | 'front-door', as: Worker = rosa, more: { readonly to?: string } = {}) =>
    concern.recordConcernTold(db.store, as.asker, id, {
      ...{ id: anId<'protection-notice'>(), whom, to: 'Duty officer', how: 'By telephone', reference: 'EX-77' },
      ...{ givenAt: await now(), ...more },
    })
  const duties = async (subject: string = id) => {
    const { rows } = await sql<{
      rule: string
      met: boolean
      force: string
    }>`select rule, met_at is not null as met, force from obligation
      where subject = ${subject} and lapsed_at is null order by rule`.execute(db.owner.sql)
    return Object.fromEntries(rows.map(({ rule, met }) => [rule, met]))
  }
  const messages = async (subject: string = id) => {
    const { rows } = await sql<{ audience: string; whose: string }>`select audience, whose from message
      where subject = ${subject} and withdrawn_at is null order by audience, whose`.execute(db.owner.sql)
    return rows.map(({ audience, whose }) => `${audience} ${whose}`.trim())
  }
  return { db, town, home, child, rosa, officer, social, manager, episode, now, id, raise, tell, duties, messages }
}

test('CP-18.1: one concern raises two duties and two messages at once, and neither ever meets the other', async t => {
  const { raise, tell, duties, messages } = await afterAReturn(t)
  assert.deepEqual(await raise(), { kind: 'saved' })
  const open = { 'CP-18.1': false, 'CP-18.1-referral': false, 'CP-18.4a': false }
  assert.deepEqual(await duties(), open)
  assert.deepEqual(await messages(), ['front-door staffordshire', 'police'])
  await tell('police')
  assert.deepEqual(await duties(), { ...open, 'CP-18.1': true })
  await tell('front-door')
  assert.deepEqual(await duties(), { ...open, 'CP-18.1': true, 'CP-18.1-referral': true, 'REF-15.4': false })
})

test('REF-15.1 and REF-15.2: the referral goes to the front door of the authority that answers for the child', async t => {
  const { child, social, raise, messages } = await afterAReturn(t, 'stoke-on-trent')
  await raise({}, social, { kind: 'child', id: child })
  assert.deepEqual(await messages(), ['front-door stoke-on-trent', 'police'])
})

test('CP-18.2: of a child in another authority’s area both front doors are told, the host’s and that which answers for the child', async t => {
  const { raise, messages } = await afterAReturn(t)
  await raise({ host: 'stoke-on-trent' })
  assert.deepEqual(await messages(), ['front-door staffordshire', 'front-door stoke-on-trent', 'police'])
})

test('CP-18.3: the host leads the enquiries until another authority is agreed, and who led before stays on the record', async t => {
  const { db, now, social, raise, id, messages } = await afterAReturn(t)
  await raise({ host: 'stoke-on-trent' })
  const seen = () =>
    db.store.read(social.asker, 'look', async tx => ({
      found: (await readConcern(tx, id)) ?? assert.fail('no concern'),
      leads: await readLeads(tx, id),
    }))
  const before = await seen()
  assert.equal(leadOf(before.found, before.leads), 'stoke-on-trent')
  const lead = { agreedWith: 'Team managers of both', reason: 'The social worker knows the child' }
  const given = {
    id: anId<'protection-lead'>(),
    authority: 'staffordshire',
    name: '',
    ...lead,
    agreedAt: await now(),
  } as const
  assert.deepEqual(await concern.agreeEnquiryLead(db.store, social.asker, id, given), { kind: 'saved' })
  const after = await seen()
  assert.equal(leadOf(after.found, after.leads), 'staffordshire')
  const back = {
    id: anId<'protection-lead'>(),
    authority: 'stoke-on-trent',
    name: '',
    ...lead,
    agreedAt: await now(),
  } as const
  await concern.agreeEnquiryLead(db.store, social.asker, id, back)
  const last = await seen()
  assert.equal(last.leads.length, 2)
  assert.deepEqual(await messages(given.id), ['front-door staffordshire'])
  await concern.takeProtectionBack(db.store, social.asker, {
    table: 'protection_lead',
    id: back.id,
    reason: 'Not agreed',
  })
  const corrected = await seen()
  assert.equal(leadOf(corrected.found, corrected.leads), 'staffordshire')
})

test('CP-18.4b and CP-18.4a: sexual harm asks for police advice at once, and the list of evidence meets both', async t => {
  const { db, rosa, episode, now, raise, duties } = await afterAReturn(t)
  await raise({ kind: 'sexual-abuse', sexualHarm: null })
  assert.equal((await duties())['CP-18.4b'], false)
  const check = { clothing: 'kept', phone: 'not-known', trace: null, washing: 'asked-not-to' } as const
  const given = { id: anId<'evidence-check'>(), ...check, advisedAt: null, advisedBy: '', note: '' }
  await evidence.recordEvidenceCheck(db.store, rosa.asker, episode, { ...given, checkedAt: await now() })
  assert.deepEqual(
    [(await duties())['CP-18.4a'], (await duties())['CP-18.4b']],
    [true, false],
    'looked at is not asked',
  )
  const advised = { ...given, id: anId<'evidence-check'>(), advisedAt: await now(), checkedAt: await now() }
  await evidence.recordEvidenceCheck(db.store, rosa.asker, episode, advised)
  assert.equal((await duties())['CP-18.4b'], true)
})

test('CP-18.4c: what a carer learns of a scene goes to the police as a message and a duty', async t => {
  const { db, rosa, episode, now, duties, messages } = await afterAReturn(t)
  const learned = { at: await now(), precision: 'exact' } as const
  const id = anId<'evidence-learned'>()
  const given = { id, what: 'scene', says: 'A flat above a shop', place: 'Example Street', learned } as const
  await evidence.recordEvidenceLearned(db.store, rosa.asker, episode, given)
  assert.deepEqual(await duties(id), { 'CP-18.4c': false })
  assert.deepEqual(await messages(id), ['police'])
  const told = { id: anId<'protection-notice'>(), evidence: id, to: 'Officer', reference: '', givenAt: await now() }
  await evidence.recordEvidenceTold(db.store, rosa.asker, episode, told)
  assert.deepEqual(await duties(id), { 'CP-18.4c': true })
})

test('REF-15.4: the decision is section 17, section 47 or neither, with its reason; a later one stands beside it', async t => {
  const { db, social, now, raise, tell, id, duties } = await afterAReturn(t)
  await raise()
  await tell('front-door')
  const decided = { decidedBy: 'Duty manager', asContact: null, reference: '' } as const
  const first = {
    id: anId<'protection-decision'>(),
    outcome: 'neither',
    reason: 'Nothing known before',
    ...decided,
  } as const
  await concern.recordConcernDecided(db.store, social.asker, id, { ...first, decidedAt: await now() })
  assert.equal((await duties())['REF-15.4'], true)
  const second = {
    ...first,
    id: anId<'protection-decision'>(),
    outcome: 'section-47',
    reason: 'A second child spoke',
  } as const
  await concern.recordConcernDecided(db.store, social.asker, id, { ...second, decidedAt: await now() })
  const made = await db.store.read(social.asker, 'look', tx => readDecisionsOfConcern(tx, id))
  assert.deepEqual(
    made.map(({ outcome }) => outcome),
    ['section-47', 'neither'],
  )
})

test('GAP-41: what was told under the name that an office had on that day keeps it', async t => {
  const { db, social, raise, tell, id } = await afterAReturn(t)
  await raise()
  await tell('front-door', social, { to: 'First Response, who took it as R. Sample' })
  const [notice] = await db.store.read(social.asker, 'look', tx => readNotices(tx, id))
  assert.equal(notice?.to, 'First Response, who took it as R. Sample')
})

test('A concern that was entered in error raises nothing and takes nothing more, and stays in history with its reason', async t => {
  const { db, rosa, raise, tell, id, duties, messages } = await afterAReturn(t)
  await raise()
  const wrong = { table: 'protection_concern', id, reason: 'The wrong child' } as const
  assert.deepEqual(await concern.takeProtectionBack(db.store, rosa.asker, wrong), { kind: 'saved' })
  assert.deepEqual([await duties(), await messages()], [{}, []])
  assert.equal((await tell('police')).kind, 'refused')
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from history where table_name = 'protection_concern'`.execute(db.owner.sql)
  assert.equal(rows[0]?.n, 2)
})

test('A concern is about the child where there is no episode, and is sent twice once', async t => {
  const { db, child, social, raise, id, duties, messages } = await afterAReturn(t)
  await raise({}, social, { kind: 'child', id: child })
  await raise({}, social, { kind: 'child', id: child })
  assert.deepEqual(await duties(), { 'CP-18.1': false, 'CP-18.1-referral': false })
  assert.deepEqual(await messages(), ['front-door staffordshire', 'police'])
  const found = await db.store.read(social.asker, 'look', tx => readConcern(tx, id))
  assert.deepEqual([found?.episodeId, found?.childId], [null, child])
})

test('A school raises a concern that it cannot read afterwards, and one who sees no child raises none', async t => {
  const { db, town, child, episode, raise } = await afterAReturn(t)
  const school = await town.worker('school-lead')
  await town.grants(child, school, { episode })
  assert.deepEqual(await raise({}, school), { kind: 'saved' })
  await raise({}, school)
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from protection_concern`.execute(db.owner.sql)
  assert.equal(rows[0]?.n, 1)
  const stranger = await town.worker('practitioner')
  assert.deepEqual(await raise({ id: anId<'protection-concern'>() }, stranger), { kind: 'not-found' })
  const analyst = await town.worker('independent-reviewing-officer')
  await town.involves(child, analyst)
  await assert.rejects(raise({ id: anId<'protection-concern'>() }, analyst), NotAllowed)
})

test('A concern goes along with an episode that is moved, and the duties of one in error are gone', async t => {
  const { db, rosa, episode, raise, duties } = await afterAReturn(t)
  await raise()
  const version = await db.store.read(rosa.asker, 'look', async () => 1)
  await enterInError(db.store, rosa.asker, { id: episode, version, insisted: false }, 'The wrong child')
  assert.deepEqual(await duties(), {})
})
