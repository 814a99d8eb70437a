import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlFaults } from '../../../test/browser/check-page.ts'
import { page } from '../components/page/page.ts'
import { componentStories } from '../components/stories.ts'
import { slugOf, storiesPage } from './stories/page.ts'
import { screenStories } from './stories.ts'

test('Every screen’s story is a page without fault, inline style or inline script', async () => {
  const found: string[] = []
  for (const [screen, stories] of Object.entries(screenStories)) {
    for (const story of stories) {
      const document = page({ title: story.title, body: story.render() }).toString()
      for (const fault of await htmlFaults(document)) found.push(`${screen}, ${story.title}: ${fault}`)
      assert.doesNotMatch(document, / style=|<style|<script>/)
    }
  }
  assert.deepEqual(found, [])
})

test('Every story has an address of its own, and the index leads to it', () => {
  const index = String(storiesPage(screenStories, componentStories).body)
  for (const [kind, all] of [
    ['screen', screenStories],
    ['component', componentStories],
  ] as const)
    for (const [name, stories] of Object.entries(all)) {
      assert.equal(new Set(stories.map(({ title }) => slugOf(title))).size, stories.length, name)
      for (const { title } of stories) assert.ok(index.includes(`href="/dev/stories/${kind}/${name}/${slugOf(title)}"`))
    }
})
