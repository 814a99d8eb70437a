// The care of a child kept by the database: what each record meets, what is asked about, what stands before, and who may.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { addFormOf } from '../../../test/builders/forms.ts'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { addDays, type Day, dayOf, dayText, hoursAfter, type Id, type Instant } from '../../domain/kernel/index.ts'
import { type AnyRow, type Doubt, type PartName, partOf } from '../../domain/record/index.ts'
import { readAsKnown } from '../../store/as-known/reads.ts'
import { readNotAssessed, readUnsafePlaces } from '../../store/care/reads.ts'
import { type KeptRow, readRecordSections } from '../../store/record/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import { at } from '../../store/transaction.ts'
import { enterInError } from './enter-in-error.ts'
import { type RowChange, saveRow } from './save-row.ts'

type Typed = Readonly<Record<string, string | Day>>

async function inCare(t: TestContext, bornYearsAgo = 14) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const today = dayOf(town.now)
  const home = await town.home()
  const child = await town.child({
    given: 'Robin',
    family: 'Example',
    home,
    status: 'in-care',
    bornOn: addDays(today, -365 * bornYearsAgo - 30),
  })
  const worker = await town.worker('practitioner')
  const rosa = await town.worker('provider-worker', home)
  await town.involves(child, worker)
  const place = async (arrangement: 'planned' | 'emergency', from = today): Promise<Id<'placement'>> => {
    const id = anId<'placement'>()
    const row = { id, child_id: child, kind: 'childrens-home', lives_in: 'staffordshire', home_team_id: home.id }
    await town.byHand(hand =>
      hand.sql
        .insertInto('placement')
        .values({ ...row, arrangement, from_on: dayText(from) } as never)
        .execute(),
    )
    return id
  }
  const save = (part: PartName, typed: Typed, more: Partial<RowChange> = {}, by: Worker = worker) =>
    saveRow(db.store, by.asker, {
      ...{ child, part, id: anId<'row'>(), version: null, keeps: [] as Doubt[], reason: '' },
      typed: {
        text: name => (typeof typed[name] === 'string' ? typed[name] : ''),
        day: name => (typeof typed[name] === 'number' ? typed[name] : null),
      },
      ...more,
    })
  const duties = async (rule: string) => {
    const { rows } = await sql<{ subject: string; due_at: Instant | null; met_at: Instant | null }>`
      select subject, due_at, met_at from obligation where child_id = ${child} and rule = ${rule} and lapsed_at is null
      order by opens_at`.execute(db.owner.sql)
    return rows
  }
  const open = async (rule: string) => (await duties(rule)).filter(({ met_at }) => met_at === null).length
  const flags = async (rule: string) =>
    (await sql`select subject from flag where child_id = ${child} and rule = ${rule}`.execute(db.owner.sql)).rows.length
  const rows = async (part: PartName, by: Worker = worker): Promise<readonly KeptRow<AnyRow>[]> => {
    const shown = (await db.store.read(by.asker, 'look', tx => readRecordSections(tx, child)))[part]
    return shown.kind === 'shown' ? shown.value : []
  }
  return { db, town, today, home, child, worker, rosa, place, save, duties, open, flags, rows }
}

const headings = {
  ...{ triggers: 'Cancelled contact', risks: 'Older adults', steps: 'Ring the cousin first', people: 'Sam, cousin' },
  ...{ 'of-child': 'In by nine', 'of-provider': 'Police told after an hour', overnight: 'May stay at the aunt’s' },
}

const considered = {
  ...{ 'missing-risk': 'Runs to a cousin', 'child-involved': 'yes', 'child-said': 'Near my school' },
  ...{ 'parent-involved': 'no', 'parent-said': 'Could not be reached', 'before-care': 'counted' },
}

test('CARE-16.1: a planned placement that nobody considered stands and is owed it; what was considered meets it', async t => {
  const { place, save, duties, today, rows } = await inCare(t)
  const planned = await place('planned', addDays(today, 5))
  const [owed] = await duties('CARE-16.1')
  assert.equal(owed?.met_at, null)
  assert.notEqual(owed?.due_at, null)
  const saved = await save('placement-considerations', { ...considered, 'placement-id': planned, considered: today })
  assert.equal(saved.kind, 'saved')
  assert.notEqual((await duties('CARE-16.1'))[0]?.met_at, null)
  const [kept] = await rows('placement-considerations')
  assert.match(kept?.named ?? '', /^Children’s home, .*, since /)
})

test('CARE-16.1: a placement made in an emergency is never blocked and never overdue', async t => {
  const { place, duties } = await inCare(t)
  await place('emergency')
  const [owed] = await duties('CARE-16.1')
  assert.deepEqual([owed?.due_at, owed?.met_at], [null, null])
})

test('CARE-16.1: that a child or parent took no part is asked why, and kept and marked where somebody insists', async t => {
  const { save, rows, today } = await inCare(t)
  const typed = { ...considered, considered: today, 'child-involved': 'no', 'child-said': '' }
  assert.deepEqual(await save('placement-considerations', typed), { kind: 'doubts', doubts: ['no-part-without-why'] })
  const insisted = await save('placement-considerations', typed, { keeps: ['no-part-without-why'] })
  assert.equal(insisted.kind, 'saved')
  assert.deepEqual((await rows('placement-considerations'))[0]?.doubts, ['no-part-without-why'])
})

test('CARE-16.2, MISS-13.12: the plan has seven headings, meets the duty of its placement, and each version is kept', async t => {
  const { db, child, place, save, duties, worker, rows, today, town } = await inCare(t)
  const placement = await place('emergency')
  assert.equal((await duties('MISS-13.12'))[0]?.met_at, null)
  const id = anId<'row'>()
  const plan = { ...headings, 'placement-id': placement, agreed: today, 'agreed-with': 'Manager' }
  assert.equal((await save('placement-plans', plan, { id })).kind, 'saved')
  assert.notEqual((await duties('MISS-13.12'))[0]?.met_at, null)
  const before = await db.store.read(worker.asker, 'look', async tx => tx.now)
  await db.setNow(hoursAfter(town.now, 30))
  const changed = { ...plan, 'of-child': 'In by ten' }
  assert.equal(
    (await save('placement-plans', changed, { id, version: 1 })).kind,
    'faults',
    'a reason is asked after a day',
  )
  assert.equal((await save('placement-plans', changed, { id, version: 1, reason: 'He is 15 now' })).kind, 'saved')
  assert.equal((await save('placement-plans', plan, { id, version: 1, reason: 'Too late' })).kind, 'stale')
  assert.equal((await rows('placement-plans'))[0]?.value.ofChild, 'In by ten')
  const { rows: versions } = await sql<{ reason: string | null; of_child: string }>`
    select reason, row_data->>'of_child' as of_child from history where row_id = ${id} order by version`.execute(
    db.owner.sql,
  )
  assert.deepEqual(
    versions.map(({ of_child }) => of_child),
    ['In by nine', 'In by ten'],
  )
  const then = await db.store.read(worker.asker, 'see-record', tx => readAsKnown(tx, child, before))
  const rowThen = then?.record?.others.find(row => row.table === 'placement_plan')
  assert.equal(rowThen?.data.of_child, 'In by nine', 'as it was known before')
  const known = then?.record?.case
  assert.ok(known?.kind === 'shown')
  assert.ok(known.value.facts.some(fact => fact.kind === 'placement-planned' && fact.placement === placement))
})

test('CARE-16.2b: who decides on overnight stays is recorded, guidance stands beside it, and no check of adults is asked for', async t => {
  const { save, rows, today } = await inCare(t)
  assert.match(partOf('placement-plans').advice.join(' '), /no statutory duty .*Disclosure and Barring/)
  assert.equal(
    (await save('placement-plans', { ...headings, agreed: today, 'overnight-decides': 'carers' })).kind,
    'saved',
  )
  assert.equal((await rows('placement-plans'))[0]?.value.overnightDecides, 'carers')
  const restricted = { ...headings, agreed: today, 'overnight-decides': 'restricted' }
  assert.deepEqual(await save('placement-plans', restricted), { kind: 'doubts', doubts: ['overnight-without-why'] })
})

test('CARE-16.2: the home reads the plan and does not write it; a plan of another child’s placement is refused in words', async t => {
  const { town, place, save, rosa, rows, today } = await inCare(t)
  const placement = await place('emergency')
  await save('placement-plans', { ...headings, 'placement-id': placement, agreed: today })
  assert.equal((await rows('placement-plans', rosa))[0]?.value.triggers, 'Cancelled contact')
  await assert.rejects(() => save('placement-plans', { ...headings, agreed: today }, {}, rosa), NotAllowed)
  const other = await town.child({ given: 'Jo', family: 'Specimen' })
  const theirs = anId<'placement'>()
  await town.byHand(hand =>
    hand.sql
      .insertInto('placement')
      .values({
        id: theirs,
        child_id: other,
        kind: 'foster-care',
        lives_in: 'elsewhere',
        from_on: dayText(today),
      } as never)
      .execute(),
  )
  const wrong = await save('placement-plans', { ...headings, 'placement-id': theirs, agreed: today })
  assert.deepEqual(wrong, {
    kind: 'faults',
    faults: [{ field: 'placement-id', text: 'Choose one that is on the record of this child' }],
  })
})

test('MISS-13.10b: no care plan at the first missing episode is flagged and owed until one is recorded', async t => {
  const { town, child, save, open, flags, today } = await inCare(t)
  await town.episode(child, { lastSeen: 3, reported: 2 })
  assert.deepEqual([await open('MISS-13.10b'), await flags('MISS-13.10b')], [1, 1])
  assert.equal((await save('care-plans', { made: addDays(today, -40), wishes: 'To see the dog' })).kind, 'saved')
  assert.deepEqual([await open('MISS-13.10b'), await flags('MISS-13.10b')], [0, 0])
})

test('MISS-13.11: the next statutory review that looked at why meets it; one entered in error meets nothing', async t => {
  const { db, town, child, worker, save, open, today } = await inCare(t)
  await town.episode(child, { lastSeen: 3, reported: 2 })
  assert.equal(await open('MISS-13.11'), 1)
  await db.setNow(hoursAfter(town.now, 50))
  const id = anId<'row'>()
  const review = {
    held: addDays(today, 2),
    'deals-with-why': 'partly',
    strategies: 'Contact on Saturdays',
    pull: 'A cousin',
  }
  assert.equal((await save('care-reviews', review, { id })).kind, 'saved')
  assert.equal(await open('MISS-13.11'), 0)
  const wrong = { child, part: 'care-reviews', id, version: 1, reason: 'Of his brother' } as const
  assert.equal((await enterInError(db.store, worker.asker, wrong)).kind, 'saved')
  assert.equal(await open('MISS-13.11'), 1)
})

test('CARE-A1.1, CARE-A1.10: a completed assessment is owed the list of who has a copy, with day and way; a blocked name is asked about', async t => {
  const { town, child, worker, save, open, rows, today, place } = await inCare(t)
  await place('emergency')
  await town.byHand(hand =>
    hand.sql
      .updateTable('placement')
      .set({ missing_risk: 'yes' } as never)
      .where('child_id', '=', child)
      .execute(),
  )
  assert.ok((await open('CARE-A1.1')) > 0, 'a risk that is ticked at the placement raises it by itself')
  const laid = {
    instrument: 'missing-from-care-assessment',
    instrumentVersion: '2018-01',
    section: 'assessments',
  } as const
  const form = await town.byHand(hand => addFormOf(hand, child, { ...laid, submittedBy: worker }))
  assert.deepEqual([await open('CARE-A1.1'), await open('CARE-A1.10')], [0, 1])
  await town.byHand(hand =>
    hand.sql
      .insertInto('notify_block')
      .values({
        id: anId(),
        child_id: child,
        who: 'Devon Sample',
        reason: 'Robin is afraid of him',
        from_at: at(hand.now),
      } as never)
      .execute(),
  )
  const copy = { 'form-id': form, name: 'devon sample', given: today, how: 'by-hand' }
  assert.deepEqual(await save('assessment-copies', copy), { kind: 'doubts', doubts: ['copy-to-blocked'] })
  assert.equal(await open('CARE-A1.10'), 1)
  assert.equal((await save('assessment-copies', { ...copy, name: 'Night staff' })).kind, 'saved')
  assert.equal(await open('CARE-A1.10'), 0)
  const [kept] = await rows('assessment-copies')
  assert.deepEqual([kept?.value.how, kept?.value.given], ['by-hand', today])
  assert.match(kept?.named ?? '', /^Completed on /)
})

test('CARE-A1.9: an address judged unsafe is said on every open episode, and a child who is only logged is to be reported', async t => {
  const { db, town, child, worker, save, open, flags } = await inCare(t)
  await town.episode(child, { lastSeen: 3, reported: null, kind: 'away-without-permission' })
  assert.equal(await flags('CARE-A1.9'), 0)
  const id = anId<'row'>()
  assert.equal(
    (await save('addresses', { kind: 'friend', address: '14 Example Terrace', unsafe: 'yes' }, { id })).kind,
    'saved',
  )
  assert.deepEqual([await flags('CARE-A1.9'), await open('CARE-A1.9')], [1, 1])
  const places = await db.store.read(worker.asker, 'look', tx => readUnsafePlaces(tx, child))
  assert.deepEqual(
    places.map(({ address }) => address),
    ['14 Example Terrace'],
  )
  const safe = { kind: 'friend', address: '14 Example Terrace', unsafe: 'no' }
  assert.equal((await save('addresses', safe, { id, version: 1 })).kind, 'saved')
  assert.deepEqual([await flags('CARE-A1.9'), await open('CARE-A1.9')], [0, 0])
})

test('CARE-A1.9: a place that the assessment itself names as unsafe counts, without a word of it leaving the form', async t => {
  const { db, town, child, worker, flags } = await inCare(t)
  await town.episode(child, { lastSeen: 3, reported: null, kind: 'away-without-permission' })
  const laid = {
    instrument: 'missing-from-care-assessment',
    instrumentVersion: '2018-01',
    section: 'assessments',
  } as const
  const draft = await town.byHand(hand => addFormOf(hand, child, laid))
  await town.byHand(async hand => {
    const value = JSON.stringify([{ place: '1 Invented Street', unsafe: true }])
    const answer = { id: anId(), child_id: child, form_id: draft, section: 'assessments', question: 'd46', value }
    await hand.sql
      .insertInto('form_answer')
      .values(answer as never)
      .execute()
  })
  assert.equal(await flags('CARE-A1.9'), 0, 'a draft says nothing yet')
  await town.byHand(hand =>
    hand.sql
      .updateTable('form')
      .set({ submitted_at: at(hand.now), submitted_by: worker.personId, completed_on: dayText(dayOf(hand.now)) })
      .where('id', '=', draft)
      .execute(),
  )
  assert.equal(await flags('CARE-A1.9'), 1)
  const facts = await sql<{ facts: string }>`select engine.facts(array[${child}]::uuid[])::text as facts`.execute(
    db.owner.sql,
  )
  assert.doesNotMatch(facts.rows[0]?.facts ?? '', /Invented Street/)
})

test('CARE-A1.7: who is in care at 13 or over without an assessment is said before the log is begun, and to nobody else', async t => {
  const { db, town, child, worker, rosa, flags } = await inCare(t)
  const asked = (by: Worker) => db.store.read(by.asker, 'look', tx => readNotAssessed(tx, [child]))
  assert.deepEqual([await asked(worker), await asked(rosa)], [[child], [child]])
  assert.deepEqual(await asked(await town.worker('practitioner')), [], 'one who does not see the child learns nothing')
  // Seen last just now: what is assessed after the day on which the log begins does not clear it.
  await town.episode(child, { lastSeen: 0, reported: null, kind: 'away-without-permission' })
  assert.equal(await flags('CARE-A1.7'), 1)
  const laid = {
    instrument: 'missing-from-care-assessment',
    instrumentVersion: '2018-01',
    section: 'assessments',
  } as const
  await town.byHand(hand => addFormOf(hand, child, { ...laid, submittedBy: worker }))
  assert.deepEqual([await asked(rosa), await flags('CARE-A1.7')], [[], 0])
})
