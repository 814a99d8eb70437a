import { test } from 'node:test'
import { html } from '../../html.ts'
import { assertSameDocument } from '../fixtures.ts'
import { mojTemplate } from '../moj-templates.ts'
import { identityBar } from './identity-bar.ts'

test('The identity bar is what the published template gives', () => {
  for (const params of [
    { title: { text: 'Robin & Example' } },
    { title: { text: 'R' }, classes: 'x', attributes: { 'data-a': 'b' } },
    {},
  ])
    assertSameDocument(String(identityBar(params)), mojTemplate('identity-bar', params), JSON.stringify(params))
  const title = { html: html`<b>Robin Example</b>` }
  const expected = mojTemplate('identity-bar', { title: { html: '<b>Robin Example</b>' } })
  assertSameDocument(String(identityBar({ title })), expected, 'markup as title')
})
