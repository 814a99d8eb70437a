import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { schemaText } from '../schema-text.ts'

test('schema.sql is what the migrations produce', async () => {
  const kept = readFileSync(new URL('../../migrations/schema.sql', import.meta.url), 'utf8')
  assert.equal(await schemaText(), kept, 'run "npm run schema" and look at what changed')
})
