import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksNothing, carriedOut } from '../../src/domain/protocol/coverage/covered.ts'
import { coverageFaults } from './coverage.ts'
import { planted, projectCode } from './project.ts'

test('every row of the catalogue is carried out by a test that names it, or excused with its reason', () => {
  assert.deepEqual(coverageFaults(projectCode()), [])
})

test('a row that nobody answers for, that two answer for, that is none, or that its test does not name is a fault', () => {
  const files = planted({
    'src/a.test.ts': `test('RFM24-16: three reviews', () => {}); test('GOV-14.1. Both', () => {})`,
  })
  const row = (id: string) => carriedOut(id, '002', 'Section E', 'Says.', 'src/a.test.ts', 'Here')
  const faults = (rows: Parameters<typeof coverageFaults>[1], ids: string[]) => coverageFaults(files, rows, ids)
  assert.deepEqual(faults([row('RFM24-16'), row('GOV-14.1')], ['RFM24-16', 'GOV-14.1']), [])
  assert.deepEqual(faults([row('RFM24-1')], ['RFM24-1']), ['RFM24-1: no test of src/a.test.ts names it in its title'])
  assert.deepEqual(faults([], ['RFM24-1']), ['RFM24-1: nobody says whether it is carried out'])
  const excused = asksNothing('RFM24-1', '002', 'Section E', 'Says.', 'Advice')
  assert.deepEqual(faults([excused, excused], ['RFM24-1']), ['RFM24-1: answered for twice'])
  assert.deepEqual(faults([excused], []), ['RFM24-1: not a row of the catalogue'])
})
