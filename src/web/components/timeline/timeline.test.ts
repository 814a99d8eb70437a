import { test } from 'node:test'
import { assertSameDocument } from '../fixtures.ts'
import { mojTemplate } from '../moj-templates.ts'
import { timeline } from './timeline.ts'

const item = {
  label: { text: 'Found & checked' },
  byline: { text: 'A. Sample' },
  datetime: { timestamp: '2026-11-21T07:10:00Z', text: '7:10am on 21 November 2026' },
  text: 'At the bus station',
}

test('The timeline is what the published template gives', () => {
  const bare = { ...item, byline: undefined, classes: 'x', attributes: { id: 'y' } }
  for (const params of [{ items: [item, bare] }, { items: [item], headingLevel: 3, classes: 'z' }, { items: [] }]) {
    // The template's own date filter is replaced by one that gives the words it was handed.
    const given = {
      ...params,
      items: params.items.map(each => ({ ...each, datetime: { ...each.datetime, format: each.datetime.text } })),
    }
    assertSameDocument(String(timeline(params)), mojTemplate('timeline', given), JSON.stringify(params))
  }
})
