import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { onPostgres, type TestDatabase, withDatabase } from '../with-database.ts'
import { type Otherwise, play } from './night.play.ts'
import { type Step, step } from './night.steps.ts'

const runs = Number(process.env.HOMEWARD_RUNS || (onPostgres ? 300 : 100))
const perBatch = 100
/** What is given up leaves its dead rows behind, which would slow the later histories down: now and then a fresh database. */
const perDatabase = 1000

// Leaves out one step after another for as long as the rest still goes otherwise.
async function shortest(
  db: TestDatabase,
  steps: readonly Step[],
): Promise<{ steps: readonly Step[]; otherwise: Otherwise | undefined }> {
  const goesOtherwise = async (some: readonly Step[]) =>
    (
      await play(
        db,
        new Map([
          [1, some],
          [2, []],
        ]),
      )
    )[0]
  let [left, otherwise] = [steps, await goesOtherwise(steps)]
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const without = left.toSpliced(at, 1)
    const still = await goesOtherwise(without)
    if (still !== undefined) [left, otherwise] = [without, still]
  }
  return { steps: left, otherwise }
}

test(`whatever happens at night, everybody sees what the model says and nothing else, and can act where they may`, async t => {
  const seed = Number(process.env.HOMEWARD_SEED || Date.now() % 2 ** 31)
  const histories = fc.sample(fc.array(step, { minLength: 4, maxLength: 16 }), { numRuns: runs, seed })
  let db = await withDatabase(t)
  for (let from = 0; from < runs; from += perBatch) {
    if (from > 0 && from % perDatabase === 0) db = await withDatabase(t)
    const batch = new Map(histories.slice(from, from + perBatch).map((steps, n) => [from + n + 1, steps]))
    const [first] = await play(db, batch)
    if (first === undefined) continue
    const least = await shortest(db, batch.get(first.number)!)
    assert.fail(`HOMEWARD_SEED=${seed}: ${JSON.stringify({ first, ...least }, null, 1)}`)
  }
  t.diagnostic(`${runs} histories, seed ${seed}`)
})
