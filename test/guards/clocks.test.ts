import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockFaults } from './clocks.ts'
import { planted, projectCode } from './project.ts'

const door = { path: 'src/web/clock.ts', reason: 'the one place from which the web takes the moment' }

test('each way to look at a clock is seen', () => {
  const looks = ['Date.now()', 'new Date()', 'new Date', 'Date()', 'performance.now()', 'globalThis.Date.now()']
  const more = ['process.hrtime.bigint()', 'Temporal.Now.instant()', 'const { length } = [Date.now]']
  for (const text of [...looks, ...more]) {
    assert.equal(clockFaults(planted({ 'src/web/a.ts': text }), []).length, 1, text)
  }
})

test('a date made from a value, and a clock named in words only, are no look at a clock', () => {
  const fine = [
    "new Date('2026-03-01T00:00:00Z')",
    'new Date(at)',
    "// Date.now() is not for us\nconst a = 'Date.now()'",
  ]
  for (const text of fine) assert.deepEqual(clockFaults(planted({ 'src/domain/kernel/a.ts': text }), []), [])
})

test('a listed door may look, one in the domain may not, and one out of use is struck off', () => {
  assert.deepEqual(clockFaults(planted({ [door.path]: 'Date.now()' }), [door]), [])
  assert.deepEqual(clockFaults(planted({ [door.path]: 'const a = 1' }), [door]), [
    'src/web/clock.ts is listed as a clock door and reads no clock',
  ])
  const inDomain = { ...door, path: 'src/domain/kernel/clock.ts' }
  assert.equal(clockFaults(planted({ [inDomain.path]: 'Date.now()' }), [inDomain]).length, 1)
})

test('nothing in src looks at a clock outside the listed doors, and nothing in the domain at all', () => {
  assert.deepEqual(clockFaults(projectCode()), [])
})
