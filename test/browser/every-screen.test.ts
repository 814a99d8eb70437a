// Every screen in each of its states, drawn as people meet it: at the width of a phone and of a desk, with scripts and
// without. What a drawn page is like does not depend on the database, so one run of the two does.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { assetCaching, assets } from '../../src/web/assets/index.ts'
import { page as draw } from '../../src/web/components/page/page.ts'
import { screenStories } from '../../src/web/screens/stories.ts'
import { onPostgres } from '../with-database.ts'
import { axeFaults, layoutFaults, showNext } from './check-page.ts'
import { incompletes } from './incompletes.ts'
import { openBrowser, screenshot, type TestBrowser } from './open-browser.ts'

const stories = Object.entries(screenStories).flatMap(([screen, states]) =>
  states.map((story, at) => ({ path: `/${screen}/${at}`, screen, story })),
)

const server = createServer((request, response) => {
  const asset = assets.get(request.url?.split('?')[0] ?? '')
  if (asset !== undefined) {
    response.writeHead(200, { 'content-type': asset.type, 'cache-control': assetCaching }).end(asset.bytes)
    return
  }
  const found = stories.find(({ path }) => path === request.url)
  response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(found === undefined ? '' : draw({ title: found.story.title, body: found.story.render() }).toString())
})
let browser: TestBrowser
let baseUrl = ''

const skip = onPostgres ? 'drawn pages are the same on either database' : false

before(async () => {
  if (onPostgres) return
  server.listen(0, '127.0.0.1')
  browser = await openBrowser()
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(async () => {
  if (onPostgres) return
  await browser.close()
  server.closeAllConnections()
  await new Promise(done => server.close(done))
})

// What a keyboard cannot reach nobody who has only a keyboard can do: everything that can be pressed takes the focus.
const unreachable = `[...document.querySelectorAll('main a, main button, main input, main select, main textarea, main summary')]
  .filter(one => one.type !== 'hidden' && !one.disabled && one.checkVisibility() && (one.tabIndex < 0 || one.tabIndex > 0 ||
    (one.tagName === 'A' && !one.hasAttribute('href')))).map(one => one.outerHTML.slice(0, 120))`

// Its HTML is looked at by the test beside the stories; axe looks once, at the width where there is least room.
async function faultsOf(page: Page, path: string, title: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 })
  await (page.url() === 'about:blank' ? page.goto(path) : showNext(page, path))
  assert.equal(await page.title(), `${title} – Homeward`)
  await screenshot(page, `story-${path.slice(1).replace('/', '-')}`)
  const lost = await page.evaluate<string[]>(unreachable)
  const narrow = [...(await axeFaults(page, incompletes, '"main"')), ...(await layoutFaults(page))]
  await page.setViewportSize({ width: 1280, height: 900 })
  await screenshot(page, `story-${path.slice(1).replace('/', '-')}`)
  return [...narrow, ...(await layoutFaults(page)), ...lost.map(one => `a keyboard cannot reach ${one}`)]
}

for (const screen of Object.keys(screenStories)) {
  test(`every state of the screen ${screen} passes at both widths, with the keyboard alone`, { skip }, async () => {
    const page = await browser.newPage({ baseUrl })
    const found: string[] = []
    for (const { path, story } of stories.filter(one => one.screen === screen))
      found.push(...(await faultsOf(page, path, story.title)).map(fault => `${story.title}: ${fault}`))
    await page.context().close()
    assert.deepEqual(found, [])
  })
}
