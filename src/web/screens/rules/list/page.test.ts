import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from '../../../../domain/protocol/index.ts'
import { rulesPage } from './page.ts'

test('The list names every rule with its paragraph, owner and deadline, and counts what stands open and overdue', () => {
  const counts = new Map([['RHI-15.6', { open: 41, overdue: 23 }]])
  const page = String(rulesPage({ rules, counts }).body)
  for (const { id, title } of rules) assert.ok(page.includes(`href="/rules/${id}">${title}</a>`), id)
  for (const fact of ['paragraph 15.6', '72 hours', '5 working days', 'Return interviewer', '41', '23', 'a flag only'])
    assert.ok(page.includes(fact), fact)
})
