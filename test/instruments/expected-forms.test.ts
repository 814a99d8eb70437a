import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { listedForm } from '../../src/cli/forms.ts'
import { instruments } from '../../src/domain/instruments/index.ts'
import expected from './expected-forms.json' with { type: 'json' }

type Expected = {
  code: string
  title?: string
  source: string
  questions: { id: string; section: string; label: string; options: string[] }[]
  indicators: object[]
  bands: object[]
}

// Two forms that share one title in the sources have one of our own each.
function printed(code: string, titled: boolean): Expected {
  const found = instruments.find(one => one.code === code)
  assert.ok(found, `there is no instrument ${code}`)
  const { title, source, questions, indicators, bands } = JSON.parse(JSON.stringify(listedForm(found)))
  return {
    code,
    ...(titled ? { title } : {}),
    source,
    questions: questions.map(({ id, section, label, options }: Expected['questions'][number]) => ({
      id,
      section,
      label,
      options,
    })),
    indicators,
    bands,
  }
}

describe('the words of the forms', () => {
  const all: Expected[] = expected

  it('are compared for every form but the escalation meeting, which the sources describe and do not print', () => {
    const compared = all.map(({ code }) => code)
    const others = instruments.map(({ code }) => code).filter(code => !compared.includes(code))
    assert.deepEqual([compared.length, others], [12, ['escalation-meeting']])
  })

  for (const one of all) {
    it(`${one.code} is the printed form in every label, option, descriptor and prompt, and in their order`, () => {
      assert.deepEqual(printed(one.code, one.title !== undefined), one)
    })
  }
})
