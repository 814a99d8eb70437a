import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { axeFaults, checkPage, htmlFaults, layoutFaults, showNext } from './check-page.ts'
import { incompletes } from './incompletes.ts'
import { type Looking, openBrowser, type TestBrowser } from './open-browser.ts'

type FixtureFile = { component: string; fixtures: { name: string; html: string; hidden: boolean }[] }

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = (body: string) => `<!DOCTYPE html>
<html lang="en">
<head>
<title>A page</title>
<meta name="viewport" content="width=device-width">
</head>
<body>
<main>
<h1>A page</h1>
${body}
</main>
</body>
</html>
`
const pale = (body: string) => page(body).replace('</head>', '<style>.grey { color: #ccc }</style></head>')
const radios = `<input type="radio" name="place" id="a" value="a"> <label for="a">Home</label>
<input type="radio" name="place" id="b" value="b"> <label for="b">School</label>`

const pages: Record<string, string> = {
  '/sound': page(`<form method="post"><fieldset><legend>Which place?</legend>${radios}</fieldset>
<button type="submit">Save</button></form>`),
  '/no-legend': page(`<fieldset>${radios}</fieldset>`),
  '/no-group': page(radios),
  '/same-id': page('<p id="same">One</p><p id="same">Two</p>'),
  '/dangling': page('<label for="a">Name</label> <input id="a" type="text" aria-describedby="nowhere">'),
  '/unlabelled': page('<input type="text" name="x">'),
  '/grey': pale('<p class="grey">Pale words on white</p>'),
  '/undecided': page('<p class="on">Words</p>').replace(
    '</head>',
    '<style>.on { background: linear-gradient(#000, #fff) }</style></head>',
  ),
  '/wide': page('<p class="w">Wide</p>').replace('</head>', '<style>.w { width: 900px }</style></head>'),
  '/repaired': page('<p>One<div>Two</div></p>'),
  '/script': page('<p>Before</p><script>document.querySelector("p").textContent = "After"</script>'),
  '/dark': pale('<p>Dark words on white</p>'),
  '/revealed': page(
    '<input type="checkbox" id="more"> <label for="more">More</label> <p class="grey">Pale words</p>',
  ).replace(
    '</head>',
    '<style>.grey { color: #ccc; display: none } :checked ~ .grey { display: block }</style></head>',
  ),
  '/runs': page('<p>Before</p><script src="/after.js"></script>'),
  '/after.js': 'document.querySelector("p").textContent = "After"',
  '/outside': page('<p>Reaches out</p>'),
}

const server = createServer((request, response) => {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline' 'self'; connect-src 'self'"
  const path = request.url?.split('?')[0] ?? ''
  const type = path.endsWith('.js') ? 'text/javascript' : 'text/html'
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy })
  response.end(pages[path] ?? page('<p>Nothing</p>'))
})
let browser: TestBrowser

before(async () => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  server.closeAllConnections()
  await new Promise(done => server.close(done))
})

async function look<T>(path: string, looking: Looking, see: (page: Awaited<ReturnType<TestBrowser['newPage']>>) => T) {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const opened = await browser.newPage({ ...looking, baseUrl })
  await opened.goto(path)
  const seen = await see(opened)
  await opened.context().close()
  return seen
}

test('a sound page passes at both widths, with JavaScript and without', async () => {
  for (const width of [320, 1280] as const) {
    for (const javaScript of [true, false]) {
      const faults = await look('/sound', { width, javaScript }, opened => checkPage(opened))
      assert.deepEqual(faults, [], `${width} ${javaScript}`)
    }
  }
})

const planted = [
  ['/no-legend', 'no group with a legend'],
  ['/no-legend', 'wcag/h71'],
  ['/no-group', 'no group with a legend'],
  ['/same-id', 'no-dup-id'],
  ['/dangling', 'no-missing-references'],
  ['/unlabelled', 'axe label'],
  ['/grey', 'axe color-contrast'],
  ['/undecided', 'axe cannot decide color-contrast'],
  ['/repaired', 'no-implicit-close'],
] as const

for (const [path, fault] of planted) {
  test(`the fault planted at ${path} is caught: ${fault}`, async () => {
    const faults = await look(path, {}, opened => checkPage(opened))
    assert.ok(
      faults.some(words => words.includes(fault)),
      `${faults.join('\n')} should hold ${fault}`,
    )
  })
}

test('what is shown in the place of another page is found as faulty as if it had been opened, and its scripts run', async () => {
  await look('/sound', {}, async opened => {
    const found = async (path: string) => {
      await showNext(opened, path)
      return [...(await axeFaults(opened)), ...(await layoutFaults(opened))].join()
    }
    assert.match(await found('/unlabelled'), /^axe label/)
    assert.match(await found('/no-group'), /no group with a legend/)
    assert.equal(await found('/sound'), '')
    await showNext(opened, '/runs')
    assert.equal(await opened.locator('p').textContent(), 'After')
    await assert.rejects(showNext(opened, '/grey'), /with another head/)
  })
  await look('/dark', {}, async opened => {
    assert.deepEqual(await axeFaults(opened), [])
    await showNext(opened, '/grey')
    assert.match((await axeFaults(opened)).join(), /axe color-contrast/)
  })
})

test('what was typed and chosen is looked at as it stands, with scripts and without', async () => {
  for (const javaScript of [true, false])
    await look('/revealed', { javaScript }, async opened => {
      assert.deepEqual(await checkPage(opened), [])
      await opened.getByRole('checkbox').check()
      assert.match((await checkPage(opened)).join(), /axe color-contrast/, `scripts: ${javaScript}`)
    })
})

test('a page that scrolls sideways on a phone is caught, and passes at a desk', async () => {
  const at = (width: 320 | 1280) => look('/wide', { width }, opened => checkPage(opened))
  assert.match((await at(320)).join(), /^the page is \d+ pixels wide on a screen of 320$/)
  assert.deepEqual(await at(1280), [])
})

test('what axe cannot decide passes only when it is listed for that very element', async () => {
  const known = { rule: 'color-contrast', element: 'p', reason: 'looked at by a person', until: '2099-01-01' }
  assert.deepEqual(await look('/undecided', {}, opened => checkPage(opened, [known])), [])
  const other = { ...known, element: 'h1' }
  assert.equal((await look('/undecided', {}, opened => checkPage(opened, [other]))).length, 1)
})

test('every listed element has a reason and a date that has not passed', () => {
  const today = new Date().toISOString().slice(0, 10)
  assert.deepEqual(
    incompletes.filter(known => known.reason.length < 20 || known.until < today),
    [],
  )
})

test('a page without JavaScript runs no script, and one with it does', async () => {
  const words = (javaScript: boolean) => look('/script', { javaScript }, opened => opened.locator('p').textContent())
  assert.equal(await words(true), 'After')
  assert.equal(await words(false), 'Before')
})

test('a page cannot reach beyond this machine', async () => {
  const opened = await browser.newPage()
  await assert.rejects(opened.goto('http://example.org/', { timeout: 5_000 }), /ERR_NAME_NOT_RESOLVED/)
  await opened.context().close()
})

test('a document with an inline style or an unclosed tag fails html-validate', async () => {
  assert.ok((await htmlFaults(page('<p style="color: red">Red</p>'))).some(fault => fault.includes('no-inline-style')))
  assert.ok((await htmlFaults(page('<section><p>Open'))).some(fault => fault.includes('close-order')))
})

test('the markup of govuk-frontend passes html-validate, save two of its extreme examples', async () => {
  const faults: string[] = []
  for (const file of globSync('node_modules/govuk-frontend/dist/govuk/components/*/fixtures.json', { cwd: root })) {
    const { component, fixtures }: FixtureFile = JSON.parse(readFileSync(join(root, file), 'utf8'))
    for (const { name, html, hidden } of component === 'template' ? [] : fixtures) {
      const found = hidden ? [] : await htmlFaults(page(html))
      faults.push(...found.map(fault => `${component}, ${name}: ${fault.split(' (')[0]}`))
    }
  }
  assert.deepEqual(faults.sort(), [
    'panel, interruption-with-content-with-long-line-length: html no-missing-references: Element references missing id "the-form-id"',
    'summary-list, extreme: html no-inline-style: Inline style is not allowed',
  ])
})
