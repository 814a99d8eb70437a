// The duties that forms and placements raise, as they stand in the database: from what the case file reads of them.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { addFormOf } from '../../../test/builders/forms.ts'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { addDays, addYears, dayOf, dayText, type Id, type Instant, startOfDay } from '../../domain/kernel/index.ts'
import { readAsKnown } from '../as-known/reads.ts'
import { at } from '../transaction.ts'

async function withAChild(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('practitioner')
  const child = await town.child({ bornOn: addYears(dayOf(town.now), -14), status: 'in-care' })
  await town.involves(child, worker)
  // Those of forms alone: a placement is asked for more than its assessment.
  const duties = async () => {
    const query = sql<{ rule: string; subject: string; due_at: Instant | null; met_at: Instant | null }>`
      select rule, subject, due_at, met_at from obligation where child_id = ${child} and lapsed_at is null
        and rule ~ '^(RFM|CARE-A1)' order by rule, subject`
    return (await query.execute(db.owner.sql)).rows
  }
  const lay = (said: { instrument: string; by: Worker | null; level?: string }) =>
    town.byHand(hand =>
      addFormOf(hand, child, {
        ...{ section: 'assessments', instrument: said.instrument, instrumentVersion: '1', submittedBy: said.by },
        ...(said.level === undefined ? {} : { level: said.level }),
      }),
    )
  return { db, town, worker, child, duties, lay }
}

async function review(ground: Awaited<ReturnType<typeof withAChild>>, form: Id<'form'>, level: string): Promise<void> {
  const { town, child, worker } = ground
  await town.byHand(hand =>
    hand.sql
      .insertInto('form_review')
      .values({
        ...{ id: anId(), child_id: child, form_id: form, section: 'assessments', number: 1, level },
        ...{ submitted_at: at(hand.now), submitted_by: worker.personId, reviewed_on: dayText(dayOf(hand.now)) },
      })
      .execute(),
  )
}

test('RFM24-16: a submitted matrix is to be reviewed in eight weeks, and a draft raises nothing', async t => {
  const ground = await withAChild(t)
  await ground.lay({ instrument: 'rfm-2024', by: null, level: 'suspected' })
  assert.deepEqual(await ground.duties(), [])
  const form = await ground.lay({ instrument: 'rfm-2024', by: ground.worker, level: 'suspected' })
  const [duty, ...others] = await ground.duties()
  assert.deepEqual([duty?.rule, duty?.subject, duty?.met_at], ['RFM24-16', `${form}-review-1`, null])
  assert.equal(duty?.due_at, startOfDay(addDays(dayOf(ground.town.now), 57)))
  assert.deepEqual(
    others.map(({ rule }) => rule),
    ['RFM24-18'],
  )
})

test('RFM24-16: a submitted review meets its duty and raises the next; one that found no risk raises none', async t => {
  const ground = await withAChild(t)
  const form = await ground.lay({ instrument: 'rfm-2024', by: ground.worker, level: 'suspected' })
  await review(ground, form, 'none')
  const duties = await ground.duties()
  assert.deepEqual(
    duties.map(({ rule, subject, met_at }) => [rule, subject, met_at !== null]),
    [['RFM24-16', `${form}-review-1`, true]],
  )
})

test('RFM24-16: a matrix entered in error is to be reviewed no longer', async t => {
  const ground = await withAChild(t)
  const form = await ground.lay({ instrument: 'rfm-2024', by: ground.worker, level: 'suspected' })
  await ground.town.byHand(hand =>
    hand.sql
      .updateTable('form')
      .set({ entered_in_error_at: at(hand.now), entered_in_error_reason: 'Of another child' })
      .where('id', '=', form)
      .execute(),
  )
  assert.deepEqual(await ground.duties(), [])
})

test('CARE-A1.2, CARE-A1.5: a placement in an emergency asks for an assessment, which meets it and is to be renewed', async t => {
  const ground = await withAChild(t)
  const { town, child } = ground
  const placement = anId<'placement'>()
  await town.byHand(hand =>
    hand.sql
      .insertInto('placement')
      .values({
        ...{ id: placement, child_id: child, kind: 'foster-care', lives_in: 'staffordshire' },
        ...{ arrangement: 'emergency', missing_risk: 'no', from_on: dayText(dayOf(town.now)) },
      })
      .execute(),
  )
  assert.deepEqual(await ground.duties(), [], 'no risk is known, and the child was never missing')
  await town.byHand(hand =>
    hand.sql.updateTable('placement').set({ missing_risk: 'yes' }).where('id', '=', placement).execute(),
  )
  const asked = (await ground.duties()).map(({ rule, subject }) => [rule, subject])
  assert.deepEqual(asked, [
    ['CARE-A1.1', placement],
    ['CARE-A1.2', placement],
  ])
  const form = await ground.lay({ instrument: 'missing-from-care-assessment', by: ground.worker })
  assert.deepEqual(
    (await ground.duties()).map(({ rule, subject, met_at }) => [rule, subject, met_at !== null]),
    [
      ['CARE-A1.1', placement, true],
      ['CARE-A1.10', form, false],
      ['CARE-A1.2', placement, true],
      ['CARE-A1.5', form, false],
    ],
  )
})

test('RFM24-16: the record as known at a moment holds the forms that rules read then', async t => {
  const ground = await withAChild(t)
  const { db, town, worker, child } = ground
  const form = await ground.lay({ instrument: 'rfm-2024', by: worker, level: 'suspected' })
  await review(ground, form, 'vulnerable')
  const then = await db.store.read(worker.asker, 'see-record', tx => readAsKnown(tx, child, town.now))
  const known = then?.record?.case
  assert.ok(known?.kind === 'shown')
  const today = dayOf(town.now)
  assert.deepEqual(known.value.forms, [
    {
      ...{ ref: form, instrument: 'rfm-2024', episode: null, submittedAt: town.now, completedOn: today },
      ...{ level: 'suspected', reviews: [{ at: town.now, on: today, level: 'vulnerable' }] },
    },
  ])
})
