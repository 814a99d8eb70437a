// What a form takes over: from every section that its writer may read, with where it stands, and never who must not be told.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { withDatabase } from '../../../test/with-database.ts'
import type { Prefill, PrefillSource } from '../../domain/instruments/index.ts'
import { addYears, dayOf, dayText, type Id, sayDay } from '../../domain/kernel/index.ts'
import { readCircumstances } from './circumstances.ts'
import { readPrefill } from './prefill.ts'

const rows = (child: Id<'child'>): readonly string[] => [
  `update child_identity set known_as = 'Robbie', aliases = '{Rob}' where child_id = '${child}'`,
  `update placement set address = '1 Example Street' where child_id = '${child}'`,
  `insert into contact_detail (id, child_id, kind, value) values (gen_random_uuid(), '${child}', 'phone', '07700 900123')`,
  `insert into family_member (id, child_id, name, relation, parental_responsibility, telephone) values
    (gen_random_uuid(), '${child}', 'Sam Example', 'mother', 'yes', '01632 960003'),
    (gen_random_uuid(), '${child}', 'Alex Threat', 'father', 'yes', '01632 960004'),
    (gen_random_uuid(), '${child}', 'Kim Example', 'sibling', null, '')`,
  `insert into professional (id, child_id, name, role, agency, telephone) values
    (gen_random_uuid(), '${child}', 'Pat Placeholder', 'GP', 'Example Surgery', '01632 960005')`,
  `insert into schooling (id, child_id, kind, school, needs) values (gen_random_uuid(), '${child}', 'school', 'Example School', 'ehcp')`,
  `insert into health_note (id, child_id, kind, says) values (gen_random_uuid(), '${child}', 'disability', 'Uses a hearing aid')`,
  `insert into sensitive_note (id, child_id, kind, says, why) values
    (gen_random_uuid(), '${child}', 'sexual-orientation', 'Said in confidence', 'To protect them')`,
  `insert into communication_need (id, child_id, first_language) values ('${child}', '${child}', 'Polish')`,
  `insert into identifier (id, child_id, kind, value) values (gen_random_uuid(), '${child}', 'council', 'C-1')`,
  `insert into legal_status (id, child_id, status) values (gen_random_uuid(), '${child}', 'section-20')`,
]

async function scene(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const child = await town.child({
    ...{ given: 'Robin', family: 'Example', status: 'in-care', bornOn: addYears(dayOf(town.now), -14) },
  })
  const episode = await town.episode(child, { lastSeen: 5, reported: 4 })
  const worker = await town.worker('practitioner', team)
  await town.involves(child, worker)
  await town.byHand(async hand => {
    for (const row of rows(child)) await sql.raw(row).execute(hand.sql)
  })
  const blocks = (who: string) =>
    town.byHand(hand =>
      sql`insert into notify_block (id, child_id, who, reason) values (gen_random_uuid(), ${child}, ${who}, 'He threatened them')`.execute(
        hand.sql,
      ),
    )
  const read = (by = worker, of: Id<'episode'> | null = episode): Promise<Prefill> =>
    db.store.read(by.asker, 'look', tx => readPrefill(tx, child, of))
  return { db, town, team, child, episode, worker, blocks, read }
}

const valuesOf = (prefill: Prefill, sources: readonly PrefillSource[]) =>
  sources.map(source => prefill.get(source)?.value ?? null)

test('a form takes over what every section says, with the section and when it was recorded', async t => {
  const { town, read } = await scene(t)
  const prefill = await read()
  const said: Readonly<Partial<Record<PrefillSource, unknown>>> = {
    'child.name': 'Robin Example',
    'child.known-as': 'Robbie',
    'child.first-names': 'Robin',
    'child.surname': 'Example',
    'child.aliases': 'Rob',
    'child.born-on': dayText(addYears(dayOf(town.now), -14)),
    'child.age': 14,
    'child.language': 'Polish',
    'child.address': '1 Example Street',
    'child.contact': '07700 900123',
    'child.living-situation': 'parent-or-carer',
    'child.disability': 'Uses a hearing aid',
    'child.special-needs': 'Education, health and care plan',
    'child.school': 'Example School',
    'child.legal-status': 'Accommodated under section 20',
    'child.care-status': 'child-in-care',
    'child.case-number': 'C-1',
    'child.responsible-authority': 'Staffordshire',
    'child.lives-in': 'Staffordshire',
    'child.doctor': 'Pat Placeholder',
    'child.doctor-telephone': '01632 960005',
  }
  const sources = Object.keys(said) as PrefillSource[]
  assert.deepEqual(valuesOf(prefill, sources), Object.values(said))
  assert.equal(prefill.get('child.name')?.says, `identity, recorded ${sayDay(dayOf(town.now))}`)
  assert.equal(prefill.get('child.legal-status')?.says, `legal status, recorded ${sayDay(dayOf(town.now))}`)
  assert.deepEqual(valuesOf(prefill, ['child.ethnicity', 'child.gender', 'child.nationality', 'child.religion']), [
    ...[null, null, null, null],
  ])
})

test('a form takes over the episode, whoever writes, and today', async t => {
  const { db, town, episode, worker, read } = await scene(t)
  const prefill = await read()
  const { rows: own } = await sql<{
    name: string
    email: string
    reference: string
  }>`select p.name, p.email, e.reference
    from person p, episode e where p.id = ${worker.personId} and e.id = ${episode}`.execute(db.owner.sql)
  assert.deepEqual(
    valuesOf(prefill, ['episode.reference', 'writer.name', 'writer.email', 'today', 'child.social-worker']),
    [own[0]?.reference, own[0]?.name, own[0]?.email, dayText(dayOf(town.now)), own[0]?.name],
  )
  assert.equal(prefill.get('episode.reference')?.says, `episode ${own[0]?.reference}`)
  assert.equal((await read(worker, null)).has('episode.reference'), false)
})

for (const who of ['Alex Threat', 'His father', 'alex  threat (dad)']) {
  test(`FOUND-13.1b: a parent of whom the record says “${who}” must not be told is left out, and it is said that somebody is`, async t => {
    const { blocks, read } = await scene(t)
    assert.match(String((await read()).get('child.parents')?.value), /Alex Threat/)
    await blocks(who)
    const prefill = await read()
    const all = ['child.parents', 'child.parents-telephone', 'child.parental-responsibility'] as const
    for (const source of all) {
      const known = prefill.get(source)
      assert.doesNotMatch(JSON.stringify(known), /Alex|960004/)
      assert.match(String(known?.value), /Sam Example/)
      assert.match(String(known?.says), /Somebody who must not be told is left out\.$/)
    }
  })
}

test('what only some may see goes only into answers that the same few see', async t => {
  const { read } = await scene(t)
  const known = (await read()).get('child.sexual-orientation')
  assert.equal(known?.value, 'Said in confidence')
  assert.equal(known?.sensitive, 'sexual-health-and-identity')
})

test('sections that the writer may not read are not taken over', async t => {
  const { town, child, team, read } = await scene(t)
  await town.grants(child, team)
  const school = await read(await town.worker('school-lead', team))
  assert.deepEqual(
    valuesOf(school, [
      'child.name',
      'child.school',
      'child.legal-status',
      'child.parents',
      'child.care-status',
      'child.sexual-orientation',
    ]),
    ['Robin Example', 'Example School', null, null, null, null],
  )
  const stranger = await read(await town.worker('practitioner', await town.team()))
  assert.deepEqual(
    [...stranger.keys()].filter(source => source.startsWith('child.') || source.startsWith('episode.')),
    [],
  )
})

test('whoever sees one episode only takes over that episode and nothing of the child', async t => {
  const { town, child, episode, read } = await scene(t)
  const home = await town.home()
  const worker = await town.worker('provider-worker', home)
  await town.grants(child, home, { episode })
  const prefill = await read(worker)
  assert.deepEqual(
    [...prefill.keys()].filter(source => source.startsWith('child.')),
    [],
  )
  assert.equal(prefill.has('episode.reference'), true)
})

test('what is known around a form: birth, care, who must not be told, the meetings and the interview', async t => {
  const { db, town, child, episode, worker, blocks } = await scene(t)
  const around = () => db.store.read(worker.asker, 'look', tx => readCircumstances(tx, child, episode))
  const before = await around()
  assert.deepEqual(
    [before.bornOn, before.inCare, before.blocked, before.meetingLevel, before.meetingHeld],
    [addYears(dayOf(town.now), -14), true, false, null, false],
  )
  await blocks('His father')
  for (let nth = 1; nth <= 3; nth += 1)
    await town.episode(child, { lastSeen: nth * 100, returned: nth * 100 - 10, confirmed: nth * 100 - 11 })
  const returned = await town.episode(child, { lastSeen: 30, returned: 3 })
  const after = await db.store.read(worker.asker, 'look', tx => readCircumstances(tx, child, returned))
  const ofChild = await db.store.read(worker.asker, 'look', tx => readCircumstances(tx, child, null))
  assert.deepEqual([ofChild.blocked, ofChild.meetingLevel, ofChild.meetingHeld], [true, 2, false])
  assert.deepEqual([after.meetingLevel, (await around()).meetingLevel], [null, 2])
  assert.equal(typeof after.interviewDueAt, 'number')
  const stranger = await town.worker('practitioner', await town.team())
  const nothing = await db.store.read(stranger.asker, 'look', tx => readCircumstances(tx, child, returned))
  assert.deepEqual(
    [nothing.bornOn, nothing.inCare, nothing.blocked, nothing.meetingLevel, nothing.interviewDueAt, nothing.forms],
    [null, null, false, null, null, []],
  )
})
