import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { schemaText } from '../schema-text.ts'

const kept = readFileSync(new URL('../../migrations/schema.sql', import.meta.url), 'utf8')

test('schema.sql is what the migrations produce', async () => {
  assert.equal(await schemaText(), kept, 'run "npm run schema" and look at what changed')
})

// Reading a table through is then given a price at which the planner compiles the query, which takes longer than any of ours.
test('no function that would rather not read a table through lets the planner compile its queries', () => {
  const told = kept.split('\n').filter(line => line.includes('enable_seqscan=off'))
  assert.ok(told.length > 10, `${told.length} such functions`)
  assert.deepEqual(
    told.filter(line => !line.includes('jit=off')),
    [],
  )
})
