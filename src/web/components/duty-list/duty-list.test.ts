import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../../html.ts'
import { type DutyRow, dutyList } from './duty-list.ts'

const duty: DutyRow = {
  title: 'Hold <the> meeting',
  dueText: 'Due today',
  stateText: 'Overdue by 3 hours',
  stateKind: 'overdue',
}
const emptyText = 'Nothing is due.'

test('A duty says in words how it stands, before anything else', () => {
  const words = String(dutyList({ rows: [duty], emptyText }))
    .replace(/<[^>]+>/g, ' ')
    .trim()
  assert.match(words, /^Overdue by 3 hours\s+Hold &lt;the&gt; meeting\s+Due today$/)
})

test('Why a duty exists is folded away, and its link names the duty for those who hear it', () => {
  assert.match(
    String(dutyList({ rows: [{ ...duty, why: html`<p>Because.</p>` }], emptyText })),
    /<details[\s\S]*: Hold[\s\S]*Because\./,
  )
  assert.match(String(dutyList({ rows: [{ ...duty, whyHref: '/why' }], emptyText })), /href="\/why">Why<span/)
})

test('Without duties the list says so', () => {
  assert.equal(String(dutyList({ rows: [], emptyText })), '<p class="hw-duties__none">Nothing is due.</p>')
})
