import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertSameDocument } from '../fixtures.ts'
import { statTiles } from './stat-tiles.ts'

test('A count says its number and its words, as a link where it leads somewhere', () => {
  const written = String(statTiles({ tiles: [{ number: 4, label: 'overdue', href: '/overdue', tone: 'alarm' }] }))
  const inside = '<span class="hw-tile__number">4</span> <span class="hw-tile__label">overdue</span>'
  const link = `<a class="hw-tile__body" href="/overdue">${inside}</a>`
  assertSameDocument(written, `<ul class="hw-tiles"><li class="hw-tile hw-tile--alarm">${link}</li></ul>`, 'one tile')
})

test('A count of nought alarms nobody', () => {
  assert.doesNotMatch(String(statTiles({ tiles: [{ number: 0, label: 'missing now', tone: 'alarm' }] })), /--alarm/)
})
