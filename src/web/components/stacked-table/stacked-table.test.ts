import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stackedTable } from './stacked-table.ts'

const columns = [{ label: 'Child' }, { label: 'Hours', numeric: true, sort: 'descending' as const }]
const table = { caption: 'Missing', columns, emptyText: 'Nobody is missing.' }

test('Each cell carries its column’s name for a phone, and the first names the row', () => {
  const written = String(stackedTable({ ...table, rows: [[{ text: 'Robin' }, { text: '1 day', sortValue: 24 }]] }))
  assert.match(written, /<th scope="row" class="govuk-table__header" data-label="Child"><span>Robin<\/span>/)
  assert.match(written, /<td class="[^"]*--numeric" data-label="Hours" data-sort-value="24"><span>1 day<\/span>/)
})

test('A table sorts only when a column says how', () => {
  const rows = [[{ text: 'Robin' }, { text: 9 }]]
  assert.match(
    String(stackedTable({ ...table, rows })),
    /data-module="moj-sortable-table"[\s\S]*aria-sort="descending"/,
  )
  const plain = [{ label: 'Child' }, { label: 'Hours' }]
  assert.doesNotMatch(String(stackedTable({ ...table, columns: plain, rows })), /data-module|aria-sort/)
})

test('A row that lacks a cell is refused, and no row at all says so', () => {
  assert.throws(() => stackedTable({ ...table, rows: [[{ text: 'Robin' }]] }), /1 cells for 2 columns/)
  assert.match(String(stackedTable({ ...table, rows: [] })), /Nobody is missing\./)
})
