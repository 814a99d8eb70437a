import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { commands } from './cli/commands.ts'

const program = fileURLToPath(new URL('./cli.ts', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))
const child = { bornOn: '2012-05-01', responsibleAuthority: 'other', livesIn: 'staffordshire' }
const file = JSON.stringify({ now: '2026-03-20T09:00:00Z', child })

function homeward(input: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const run = execFile(process.execPath, [program, ...args], { cwd: root, maxBuffer: 1e9 }, (fault, out, err) => {
      if (fault && typeof fault.code !== 'number') reject(fault)
      else resolve({ code: Number(fault?.code ?? 0), out, err })
    })
    run.stdin?.on('error', () => {}) // A command that reads nothing may end before all is written.
    run.stdin?.end(input)
  })
}

describe('the command line', () => {
  it('evaluates a case file as a process of its own', async () => {
    assert.deepEqual(await homeward(file, 'evaluate'), {
      code: 0,
      out: '{\n  "obligations": [],\n  "flags": []\n}\n',
      err: '',
    })
  })

  it('ends with 2 and nothing on standard output for what it refuses', async () => {
    const refused = await homeward('{"now":1}', 'evaluate')
    assert.deepEqual([refused.code, refused.out], [2, ''])
    assert.match(refused.err, /^now: /)
    const empty = await homeward('', 'evaluate')
    assert.deepEqual([empty.code, empty.out], [2, ''])
  })

  it('writes out a large batch to its end, in order', async () => {
    const refs = Array.from({ length: 3000 }, (_, i) => `e${i}`)
    const episode = (ref: string) => [{ ref, kind: 'missing', reportedToPoliceAt: '2026-03-01T23:10:00Z' }]
    const lines = refs.map(ref => JSON.stringify({ ...JSON.parse(file), episodes: episode(ref) }))
    const { code, out } = await homeward(lines.join('\n'), 'evaluate', '--batch')
    assert.equal(code, 0)
    assert.deepEqual(
      out
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).obligations[0].subject),
      refs,
    )
  })

  it('takes it quietly when its reader has seen enough', async () => {
    const run = spawn(process.execPath, [program, 'evaluate', '--batch'], { cwd: root })
    run.stdin.end(`${file}\n`.repeat(20_000))
    run.stdout.once('data', () => run.stdout.destroy())
    const [err, code] = await Promise.all([text(run.stderr), new Promise(resolve => run.on('close', resolve))])
    assert.deepEqual([err, code], ['', 0])
  })

  it('lists every command where none or an unknown one is asked for', async () => {
    for (const args of [[], ['evaluat']]) {
      const { code, out, err } = await homeward('', ...args)
      assert.deepEqual([code, out], [2, ''])
      for (const { name, says } of commands) assert.ok(err.includes(name) && err.includes(says))
    }
  })

  it('names each command once', () => {
    assert.equal(new Set(commands.map(({ name }) => name)).size, commands.length)
  })

  it('prints every rule with its paragraph, its owner and its versions', async () => {
    const { code, out } = await homeward('', 'rules')
    assert.equal(code, 0)
    const rules: { id: string }[] = JSON.parse(out)
    const interview = rules.find(({ id }) => id === 'RHI-15.6')
    assert.deepEqual(interview, {
      id: 'RHI-15.6',
      title: 'Return interview',
      citation: {
        source: '004',
        paragraph: '15.6',
        says: 'The return interview is to be carried out within 72 hours of the child being located or coming back.',
        checkedOn: '2026-11-21',
      },
      owner: 'return-interviewer',
      contract: true,
      versions: [{ from: null, until: null, deadline: '72 hours' }],
    })
    assert.equal((await homeward('', 'rules', 'all')).code, 2)
  })
})
