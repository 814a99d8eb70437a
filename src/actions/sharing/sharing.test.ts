// Around a return interview, kept by the database: allocation, advocate, consent, sharing with a basis, and early help.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { aReturn, type Returned } from '../../../test/builders/after-a-return.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { hoursAfter, type Id } from '../../domain/kernel/index.ts'
import { nothingSaid, type SharingConsent } from '../../domain/sharing/index.ts'
import { NotAllowed } from '../../store/refusals.ts'
import { readAllocations, readConsent, readShares } from '../../store/sharing/reads.ts'
import * as around from './around-interview.ts'
import * as sharing from './share-interview.ts'

async function ground(t: TestContext, of?: Returned) {
  const scene = await aReturn(t, of)
  const { db, uma, episode, town } = scene
  const at = hoursAfter(town.now, -4)
  const agreed: SharingConsent = {
    ...nothingSaid,
    told: { answer: 'yes', at, by: 'U. Sample', says: 'The police and the co-ordinator see it, to keep you safe' },
    agrees: { answer: 'yes', at, limits: '' },
  }
  const say = (said: SharingConsent, version = 0, by = uma, id = anId<'sharing-consent'>()) =>
    sharing.sayConsent(db.store, by.asker, episode, { id, version }, said)
  const share = (given: Partial<sharing.NewShare> = {}, by: Worker = uma) =>
    sharing.shareInterview(db.store, by.asker, episode, {
      ...{ id: anId<'interview-share'>(), recipient: 'police', recipientName: '', how: 'secure-email' },
      ...{ says: 'Where they were', basis: 'consent', because: '', decidedBy: '', despiteBlock: false },
      ...{ sharedAt: hoursAfter(town.now, -1), ...given },
    })
  const allocate = (given: Partial<around.NewAllocation> = {}, by: Worker = scene.avery) =>
    around.allocateInterview(db.store, by.asker, episode, {
      ...{ id: anId<'interview-allocation'>(), destination: null, provider: 'Example Voices', person: uma.personId },
      ...{ interviewer: 'U. Sample', keptBecause: '', allocatedAt: at, ...given },
    })
  return { ...scene, at, agreed, say, share, allocate }
}

const need = {
  basis: 'safeguarding',
  because: 'A man waits at the school',
  decidedBy: 'U. Sample, interviewer',
} as const

test('RHI-13.5, GAP-62: an interview is allocated to a provider and an interviewer, and the provider’s message is over', async t => {
  const { allocate, db, avery, episode, told, rows, duty, uma, child } = await ground(t)
  assert.ok((await told()).includes('RHI-13.5 return-interviews'))
  assert.deepEqual(await allocate(), { kind: 'saved' })
  const [kept] = await db.store.read(avery.asker, 'see', tx => readAllocations(tx, episode))
  assert.deepEqual([kept?.interviewer, kept?.provider, kept?.conflicts], ['U. Sample', 'Example Voices', []])
  const [message] = await rows<{ over: boolean }>(
    `select over_at is not null as over from message where rule = 'RHI-13.5'`,
  )
  assert.equal(message?.over, true)
  assert.ok(await duty('RHI-13.8a'), 'from now on the child is to be told and asked')
  const involved = await rows(`select 1 from involvement where child_id = '${child}' and person_id = '${uma.personId}'
    and part = 'return-interviewer'`)
  assert.equal(involved.length, 1, 'the interviewer sees the child, once')
})

test('RHI-13.5: an interviewer who belongs to the home is refused without a reason, and kept with one, marked', async t => {
  const { allocate, town, home, db, avery, episode, social } = await ground(t)
  const rosa = await town.worker('provider-worker', home)
  const own = { person: rosa.personId, interviewer: 'R. Imagined' }
  assert.equal((await allocate(own)).kind, 'refused')
  assert.deepEqual(await allocate({ ...own, keptBecause: 'The child asked for her' }), { kind: 'saved' })
  const [kept] = await db.store.read(avery.asker, 'see', tx => readAllocations(tx, episode))
  assert.ok(kept?.conflicts.includes('home'))
  assert.equal(kept?.keptBecause, 'The child asked for her')
  assert.equal((await allocate({ person: social.personId, interviewer: 'The social worker' })).kind, 'refused')
})

test('RHI-13.8b: an advocate who is offered is kept with what came of it and the referral', async t => {
  const { db, uma, episode, at, rows } = await ground(t)
  const given = { outcome: 'accepted', advocate: 'Example Advocates', referredAt: at, says: '', offeredAt: at } as const
  const id = anId<'advocate-offer'>()
  assert.equal((await around.recordAdvocate(db.store, uma.asker, episode, { id, ...given })).kind, 'saved')
  assert.equal(
    (await around.recordAdvocate(db.store, uma.asker, episode, { id, ...given })).kind,
    'saved',
    'sent twice',
  )
  const kept = await rows<{ outcome: string; advocate: string }>('select outcome, advocate from advocate_offer')
  assert.deepEqual(kept, [{ outcome: 'accepted', advocate: 'Example Advocates' }])
})

test('RHI-13.8a, GAP-19: told, agrees to the interview and basis of sharing are three facts, and history keeps what stood', async t => {
  const { agreed, say, allocate, duty, db, uma, episode, rows } = await ground(t)
  await allocate()
  const id = anId<'sharing-consent'>()
  const told = { ...nothingSaid, told: agreed.told }
  assert.deepEqual(await say(told, 0, uma, id), { kind: 'saved' })
  assert.equal((await duty('RHI-13.8a'))?.met_at, null, 'to be told is not to have been asked')
  assert.deepEqual(await say(told, 0, uma, id), { kind: 'saved' }, 'sent twice')
  assert.deepEqual(await say(agreed, 0, uma), { kind: 'stale' }, 'somebody saved it since')
  assert.deepEqual(await say({ ...agreed, service: { answer: 'yes', by: 'child', says: '' } }, 1), { kind: 'saved' })
  const kept = await db.store.read(uma.asker, 'see', tx => readConsent(tx, episode))
  assert.deepEqual([kept?.service?.answer, kept?.basis?.kind, kept?.version], ['yes', 'consent', 2])
  assert.notEqual((await duty('RHI-13.8a'))?.met_at, null)
  const history = await rows<{ n: number }>(
    `select count(*)::int as n from history where table_name = 'sharing_consent'`,
  )
  assert.equal(history[0]?.n, 2)
})

test('RHI-13.8a: what the child refuses is decided upon with a reason, and nothing half-said is kept', async t => {
  const { agreed, say, at } = await ground(t)
  const refused: SharingConsent = { ...agreed, agrees: { answer: 'no', at, limits: '' } }
  const fields = async (said: SharingConsent) => {
    const came = await say(said)
    return came.kind === 'faults' ? came.faults.map(({ field }) => field) : came.kind
  }
  assert.deepEqual(await fields(refused), ['basis'])
  assert.deepEqual(await fields({ ...refused, basis: { kind: 'consent', because: '', by: '', at } }), ['basis'])
  assert.deepEqual(await fields({ ...refused, basis: { kind: 'safeguarding', because: '', by: '', at } }), [
    'basis-because',
    'basis-by',
  ])
  assert.deepEqual(await fields({ ...agreed, agrees: { answer: 'partly', at, limits: '' } }), ['limits'])
  assert.equal(
    await fields({ ...refused, basis: { kind: 'not-shared', because: 'Their wish', by: 'U. Sample', at } }),
    'saved',
  )
})

test('RHI-13.9, GAP-20, T-20: with no consent and no safeguarding reason nothing can be shared, here or in the database', async t => {
  const { share, held, byHand, child, episode, duty } = await ground(t)
  await held()
  assert.equal((await share()).kind, 'refused')
  assert.equal((await share({ basis: 'safeguarding' })).kind, 'refused')
  const insert = byHand(`insert into interview_share (id, child_id, episode_id, recipient, how, says, basis, shared_at)
    values (gen_random_uuid(), '${child}', '${episode}', 'police', 'here', '-', 'consent', now())`)
  await assert.rejects(insert, /no consent is recorded/)
  assert.equal(await duty('RHI-13.9'), undefined, 'and nothing is owed')
})

test('RHI-13.9: what a safeguarding need asks for is shared without consent, with who decided that and why', async t => {
  const { share, say, held, duty, db, uma, episode, told, agreed, at, officer } = await ground(t)
  await held()
  const refused: SharingConsent = {
    ...{ ...agreed, agrees: { answer: 'no', at, limits: '' } },
    basis: { kind: 'safeguarding', because: need.because, by: need.decidedBy, at },
  }
  assert.deepEqual(await say(refused), { kind: 'saved' })
  const owed = await duty('RHI-13.9')
  assert.equal(owed?.met_at, null)
  assert.deepEqual(await share(need), { kind: 'saved' })
  assert.notEqual((await duty('RHI-13.9'))?.met_at, null)
  assert.ok((await told()).includes('RHI-13.9 police'))
  const [kept] = await db.store.read(officer.asker, 'see', tx => readShares(tx, episode))
  assert.deepEqual([kept?.because, kept?.decidedBy], [need.because, need.decidedBy], 'the police read what was shared')
  const wrong = { table: 'interview_share', id: kept!.id, reason: 'It was another child' } as const
  assert.equal((await around.takeBackAround(db.store, uma.asker, episode, wrong)).kind, 'saved')
  assert.equal((await duty('RHI-13.9'))?.met_at, null, 'a share in error meets nothing')
})

test('RHI-13.9: who may not share is refused, and an interviewer of another child sees nothing', async t => {
  const { share, town, say, agreed, officer } = await ground(t)
  await say(agreed)
  await assert.rejects(share({}, officer), NotAllowed)
  const stranger = await town.worker('return-interviewer')
  assert.deepEqual(await share({}, stranger), { kind: 'not-found' })
})

test('RHI-15.7 and RHI-15.9: a Staffordshire interview goes to the co-ordinator, then to early help, which decides', async t => {
  const { held, say, agreed, share, duty, told, db, avery, episode, town } = await ground(t, { open: false })
  await held()
  await say(agreed)
  assert.equal((await duty('RHI-15.7'))?.met_at, null)
  assert.equal(await duty('RHI-15.9'), undefined)
  await share({ recipient: 'missing-co-ordinator' })
  assert.notEqual((await duty('RHI-15.7'))?.met_at, null)
  assert.equal((await duty('RHI-15.9'))?.met_at, null)
  assert.ok((await told()).includes('RHI-15.9 early-help'))
  const given = { decision: 'intervene', reviewer: 'E. Sample, early help', reason: 'The family asks for it' } as const
  const decided = { id: anId<'early-help-decision'>(), ...given, decidedAt: town.now }
  assert.equal((await around.decideForEarlyHelp(db.store, avery.asker, episode, decided)).kind, 'saved')
  assert.notEqual((await duty('RHI-15.9'))?.met_at, null)
})

test('RHI-15.9, GAP-40: of a child who is open to social care the social worker is told, and early help decides nothing', async t => {
  const { held, say, agreed, share, duty, told } = await ground(t)
  await held()
  await say(agreed)
  await share({ recipient: 'missing-co-ordinator' })
  assert.equal(await duty('RHI-15.9'), undefined)
  assert.ok((await told()).includes('RHI-15.9 social-worker'))
})

test('RHI-15.8: a Stoke-on-Trent interview goes to the front door, which forwards it where the case is open', async t => {
  const { held, say, agreed, share, duty, told } = await ground(t, { authority: 'stoke-on-trent' })
  await held()
  await say(agreed)
  assert.equal((await duty('RHI-15.8'))?.met_at, null)
  assert.equal(await duty('RHI-15.7'), undefined)
  await share({ recipient: 'front-door' })
  assert.notEqual((await duty('RHI-15.8'))?.met_at, null)
  const sent = await told()
  assert.ok(sent.includes('RHI-15.8-forwarded pod-co-ordinator') && sent.includes('RHI-15.8-forwarded social-worker'))
  await share({ recipient: 'pod-co-ordinator' })
  assert.equal((await duty('RHI-15.8-forwarded'))?.met_at, null)
  await share({ recipient: 'social-worker' })
  assert.notEqual((await duty('RHI-15.8-forwarded'))?.met_at, null)
})

test('An episode that goes to the right child takes consent and shares along, in whichever order their tables come', async t => {
  const { town, child, episode, say, agreed, share, db, avery } = await ground(t)
  await say(agreed)
  await share()
  const manager = await town.worker('team-manager')
  const right = await town.child({ given: 'Alex', family: 'Sample' })
  for (const one of [child, right]) await town.involves(one, manager)
  const moved = anId<'episode'>()
  const { moveToRightChild } = await import('../corrections/move-episode.ts')
  const to = { child: right, episode: moved as Id<'episode'> }
  const done = await moveToRightChild(db.store, manager.asker, { id: episode, version: 1 }, to, 'The wrong child')
  assert.equal(done.kind, 'saved')
  const shares = await db.store.read(manager.asker, 'see', tx => readShares(tx, moved))
  assert.equal(shares.length, 1)
  assert.equal((await db.store.read(avery.asker, 'see', tx => readShares(tx, episode))).length, 1)
})
