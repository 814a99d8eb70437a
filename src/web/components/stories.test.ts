import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { htmlFaults } from '../../../test/browser/check-page.ts'
import { page } from './page/page.ts'
import { componentStories } from './stories.ts'

const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter(entry => entry.isDirectory())

test('Every component has stories and they are registered', () => {
  const named = folders.map(folder => folder.name).filter(name => name !== 'page')
  assert.deepEqual(Object.keys(componentStories).sort(), named.sort())
  for (const name of named) assert.equal(existsSync(new URL(`${name}/stories.ts`, import.meta.url)), true)
})

test('Every story is a page without fault, inline style or inline script', async () => {
  const found: string[] = []
  for (const [component, stories] of Object.entries(componentStories)) {
    assert.equal(new Set(stories.map(story => story.title)).size, stories.length, component)
    for (const story of stories) {
      const document = page({ title: story.title, body: story.render() }).toString()
      for (const fault of await htmlFaults(document)) found.push(`${component}, ${story.title}: ${fault}`)
      assert.doesNotMatch(document, / style=|<style|<script>/)
    }
  }
  assert.deepEqual(found, [])
})
