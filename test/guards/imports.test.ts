import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importCycles, importFaults, rooms } from './imports.ts'
import { planted, projectCode, projectPaths } from './project.ts'

/** The faults of one file that holds the import. */
function faultsOf(path: string, specifier: string): string[] {
  return importFaults(planted({ [path]: `import { x } from '${specifier}'\n` }))
}

const refused = [
  ['src/domain/missing/a.ts', 'node:fs', 'no node: module'],
  ['src/domain/missing/a.ts', 'zod', 'no package'],
  ['src/domain/missing/a.ts', '../../store/missing/reads.ts', 'domain may not import store'],
  ['src/domain/missing/a.ts', '../pathways/table.ts', 'enter pathways by its index.ts'],
  ['src/domain/missing/a.test.ts', '../../store/open-store.ts', 'a test of the domain'],
  ['src/store/missing/reads.ts', '../../actions/x.ts', 'store may not import actions'],
  ['src/documents/a.ts', '../store/missing/reads.ts', 'documents may not import store'],
  ['src/messages/a.ts', '../actions/x.ts', 'messages may not import actions'],
  ['src/actions/a.ts', '../web/html.ts', 'actions may not import web'],
  ['src/actions/a.ts', 'kysely', 'only the store speaks SQL'],
  ['src/web/a.ts', 'pg/lib/client', 'only the store speaks SQL'],
  ['src/web/a.ts', '@electric-sql/pglite', 'only the store speaks SQL'],
  ['src/web/screens/a.ts', '../../store/missing/writes.ts', 'only the store'],
  ['src/web/screens/a.ts', '../../store/open-store.ts', 'only the store'],
  ['src/web/a.ts', '../messages/outbox.ts', 'web may not import messages'],
  ['src/cli/a.ts', '../store/missing/writes.ts', 'only the store'],
  ['src/cli.ts', './web/server.ts', 'cli may not import web'],
  ['src/jobs/a.ts', '../documents/x.ts', 'jobs may not import documents'],
  ['src/web/a.ts', '../../test/builders/child.ts', 'not part of what ships'],
  ['src/web/a.ts', './b.test.ts', 'imports the test'],
  ['src/attic/a.ts', '../domain/kernel/ids.ts', 'no room'],
] as const

const allowed = [
  ['src/domain/missing/a.ts', '../kernel/ids.ts'],
  ['src/domain/missing/a.ts', '../pathways/index.ts'],
  ['src/domain/missing/a.ts', './b.ts'],
  ['src/domain/missing/a.test.ts', 'node:test'],
  ['src/store/missing/writes.ts', 'kysely'],
  ['src/actions/a.ts', '../store/missing/writes.ts'],
  ['src/web/screens/a.ts', '../../store/missing/reads.ts'],
  ['src/web/a.ts', 'fastify'],
  ['src/web/a.test.ts', '../store/open-store.ts'],
  ['src/cli.ts', './cli/rules.ts'],
  ['src/jobs/a.ts', '../store/duties/reads.ts'],
  ['src/main.ts', './store/open-store.ts'],
  ['src/main.ts', './web/server.ts'],
] as const

test('the import guard refuses each planted breach of the table, for the right reason', () => {
  for (const [path, specifier, reason] of refused) {
    const faults = faultsOf(path, specifier)
    assert.equal(faults.length, 1, `${path} importing ${specifier}: ${faults.join()}`)
    assert.ok(faults[0]?.includes(reason), `${faults[0]} should say "${reason}"`)
  }
})

test('the import guard lets through what the table allows', () => {
  for (const [path, specifier] of allowed) assert.deepEqual(faultsOf(path, specifier), [], `${path} ${specifier}`)
})

test('the import guard sees re-exports, types, lazy and computed imports', () => {
  const wordings = [
    `export * from 'node:fs'`,
    `export { readFile } from 'node:fs'`,
    `import type { Stats } from 'node:fs'`,
    `type Stats = import('node:fs').Stats`,
    `const fs = await import('node:fs')`,
    `import 'node:fs'`,
    'const name = "fs"; await import("node:" + name)',
  ]
  for (const text of wordings) assert.equal(importFaults(planted({ 'src/domain/kernel/a.ts': text })).length, 1, text)
})

test('the import guard finds a ring of files, even through types', () => {
  const ring = planted({
    'src/domain/a.ts': `import { b } from './b.ts'`,
    'src/domain/b.ts': `import type { C } from './c.ts'`,
    'src/domain/c.ts': `export * from './a.ts'`,
    'src/domain/d.ts': `import './a.ts'`,
  })
  assert.deepEqual(importCycles(ring), ['src/domain/a.ts -> src/domain/b.ts -> src/domain/c.ts -> src/domain/a.ts'])
})

test('every import of the project keeps the table', () => {
  assert.deepEqual(importFaults(projectCode()), [])
})

test('no files of the project import one another in a ring', () => {
  assert.deepEqual(importCycles(projectCode()), [])
})

test('every folder of src is a room of the import table', () => {
  const folders = projectPaths('src/*/').map(path => path.replace(/^src\//, '').replace(/\/$/, ''))
  assert.deepEqual(
    folders.filter(folder => !Object.hasOwn(rooms, folder)),
    [],
  )
})
