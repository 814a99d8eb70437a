// Direct work as the database keeps it: its length, its sessions, its extension, and the duties that follow.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import { addDays, type Day, dayOf, type Id, type Instant } from '../../domain/kernel/index.ts'
import { lastDayOf, type WholeProgramme, weekStrip, weeksOf } from '../../domain/programme/index.ts'
import { readOpenProgrammes, readProgrammes } from '../../store/programme/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import { askForExtension, decideExtension } from './extend-programme.ts'
import { enterSessionInError, recordSession } from './record-session.ts'
import * as programmes from './run-programme.ts'

type Extended = {
  readonly db: TestDatabase
  readonly fay: Worker
  readonly manager: Worker
  readonly of: { readonly child: Id<'child'>; readonly programme: Id<'programme'> }
  readonly stands: () => Promise<WholeProgramme>
}

function extensionsOf({ db, fay, manager, of, stands }: Extended) {
  const ask = (weeks: number, id = anId<'programme-extension'>()) =>
    askForExtension(db.store, fay.asker, of, { id, weeks, reason: 'rapport', says: 'Trust grows slowly.' })
  const waiting = async () => {
    const found = (await stands()).extensions.find(({ decided }) => decided === null)
    assert.ok(found)
    return found.id
  }
  const decideOn = (extension: Id<'programme-extension'>, outcome: 'approved' | 'refused', as: Worker = manager) => {
    const id = anId<'programme-approval'>()
    return decideExtension(db.store, as.asker, of, { id, extension, outcome, reason: 'Talked over.' })
  }
  const decide = async (outcome: 'approved' | 'refused', as: Worker = manager) => decideOn(await waiting(), outcome, as)
  return { ask, waiting, decideOn, decide }
}

// The duties of a rule and the flags that wait no longer, with `p` for the programme.
const raisedFor = ({ owner }: TestDatabase, programme: Id<'programme'>, now: Instant) => ({
  duties: async (rule: string) =>
    (
      await sql<{ subject: string; met: boolean }>`select subject, met_at is not null as met from obligation
        where rule = ${rule} and lapsed_at is null order by opens_at, subject`.execute(owner.sql)
    ).rows.map(({ subject, met }) => [subject.replace(programme, 'p'), met]),
  flags: async () =>
    (
      await sql<{
        subject: string
        since: Instant
      }>`select subject, since from flag where rule = 'PROG24-13' order by since`.execute(owner.sql)
    ).rows
      .filter(({ since }) => since <= now)
      .map(({ subject }) => subject.replace(programme, 'p')),
})

async function atWork(t: TestContext, startedAgo = 0) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const child = await town.child({ given: 'Robin', family: 'Example' })
  const fay = await town.worker('family-practitioner')
  const social = await town.worker('practitioner')
  const manager = await town.worker('team-manager')
  for (const one of [fay, social, manager]) await town.involves(child, one)
  const today = dayOf(town.now)
  const programme = anId<'programme'>()
  const of = { child, programme }
  const begin = (as: Worker = fay, id = programme, startsOn: Day = addDays(today, -startedAgo)) =>
    programmes.beginProgramme(db.store, as.asker, {
      ...{ id, child, referral: null, startsOn, area: 'north', lead: fay.personId, leadName: '', visitsPlanned: 2 },
    })
  await begin()
  const stands = async (as: Worker = fay) => {
    const [one] = await db.store.read(as.asker, 'see', tx => readProgrammes(tx, child))
    assert.ok(one)
    return one
  }
  const visit = (ago: number, more: { kind?: 'child' | 'parents'; attendance?: 'met' | 'not-ready' } = {}) =>
    recordSession(db.store, fay.asker, of, {
      ...{ id: anId<'programme-session'>(), on: addDays(today, -ago), kind: 'child', attendance: 'met' },
      ...{ topics: ['grooming', 'risk'], place: 'At school', says: 'We talked about phones.', childSays: '', ...more },
    })
  const raised = raisedFor(db, programme, town.now)
  const extending = extensionsOf({ db, fay, manager, of, stands })
  return { db, town, child, fay, social, manager, today, of, begin, stands, visit, ...extending, ...raised }
}

test('PROG24-13: a programme has eight weeks, each owes a visit, and the first visit meets its week alone', async t => {
  const { stands, duties, visit, today } = await atWork(t)
  assert.equal(weeksOf(await stands()), 8)
  assert.equal(lastDayOf(await stands()), addDays(today, 55))
  assert.equal((await duties('PROG24-13')).length, 8)
  assert.equal((await visit(0)).kind, 'saved')
  assert.deepEqual(
    (await duties('PROG24-13')).filter(([, met]) => met),
    [['p-week-1', true]],
  )
})

test('PROG24-13, GAP-16: a week without a visit is flagged, and parents alone or one that was tried do not stand in for it', async t => {
  const { flags, visit, stands, today } = await atWork(t, 14)
  assert.deepEqual(await flags(), ['p-week-1', 'p-week-2'])
  assert.equal((await visit(10)).kind, 'saved')
  assert.equal((await visit(3, { kind: 'parents' })).kind, 'saved')
  assert.equal((await visit(2, { attendance: 'not-ready' })).kind, 'saved')
  assert.deepEqual(await flags(), ['p-week-2'])
  const strip = weekStrip(await stands(), today)
  assert.deepEqual(
    strip.slice(0, 4).map(({ stands: how, held, tried, parents }) => [how, held, tried, parents]),
    [
      ['held', 1, 0, 0],
      ['flagged', 0, 1, 1],
      ['waiting', 0, 0, 0],
      ['to-come', 0, 0, 0],
    ],
  )
})

test('PROG24-13: a session that was wrong counts for no week and stays on the record with its reason', async t => {
  const { db, fay, of, visit, stands, flags } = await atWork(t, 7)
  await visit(5)
  assert.deepEqual(await flags(), [])
  const [session] = (await stands()).sessions
  assert.ok(session)
  const shown = { id: session.id, version: session.version }
  assert.equal((await enterSessionInError(db.store, fay.asker, of, shown, 'Of another child')).kind, 'saved')
  assert.equal((await enterSessionInError(db.store, fay.asker, of, shown, 'Again')).kind, 'stale')
  assert.deepEqual(await flags(), ['p-week-1'])
  assert.deepEqual((await stands()).sessions[0]?.inError, { reason: 'Of another child' })
})

test('PROG24-13: a session is neither before the programme nor after its end', async t => {
  const { visit, db, fay, of, today, stands } = await atWork(t, 10)
  assert.equal((await visit(11)).kind, 'refused')
  assert.equal((await visit(10)).kind, 'saved')
  const close = async (ago: number) =>
    programmes.closeProgramme(db.store, fay.asker, of, {
      ...{ version: (await stands()).programme.version, on: addDays(today, -ago), how: 'completed' },
      ...{ achieved: 'Knows whom to ring.', next: 'The school goes on.' },
    })
  assert.equal((await close(11)).kind, 'refused')
  assert.equal((await visit(4)).kind, 'saved')
  assert.equal((await close(5)).kind, 'refused', 'a session is recorded after that day')
  assert.equal((await close(4)).kind, 'saved')
  assert.equal((await close(4)).kind, 'refused')
  assert.equal((await visit(3)).kind, 'refused')
})

test('T-29, GAP-17: an extension of four weeks may be asked for; five, none and a half are refused', async t => {
  const { ask } = await atWork(t)
  for (const weeks of [5, 0, -1, 2.5, Number.NaN]) assert.equal((await ask(weeks)).kind, 'refused', String(weeks))
  assert.equal((await ask(4)).kind, 'saved')
})

test('T-29, GAP-17: a second extension is refused, while one waits and once one was approved; after a refusal another may be asked for', async t => {
  const { ask, decide, stands, duties } = await atWork(t)
  await ask(2)
  assert.equal((await ask(1)).kind, 'refused')
  assert.equal((await decide('refused')).kind, 'saved')
  assert.equal(weeksOf(await stands()), 8)
  assert.equal((await ask(4)).kind, 'saved')
  assert.equal((await decide('approved')).kind, 'saved')
  assert.equal(weeksOf(await stands()), 12)
  assert.equal((await ask(1)).kind, 'refused')
  assert.equal((await duties('PROG24-13')).length, 12)
})

test('GAP-17: only a team manager approves, and the database lets nobody else', async t => {
  const { ask, decide, fay, social, child, of, stands, town } = await atWork(t)
  await ask(2)
  for (const one of [fay, social]) await assert.rejects(decide('approved', one), NotAllowed)
  assert.equal(weeksOf(await stands()), 8)
  const [extension] = (await stands()).extensions
  await decide('approved')
  // Past every policy, as the owner of the tables.
  const { programme } = of
  const second = town.byHand(({ sql: hand }) =>
    sql`insert into programme_approval (id, child_id, programme_id, extension_id, outcome, reason, decided_at)
      values (gen_random_uuid(), ${child}, ${programme}, ${extension?.id}, 'approved', '-', now())`.execute(hand),
  )
  await assert.rejects(second, /programme_(approval|extended)_once/)
  const five = town.byHand(({ sql: hand }) =>
    sql`insert into programme_extension (id, child_id, programme_id, weeks, reason, says, asked_at)
      values (gen_random_uuid(), ${child}, ${programme}, 5, 'rapport', '-', now())`.execute(hand),
  )
  await assert.rejects(five, /weeks/)
})

test('GAP-17: of two managers who decide at once one is told that it was decided already', async t => {
  const { ask, waiting, decideOn } = await atWork(t)
  await ask(2)
  const extension = await waiting()
  const came = await Promise.all([decideOn(extension, 'approved'), decideOn(extension, 'refused')])
  assert.deepEqual(came.filter(({ kind }) => kind === 'saved').length, 1)
})

test('PROG24-14: the plan is met by the views of child and parents, and a second writer at once loses nothing', async t => {
  const { db, fay, social, of, duties, stands } = await atWork(t)
  const plan = (id: Id<'programme-plan'>, version: number, parents: string, notAsked = '', as = fay) =>
    programmes.savePlan(db.store, as.asker, of, {
      ...{ id, version, purpose: 'Make up with the neighbours.', child: { says: 'I want to go out.', notAsked: '' } },
      parents: { says: parents, notAsked },
    })
  const id = anId<'programme-plan'>()
  assert.equal((await plan(id, 0, '')).kind, 'saved')
  assert.deepEqual(await duties('PROG24-14'), [['p-plan', false]])
  assert.equal((await plan(anId(), 0, 'Another')).kind, 'stale')
  assert.equal((await plan(id, 1, 'We worry.')).kind, 'saved')
  assert.deepEqual(await duties('PROG24-14'), [['p-plan', true]])
  assert.equal((await plan(id, 1, 'Late')).kind, 'stale')
  assert.equal((await stands()).plan?.parents.says, 'We worry.')
  await assert.rejects(plan(id, 2, 'By a social worker', '', social), NotAllowed)
})

test('PROG24-14: an aim keeps the child’s own rating at the start, in the middle and at the end; one not asked for is not nought', async t => {
  const { db, fay, of, stands } = await atWork(t)
  const id = anId<'programme-aim'>()
  const said = { aim: 'Feel safe on the bus', outcome: null, outcomeSays: '' } as const
  await programmes.addAim(db.store, fay.asker, of, id, { ...said, rated: { start: 0, middle: null, end: null } })
  assert.deepEqual((await stands()).aims[0]?.rated, { start: 0, middle: null, end: null })
  const rated = { start: 0, middle: 4, end: 8 }
  const done = { ...said, rated, outcome: 'partly', outcomeSays: 'With a friend.' } as const
  assert.equal((await programmes.changeAim(db.store, fay.asker, of, { id, version: 1 }, done)).kind, 'saved')
  assert.equal((await programmes.changeAim(db.store, fay.asker, of, { id, version: 1 }, done)).kind, 'stale')
  assert.deepEqual((await stands()).aims[0]?.rated, rated)
})

test('PROG24-16: the programme names the plan of several agencies that it is part of', async t => {
  const { db, fay, of, stands } = await atWork(t)
  const to = {
    area: 'south',
    lead: null,
    leadName: 'N. Example',
    visitsPlanned: 1,
    jointPlan: 'child-in-need',
  } as const
  const change = (version: number) =>
    programmes.changeProgramme(db.store, fay.asker, of, { ...to, version, jointPlanSays: 'With the social worker' })
  assert.equal((await change(1)).kind, 'saved')
  assert.equal((await change(1)).kind, 'stale')
  const { jointPlan, area, lead } = (await stands()).programme
  assert.deepEqual(jointPlan, { kind: 'child-in-need', says: 'With the social worker' })
  assert.deepEqual([area, lead], ['south', { person: null, name: 'N. Example' }])
})

test('PROG24-13, GAP-69: on the eighteenth birthday nothing closes, and a prompt asks what comes after', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const today = dayOf(town.now)
  const child = await town.child({ given: 'Sky' })
  const fay = await town.worker('family-practitioner')
  await town.involves(child, fay)
  // Eighteen tomorrow: the day is worked out from today, whatever day the test runs on.
  await town.byHand(async ({ sql: hand }) => {
    await hand
      .updateTable('child_identity')
      .set({ born_on: bornEighteenYearsBefore(addDays(today, 1)), born_precision: 'exact' })
      .where('child_id', '=', child)
      .execute()
  })
  const programme = anId<'programme'>()
  const of = { child, programme }
  await programmes.beginProgramme(db.store, fay.asker, {
    ...{
      id: programme,
      child,
      referral: null,
      startsOn: today,
      area: null,
      lead: null,
      leadName: '',
      visitsPlanned: 2,
    },
  })
  const prompts = async () =>
    (
      await sql<{ force: string; met: boolean }>`select force, met_at is not null as met from obligation
        where rule = 'PROG24-13-eighteen' and lapsed_at is null`.execute(db.owner.sql)
    ).rows
  assert.deepEqual(await prompts(), [{ force: 'prompt', met: false }])
  const says = 'The adult team, from the birthday on'
  assert.equal((await programmes.planTransition(db.store, fay.asker, of, { version: 1, says })).kind, 'saved')
  assert.deepEqual(await prompts(), [{ force: 'prompt', met: true }])
  const [whole] = await db.store.read(fay.asker, 'see', tx => readProgrammes(tx, child))
  assert.equal(whole?.programme.closed, null)
})

function bornEighteenYearsBefore(day: Day): string {
  const [year, rest] = [
    Number(new Date(day * 86_400_000).toISOString().slice(0, 4)),
    new Date(day * 86_400_000).toISOString().slice(4, 10),
  ]
  return `${year - 18}${rest === '-02-29' ? '-03-01' : rest}`
}

test('PROG24-7: open programmes are counted by practitioner and area, for those who read direct work and of children whom they may not see', async t => {
  const { db, town, fay } = await atWork(t)
  const stranger = await town.worker('exploitation-co-ordinator')
  const school = await town.worker('school-lead')
  const open = (as: Worker) => db.store.read(as.asker, 'see', readOpenProgrammes)
  assert.deepEqual(
    (await open(stranger)).map(({ person, area, programmes: count }) => [person, area, count]),
    [[fay.personId, 'north', 1]],
  )
  assert.deepEqual(await open(school), [])
})

test('A programme that was wrong raises nothing any more', async t => {
  const { db, fay, of, duties, flags } = await atWork(t, 14)
  assert.notDeepEqual(await flags(), [])
  const wrong = { version: 1, reason: 'Of another child' }
  assert.equal((await programmes.enterProgrammeInError(db.store, fay.asker, of, wrong)).kind, 'saved')
  assert.deepEqual([await duties('PROG24-13'), await duties('PROG24-13-end'), await flags()], [[], [], []])
  assert.equal(
    (
      await recordSession(db.store, fay.asker, of, {
        ...{ id: anId<'programme-session'>(), on: dayOf(0 as Instant), kind: 'child', attendance: 'met', topics: [] },
        ...{ place: '', says: '', childSays: '' },
      })
    ).kind,
    'not-found',
  )
})
