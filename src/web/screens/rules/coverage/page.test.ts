import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksNothing, carriedOut, comesLater } from '../../../../domain/protocol/coverage/covered.ts'
import { coveredSections } from '../../../../domain/protocol/coverage/index.ts'
import { coveragePage } from './page.ts'
import { coverageSectionPage } from './section-page.ts'

test('GOV-14.1: the page names the protocol that is followed and both boards that approved it', () => {
  const page = String(coveragePage(coveredSections()).body)
  for (const board of ['Staffordshire Safeguarding Children Board', 'Stoke-on-Trent Safeguarding Children Board'])
    assert.ok(page.includes(board))
  assert.match(page, /Joint protocol on children who go missing/)
})

test('Each part counts its rows, and a row says by which test it is carried out, why it asks nothing, or what brings it', () => {
  const rows = [
    carriedOut('RHI-15.6', '004', '15.6', 'In 72 hours.', 'src/a.test.ts', 'A duty on the episode'),
    asksNothing('GOV-14.5', '004', '14.5', 'Training.', 'Training is arranged elsewhere.'),
    comesLater('GOV-14.4a', '004', '14.4', 'Meetings.', 'They come later.', 'Meetings and panels'),
  ]
  const section = { number: '2.7', title: 'Governance', rows, missing: [] }
  const whole = String(coveragePage([section]).body)
  assert.match(whole, /href="\/rules\/coverage\/2\.7">Governance</)
  const page = String(coverageSectionPage(section).body)
  for (const said of [
    'paragraph 15.6',
    'src/a.test.ts',
    'href="/rules/RHI-15.6"',
    'Asks for nothing',
    'Meetings and panels',
  ])
    assert.ok(page.includes(said), said)
})

test('Every row of every part is on the page of its part', () => {
  for (const section of coveredSections()) {
    const page = String(coverageSectionPage(section).body)
    for (const { id, says } of section.rows) assert.ok(page.includes(id) && page.includes(says.slice(0, 12)), id)
  }
})
