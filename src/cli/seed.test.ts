// `homeward seed` fills an empty database, says how far it has come, prints the accounts, and refuses the rest in words.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { withDatabase } from '../../test/with-database.ts'
import type { OpenGround } from '../actions/demonstration/open-ground.ts'
import { makeGate } from '../actions/sign-in/gate.ts'
import { parseInstant } from '../domain/kernel/index.ts'
import type { Store } from '../store/open-store.ts'
import { searchWith } from './search.ts'
import { seedInto } from './seed.ts'

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

const listOf = (t: TestContext, ...lines: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-names-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'names.tsv'), lines.join('\n'))
  return join(folder, 'names.tsv')
}

async function searched(store: Store, email: string, query: object): Promise<string[]> {
  const out: string[] = []
  const io = { stdin: Readable.from([Buffer.from(JSON.stringify(query))]), stderr: { write: async () => {} } }
  const stdout = { write: async (text: string | Uint8Array) => void out.push(String(text)) }
  assert.equal(await searchWith(['--batch', '--as', email], { ...io, stdout }, async () => unclosed(store)), 0)
  return JSON.parse(out.join('')).found
}

const unclosed = (store: Store): Store => ({ ...store, close: async () => {} })

test('a list of names is loaded for a council once, whoever loads it twice, and its people find its children by the ids of the list', async t => {
  const open = await ground(t)
  const list = listOf(t, 'n1\tShaun\tLee\tDraftwood\tMo Placeholder|Shauny\t2012-03-27', 'n2\tRobin\t\tPretend\t\t')
  const words = ['--names', list, '--agency', 'staffordshire']
  const { code, out } = await run(words, open)
  assert.deepEqual([code, out], [0, '2 children were loaded, 2 stood in the list\n'])
  assert.match((await run(words, open)).out, /^0 children were loaded/)
  const { store } = (await open()).gate
  const sean = { id: 'q', given: 'Shawn', family: 'Draftwod', dob: '2012-03-27' }
  assert.equal((await searched(store, 'avery.sample@example.org', sean))[0], 'n1')
  assert.equal(
    (await searched(store, 'avery.sample@example.org', { ...sean, given: 'Placeholder', family: 'Mo', dob: null }))[0],
    'n1',
  )
  const { rows } = await sql<{ id: string }>`select child_id as id from identifier where value = 'n1'`.execute(
    (await open()).owner.sql,
  )
  const morgans = await searched(store, 'morgan.testwell@example.org', sean)
  assert.ok(!morgans.includes('n1') && !morgans.includes(rows[0]?.id ?? 'n1'))
})

test('a list is loaded for an agency that answers for no area by involving its team', async t => {
  const open = await ground(t)
  const id = '0b0e7a52-0000-4000-8000-000000000001'
  const { code } = await run(['--names', listOf(t, `${id}\tRobin\t\tPretend\t\t`), '--agency', 'lantern'], open)
  assert.equal(code, 0)
  const { rows } = await sql<{
    holder: string
  }>`select t.name as holder from access_grant g join team t on t.id = g.holder
    where g.child_id = ${id} and g.because = 'involvement'`.execute((await open()).owner.sql)
  assert.equal(rows.length, 1)
})

test('a list with a line that is none is refused whole, before the database is opened', async t => {
  const never: OpenGround = () => assert.fail('the database was opened')
  const names = (...lines: readonly string[]) => ['--names', listOf(t, ...lines), '--agency', 'staffordshire']
  for (const [words, says] of [
    [names('1\tRobin\t\tPretend\t\t', '2\tRobin\tPretend'), /^line 2: line: has 3 columns/],
    [names('1\tRobin\t\tPretend\t\t', '1\tRobin\t\tPretend\t\t'), /^line 2: id: stands on line 1 already/],
    [names('1\tRobin\t\tPretend\t\t31 March'), /^line 1: dob: must be a date/],
    [['--names', '/nowhere/names.tsv', '--agency', 'staffordshire'], /^The file of names cannot be read/],
    [['--names', 'names.tsv'], /^usage: homeward seed/],
  ] as const) {
    const { code, out, err } = await run(words, never)
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, says)
  }
  const open = await ground(t)
  const unknown = await run(['--names', listOf(t, '1\tRobin\t\tPretend\t\t'), '--agency', 'nobody'], open)
  assert.deepEqual([unknown.code, unknown.out], [2, ''])
  assert.match(unknown.err, /must be one of partnership, staffordshire, stoke,/)
})
