// Fills a database with one worker of every role and one child for every state of a grant, with a row in every table.
import type { TestContext } from 'node:test'
import { sql } from 'kysely'
import { type Partnership, partnership } from '../builders/partnership.ts'
import { anId, type Team, type Worker } from '../builders/people.ts'
import { type TestDatabase, withDatabase } from '../with-database.ts'
import { belongings, everyRole, makingOf, standingId } from './attempts.ts'
import { type GrantState, grantStates, type Holders, type StateChild } from './grant-states.ts'
import { triedTables } from './protected-tables.ts'

async function fillChild(town: Partnership): Promise<StateChild> {
  return town.byHand(async hand => {
    const made = { child: anId<'child'>(), first: anId<'episode'>(), second: anId<'episode'>() }
    for (const [name, table] of triedTables) {
      for (const belongs of belongings(table)) {
        const making = makingOf(name, table, made, belongs, standingId(name, table, made, belongs))
        for (const statement of making) await sql.raw(statement).execute(hand.sql)
      }
    }
    return made
  })
}

// Duties and flags that no rule raises: laid without touching the child, so that the engine leaves them.
async function layDuties(town: Partnership, { child, first, second }: StateChild): Promise<void> {
  const duty = (rule: string, scope: string, episode: string) =>
    `('${child}', '${rule}', '${episode}', '${episode}', '${scope}', 'duty', 'practitioner', now(), '-', '1')`
  const flag = (subject: string, episode: string | null) =>
    `('${child}', 'TEST', '${subject}', ${episode === null ? 'null' : `'${episode}'`}, now(), '-')`
  const duties = [
    duty('TEST-FIRST', 'episode', first),
    duty('TEST-SECOND', 'episode', second),
    duty('TEST-CHILD', 'child', first),
  ]
  const flags = [flag(first, first), flag(second, second), flag('child', null)]
  await town.byHand(async hand => {
    await sql
      .raw(`insert into obligation (child_id, rule, subject, episode_id, scope, force, owner, opens_at, because, rule_version)
        values ${duties.join(', ')}`)
      .execute(hand.sql)
    await sql
      .raw(`insert into flag (child_id, rule, subject, episode_id, since, because) values ${flags.join(', ')}`)
      .execute(hand.sql)
  })
}

async function everybodyIn(town: Partnership): Promise<Holders> {
  const own = await town.team()
  const membershipEnded = await town.team(own.agency)
  const membershipNotBegun = await town.team(own.agency)
  const otherAgency = await town.team()
  const strangers = await town.team(own.agency)
  const everybody: Worker[] = []
  for (const role of everyRole) {
    const worker = await town.worker(role, own)
    await town.joins(worker, membershipEnded, { until: -24 })
    await town.joins(worker, membershipNotBegun, { from: 24 })
    await town.joins(worker, otherAgency)
    everybody.push(worker)
  }
  const stranger = await town.worker('practitioner', strangers)
  const otherRoles = await Promise.all(everybody.map(worker => town.alsoAs(worker, 'team-manager', own.agency)))
  const covers = await coversOf(town, own, otherAgency, everybody)
  const teams = { own, membershipEnded, membershipNotBegun, otherAgency, strangers }
  return { ...teams, everybody, stranger, otherRoles, ...covers }
}

// Everybody stands in for each of these people, in each of the ways in which that counts or does not.
async function coversOf(town: Partnership, own: Team, elsewhere: Team, everybody: readonly Worker[]) {
  const [covered, coverEnded, coverNotBegun, coveredLeft] = await Promise.all(
    [0, 1, 2, 3].map(() => town.worker('practitioner', own)),
  )
  const coveredElsewhere = await town.worker('practitioner', elsewhere)
  const cover = (away: Worker, covering: Worker, from: number, until: number) =>
    sql`insert into cover (id, away_id, covering_id, agency_id, from_at, until_at) values (${anId()}, ${away.personId}, ${covering.personId},
      ${away.agency.id}, fact_now() + ${from} * interval '1 hour', fact_now() + ${until} * interval '1 hour')`
  await town.byHand(async hand => {
    for (const worker of everybody) {
      for (const away of [covered!, coveredLeft!, coveredElsewhere]) await cover(away, worker, -1, 24).execute(hand.sql)
      await cover(coverEnded!, worker, -24, -1).execute(hand.sql)
      await cover(coverNotBegun!, worker, 1, 24).execute(hand.sql)
    }
    await sql`update person set left_at = clock_timestamp() where id = ${coveredLeft!.personId}`.execute(hand.sql)
  })
  return {
    covered: covered!,
    coverEnded: coverEnded!,
    coverNotBegun: coverNotBegun!,
    coveredLeft: coveredLeft!,
    coveredElsewhere,
  }
}

// Restricted first and granted afterwards: what was granted before is the property test's.
async function restrict(town: Partnership, child: string, keeper: Team): Promise<void> {
  const seal = anId()
  await town.byHand(async hand => {
    await sql`insert into seal (id, reason) values (${seal}, '-')`.execute(hand.sql)
    await sql`insert into seal_child (seal_id, child_id) values (${seal}, ${child})`.execute(hand.sql)
    await sql`insert into seal_keeper (seal_id, holder, holder_kind) values (${seal}, ${keeper.id}, 'team')`.execute(
      hand.sql,
    )
    await sql`select let_keepers_in(${seal})`.execute(hand.sql)
  })
}

/** A child in every state, and those who may hold a grant. */
export type Filled = { db: TestDatabase; holders: Holders; children: { state: GrantState; made: StateChild }[] }

/** Fills a fresh database with one worker of every role and one child in every state. */
export async function fillEveryState(t: TestContext): Promise<Filled> {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const holders = await everybodyIn(town)
  const children = []
  for (const state of grantStates) {
    const made = await fillChild(town)
    await layDuties(town, made)
    if (state.keptBy) await restrict(town, made.child, state.keptBy(holders))
    const episode = state.firstEpisodeOnly ? { episode: made.first } : {}
    for (const holder of state.to(holders)) await town.grants(made.child, holder, { ...state.grant, ...episode })
    children.push({ state, made })
  }
  return { db, holders, children }
}
