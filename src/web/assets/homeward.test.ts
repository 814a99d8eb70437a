import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser, type TestBrowser } from '../../../test/browser/open-browser.ts'
import { button, form, input, page, stackedTable, timeInput } from '../components/index.ts'
import { html } from '../html.ts'
import { assets } from './index.ts'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'"
const document = page({
  title: 'A draft',
  idleMinutes: 2,
  body: html`<h1 class="govuk-heading-l">A draft</h1>
${form({
  action: '/sent',
  autosave: '/draft',
  tokens: html`<input type="hidden" name="token" value="ours">`,
  body: html`<input type="hidden" name="_version-clothes" value="0">${input({ name: 'clothes', label: { text: 'Clothes' } })}
${timeInput({ name: 'seen', legend: { text: 'Last seen' } })}
<fieldset><legend>Told</legend>
<input type="checkbox" name="told" id="told" value="police" checked> <label for="told">Police</label></fieldset>
${button({ text: 'Save and go on' })}`,
})}
${stackedTable({
  caption: 'Hours',
  columns: [
    { label: 'Child', sort: 'none' },
    { label: 'Hours', sort: 'none' },
  ],
  rows: [
    [{ text: 'Robin Example' }, { text: 9 }],
    [{ text: 'Sam Sample' }, { text: 5 }],
  ],
  emptyText: 'None.',
})}`,
}).toString()

let answers: 'saved' | 'broken' | 'sign-in' | 'waits' = 'saved'
/** Answers to what is saved while typing wait for this. */
let held: Promise<void> = Promise.resolve()
let posted: string[] = []
let server: Server
let browser: TestBrowser
let baseUrl: string

const saidBy = (how: typeof answers) =>
  how === 'waits' ? { saved: '02:07', waits: 'somebody changed it' } : { saved: '02:07', '_version-clothes': 3 }

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asset = assets.get(request.url ?? '')
  if (asset) return void response.writeHead(200, { 'content-type': asset.type }).end(asset.bytes)
  if (request.method !== 'POST')
    return void response
      .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy })
      .end(document)
  posted.push(await text(request))
  if (request.url === '/draft') await held
  if (answers === 'broken') response.destroy()
  else if (answers === 'sign-in') response.writeHead(303, { location: '/' }).end()
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(saidBy(answers)))
}

before(async () => {
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})

after(async () => {
  await browser.close()
  server.closeAllConnections()
  await new Promise(closed => server.close(closed))
})

async function opened(): Promise<{ page: Page; faults: string[] }> {
  answers = 'saved'
  posted = []
  const page = await browser.newPage({ baseUrl })
  const faults: string[] = []
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', error => faults.push(error.message))
  await page.goto('/')
  return { page, faults }
}

const status = (page: Page, words: RegExp) => page.locator('[data-autosave-status]', { hasText: words }).waitFor()

test('A field is saved as it is filled in, with the hidden fields of its form and no other', async () => {
  const { page, faults } = await opened()
  await page.fill('#clothes', 'Red coat & scarf')
  await status(page, /^Saved 02:07$/)
  assert.deepEqual(posted, ['token=ours&_version-clothes=0&clothes=Red+coat+%26+scarf'])
  await page.context().close()
  assert.deepEqual(faults, [])
})

test('The parts of a moment are sent together, and a choice that was taken back is sent as empty', async () => {
  const { page } = await opened()
  await page.fill('#seen-day', '21')
  await status(page, /Saved/)
  assert.deepEqual(posted, ['token=ours&_version-clothes=0&seen-day=21&seen-month=&seen-year=&seen-time='])
  posted = []
  await Promise.all([page.waitForResponse(/draft/), page.uncheck('#told')])
  assert.deepEqual(posted, ['token=ours&_version-clothes=3&told='])
  await page.context().close()
})

test('What could not be sent is said, kept in the open page only, and sent again until it gets through', async () => {
  const { page } = await opened()
  answers = 'broken'
  await page.fill('#clothes', 'Red coat')
  await status(page, /^Not saved yet: no connection, will try again$/)
  const kept = await page.evaluate('JSON.stringify([localStorage.length, sessionStorage.length, document.cookie])')
  assert.equal(kept, '[0,0,""]')
  const leaving = page.waitForEvent('dialog')
  page.goto('about:blank').catch(() => undefined)
  const dialog = await leaving
  assert.equal(dialog.type(), 'beforeunload')
  await dialog.dismiss()
  answers = 'saved'
  await status(page, /^Saved 02:07$/)
  assert.equal(posted.at(-1), 'token=ours&_version-clothes=0&_again=yes&clothes=Red+coat')
  await page.context().close()
})

test('What was saved carries its new version from then on, also after an answer that was lost', async () => {
  const { page } = await opened()
  await page.fill('#clothes', 'Red')
  await status(page, /^Saved/)
  posted = []
  await Promise.all([page.waitForResponse(/draft/), page.fill('#clothes', 'Red coat')])
  assert.deepEqual(posted, ['token=ours&_version-clothes=3&clothes=Red+coat'])
  await page.context().close()
})

test('What was not taken is said, is not sent again by itself, and warns before the page is left', async () => {
  const { page } = await opened()
  answers = 'waits'
  await page.fill('#clothes', 'Red coat')
  await status(page, /^Not saved yet: somebody changed it$/)
  const leaving = page.waitForEvent('dialog')
  page.goto('about:blank').catch(() => undefined)
  await (await leaving).dismiss()
  assert.equal(posted.length, 1)
  await page.context().close()
})

test('Going on without a connection keeps the page and what was typed, and goes on when it is back', async () => {
  const { page } = await opened()
  await page.context().setOffline(true)
  await page.fill('#clothes', 'Red coat')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await status(page, /no connection/i)
  assert.equal(await page.inputValue('#clothes'), 'Red coat')
  await Promise.all([page.waitForURL(/sent/), page.context().setOffline(false)])
  assert.match(posted.at(-1) ?? '', /clothes=Red\+coat/)
  await page.context().close()
})

test('An answer that leads to the sign-in page is not taken for saved', async () => {
  const { page } = await opened()
  answers = 'sign-in'
  await page.fill('#clothes', 'Red coat')
  await status(page, /you are signed out/)
  await page.context().close()
})

test('A button that was pressed while the server refuses what was typed goes on all the same, and the next page says why', async () => {
  const { page } = await opened()
  const refused = Promise.withResolvers<void>()
  held = refused.promise
  answers = 'sign-in'
  await Promise.all([page.waitForRequest(/draft/), page.fill('#clothes', 'Red coat')])
  await page.getByRole('button', { name: 'Save and go on' }).click()
  const wentOn = page.waitForRequest(/sent/)
  refused.resolve()
  assert.match((await wentOn).postData() ?? '', /clothes=Red\+coat/)
  await page.context().close()
})

test('Somebody who was signed out while the connection was lost can still go on, with what they typed', async () => {
  const { page } = await opened()
  answers = 'broken'
  await page.fill('#clothes', 'Red coat')
  await status(page, /no connection/)
  answers = 'sign-in'
  await status(page, /you are signed out/)
  const wentOn = page.waitForRequest(/sent/)
  await page.getByRole('button', { name: 'Save and go on' }).click()
  assert.match((await wentOn).postData() ?? '', /clothes=Red\+coat/)
  await page.context().close()
})

test('Before the session ends the page says so and can stay signed in', async () => {
  const { page } = await opened()
  await page.getByRole('button', { name: 'Stay signed in' }).waitFor()
  await page.context().close()
})

test('A sortable table sorts where scripts run, and the page shows everything where they do not', async () => {
  const { page, faults } = await opened()
  await page.getByRole('button', { name: 'Hours' }).click()
  assert.match((await page.locator('tbody tr').first().textContent()) ?? '', /Sam Sample/)
  await page.context().close()
  assert.deepEqual(faults, [])
  const plain = await browser.newPage({ baseUrl, javaScript: false })
  await plain.goto('/')
  assert.equal(await plain.locator('tbody tr').count(), 2)
  await plain.context().close()
})
