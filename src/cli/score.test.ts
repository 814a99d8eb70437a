import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Io } from './command.ts'
import { scoreCommand } from './score.ts'

const levels = { 1: 0, 2: 3, 3: 'not-known', 4: null, 5: 0, 6: 0, 7: 0, 8: 1, 9: 1, 10: 1, 11: 1, 12: 1, 13: 1, 14: 1 }
const answers = { levels, judgedBand: null, judgementReason: null, boundaryConfirmed: false, age: 14 }
const good = JSON.stringify(answers)
const bad = JSON.stringify({ ...answers, levels: { ...levels, 9: 5 } })

async function run(input: string | Buffer, ...args: string[]) {
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  const into = (list: Buffer[]) => ({ write: async (text: string | Uint8Array) => void list.push(Buffer.from(text)) })
  const stdin = (async function* () {
    yield Buffer.from(input)
  })()
  const io: Io = { stdin, stdout: into(out), stderr: into(err) }
  const code = await scoreCommand(args, io)
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }
}

const expected =
  '{"totalA":null,"totalB":7,"total":null,"band":null,"boundary":false,"unanswered":[4],"notKnown":[3],' +
  '"effectiveBand":null,"canSubmit":false,"problems":["unanswered","judgement-missing"],"prompts":[]}'

describe('homeward score', () => {
  it('prints the score of the example of its contract, key by key in its order', async () => {
    const { code, out, err } = await run(good, 'rfm-2024')
    assert.deepEqual([code, JSON.stringify(JSON.parse(out)), err], [0, expected, ''])
  })

  it('answers a batch line by line, in order, skipping blank lines', async () => {
    const { code, out, err } = await run(`${good}\n\n{"age":12,"levels":{"11":1}}\n`, 'rfm-2024', '--batch')
    const lines = out.trimEnd().split('\n')
    assert.deepEqual([code, err, lines.length, lines[0]], [0, '', 2, expected])
    assert.deepEqual(JSON.parse(lines[1] ?? '').prompts, ['RFM24-20'])
    assert.deepEqual(await run('', 'rfm-2024', '--batch'), { code: 0, out: '', err: '' })
  })

  it('refuses what is not of the form by the name of its field, with nothing on standard output', async () => {
    const { code, out, err } = await run(bad, 'rfm-2024')
    assert.deepEqual([code, out], [2, ''])
    assert.equal(err, 'levels.9: must be one of 0, 1, 2, 3, 4, not-known\n')
  })

  it('refuses a whole batch for one bad line, and names the line', async () => {
    const { code, out, err } = await run(`${good}\n${bad}\n${good}`, 'rfm-2024', '--batch')
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /^line 2: levels\.9: must be one of/)
  })

  it('refuses empty input, and bytes that are not UTF-8', async () => {
    assert.match((await run(' \n', 'rfm-2024')).err, /^answers: is empty\n/)
    const { code, out, err } = await run(Buffer.concat([Buffer.from(good), Buffer.from([0xff])]), 'rfm-2024')
    assert.deepEqual([code, out, err], [2, '', 'answers: is not UTF-8 text\n'])
  })

  it('refuses arguments and forms that it does not know', async () => {
    for (const args of [[], ['cse-rfm-2018'], ['rfm-2024', '--Batch'], ['--batch', 'rfm-2024'], ['rfm-2024', 'x']]) {
      const { code, out, err } = await run(good, ...args)
      assert.deepEqual([code, out], [2, ''])
      assert.match(err, /^usage: homeward score rfm-2024/)
    }
  })
})
