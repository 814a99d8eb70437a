import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answersFor, type SentAnswer } from '../../../../../test/builders/random-answers.ts'
import { documentFaults } from '../../../../../test/screens/ask-screen.ts'
import {
  type Cell,
  type Instrument,
  instruments,
  type Parts,
  type Question,
  questionsOf,
  type StoredAnswers,
} from '../../../../domain/instruments/index.ts'
import { blankFormPage } from '../blank/page.ts'
import { exampleForm } from '../example-forms.ts'
import { exampleFilling, stands } from '../example-matrix.ts'
import { printPage } from '../print/page.ts'
import { readPage } from '../read/page.ts'

const plain = (written: string): string =>
  written
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()

const words = (text: string): string =>
  plain(text.replaceAll('&', '&amp;').replaceAll("'", '’’').replaceAll('<', '&lt;'))

const found = (page: string, pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map(([, inside]) => plain(inside ?? '')).sort()

const cellsOf = ({ input }: Question): readonly Cell[] => {
  const named = (parts: Parts) => Object.values(parts).map(({ cell }) => cell)
  if (input.kind === 'parts') return named(input.parts)
  return 'kind' in input && input.kind !== 'table' && 'options' in input ? [input] : []
}

const optionsOf = (question: Question): string[] =>
  cellsOf(question).flatMap(cell => ('options' in cell ? cell.options.map(one => one.label) : []))

function expectedOf(of: Instrument, reviews: number) {
  const parts = [0, ...Array.from({ length: reviews }, (_, i) => i + 1)]
  const questions = parts.flatMap(part => Object.values(questionsOf(of, part)))
  const levels = Object.values(of.questions).filter(one => one.input.kind === 'level')
  const numbered = (one: Question) => (levels.includes(one) ? `${levels.indexOf(one) + 1}. ${one.label}` : one.label)
  const sorted = (all: readonly string[]) => all.map(words).sort()
  return {
    labels: sorted(questions.filter(one => one.input.kind !== 'column-tick').map(numbered)),
    ticks: sorted(questions.filter(one => one.input.kind === 'column-tick').map(one => one.label)),
    prompts: sorted(questions.flatMap(one => one.prompts ?? [])),
    lines: sorted(questions.flatMap(({ input }) => (input.kind === 'level' ? input.levels.flat() : []))),
    options: sorted(questions.flatMap(optionsOf)),
  }
}

function foundOn(page: string) {
  const onSheet = page.slice(page.indexOf('hw-paper'))
  return {
    labels: found(onSheet, /<h3 class="(?:govuk-heading-s hw-paper-asked__label|govuk-heading-m)">([\s\S]*?)<\/h3>/g),
    ticks: found(onSheet, /<tr><th scope="row">([\s\S]*?)<\/th>/g),
    prompts: found(onSheet, /<p class="hw-paper-asked__prompt">([\s\S]*?)<\/p>/g),
    lines: [...onSheet.matchAll(/<ul class="hw-paper-level__lines">([\s\S]*?)<\/ul>/g)]
      .flatMap(([, list]) => [...(list ?? '').matchAll(/<li>([\s\S]*?)<\/li>/g)])
      .map(([, line]) => plain(line ?? ''))
      .sort(),
    options: found(
      onSheet
        // Each row of a table offers its choices again.
        .replaceAll(/<table class="hw-paper-rows">[\s\S]*?<\/table>/g, '')
        .replaceAll(/ <span class="hw-paper-option__mark">chosen<\/span>/g, '')
        .replaceAll(/>X<\/span>/g, '></span>'),
      /<li class="hw-paper-option[^"]*">([\s\S]*?)<\/li>/g,
    ),
  }
}

for (const of of instruments) {
  test(`the blank print of ${of.code} holds every label, prompt, option and line once in each of its places`, async () => {
    const page = blankFormPage(of)
    assert.deepEqual(foundOn(String(page.body)), expectedOf(of, of.life?.reviews ?? 0))
    assert.deepEqual(await documentFaults(page), [])
  })

  test(`${of.code} reads and prints with any answers in its own words, and its answers are never markup`, async () => {
    await fc.assert(
      fc.asyncProperty(answersFor(of.questions), async given => {
        const stored = storedFrom(given)
        const { reviews, ...line } = exampleForm(30, 20, { instrument: of.code, instrumentVersion: of.version })
        const filling = exampleFilling(of.code, stored, { form: { ...line, reviews: reviews.slice(0, 0) } })
        const page = { filling, earlier: [], newer: null }
        const read = readPage(page)
        const { options: _, ...all } = expectedOf(of, 0)
        const { options: __, ...shown } = foundOn(String(read.body))
        assert.deepEqual(shown, all)
        assert.deepEqual(await documentFaults(read), [])
        assert.deepEqual(await documentFaults(printPage(page, 'A. Sample')), [])
      }),
      { numRuns: 3 },
    )
  })
}

const storedFrom = (given: Record<string, SentAnswer>): StoredAnswers =>
  new Map(Object.entries(given).map(([id, { value, notKnown }]) => [id, { ...stands(value), notKnown }]))
