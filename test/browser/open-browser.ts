// A real Chromium for journeys and page checks: each page in a context of its own, at a phone's or a desk's width, with
// or without JavaScript, in London, and unable to reach anything but this machine.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium } from './chromium.ts'

/** How a page is looked at; the width is 1280 and JavaScript runs unless said otherwise. */
export type Looking = { width?: 320 | 1280; javaScript?: boolean; baseUrl?: string }

/** An open browser: make pages, then close it. `from` says which Chromium it is. */
export type TestBrowser = { from: string; newPage(looking?: Looking): Promise<Page>; close(): Promise<void> }

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** Starts the browser that this machine has (see chromium.ts). */
export async function openBrowser(): Promise<TestBrowser> {
  const { program, environment, from } = findChromium()
  const env = { ...process.env, ...environment }
  const browser = await chromium.launch({ executablePath: program, args: flags, env, timeout: 60_000 })
  return { from, newPage: looking => newPage(browser, looking ?? {}), close: () => browser.close() }
}

const settings: BrowserContextOptions = { locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' }
const withoutScripts = new WeakSet<Page>()

async function newPage(browser: Browser, looking: Looking): Promise<Page> {
  const { width = 1280, javaScript = true, baseUrl } = looking
  const viewport = { width, height: width === 320 ? 640 : 900 }
  const address = baseUrl ? { baseURL: baseUrl } : {}
  const context = await browser.newContext({ ...settings, ...address, viewport, javaScriptEnabled: javaScript })
  context.setDefaultTimeout(45_000)
  const page = await context.newPage()
  if (!javaScript) withoutScripts.add(page)
  keepServedHtml(page)
  return page
}

/** Another tab of the same browser, with the same session. */
export async function newTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage()
  if (withoutScripts.has(page)) withoutScripts.add(tab)
  keepServedHtml(tab)
  return tab
}

/**
 * Calls back with a page in which a checker can run. Without JavaScript a page has no timers, so its document is shown
 * again, as it stands, in another that has them but in which the page's own scripts may not run.
 */
export async function whereScriptsRun<T>(page: Page, check: (page: Page) => Promise<T>): Promise<T> {
  const browser = page.context().browser()
  if (!withoutScripts.has(page) || !browser) return check(page)
  const checker = checkers.get(browser) ?? browser.newContext(settings).then(context => context.newPage())
  checkers.set(browser, checker)
  const again = await checker
  await again.setViewportSize(page.viewportSize() ?? { width: 1280, height: 900 })
  const body = (await page.content()).replace(/<(\/?)noscript\b/g, '<$1div')
  const headers = { 'content-security-policy': "script-src 'none'", 'content-type': 'text/html; charset=utf-8' }
  await again.route(page.url(), route => route.fulfill({ body, headers }))
  try {
    await again.goto(page.url())
    return await check(again)
  } finally {
    await again.unrouteAll()
  }
}

// What pages are drawn with is served to anybody, so one such context does for everybody who looks.
const checkers = new WeakMap<Browser, Promise<Page>>()

const served = new WeakMap<Page, Promise<string>>()

/** Keeps the document as the server sent it: what a browser shows has been repaired, and scripts have changed it. */
function keepServedHtml(page: Page): void {
  page.on('response', response => {
    const request = response.request()
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame()
    const redirects = response.status() >= 300 && response.status() < 400
    if (!isPage || redirects) return
    const text = response.text()
    text.catch(() => undefined)
    served.set(page, text)
  })
}

/** The HTML of the page's last answer as served, or as it stands where the page came from no server. */
export async function servedHtml(page: Page): Promise<string> {
  const text = page.url().startsWith('http') ? served.get(page) : undefined
  return text ?? page.content()
}

/** Writes ./screenshots/<name>.png when HOMEWARD_SCREENSHOTS is set; looking at pages is then a person's work. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (!process.env.HOMEWARD_SCREENSHOTS) return
  const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const width = page.viewportSize()?.width ?? 0
  await page.screenshot({ path: `${folder}${name}-${width}.png`, fullPage: true })
}
