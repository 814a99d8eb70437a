// A real Chromium for journeys and page checks: each page in a context of its own, at a phone's or a desk's width, with
// or without JavaScript, in London, and unable to reach anything but this machine.
import { mkdirSync, readFileSync } from 'node:fs'
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

const source = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const copyPage = source('./copy-page.js')
const showDocument = source('./show-document.js')

/** Shows a document in the place of the page; says no where it is drawn with other styles or scripts than the page. */
export const show = (page: Page, html: string, withScripts: boolean): Promise<boolean> =>
  page.evaluate<boolean>(`${showDocument}\nwindow.showDocument(${JSON.stringify(html)}, ${withScripts})`)

// What pages are drawn with is served to anybody, so one page does for the copies of all that a browser shows.
const copies = new WeakMap<Browser, Promise<Page>>()

async function openAnew(copy: Page, address: string, body: string): Promise<void> {
  const headers = { 'content-security-policy': "script-src 'none'", 'content-type': 'text/html; charset=utf-8' }
  await copy.route(address, route => route.fulfill({ body, headers }))
  await copy.goto(address)
  await copy.unrouteAll()
}

/**
 * A copy of the page as it stands, with what was typed in it, at the same width and under its address. A checker can run there
 * also where the page's own scripts may not, and is warm from the copy before.
 */
export async function copyOf(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (!browser) return page
  const made = copies.get(browser) ?? browser.newContext(settings).then(context => context.newPage())
  copies.set(browser, made)
  const copy = await made
  await copy.setViewportSize(page.viewportSize() ?? { width: 1280, height: 900 })
  const html = await page.evaluate<string>(copyPage)
  const body = withoutScripts.has(page) ? html.replace(/<(\/?)noscript\b/g, '<$1div') : html
  if (!(await show(copy, body, false))) await openAnew(copy, page.url(), body)
  return copy
}

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
