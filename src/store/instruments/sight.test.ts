// Who sees which forms: by the child's grants and the section of each, whatever happened to them since.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { addFormOf } from '../../../test/builders/forms.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { referralGround, submittedReferral, typed } from '../../../test/builders/referrals.ts'
import { onPostgres } from '../../../test/with-database.ts'
import { amendForm } from '../../actions/instruments/amend-form.ts'
import { saveFormAnswers } from '../../actions/instruments/save-form-answers.ts'
import { startForm } from '../../actions/instruments/start-form.ts'
import { submitForm } from '../../actions/instruments/submit-form.ts'
import { dayOf, hoursAfter, type Id } from '../../domain/kernel/index.ts'
import { readAsKnown, readChangesSince } from '../as-known/reads.ts'
import { moveRow, uniteRecords } from '../children/unite.ts'
import { sqlOf } from '../transaction.ts'
import { readDraftsOf, readForm, readFormsOf, readFormsOfEpisode } from './reads.ts'

type Ground = Awaited<ReturnType<typeof referralGround>>

const seen = async ({ db }: Ground, by: Worker, id: Id<'form'>): Promise<boolean> =>
  (await db.store.read(by.asker, 'look', tx => readForm(tx, id))) !== null
const linesOf = ({ db, child }: Ground, by: Worker) => db.store.read(by.asker, 'look', tx => readFormsOf(tx, child))
const draftsOf = ({ db }: Ground, by: Worker) => db.store.read(by.asker, 'look', tx => readDraftsOf(tx, 10))

test('another child’s form, named by its id, is not found, exactly as one that never was', async t => {
  const ground = await referralGround(t)
  const { db, town } = ground
  const [id, stranger] = [await ground.start(), await town.worker('practitioner', await town.team())]
  for (const form of [id, anId<'form'>()]) {
    const draft = { form, part: 0 }
    assert.equal(await seen(ground, stranger, form), false)
    assert.deepEqual(await saveFormAnswers(db.store, stranger.asker, draft, [typed('b14', 'x')]), { kind: 'not-found' })
    assert.deepEqual(await submitForm(db.store, stranger.asker, form, 1), { kind: 'not-found' })
  }
  const other = await town.child()
  await town.involves(other, stranger)
  const openedOn = dayOf(town.now)
  const start = { id, code: 'referral-2024', child: other, episode: null, openedOn, source: 'typed' as const }
  await assert.rejects(startForm(db.store, stranger.asker, { ...start, child: ground.child, id: anId() }), {
    name: 'NotAllowed',
  })
})

test('a form ends to be seen with the grant that opened it, also in the middle of a draft', async t => {
  const ground = await referralGround(t)
  const { db, first, save } = ground
  const id = await ground.start()
  await db.owner.run(`update access_grant set until_at = fact_now() where child_id = '${ground.child}'`)
  assert.equal(await seen(ground, first, id), false)
  assert.deepEqual(await save(first, { form: id, part: 0 }, typed('b14', 'Late')), { kind: 'not-found' })
  assert.deepEqual(await draftsOf(ground, first), [])
})

test('whoever acts in another role sees the sections of that role', async t => {
  const ground = await referralGround(t)
  const { town, first, team } = ground
  const id = await ground.start()
  const analyst = await town.alsoAs(first, 'analyst', team.agency, team)
  assert.equal(await seen(ground, analyst, id), false)
  const chair = await town.alsoAs(first, 'panel-chair', team.agency, team)
  assert.equal(await seen(ground, chair, id), true)
  await assert.rejects(ground.save(chair, { form: id, part: 0 }, typed('b14', 'x')), { name: 'NotAllowed' })
})

test('SEC-2: the forms of a restricted record are seen by its keepers alone', async t => {
  const ground = await referralGround(t)
  const { db, town, first } = ground
  const id = await ground.start()
  const keepers = await town.team()
  const keeper = await town.worker('team-manager', keepers)
  const seal = anId()
  await town.byHand(async hand => {
    await sql`insert into seal (id, reason) values (${seal}, '-')`.execute(hand.sql)
    await sql`insert into seal_child (seal_id, child_id) values (${seal}, ${ground.child})`.execute(hand.sql)
    await sql`insert into seal_keeper (seal_id, holder, holder_kind) values (${seal}, ${keepers.id}, 'team')`.execute(
      hand.sql,
    )
    await sql`select let_keepers_in(${seal})`.execute(hand.sql)
    await sql`update access_grant set suspended_at = fact_now(), suspended_by = ${seal}
      where child_id = ${ground.child} and because <> 'keeper'`.execute(hand.sql)
  })
  assert.equal(await seen(ground, first, id), false)
  assert.equal(await seen(ground, keeper, id), true)
  assert.deepEqual(await draftsOf(ground, first), [])
  assert.equal((await db.owner.sql.selectFrom('form').select('id').execute()).length, 1)
})

test('a grant to one episode opens the forms of that episode and no other', async t => {
  const ground = await referralGround(t)
  const { db, town, child } = ground
  const [one, other] = [await town.episode(child), await town.episode(child, { lastSeen: 80, returned: 70 })]
  const home = await town.home()
  const worker = await town.worker('provider-worker', home)
  await town.grants(child, home, { episode: one })
  const forms = await town.byHand(async hand => [
    await addFormOf(hand, child, { episode: one }),
    await addFormOf(hand, child, { episode: other }),
    await addFormOf(hand, child),
  ])
  assert.deepEqual(await Promise.all(forms.map(id => seen(ground, worker, id))), [true, false, false])
  const listed = await db.store.read(worker.asker, 'look', tx => readFormsOfEpisode(tx, one))
  assert.deepEqual(
    listed.map(({ id }) => id),
    forms.slice(0, 1),
  )
  assert.deepEqual(await db.store.read(worker.asker, 'look', tx => readFormsOfEpisode(tx, other)), [])
})

test('an answer in a section that fewer see is no way into a form that its writer may not write', async t => {
  const ground = await referralGround(t)
  const { db, town, child, team } = ground
  const id = await town.byHand(hand => addFormOf(hand, child, { section: 'warning-notices' }))
  const practitioner = await town.worker('practitioner', team)
  const insert = (section: string, episode: string | null = null) =>
    db.store.write(practitioner.asker, 'try', async tx => {
      await sql`insert into form_answer (id, child_id, episode_id, form_id, section, question)
        values (gen_random_uuid(), ${child}, ${episode}, ${id}, ${section}, 'x')`.execute(sqlOf(tx))
    })
  for (const section of ['sexual-health-and-identity', 'referrals', 'warning-notices'])
    await assert.rejects(insert(section), { name: 'NotAllowed' }, section)
  const episode = await town.episode(child)
  await assert.rejects(insert('referrals', episode), { name: 'NotAllowed' })
})

test('one’s own drafts are those that one began or answered, the latest first, with the child’s name', async t => {
  const ground = await referralGround(t)
  const { first, second, save } = ground
  const [one, two] = [await ground.start(first), await ground.start(second)]
  await save(first, { form: two, part: 0 }, typed('b15', 'From the first'))
  assert.deepEqual(new Set((await draftsOf(ground, first)).map(({ id }) => id)), new Set([one, two]))
  assert.deepEqual(
    (await draftsOf(ground, second)).map(({ id, childName }) => [id, childName]),
    [[two, 'Robin Example']],
  )
  await submittedReferral(ground)
  assert.equal((await draftsOf(ground, first)).length, 2, 'what is submitted is no draft')
})

test('the drafts of somebody who left stay with the team of the child', async t => {
  const ground = await referralGround(t)
  const { db, first, second, save } = ground
  const id = await ground.start(first)
  await save(first, { form: id, part: 0 }, typed('b14', 'Begun by somebody who left'))
  await db.owner.run(`update person set left_at = fact_now() where id = '${first.personId}'`)
  const [line] = await linesOf(ground, second)
  assert.equal(line?.id, id)
  const saved = await save(second, { form: id, part: 0 }, typed('b15', 'And gone on with'))
  assert.ok(saved.kind === 'saved' && saved.answers[0]?.kind === 'saved')
  await assert.rejects(draftsOf(ground, first), { name: 'ActorWithdrawn' })
})

async function twoRecords(t: TestContext) {
  const ground = await referralGround(t)
  const { db, town, team, child } = ground
  const other = await town.child({ given: 'Robyn', family: 'Example' })
  await town.grants(other, team)
  const manager = await town.worker('team-manager', team)
  const unite = () =>
    db.store.write(manager.asker, 'unite-records', tx =>
      uniteRecords(tx, {
        ...{ id: anId<'record-union'>(), reason: 'The same birth certificate' },
        ...{ merged: { child: other, version: 1 }, survivor: { child, version: 1 } },
      }),
    )
  return { ...ground, other, manager, unite }
}

test('the forms of both records of one child are read together, and a form on either takes the place of an older one on the other', async t => {
  const ground = await twoRecords(t)
  const { town, first, child, other, unite } = ground
  const said = { submittedBy: first, section: 'assessments', instrument: 'rfm-2024' } as const
  const older = await town.byHand(hand => addFormOf(hand, child, said), first)
  const later = (hand: Parameters<typeof addFormOf>[0]) => ({ ...hand, now: hoursAfter(hand.now, 1) })
  const newer = await town.byHand(hand => addFormOf(later(hand), other, said), first)
  assert.deepEqual(
    (await linesOf(ground, first)).map(({ id, newer: isPast }) => [id, isPast]),
    [[older, false]],
  )
  await unite()
  assert.deepEqual(
    (await linesOf(ground, first)).map(({ id, newer: isPast }) => [id, isPast]),
    [
      [newer, false],
      [older, true],
    ],
  )
})

test('a form that was written on the wrong of two records is moved whole to the other, and stays behind as entered in error', async t => {
  const ground = await twoRecords(t)
  const { db, child, other, manager, first } = ground
  const id = await submittedReferral(ground)
  await amendForm(
    ...([db.store, first.asker, id, 2, 0] as const),
    [{ question: 'b14', value: 'As amended', notKnown: false }],
    'The first account was wrong',
  )
  const newRow = anId<'form'>()
  const move = { table: 'form', row: id, from: child, to: other, newRow, reason: 'It is about the other' } as const
  assert.equal(await db.store.write(manager.asker, 'move-row', tx => moveRow(tx, move)), true)
  const [behind, copy] = [await ground.form(id), await ground.form(newRow)]
  assert.equal(behind.enteredInErrorReason, 'It is about the other')
  assert.deepEqual([copy.childId, copy.enteredInErrorAt, copy.submittedAt], [other, null, behind.submittedAt])
  assert.equal(copy.answers.get(0)?.get('b14')?.value, 'As amended')
  assert.equal(copy.answers.get(0)?.size, behind.answers.get(0)?.size)
  assert.deepEqual(
    copy.amendments.map(one => one.reason),
    ['The first account was wrong'],
  )
})

test('a record as it was known has its forms as lines, and not every answer of theirs', async t => {
  const ground = await referralGround(t)
  const { db, town, first, child } = ground
  const before = town.now
  const id = await submittedReferral(ground)
  const at = (moment: typeof before) => db.store.read(first.asker, 'look', tx => readAsKnown(tx, child, moment))
  const tables = (await at(hoursAfter(town.now, 1)))?.record?.others.map(row => [row.table, row.id])
  assert.deepEqual(tables, [['form', id]])
  assert.deepEqual((await at(hoursAfter(before, -1)))?.record?.others ?? [], [])
  const since = await db.store.read(first.asker, 'look', tx => readChangesSince(tx, child, hoursAfter(before, -1), 50))
  assert.equal(
    since.some(({ table }) => table === 'form_answer'),
    false,
  )
  assert.equal(
    since.some(({ table }) => table === 'form'),
    true,
  )
})

test('a form goes with its episode to where that belongs: whole, with who began it, and behind it stands one entered in error', async t => {
  const ground = await referralGround(t)
  const { db, town, team, child, first } = ground
  const right = await town.child({ given: 'Robyn', family: 'Rightful' })
  await town.grants(right, team)
  const manager = await town.worker('team-manager', team)
  const episode = await town.episode(child)
  const wrong = await town.byHand(async hand => {
    const id = await addFormOf(hand, child, { episode })
    await sql`insert into form_answer (id, child_id, episode_id, form_id, section, question, value)
      values (gen_random_uuid(), ${child}, ${episode}, ${id}, 'referrals', 'b14', '"What was said"')`.execute(hand.sql)
    await sql`update form set submitted_at = fact_now(), submitted_by = ${first.personId} where id = ${id}`.execute(
      hand.sql,
    )
    await sql`insert into form_review (id, child_id, episode_id, form_id, section, number)
      values (gen_random_uuid(), ${child}, ${episode}, ${id}, 'referrals', 1)`.execute(hand.sql)
    return id
  }, first)
  const moved = anId<'episode'>()
  await db.store.write(manager.asker, 'move-episode', async tx => {
    await sql`select move_episode(${episode}, 1, ${moved}, ${right}, 'The wrong Robin')`.execute(sqlOf(tx))
  })
  const [copy] = await db.store.read(first.asker, 'look', tx => readFormsOfEpisode(tx, moved))
  assert.ok(copy)
  assert.deepEqual([copy.childId, copy.reviews.length, copy.enteredInErrorAt], [right, 1, null])
  assert.equal(copy.begunBy, (await ground.form(wrong)).begunBy)
  assert.equal((await ground.form(copy.id)).answers.get(0)?.get('b14')?.value, 'What was said')
  assert.match((await ground.form(wrong)).enteredInErrorReason ?? '', /It went with its episode/)
})

test('with a hundred thousand children the forms of one are found by index, and the sections of the role are looked up once', {
  ...(onPostgres ? {} : { skip: 'plans are those of PostgreSQL' }),
}, async t => {
  const ground = await referralGround(t)
  const { db, child, first, team } = ground
  await db.owner.sql.transaction().execute(async trx => {
    await sql`set local session_replication_role = replica`.execute(trx)
    const many = sql`generate_series(1, 100000) n`
    const id = sql`md5('c' || n)::uuid`
    await sql`insert into child (id, responsible_authority, recorded_at, recorded_by) select ${id}, 'other', now(), ${first.personId} from ${many}`.execute(
      trx,
    )
    await sql`insert into access_grant (child_id, holder, holder_kind, because, from_at)
      select ${id}, ${team.id}, 'team', 'asked', now() - interval '1 day' from ${many}`.execute(trx)
    await sql`insert into form (id, child_id, section, instrument, instrument_version, opened_on, recorded_at, recorded_by)
      select md5('f' || n)::uuid, ${id}, 'referrals', 'referral-2024', '2024-04', current_date, now(), ${first.personId} from ${many}`.execute(
      trx,
    )
  })
  await db.owner.run('analyze child, access_grant, form')
  const plan = await db.store.read(first.asker, 'look', async tx => {
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select * from form f
      where f.child_id = any((select records_of(${child}))::uuid[])`.execute(sqlOf(tx))
    return rows.map(row => row['QUERY PLAN']).join('\n')
  })
  assert.match(plan, /Index Scan.* on form_of_child|Index Scan using form_of_child|Bitmap Index Scan on form_of_child/)
  assert.doesNotMatch(plan, /Seq Scan on (form|access_grant|child)\b/)
  assert.match(plan, /section = ANY \(\(?(InitPlan|\$\d)/)
  assert.deepEqual(await linesOf(ground, first), [])
})
