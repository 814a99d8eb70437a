// Each form of the protocol from its beginning to its print at a browser: completed page by page, submitted, amended with a
// reason, read and printed; with scripts and without.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test, { type TestContext } from 'node:test'
import { instruments } from '../../src/domain/instruments/index.ts'
import { onPostgres } from '../with-database.ts'
import { signedIn, type Walker } from './walk.ts'

const answerPage = readFileSync(new URL('./answer-page.js', import.meta.url), 'utf8')

/** Who completes a form, and what they choose where the first of several will not do. */
type Completing = { readonly by: string; readonly chosen: Readonly<Record<string, string>> }

const completing: Readonly<Record<string, Partial<Completing>>> = {
  'cawn-s49': { by: 'Omar Madeup' },
  'cawn-s2': { by: 'Omar Madeup' },
  'cce-prevention-referral': { chosen: { 'j-prior': 'no' } },
}

async function go(walker: Walker, press: string): Promise<void> {
  const button = walker.page.locator('main').getByRole('button', { name: press, exact: true }).filter({ visible: true })
  await Promise.all([walker.page.waitForEvent('load'), button.first().click()])
}

const heading = (walker: Walker): Promise<string> => walker.page.locator('h1').first().innerText()

const hrefsOf = (walker: Walker, part: string): Promise<string[]> =>
  walker.page.evaluate(
    `[...new Set([...document.querySelectorAll('main a[href*="${part}"]')].map(link => link.getAttribute('href')))]`,
  )

async function answerAll(walker: Walker, form: string, chosen: Completing['chosen']): Promise<void> {
  await walker.page.goto(form)
  const [first = ''] = await hrefsOf(walker, '/page/')
  await walker.page.goto(first)
  for (let page = 0; (await heading(walker)) !== 'Check your answers'; page += 1) {
    assert.ok(page < 60, `${walker.page.url()} is not left: ${await walker.words()}`)
    await walker.page.evaluate(`(${answerPage.slice(answerPage.indexOf('chosen =>'))})(${JSON.stringify(chosen)})`)
    await go(walker, 'Save and go on')
  }
}

async function submits(walker: Walker, form: string, chosen: Completing['chosen']): Promise<void> {
  // An answer may make others necessary, on pages that were answered before.
  for (let round = 0; round < 3; round += 1) {
    await answerAll(walker, form, chosen)
    if ((await walker.page.getByRole('button', { name: 'Submit the form' }).count()) > 0) break
  }
  const ready = await walker.page.getByRole('button', { name: 'Submit the form' }).count()
  assert.ok(ready > 0, `${form} cannot be submitted: ${await walker.words()}`)
  await go(walker, 'Submit the form')
  await walker.sees('The form is submitted')
}

async function amends(walker: Walker): Promise<void> {
  for (const page of await hrefsOf(walker, '/amend/')) {
    await walker.page.goto(page)
    const text = walker.page.locator('main .hw-asked :is(textarea, input[type=text]:not([inputmode=numeric]))').first()
    if ((await text.count()) === 0) continue
    await text.fill('Example: said more carefully a day later')
    await walker.page.locator('[name=reason]').fill('It was said more carefully')
    await go(walker, 'Amend the form')
    await walker.sees('The form is amended', 'It was said more carefully', 'said more carefully a day later')
    return
  }
  assert.fail(`${walker.page.url()} has nothing to amend`)
}

async function reads(walker: Walker, form: string, title: string): Promise<void> {
  await walker.page.goto(form)
  await walker.sees(title, 'said more carefully a day later')
  await walker.page.goto(`${form}/print`)
  await walker.sees(title, 'said more carefully a day later', 'Printed')
}

async function everyForm(t: TestContext, javaScript: boolean): Promise<void> {
  const walkers = new Map<string, Walker>()
  for (const { code, title, about } of instruments) {
    if (about === 'episode') continue
    const { by = 'Morgan Testwell', chosen = {} } = completing[code] ?? {}
    const walker = walkers.get(by) ?? (await signedIn(t, by, { javaScript }))
    walkers.set(by, walker)
    await t.test(title, async () => {
      await walker.page.goto('/')
      const [child = ''] = await walker.page.evaluate<string[]>(
        `[...document.querySelectorAll('main a')].filter(link => link.textContent.includes('Record of Rhys ap Specimen')).map(link => link.getAttribute('href'))`,
      )
      await walker.page.goto(`${child}/forms/${code}`)
      await go(walker, 'Begin')
      const form = new URL(walker.page.url()).pathname
      await submits(walker, form, chosen)
      await amends(walker)
      await reads(walker, form, title)
    })
  }
}

// What a browser does with scripts and without does not depend on the database: each database walks one of the two.
test(`Every form about a child is completed, submitted, amended, read and printed ${onPostgres ? 'without' : 'with'} scripts`, t =>
  everyForm(t, !onPostgres))
