import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Worker } from '../builders/people.ts'
import type { TestDatabase } from '../with-database.ts'
import { type Attempt, attemptsOn, dutyAttempts, historyAttempts, writesToReadTables } from './attempts.ts'
import { fillEveryState } from './every-state.ts'
import { probe } from './probe.ts'
import { factTables } from './protected-tables.ts'

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

test('the access table holds in the database for every role, protected table, act and grant', async t => {
  const { db, holders, children } = await fillEveryState(t)
  let tried = 0
  for (const worker of holders.everybody) {
    const attempts = children.flatMap(({ state, made }) =>
      [
        ...Object.entries(factTables).flatMap(([name, table]) => attemptsOn(name, table, worker.role, state, made)),
        ...historyAttempts(worker.role, state, made),
        ...dutyAttempts(worker.role, state, made),
        ...(state.sees === 'whole' && !state.readingOnly ? writesToReadTables(made) : []),
      ].map(attempt => ({ ...attempt, state: state.name })),
    )
    tried += attempts.length
    const wrong = await wrongAnswers(db, worker, attempts)
    assert.deepEqual(wrong, [])
  }
  t.diagnostic(`${tried} attempts`)
})

test('a grant is shown to those who hold it and to nobody else', async t => {
  const { db, holders, children } = await fillEveryState(t)
  const worker = holders.everybody[0]!
  const held = new Set<unknown>([holders.own, worker])
  // Covered for, they are a holder in person; what they hold in their role is nobody else’s.
  const covered = (state: (typeof children)[number]['state']) =>
    !state.grant?.inRole && state.to(holders).includes(holders.covered)
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
})
