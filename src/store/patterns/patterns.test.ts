// Patterns as the database counts them: each list, over whom, and what of a pattern was raised.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import type { EpisodeSaid } from '../../../test/builders/children.ts'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Team, type Worker } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { raisePattern } from '../../actions/patterns/raise-pattern.ts'
import { addDays, dayOf, hoursAfter, type Id, type Instant, parseInstant } from '../../domain/kernel/index.ts'
import { firstDayOf } from '../../domain/patterns/index.ts'
import { NotAllowed } from '../refusals.ts'
import type { ReadTx } from '../transaction.ts'
import * as patterns from './reads.ts'

async function county(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team(await town.agency('authority', 'staffordshire'))
  const avery = await town.worker('missing-co-ordinator', team)
  const home = await town.home()
  const seen = async (given: string, more: { home?: Team } = {}) => {
    const child = await town.child({ given, family: 'Example', authority: 'other', livesIn: 'elsewhere', ...more })
    await town.grants(child, team)
    return child
  }
  const hand = (statement: string) => town.byHand(({ sql: owner }) => sql.raw(statement).execute(owner))
  const read = <T>(of: (tx: ReadTx) => Promise<T>, as: Worker = avery) => db.store.read(as.asker, 'see-patterns', of)
  const today = dayOf(town.now)
  const [ninety, year] = [firstDayOf('90-days', today), firstDayOf('12-months', today)]
  const days = (ago: number, more: EpisodeSaid = {}): EpisodeSaid => ({
    ...{ lastSeen: ago * 24 + 1, reported: ago * 24, returned: ago * 24 - 5, confirmed: ago * 24 - 5 },
    ...more,
  })
  return { db, town, team, avery, home, seen, hand, read, today, ninety, year, days }
}

test('SW-9.3 and POL-12.11b: repeat children stand with how often in 90 days and 12 months and with their next duty, the most frequent first', async t => {
  const { town, seen, read, ninety, year, days } = await county(t)
  const [often, before, once] = [await seen('Often'), await seen('Before'), await seen('Once')]
  for (const ago of [90, 30, 2]) await town.episode(often, days(ago))
  for (const ago of [200, 91]) await town.episode(before, days(ago))
  await town.episode(once, days(10))
  await town.episode(once, days(12, { reported: null }))
  await town.episode(once, days(14, { kind: 'away-from-placement' }))
  const repeat = await read(tx => patterns.readRepeatChildren(tx, year, ninety, 50))
  assert.deepEqual(
    repeat.map(({ child, since, inYear }) => [child.name, since, inYear]),
    [
      ['Often Example', 3, 3],
      ['Before Example', 0, 2],
    ],
  )
  assert.notEqual(repeat[0]?.nextDuty?.rule, undefined)
  assert.deepEqual(await read(tx => patterns.readCounted(tx, ninety)), { episodes: 4, children: 2 })
})

test('POL-12.11b: counted are the children whom the actor sees whole and nobody else, and only for those who read patterns', async t => {
  const { db, town, team, avery, seen, read, ninety, year, days } = await county(t)
  const mine = await seen('Mine')
  const [unseen, episodeOnly, sealed] = [
    await town.child({ authority: 'other', livesIn: 'elsewhere' }),
    await town.child({ authority: 'other', livesIn: 'elsewhere' }),
    await town.child({ authority: 'other', livesIn: 'elsewhere' }),
  ]
  for (const child of [mine, unseen, episodeOnly, sealed])
    for (const ago of [20, 10]) await town.episode(child, days(ago))
  await town.grants(episodeOnly, team, { episode: await town.episode(episodeOnly, days(5)) })
  await town.grants(sealed, team, { suspended: true })
  assert.deepEqual(await read(tx => patterns.readCounted(tx, ninety)), { episodes: 2, children: 1 })
  assert.equal((await read(tx => patterns.readRepeatChildren(tx, year, ninety, 50))).length, 1)
  const other = await town.worker('practitioner', team)
  assert.deepEqual(await read(tx => patterns.readCounted(tx, ninety), other), { episodes: 0, children: 0 })
  const { rows } = await sql<{ children: string[] }>`select children from audit_entry where act = 'see-patterns'
    and person_id = ${avery.personId} and cardinality(children) > 0`.execute(db.owner.sql)
  assert.deepEqual(
    rows.map(row => row.children),
    [[mine]],
    'whoever is named is in the audit',
  )
})

test('LAW-2.1: two records of one child are counted as one, and an episode in error as none', async t => {
  const { town, seen, hand, read, ninety, year, days } = await county(t)
  const [kept, second] = [await seen('Kept'), await seen('Second')]
  for (const child of [kept, second]) await town.episode(child, days(20))
  const wrong = await town.episode(kept, days(3))
  await hand(
    `update episode set entered_in_error_at = actor_now(), entered_in_error_reason = '-' where id = '${wrong}'`,
  )
  await hand(`update child set same_as = '${kept}' where id = '${second}'`)
  assert.deepEqual(await read(tx => patterns.readCounted(tx, ninety)), { episodes: 2, children: 1 })
  const repeat = await read(tx => patterns.readRepeatChildren(tx, year, ninety, 50))
  assert.deepEqual(
    repeat.map(({ child, since }) => [child.id, since]),
    [[kept, 2]],
  )
})

test('LAW-2.1: by weekday and part of the day on the clock of London, with days of which no time is known apart', async t => {
  const { db, town, seen, hand, read } = await county(t)
  await db.setNow(parseInstant('2027-07-20T09:00:00Z')!)
  const child = await seen('Robin')
  const at = async (lastSeen: string, precision = 'exact') => {
    const id = await town.episode(child, { lastSeen: 10, reported: 9 })
    await hand(
      `update episode set last_seen_at = '${lastSeen}', last_seen_precision = '${precision}', reported_to_police_at = '${lastSeen}' where id = '${id}'`,
    )
  }
  // 23:30 by universal time on a Friday in July is half past midnight on Saturday in London; in March it is still Friday evening.
  await at('2027-07-16T23:30:00Z')
  await at('2027-03-19T23:30:00Z')
  await at('2027-07-12T23:00:00Z', 'day')
  const since = addDays(dayOf(parseInstant('2027-07-20T09:00:00Z')!), -365)
  const times = await read(tx => patterns.readTimes(tx, since))
  assert.deepEqual(
    times.map(({ weekday, part, episodes }) => [weekday, part, episodes]),
    [
      [2, -1, 1],
      [5, 3, 1],
      [6, 0, 1],
    ],
  )
})

const answered = (episode: Id<'episode'>, child: Id<'child'>, answer: string) =>
  `insert into episode_answer (id, child_id, episode_id, question, answer) values (gen_random_uuid(), '${child}', '${episode}', 'went-missing-from', '${answer}')`

test('LAW-2.1 and POL-12.11b: regular places: homes of that day, places as they were typed, and where children are found, with the children behind each', async t => {
  const { town, home, seen, hand, read, ninety, days } = await county(t)
  const [one, two] = [await seen('One', { home }), await seen('Two', { home })]
  const [first, second, third] = [
    await town.episode(one, days(20)),
    await town.episode(one, days(10)),
    await town.episode(two, days(5)),
  ]
  const found = async (id: string, where: string) =>
    hand(
      `update episode set located_at = returned_at, located_precision = 'exact', located_where = '${where}' where id = '${id}'`,
    )
  await found(first, 'The retail park')
  await found(second, ' the  RETAIL park ')
  await found(third, 'At an aunt')
  await hand(answered(first, one, 'The school gate'))
  await hand(answered(third, two, 'the school gate'))
  const known = `insert into whereabouts_known (id, child_id, episode_id, known_at, address)
    values (gen_random_uuid(), '${one}', '${first}', actor_now(), 'The retail park')`
  await hand(known)
  const places = await read(tx => patterns.readPlaces(tx, ninety, 20))
  const of = (list: string) => places.filter(line => line.list === list)
  assert.deepEqual(
    of('home').map(({ episodes, children, behind }) => [episodes, children, behind.map(({ name }) => name)]),
    [[3, 2, ['One Example', 'Two Example']]],
  )
  assert.deepEqual(
    of('found').map(({ episodes, children, behind }) => [episodes, children, behind.map(({ id }) => id)]),
    [[2, 1, [one]]],
    'said twice of one episode it counts once, and a place named once is no pattern',
  )
  assert.deepEqual(
    of('from').map(({ episodes, children }) => [episodes, children]),
    [[2, 2]],
  )
})

test('LAW-2.1: by school and by provider, as they were on the day of the episode', async t => {
  const { town, home, seen, hand, read, ninety, today, days } = await county(t)
  const child = await seen('Robin', { home })
  for (const ago of [30, 3]) await town.episode(child, days(ago))
  const schooling = (school: string, from: string, until: string) =>
    hand(
      `insert into schooling (id, child_id, kind, school, from_on, until_on) values (gen_random_uuid(), '${child}', 'school', '${school}', ${from}, ${until})`,
    )
  const turned = `date '1970-01-01' + ${addDays(today, -15)}`
  await schooling('Old Example School', 'null', turned)
  await schooling('New Example School', turned, 'null')
  const settings = await read(tx => patterns.readSettings(tx, ninety, 20))
  assert.deepEqual(
    settings.filter(({ list }) => list === 'school').map(({ setting, episodes }) => [setting, episodes]),
    [
      ['New Example School', 1],
      ['Old Example School', 1],
    ],
  )
  assert.deepEqual(
    settings.filter(({ list }) => list === 'provider').map(({ episodes, children }) => [episodes, children]),
    [[2, 1]],
  )
})

test('CARER-8.2b: how often the six measures could not be taken stands by provider, of all that it reported', async t => {
  const { town, home, seen, hand, read, ninety, days } = await county(t)
  const [one, two] = [await seen('One', { home }), await seen('Two', { home })]
  const episodes = [
    await town.episode(one, days(20)),
    await town.episode(two, days(10)),
    await town.episode(two, days(4)),
  ]
  await hand(`update episode set reporter_team_id = '${home.id}'`)
  await hand(`insert into search_measure (id, child_id, episode_id, measure, state, note)
    values (gen_random_uuid(), '${one}', '${episodes[0]}', 'all', 'could-not', 'The only adult')`)
  await hand(`insert into search_measure (id, child_id, episode_id, measure, state)
    values (gen_random_uuid(), '${two}', '${episodes[1]}', 'search-home', 'could-not')`)
  const [line, ...more] = (await read(tx => patterns.readSettings(tx, ninety, 20))).filter(
    ({ list }) => list === 'unable',
  )
  assert.deepEqual([line?.episodes, line?.of, line?.behind.map(({ id }) => id), more.length], [1, 3, [one], 0])
})

test('LAW-2.1: children who go missing together more than once stand together, where both are seen', async t => {
  const { town, seen, hand, read, ninety, days } = await county(t)
  const [one, two] = [await seen('One'), await seen('Two')]
  const unseen = await town.child({ authority: 'other', livesIn: 'elsewhere' })
  const together = async (ago: number, children: readonly Id<'child'>[]) => {
    const group = anId()
    for (const child of children) {
      const episode = await town.episode(child, days(ago))
      await hand(
        `insert into episode_group (id, child_id, episode_id, group_id) values (gen_random_uuid(), '${child}', '${episode}', '${group}')`,
      )
    }
  }
  for (const ago of [20, 10]) await together(ago, [one, two, unseen])
  await together(5, [one, unseen])
  const pairs = await read(tx => patterns.readGoneTogether(tx, ninety, 20))
  assert.deepEqual(
    pairs.map(({ children, times }) => [children.map(({ name }) => name).sort(), times]),
    [[['One Example', 'Two Example'], 2]],
  )
})

test('SW-9.3: what was raised of a pattern only grows, is noted in the audit, and one about a child is read by those alone who see the child', async t => {
  const { db, town, avery, seen, read } = await county(t)
  const child = await seen('Robin')
  const kasia = await town.worker(
    'missing-co-ordinator',
    await town.team(await town.agency('authority', 'stoke-on-trent')),
  )
  const note = (more: object = {}) => ({
    ...({
      id: anId<'pattern-alert'>(),
      kind: 'place',
      says: 'The retail park on Fridays',
      raisedTo: 'Local policing team',
    } as const),
    ...{ raisedAt: town.now as Instant, child: null, follows: null },
    ...more,
  })
  const first = note()
  for (const _ of [1, 2]) assert.equal(await raisePattern(db.store, avery.asker, first), true)
  const about = note({ kind: 'child', child, says: 'Always on a Friday' })
  await raisePattern(db.store, avery.asker, about)
  await raisePattern(
    db.store,
    kasia.asker,
    note({ follows: first.id, says: 'The shops ring us now', raisedAt: hoursAfter(town.now, -1) }),
  )
  const see = (as: Worker) => read(tx => patterns.readPatternAlerts(tx, 50), as)
  assert.deepEqual((await see(avery)).map(one => one.child?.name ?? null).sort(), ['Robin Example', null, null])
  assert.deepEqual(
    (await see(kasia)).map(one => one.child),
    [null, null],
  )
  assert.equal(await raisePattern(db.store, kasia.asker, note({ follows: about.id })), false)
  await assert.rejects(raisePattern(db.store, kasia.asker, note({ child })), NotAllowed)
  const social = await town.worker('practitioner')
  await assert.rejects(raisePattern(db.store, social.asker, note()), NotAllowed)
  assert.deepEqual(await see(social), [])
  for (const statement of [`update pattern_alert set says = 'x'`, 'delete from pattern_alert'])
    await assert.rejects(db.owner.run(statement), /only grows/)
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from audit_entry where subject_table = 'pattern_alert'
    and act = 'raise-pattern'`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ n: 3 }])
})
