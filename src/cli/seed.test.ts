// `homeward seed` fills an empty database, says how far it has come, prints the accounts, and refuses the rest in words.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { withDatabase } from '../../test/with-database.ts'
import { makeGate } from '../actions/sign-in/gate.ts'
import { parseInstant } from '../domain/kernel/index.ts'
import { type OpenGround, seedInto } from './seed.ts'

async function ground(t: TestContext): Promise<OpenGround> {
  const { owner, store } = await withDatabase(t)
  const gate = makeGate(store, 'a secret of this test and of no other', { memory: 64, passes: 1, lanes: 1 })
  const now = parseInstant('2026-03-23T09:00:00Z') ?? assert.fail()
  return async () => ({ owner, gate, now, connections: 1, close: async () => {} })
}

async function run(args: readonly string[], open: OpenGround) {
  const [out, err]: string[][] = [[], []]
  const into = (lines: string[] = []) => ({ write: async (text: string | Uint8Array) => void lines.push(String(text)) })
  const code = await seedInto(args, { stdin: (async function* () {})(), stdout: into(out), stderr: into(err) }, open)
  return { code, out: out?.join('') ?? '', err: err?.join('') ?? '' }
}

test('seed fills an empty database and prints whom to sign in as', async t => {
  const open = await ground(t)
  const { code, out, err } = await run(['--children', '3', '--seed', '5'], open)
  assert.equal(code, 0)
  assert.match(
    out,
    /avery\.sample@example\.org +Avery Sample, Missing children co-ordinator \(Staffordshire County Council\)/,
  )
  assert.match(err, /100% The demonstration stands: 3 children/)
  const again = await run([], open)
  assert.equal(again.code, 2)
  assert.match(again.err, /only put into an empty one/)
})

test('seed refuses numbers that are none before it opens the database', async () => {
  const never: OpenGround = () => assert.fail('the database was opened')
  for (const args of [
    ['--children', '0'],
    ['--children', 'many'],
    ['--seed', '-1'],
    ['--at', 'yesterday'],
    ['--other'],
  ]) {
    const { code, out, err } = await run(args, never)
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /^usage: homeward seed/)
  }
})
