import { test } from 'node:test'
import { assertSameDocument } from '../fixtures.ts'
import { mojTemplate } from '../moj-templates.ts'
import { badge } from './badge.ts'

test('The badge is what the published template gives', () => {
  for (const params of [{ text: 'Urgent' }, { text: '<', classes: 'moj-badge--red', attributes: { id: 'a' } }])
    assertSameDocument(String(badge(params)), mojTemplate('badge', params), JSON.stringify(params))
})
