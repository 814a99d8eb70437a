// A referral to the National Referral Mechanism as the database keeps it, and the duties that follow (TRAF-23.2).
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { addDays, dayOf, type Instant } from '../../domain/kernel/index.ts'
import { waitsFor } from '../../domain/trafficking/index.ts'
import { readReferrals } from '../../store/alerts/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import { markRisk } from '../alerts/mark-risk.ts'
import * as referral from './consider-referral.ts'
import { prepareSheet } from './prepare-sheet.ts'

async function withSigns(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const child = await town.child({ given: 'Robin', family: 'Example', status: 'in-care' })
  const social = await town.worker('practitioner')
  const police = await town.worker('police-missing-co-ordinator')
  const officer = await town.worker('police-officer')
  for (const one of [social, police, officer]) await town.involves(child, one)
  const marker = anId<'risk-marker'>()
  const given = {
    id: marker,
    child,
    episode: null,
    kind: 'trafficking-signs',
    says: 'Found in Northmoor',
    since: town.now,
  } as const
  await markRisk(db.store, social.asker, { ...given, signs: ['found-far', 'county-lines'] })
  const consider = (outcome: 'refer' | 'not-refer', as: Worker = social) => {
    const id = anId<'nrm-consideration'>()
    const reason = 'Talked over at the strategy meeting'
    return referral
      .considerReferral(db.store, as.asker, { id, child, outcome, reason, consideredAt: town.now })
      .then(() => id)
  }
  const stands = async (as: Worker = social) => {
    const [one] = await db.store.read(as.asker, 'see', tx => readReferrals(tx, child))
    assert.ok(one)
    return { ...one, child }
  }
  const duties = async () =>
    (
      await sql<{
        subject: string
        met_at: Instant | null
      }>`select subject, met_at from obligation where rule = 'TRAF-23.2'
        and lapsed_at is null order by opens_at, subject`.execute(db.owner.sql)
    ).rows.map(({ subject, met_at }) => [subject, met_at !== null])
  return { db, town, child, social, police, officer, marker, consider, stands, duties }
}

test('TRAF-23.2: signs of trafficking ask the authority’s worker to consider a referral, and tell the social worker', async t => {
  const { db, duties, marker } = await withSigns(t)
  assert.deepEqual(await duties(), [[marker, false]])
  const { rows } = await sql<{ audience: string; owner: string }>`select m.audience, o.owner from message m
    join obligation o on o.rule = m.rule and o.subject = m.subject where m.rule = 'TRAF-23.2'`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ audience: 'social-worker', owner: 'practitioner' }])
})

test('TRAF-23.2: a decision to refer owes the referral, and its reference meets it; Homeward sends nothing', async t => {
  const { db, consider, duties, stands, marker, social, town } = await withSigns(t)
  const id = await consider('refer')
  assert.deepEqual(
    new Map((await duties()) as [string, boolean][]),
    new Map([
      [marker, true],
      [`${id}-refer`, false],
    ]),
  )
  const made = { at: town.now, reference: 'NRM-EXAMPLE-1', firstResponder: 'Staffordshire County Council' }
  assert.equal((await referral.recordReferred(db.store, social.asker, await stands(), made)).kind, 'saved')
  assert.equal(
    (await duties()).every(([, met]) => met),
    true,
  )
  assert.equal(waitsFor(await stands()), 'reasonable')
})

test('TRAF-23.2: the decisions come in their order, and neither before what it decides upon', async t => {
  const { db, consider, stands, social, town } = await withSigns(t)
  await consider('refer')
  const today = dayOf(town.now)
  const decide = async (step: 'reasonable' | 'conclusive', on = today) =>
    (await referral.recordDecision(db.store, social.asker, await stands(), { step, is: 'positive', on, reason: '' }))
      .kind
  assert.equal(await decide('reasonable'), 'refused')
  await referral.recordReferred(db.store, social.asker, await stands(), {
    ...{ at: town.now, reference: 'NRM-EXAMPLE-1', firstResponder: 'Staffordshire Police' },
  })
  assert.equal(await decide('conclusive'), 'refused')
  assert.equal(await decide('reasonable', addDays(today, -1)), 'refused')
  assert.equal(await decide('reasonable'), 'saved')
  assert.equal(await decide('conclusive', addDays(today, -1)), 'refused')
  assert.equal(await decide('conclusive'), 'saved')
  assert.equal(waitsFor(await stands()), null)
})

test('TRAF-23.2: a decision not to refer keeps its reason and meets the duty; what was decided so cannot be referred', async t => {
  const { db, consider, duties, stands, marker, social, town } = await withSigns(t)
  await consider('not-refer')
  assert.deepEqual(await duties(), [[marker, true]])
  const made = { at: town.now, reference: 'X', firstResponder: 'Y' }
  assert.equal((await referral.recordReferred(db.store, social.asker, await stands(), made)).kind, 'refused')
})

test('TRAF-23.2: what was entered in error counts no more, and of two who record at once the second is told', async t => {
  const { db, consider, duties, stands, marker, social, child } = await withSigns(t)
  const id = await consider('not-refer')
  const shown = { child, id, version: (await stands()).version }
  assert.equal((await referral.enterReferralInError(db.store, social.asker, shown, 'Of another child')).kind, 'saved')
  assert.equal((await referral.enterReferralInError(db.store, social.asker, shown, 'Again')).kind, 'stale')
  assert.deepEqual(await duties(), [[marker, false]])
})

test('TRAF-23.2: the police co-ordinator records a referral too, and an officer without the right does not', async t => {
  const { consider, stands, police, officer } = await withSigns(t)
  await assert.rejects(consider('refer', officer), NotAllowed)
  await consider('refer', police)
  assert.equal((await stands(police)).outcome, 'refer')
})

test('TRAF-23.2: the preparation sheet lays ready what the record says, and that a child need not consent', async t => {
  const { db, child, social } = await withSigns(t)
  const sheet = await db.store.read(social.asker, 'prepare-nrm-sheet', tx => prepareSheet(tx, child))
  assert.match(sheet.get('name')?.text ?? '', /Robin Example/)
  assert.match(sheet.get('signs')?.text ?? '', /Found in Northmoor. Found in a place to which they have no tie/)
  assert.match(sheet.get('consent')?.text ?? '', /need not consent/)
  assert.equal(sheet.has('exploiters'), false)
})
