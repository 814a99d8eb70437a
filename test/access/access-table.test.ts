import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Worker } from '../builders/people.ts'
import { onPostgres, type TestDatabase } from '../with-database.ts'
import {
  type Attempt,
  attemptsOn,
  type Look,
  looksAt,
  looksAtDuties,
  looksAtMessages,
  writesToReadTables,
} from './attempts.ts'
import { type Filled, fillEveryState } from './every-state.ts'
import type { GrantState } from './grant-states.ts'
import { lookFor, probe } from './probe.ts'
import { triedTables } from './protected-tables.ts'

async function wrongAnswers(
  db: TestDatabase,
  worker: Worker,
  attempts: (Attempt & { state: string })[],
): Promise<string[]> {
  const outcomes = await probe(
    db,
    worker.asker,
    attempts.map(attempt => attempt.statement),
  )
  return attempts.flatMap((attempt, n) =>
    outcomes[n] === attempt.expected
      ? []
      : [`${worker.role}, ${attempt.state}: ${attempt.what} gave ${outcomes[n]}, not ${attempt.expected}`],
  )
}

async function wrongLooks(db: TestDatabase, worker: Worker, looks: (Look & { state: string })[]): Promise<string[]> {
  const seen = await lookFor(db, worker.asker, looks)
  return looks.flatMap(({ state, what, expected }, n) =>
    seen[n] === expected ? [] : [`${worker.role}, ${state}: ${what} saw ${seen[n]}, not ${expected}`],
  )
}

// Writing is tried in every state on PostgreSQL, where the policies hold against anybody; the embedded database, whose session
// is its owner's, tries it in the states that differ most.
const differMost = ['no grant at all', 'the whole child through the team', 'one episode in person', 'suspended']
const triesWriting = ({ name, readingOnly }: GrantState) =>
  readingOnly !== true && (onPostgres || differMost.includes(name))

async function everyAttempt({ db, holders, children }: Filled): Promise<number> {
  let attempts = 0
  for (const worker of holders.everybody) {
    const written = children.filter(({ state }) => triesWriting(state))
    const writes = written.flatMap(({ state, made }) =>
      [
        ...triedTables.flatMap(([name, table]) => attemptsOn(name, table, worker.role, state, made)),
        ...(state.sees === 'whole' ? writesToReadTables(made) : []),
      ].map(attempt => ({ ...attempt, state: state.name })),
    )
    const looks = children.flatMap(({ state, made }) =>
      [
        ...triedTables.flatMap(([name, table]) => looksAt(name, table, worker.role, state, made)),
        ...looksAtDuties(worker.role, state, made),
        ...looksAtMessages(worker.role, state, made),
      ].map(look => ({ ...look, state: state.name })),
    )
    attempts += writes.length + looks.length
    assert.deepEqual([...(await wrongAnswers(db, worker, writes)), ...(await wrongLooks(db, worker, looks))], [])
  }
  return attempts
}

async function everyGrant({ db, holders, children }: Filled): Promise<void> {
  const worker = holders.everybody[0]!
  const held = new Set<unknown>([holders.own, worker])
  // Covered for, they are a holder in person; what they hold in their role is nobody else’s.
  const covered = (state: GrantState) => !state.grant?.inRole && state.to(holders).includes(holders.covered)
  const attempts = children.map(({ state, made }) => ({
    state: state.name,
    what: 'read grants',
    statement: `select * from access_grant where child_id = '${made.child}'`,
    expected: String(
      state.to(holders).filter(holder => held.has(holder)).length +
        (covered(state) ? 1 : 0) +
        (state.keptBy?.(holders) === holders.own ? 1 : 0),
    ),
  }))
  assert.deepEqual(await wrongAnswers(db, worker, attempts), [])
}

// Whatever is tried is undone at once, so what takes long to fill is filled once.
test('with one worker of every role and one child in every state', async t => {
  const filled = await fillEveryState(t)
  await t.test('the access table holds in the database for every role, protected table, act and grant', async t => {
    t.diagnostic(`${await everyAttempt(filled)} attempts`)
  })
  await t.test('a grant is shown to those who hold it and to nobody else', () => everyGrant(filled))
})
