import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, type Line, medianMs, p95Ms } from './line.ts'
import { passes, rowText, runLines } from './table.ts'

const line = (name: string, measure: Line['measure']): Line => ({ name, limit: 'within twice', unit: 'ms', measure })

test('a line within its ratio passes, one outside it fails, and one that throws fails without stopping the rest', async () => {
  const rows = await runLines([
    line('quick', async () => compare(3, 2, ratio => ratio <= 2)),
    line('broken', async () => {
      throw new Error('no database')
    }),
    line('slow', async () => compare(5, 2, ratio => ratio <= 2)),
  ])
  assert.deepEqual(rows.map(passes), [true, false, false])
  assert.match(rowText(rows[0]!), /^quick +3\.00 ms +2\.00 ms +1\.50 {3}within twice$/)
  assert.match(rowText(rows[1]!), /FAILS: no database$/)
  assert.match(rowText(rows[2]!), /2\.50 {3}within twice {2}FAILS$/)
})

test('a yardstick of nought never lets a line pass by dividing', () => {
  assert.equal(compare(1, 0, ratio => ratio <= 2).passes, false)
})

test('the median and the nineteen of twenty are taken over the runs after warming up', async () => {
  let runs = 0
  const count = () => {
    runs += 1
  }
  assert.ok((await medianMs(count, 10)) >= 0)
  assert.equal(runs, 15)
  assert.ok((await p95Ms(count, 20)) >= 0)
})
