import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentFaults } from '../../../test/screens/ask-screen.ts'
import { instant } from '../../domain/kernel/index.ts'
import type { Fields } from '../frame/fields.ts'
import { html } from '../html.ts'
import { drawQuestions } from './draw-form.ts'
import { choice, day, line, moment, text, timed } from './questions.ts'
import { readForm } from './read-form.ts'

const now = instant(Date.UTC(2026, 10, 21, 7, 10))
const questions = {
  seen: moment('When were they seen?', { required: 'Enter when they were seen', hint: 'As far as you know.' }),
  held: timed('When was it held?', 'Enter when it was held'),
  next: day('Next meeting'),
  born: day('Date of birth', { past: true, hint: 'For example, 27 3 2012' }),
  entry: text('What happened?', { required: 'Say what happened' }),
  reference: line('Police reference', { width: 20, hint: 'If there is one.' }),
  level: choice(
    'Which level?',
    [
      { value: 'high', text: 'High', hint: 'Serious harm' },
      { value: 'low', text: 'Low' },
    ],
    {
      required: 'Choose a level',
    },
  ),
}
const dateOf = (name: string, date: string, time?: string): Fields => {
  const [year, month, onDay] = date.split('-')
  const clock = time === undefined ? {} : { [`${name}-time`]: time }
  return { [`${name}-day`]: onDay, [`${name}-month`]: month, [`${name}-year`]: year, ...clock }
}
const whole: Fields = {
  ...dateOf('seen', '2026-11-20'),
  ...dateOf('held', '2026-11-20', '22:05'),
  ...dateOf('next', '2027-01-02'),
  ...dateOf('born', '2012-03-27'),
  entry: ' A call from <the> bus station ',
  reference: 'EX-1234',
  level: 'low',
}
const drawn = (fields: Fields, faults: readonly { field: string; text: string }[] = []) =>
  drawQuestions(questions, { fields, faults, now }).toString()

test('Every kind of question is read into an answer of its own type', () => {
  const read = readForm(questions, whole, now)
  if (read.kind === 'faults') assert.fail(JSON.stringify(read.faults))
  const { seen, held, entry, reference, level } = read.answers
  assert.deepEqual(seen, { at: instant(Date.UTC(2026, 10, 20)), precision: 'day' })
  assert.deepEqual(held, { at: instant(Date.UTC(2026, 10, 20, 22, 5)), precision: 'exact' })
  assert.deepEqual([entry, reference, level], ['A call from <the> bus station', 'EX-1234', 'low'])
})

test('An empty form says everything that is missing at once, and what may stay empty is null or empty', () => {
  const read = readForm(questions, {}, now)
  if (read.kind === 'answers') assert.fail('it was taken')
  assert.deepEqual(
    read.faults.map(fault => [fault.field, fault.text]),
    [
      ['seen-day', 'Enter when they were seen'],
      ['held-day', 'Enter when it was held'],
      ['entry', 'Say what happened'],
      ['level', 'Choose a level'],
    ],
  )
  const { next, reference } = read.partial
  assert.deepEqual([next, reference], [null, ''])
})

test('What could be read stands beside what could not', () => {
  const read = readForm(questions, { ...whole, ...dateOf('born', '2012-02-31') }, now)
  if (read.kind === 'answers') assert.fail('it was taken')
  assert.deepEqual(read.faults, [{ field: 'born-day', text: 'Date of birth must be a real date' }])
  assert.equal(read.partial.reference, 'EX-1234')
  assert.equal(read.partial.born, null)
})

test('What may meet a duty needs its time, for nobody could say whether a day alone was in time', () => {
  const read = readForm(questions, { ...whole, ...dateOf('held', '2026-11-20', '') }, now)
  if (read.kind === 'answers') assert.fail('it was taken')
  assert.deepEqual(read.faults, [{ field: 'held-time', text: '“When was it held?” must include a time' }])
})

test('Nobody is born tomorrow, and the next meeting may be', () => {
  const read = readForm(questions, { ...whole, ...dateOf('born', '2026-11-22') }, now)
  if (read.kind === 'answers') assert.fail('it was taken')
  assert.deepEqual(read.faults, [{ field: 'born-day', text: 'Date of birth must be in the past' }])
})

test('A choice that was not offered is as if none had been made', () => {
  const read = readForm(questions, { ...whole, level: 'highest' }, now)
  assert.equal(read.kind === 'faults' && read.faults[0]?.field, 'level')
})

test('What was typed is drawn again, each kind in its own field, and nothing of it is markup', () => {
  const page = drawn(whole)
  for (const words of ['value="EX-1234"', 'A call from &lt;the&gt; bus station', 'value="low" checked', 'value="2012"'])
    assert.ok(page.includes(words), words)
})

test('A question that offers the present moment does so until somebody touches it', () => {
  const fieldOf = (page: string) => /name="held-time"[^>]*?value="([^"]*)"/.exec(page)?.[1]
  assert.equal(fieldOf(drawn({})), '07:10')
  assert.equal(fieldOf(drawn({ 'held-day': '', 'held-month': '', 'held-year': '', 'held-time': '' })), '')
})

test('Only a time whose sureness is kept asks how sure it is', () => {
  const page = drawn({})
  assert.match(page, /name="seen-precision"/)
  assert.doesNotMatch(page, /name="held-precision"/)
})

test('Every fault stands beside its field and the summary leads to it', async () => {
  const read = readForm(questions, { 'held-day': '31', 'held-month': '2', 'held-year': '2026' }, now)
  if (read.kind === 'answers') assert.fail('it was taken')
  const page = drawn({}, read.faults)
  for (const { text: says } of read.faults) assert.ok(page.includes(says), says)
  const body = html`<h1>A form</h1>${drawQuestions(questions, { fields: {}, faults: read.faults, now })}`
  assert.deepEqual(await documentFaults({ kind: 'page', title: 'A form', body, faults: read.faults }), [])
})
