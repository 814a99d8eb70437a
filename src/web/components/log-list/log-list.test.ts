import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logList } from './log-list.ts'

const entry = {
  at: { datetime: '2026-11-20T23:40Z', text: '23:40' },
  who: 'A. Sample',
  kind: 'Sighting',
  text: 'At <the> station',
}

test('An entry says what kind it is, when, by whom, and its words as they were written', () => {
  const written = String(logList({ entries: [entry], emptyText: 'None.' }))
  assert.match(written, /Sighting<\/span> · <time datetime="2026-11-20T23:40Z">23:40<\/time> · A\. Sample/)
  assert.match(written, /At &lt;the&gt; station/)
})

test('What was withdrawn stays, and says why', () => {
  const written = String(logList({ entries: [{ ...entry, withdrawn: 'another child' }], emptyText: '' }))
  assert.match(written, /--withdrawn[\s\S]*Withdrawn: another child[\s\S]*station/)
})

test('An empty log says so', () => {
  assert.match(String(logList({ entries: [], emptyText: 'Nothing is recorded yet.' })), /Nothing is recorded yet\./)
})
