import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { htmlRules } from './html-rules.ts'
import { page } from './page/page.ts'
import { componentStories } from './stories.ts'

const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter(entry => entry.isDirectory())

test('Every component has stories and they are registered', () => {
  const named = folders.map(folder => folder.name).filter(name => name !== 'page')
  assert.deepEqual(Object.keys(componentStories).sort(), named.sort())
  for (const name of named) assert.equal(existsSync(new URL(`${name}/stories.ts`, import.meta.url)), true)
})

test('Every story is a page without fault, inline style or inline script', async () => {
  const validator = new HtmlValidate(htmlRules)
  const found: string[] = []
  for (const [component, stories] of Object.entries(componentStories)) {
    assert.equal(new Set(stories.map(story => story.title)).size, stories.length, component)
    for (const story of stories) {
      const document = page({ title: story.title, body: story.render() }).toString()
      const report = await validator.validateString(document)
      for (const { ruleId, message } of report.results.flatMap(result => result.messages))
        found.push(`${component}, ${story.title}: ${ruleId}: ${message}`)
      assert.doesNotMatch(document, / style=|<style|<script>/)
    }
  }
  assert.deepEqual(found, [])
})
