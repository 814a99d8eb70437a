import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Io } from './command.ts'
import { evaluateCommand } from './evaluate.ts'

const child = { bornOn: '2012-05-01', responsibleAuthority: 'staffordshire', livesIn: 'staffordshire' }
const times = { lastSeenAt: '2026-03-01T21:00:00Z', reportedToPoliceAt: '2026-03-01T23:10:00Z' }
const file = { now: '2026-03-20T09:00:00Z', child, episodes: [{ ref: 'e1', kind: 'missing', ...times }] }
const good = JSON.stringify(file)
const bad = JSON.stringify({ ...file, episodes: [{ ref: 'e1', kind: 'missing', lastSeenAt: 'yesterday' }] })

async function run(input: string | Buffer, ...args: string[]) {
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  const into = (list: Buffer[]) => ({ write: async (text: string | Uint8Array) => void list.push(Buffer.from(text)) })
  const stdin = (async function* () {
    yield Buffer.from(input)
  })()
  const io: Io = { stdin, stdout: into(out), stderr: into(err) }
  const code = await evaluateCommand(args, io)
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }
}

describe('homeward evaluate', () => {
  it('prints the obligations and flags of a case file, and nothing else of them than the contract names', async () => {
    const { code, out, err } = await run(good)
    assert.equal(code, 0)
    assert.equal(err, '')
    const { obligations, flags, ...rest } = JSON.parse(out)
    assert.deepEqual([flags, rest], [[], {}])
    const { because, ...review } = obligations[0]
    assert.equal(obligations.length, 1)
    assert.match(because, /72 hours/)
    assert.deepEqual(Object.keys(obligations[0]), [
      'rule',
      'subject',
      'force',
      'opensAt',
      'dueAt',
      'metAt',
      'state',
      'because',
    ])
    assert.deepEqual(review, {
      rule: 'LONG-17.2b',
      subject: 'e1',
      force: 'duty',
      opensAt: '2026-03-04T21:00:00Z',
      dueAt: '2026-03-04T21:00:00Z',
      metAt: null,
      state: 'overdue',
    })
  })

  it('refuses what is not of the form by the name of its field, with nothing on standard output', async () => {
    const { code, out, err } = await run(bad)
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /^episodes\[0\]\.lastSeenAt: must be a moment/)
    assert.doesNotMatch(err, /yesterday/)
  })

  it('refuses empty input, and bytes that are not UTF-8', async () => {
    for (const input of ['', ' \n\t\r\n', '\ufeff'])
      assert.deepEqual([(await run(input)).code, (await run(input)).out], [2, ''])
    const { code, out, err } = await run(Buffer.concat([Buffer.from(good), Buffer.from([0xff])]))
    assert.deepEqual([code, out, err], [2, '', 'case file: is not UTF-8 text\n'])
  })

  it('reads a file that begins with a byte order mark', async () => {
    assert.deepEqual(await run(`\ufeff${good}`), await run(good))
    assert.deepEqual(await run(`\ufeff${good}`, '--batch'), await run(good, '--batch'))
    assert.equal((await run(`${good}\n\ufeff${good}`, '--batch')).code, 2)
  })

  it('refuses arguments that it does not know', async () => {
    for (const args of [['--Batch'], ['--batch', 'x'], ['case.json']]) {
      const { code, out, err } = await run(good, ...args)
      assert.deepEqual([code, out], [2, ''])
      assert.match(err, /^usage:/)
    }
  })
})

describe('homeward evaluate --batch', () => {
  it('prints one result for each line, in order, and skips blank lines', async () => {
    const idle = JSON.stringify({ now: '2026-03-20T09:00:00Z', child })
    const { code, out, err } = await run(`${good}\r\n\n  \t\n${idle}\n\n${good}`, '--batch')
    assert.deepEqual([code, err], [0, ''])
    const lines = out.trimEnd().split('\n')
    assert.deepEqual(
      lines.map(line => JSON.parse(line).obligations.length),
      [1, 0, 1],
    )
    assert.deepEqual(JSON.parse(lines[0]!), JSON.parse((await run(good)).out))
  })

  it('refuses the whole batch for one bad line, by its number among all lines and its field', async () => {
    const { code, out, err } = await run(`${good}\n\n${bad}\n${good}\nnonsense`, '--batch')
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /^line 3: episodes\[0\]\.lastSeenAt: must be a moment/)
  })

  it('prints nothing for an empty batch', async () => {
    for (const input of ['', '\n\n', ' ']) assert.deepEqual(await run(input, '--batch'), { code: 0, out: '', err: '' })
  })
})
