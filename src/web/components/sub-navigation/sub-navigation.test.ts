import { test } from 'node:test'
import { assertSameDocument } from '../fixtures.ts'
import { mojTemplate } from '../moj-templates.ts'
import { subNavigation } from './sub-navigation.ts'

const items = [
  { text: 'Overview', href: '/a?b=1&c=2', active: true },
  { text: 'Missing <3', href: '/b', active: false, classes: 'x', attributes: { 'data-n': '1' } },
]

test('The sub-navigation is what the published template gives', () => {
  for (const params of [{ items }, { items, label: 'Child', classes: 'y', attributes: { id: 'z' } }, { items: [] }])
    assertSameDocument(String(subNavigation(params)), mojTemplate('sub-navigation', params), JSON.stringify(params))
})
