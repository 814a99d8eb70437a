import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { dayNumbered, dayText, hoursAfter, type Instant, parseInstant } from '../../src/domain/kernel/index.ts'
import { at } from '../../src/store/transaction.ts'
import { byOwnersHand, type OwnersHand } from '../builders/owners-hand.ts'
import { type Partnership, partnership } from '../builders/partnership.ts'
import { anId } from '../builders/people.ts'
import { type TestDatabase, withDatabase } from '../with-database.ts'
import { type Facts, whoMaySee } from './carried-grants.model.ts'

/** In winter, when a day in London is a day in UTC, so that the model may count hours. */
const began = parseInstant('2026-11-02T00:00:00Z')!
const momentOf = (hours: number): Instant => hoursAfter(began, hours)
const dayAt = (hours: number) => dayText(dayNumbered(Math.floor(momentOf(hours) / 86_400_000)))

const day = fc.integer({ min: -20, max: 40 }).map(days => days * 24)
const span = fc.record({ from: day, until: fc.option(fc.integer({ min: 1, max: 40 })) })
const area = fc.constantFrom('staffordshire', 'stoke-on-trent')
const district = fc.option(fc.constantFrom('north', 'south'))
const who = fc.integer({ min: 0, max: 3 })

/** One thing that happens to the child, or time that passes. `nth` picks one of what stands. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('remit' as const),
    who,
    span,
    of: fc.constantFrom('authority', 'district', 'open-episode'),
    area,
    district: fc.constantFrom('north', 'south'),
  }),
  fc.record({ kind: fc.constant('placement' as const), who: fc.option(who), span, area, district }),
  fc.record({ kind: fc.constant('involvement' as const), who, span }),
  fc.record({ kind: fc.constant('episode' as const) }),
  fc.record({ kind: fc.constant('confirm' as const), nth: fc.nat(9) }),
  fc.record({ kind: fc.constant('in-error' as const), nth: fc.nat(9) }),
  fc.record({
    kind: fc.constant('end' as const),
    table: fc.constantFrom('remit', 'placement', 'involvement'),
    nth: fc.nat(9),
    days: fc.integer({ min: 0, max: 10 }),
  }),
  fc.record({ kind: fc.constant('authority' as const), area }),
  fc.record({ kind: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 15 }) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

type World = {
  readonly child: string
  readonly teams: readonly string[]
  readonly facts: Facts
  readonly ids: { remit: string[]; placement: string[]; involvement: string[]; episode: string[] }
  hours: number
}

const untilOf = ({ from, until }: { from: number; until: number | null }) => (until === null ? null : from + until * 24)
const nthOf = <T>(list: readonly T[], nth: number): T | undefined => list[nth % Math.max(1, list.length)]

async function addSpan(hand: OwnersHand, world: World, given: Extract<Step, { span: unknown }>): Promise<void> {
  const [from, until] = [given.span.from, untilOf(given.span)]
  const id = anId()
  const untilDay = until === null ? null : dayAt(until)
  const team = given.who === null ? null : world.teams[given.who]!
  switch (given.kind) {
    case 'remit': {
      const value = given.of === 'open-episode' ? null : given.of === 'authority' ? given.area : given.district
      world.facts.remits.push({ team: team!, kind: given.of as 'authority', value, from, until })
      await sql`insert into remit values (${id}, ${team}, ${given.of}, ${value}, ${at(momentOf(from))},
        ${until === null ? null : at(momentOf(until))})`.execute(hand.sql)
      break
    }
    case 'placement':
      world.facts.placements.push({ home: team, livesIn: given.area, district: given.district, from, until })
      await sql`insert into placement (id, child_id, kind, home_team_id, lives_in, district, from_on, until_on)
        values (${id}, ${world.child}, 'other', ${team}, ${given.area}, ${given.district}, ${dayAt(from)}, ${untilDay})`.execute(
        hand.sql,
      )
      break
    case 'involvement':
      world.facts.involvements.push({ holder: team!, from, until })
      await sql`insert into involvement (id, child_id, team_id, part, from_on, until_on)
        values (${id}, ${world.child}, ${team}, 'other', ${dayAt(from)}, ${untilDay})`.execute(hand.sql)
  }
  world.ids[given.kind].push(id)
}

async function endOne(hand: OwnersHand, world: World, given: Extract<Step, { kind: 'end' }>): Promise<void> {
  const table = given.table as 'remit' | 'placement' | 'involvement'
  const id = nthOf(world.ids[table], given.nth)
  const fact = nthOf<{ until: number | null }>(world.facts[`${table}s`], given.nth)
  if (id === undefined || fact === undefined) return
  const until = Math.floor(world.hours / 24) * 24 + given.days * 24
  fact.until = until
  const column = table === 'remit' ? sql`until_at = ${at(momentOf(until))}` : sql`until_on = ${dayAt(until)}`
  await sql`update ${sql.table(table)} set ${column} where id = ${id}`.execute(hand.sql)
}

async function changeEpisodes(hand: OwnersHand, world: World, given: Step): Promise<void> {
  const now = at(momentOf(world.hours))
  if (given.kind === 'episode') {
    const id = anId()
    world.ids.episode.push(id)
    world.facts.episodes.push({ at: world.hours, confirmed: null, inError: false })
    await sql`insert into episode (id, child_id, reference, kind, reporter_kind, match)
      values (${id}, ${world.child}, ${id}, 'missing', 'home', 'chosen')`.execute(hand.sql)
  }
  if (given.kind !== 'confirm' && given.kind !== 'in-error') return
  const episode = nthOf(world.facts.episodes, given.nth)
  const id = nthOf(world.ids.episode, given.nth)
  if (episode === undefined) return
  if (given.kind === 'confirm') {
    episode.confirmed = world.hours
    await sql`update episode set well_being_confirmed_at = ${now} where id = ${id}`.execute(hand.sql)
  } else {
    episode.inError = true
    await sql`update episode set entered_in_error_at = ${now} where id = ${id}`.execute(hand.sql)
  }
}

async function carryOutStep(hand: OwnersHand, world: World, given: Step): Promise<void> {
  if ('span' in given) await addSpan(hand, world, given)
  else if (given.kind === 'end') await endOne(hand, world, given)
  else if (given.kind === 'authority') {
    world.facts.authority = given.area
    await sql`update child set responsible_authority = ${given.area} where id = ${world.child}`.execute(hand.sql)
  } else await changeEpisodes(hand, world, given)
  // A remit touches no child by itself; here the child is looked at again after every step.
  await sql`select engine.carry_grants(${world.child})`.execute(hand.sql)
}

async function grantsAt(db: TestDatabase, world: World, hours: number): Promise<string[]> {
  const { rows } = await sql<{ seen: string }>`
    select distinct holder || ' ' || because as seen from access_grant
     where child_id = ${world.child} and from_at <= ${at(momentOf(hours))}
       and (until_at is null or until_at > ${at(momentOf(hours))})`.execute(db.owner.sql)
  return rows.map(row => row.seen).sort()
}

async function newWorld(db: TestDatabase, town: Partnership): Promise<World> {
  await db.owner.run('delete from remit')
  const child = anId()
  const teams: string[] = []
  for (let n = 0; n < 4; n += 1) teams.push((await town.team()).id)
  await town.byHand(async hand => {
    await sql`insert into child (id, responsible_authority) values (${child}, 'other')`.execute(hand.sql)
  })
  const facts = { authority: 'other', remits: [], placements: [], involvements: [], episodes: [] }
  return { child, teams, facts, ids: { remit: [], placement: [], involvement: [], episode: [] }, hours: 0 }
}

test('whatever happens, those who may see a child are those whom the facts give sight, now and later', async t => {
  const db = await withDatabase(t)
  await db.setNow(began)
  const town = await partnership(db)
  const author = await town.worker('system')
  const history = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async steps => {
    const world = await newWorld(db, town)
    const past: string[][] = []
    for (const given of steps) {
      if (given.kind === 'pass') {
        for (let passed = 0; passed < given.days; passed += 1) {
          past[world.hours / 24] = await grantsAt(db, world, world.hours)
          world.hours += 24
        }
      }
      await byOwnersHand(db, { person: author.personId, now: momentOf(world.hours) }, hand =>
        carryOutStep(hand, world, given),
      )
      for (const later of [0, 24, 24 * 7, 24 * 29, 24 * 70]) {
        const moment = world.hours + later
        assert.deepEqual(await grantsAt(db, world, moment), whoMaySee(world.facts, moment), `at ${moment} hours`)
      }
    }
    for (const [days, seen] of past.entries()) {
      const stillSaid = await grantsAt(db, world, days * 24)
      assert.deepEqual(
        seen.filter(one => !stillSaid.includes(one)),
        [],
        `what was seen on day ${days} stays on record`,
      )
    }
  })
  await fc.assert(history, { numRuns: 40, endOnFailure: false })
})

test('a team that answers for open episodes loses sight when they are over, and what it could not see in between stays said', async t => {
  const db = await withDatabase(t)
  await db.setNow(began)
  const town = await partnership(db)
  const author = await town.worker('system')
  const world = await newWorld(db, town)
  const remit = { kind: 'remit', who: 0, of: 'open-episode', area: 'staffordshire', district: 'north' } as const
  const steps: [number, Step][] = [
    [0, { ...remit, span: { from: 0, until: null } }],
    [24, { kind: 'episode' }],
    [48, { kind: 'confirm', nth: 0 }],
    [24 * 60, { kind: 'episode' }],
  ]
  for (const [hours, given] of steps) {
    world.hours = hours
    await byOwnersHand(db, { person: author.personId, now: momentOf(hours) }, hand => carryOutStep(hand, world, given))
  }
  const seen = async (days: number) => (await grantsAt(db, world, days * 24)).length
  assert.deepEqual([await seen(2), await seen(29), await seen(31), await seen(59), await seen(60)], [1, 1, 0, 0, 1])
})
