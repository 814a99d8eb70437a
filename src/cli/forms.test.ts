import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instruments } from '../domain/instruments/index.ts'
import type { Io } from './command.ts'
import { formsCommand, listedForm } from './forms.ts'

const formOf = (code: string) => {
  const found = instruments.find(one => one.code === code)
  assert.ok(found)
  return listedForm(found)
}

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const into = (list: string[]) => ({ write: async (text: string | Uint8Array) => void list.push(String(text)) })
  const stdin = (async function* () {})()
  const io: Io = { stdin, stdout: into(out), stderr: into(err) }
  return { code: await formsCommand(args, io), out: out.join(''), err: err.join('') }
}

describe('homeward forms', () => {
  it('prints every form in every version, with the keys of its contract', async () => {
    const { code, out, err } = await run()
    const forms: { code: string; version: string }[] = JSON.parse(out)
    assert.deepEqual([code, err], [0, ''])
    assert.deepEqual(
      forms.map(form => [form.code, form.version]),
      instruments.map(form => [form.code, form.version]),
    )
    for (const form of forms)
      assert.deepEqual(Object.keys(form), ['code', 'version', 'title', 'source', 'questions', 'indicators', 'bands'])
  })

  it('leaves out what the product asks besides the print, and prints the questions of one review', () => {
    const { questions } = formOf('rfm-2024')
    assert.deepEqual(
      questions.map(({ id }) => id),
      Array.from({ length: 43 }, (_, n) => `a${String(n + 1).padStart(2, '0')}`),
    )
    assert.deepEqual(questions[7]?.options, ['CSE', 'CCE', 'Dual'])
  })

  it('prints the 118 indicators of 2018 with their columns, three of which have none (GAP-43)', () => {
    const { questions, indicators } = formOf('cse-rfm-2018')
    assert.deepEqual([questions.length, indicators.length], [39, 118])
    const count = (column: string | null) =>
      indicators.filter(one => one !== null && 'column' in one && one.column === column).length
    assert.deepEqual([count('Low'), count('Medium'), count('High'), count(null)], [37, 39, 39, 3])
  })

  it('refuses arguments', async () => {
    assert.deepEqual(await run('x'), { code: 2, out: '', err: 'homeward forms takes no arguments\n' })
  })
})
