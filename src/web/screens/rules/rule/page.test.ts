import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleOf, rules } from '../../../../domain/protocol/index.ts'
import { workedCases } from '../../../../domain/protocol/worked-cases.ts'
import { answersOf, factsOf, sayChild } from './example-facts.ts'
import { rulePage } from './page.ts'

function drawn(id: string): string {
  const rule = ruleOf(id)
  assert.ok(rule)
  return String(rulePage({ rule, count: { open: 3, overdue: 1 }, examples: workedCases[id] ?? [] }).body)
}

test('A rule says what its paragraph demands, where it stands, who must act, within what, and what meets it', () => {
  const page = drawn('RHI-15.6')
  for (const fact of [
    'The return interview is to be carried out within 72 hours',
    'Joint protocol on missing children, paragraph 15.6',
    'Checked against the paragraph on 21 November 2026',
    'Return interviewer',
    '72 hours',
    'An offer, an attempt, a refusal, or an interview with an adult in the child’s place does not meet it.',
    'As far back as records go, still in force',
    'GAP-21',
    'The owner of the contract with the provider',
  ])
    assert.ok(page.includes(fact), fact)
})

test('A rule that raises a flag only has neither an owner’s deadline nor counts', () => {
  const page = drawn('DEF-5.6')
  assert.ok(page.includes('A flag, which asks for no act of its own'))
  assert.ok(!page.includes('Who must act') && !page.includes('Today, among'))
})

test('A worked example is told in the order in which it happened, and says what follows', () => {
  const [example] = workedCases['RHI-15.6'] ?? []
  assert.ok(example)
  assert.deepEqual(
    factsOf(example).map(({ what }) => what),
    ['Last seen', 'Reported to the police', 'Came back', 'Return interview held', 'The moment at which we ask'],
  )
  assert.match(
    answersOf(example, '72 hours')[0] ?? '',
    /^Met in time\. A duty opens 23:30 on Friday 6 March 2026, due 23:30 on Monday/,
  )
  assert.match(sayChild(example), /^Born on 1 May 2012; responsible: Staffordshire; .*in care/)
})

test('A deadline of working days is told as the end of its last day', () => {
  const example = workedCases['MISS-13.15']?.find(({ title }) => title.startsWith('The third report in 90 days'))
  assert.ok(example)
  assert.match(answersOf(example, '5 working days')[0] ?? '', /due by the end of 9 March 2026/)
})

test('A deadline for which the calendar does not reach is told apart from having none', () => {
  assert.ok(drawn('MISS-13.15').includes('the calendar of working days does not reach so far'))
  assert.ok(!drawn('PREV-13.3a').includes('calendar'))
})

test('Every rule has worked examples on its page', () => {
  for (const { id } of rules) assert.ok((workedCases[id]?.length ?? 0) > 0, id)
})
