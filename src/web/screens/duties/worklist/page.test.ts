import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worklistPage } from './page.ts'
import { exampleWorklist } from './stories.ts'

const drawn = (more: Partial<typeof exampleWorklist>) => String(worklistPage({ ...exampleWorklist, ...more }).body)

test('A worklist counts each list, says whose duties it shows and offers the others', () => {
  const page = drawn({})
  for (const part of ['Overdue (1)', 'Due later (4)', 'As soon as possible (2)', 'Everybody’s', 'value="mine"'])
    assert.ok(page.includes(part), part)
})

test('An empty worklist says what it means', () => {
  assert.match(drawn({ duties: [], list: 'ahead' }), /Nothing here has a deadline ahead\./)
})

test('A long worklist goes on from page to page, and a short one has none', () => {
  const counts = { ...exampleWorklist.counts, overdue: 101 }
  assert.match(drawn({ counts, page: 2 }), /list=overdue&amp;whose=all&amp;page=3/)
  assert.doesNotMatch(drawn({ counts, page: 3 }), /page=4/)
  assert.doesNotMatch(drawn({}), /govuk-pagination/)
})
