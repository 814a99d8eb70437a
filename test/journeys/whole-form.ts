// A form from its first page to its submission, for journeys that care for what comes of it and not for what it says.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Walker } from './walk.ts'

const answerPage = readFileSync(new URL('./answer-page.js', import.meta.url), 'utf8')

/** What is chosen where the first of several answers will not do, by the name of the field. */
export type Chosen = Readonly<Record<string, string>>

/** Presses a button of the main part; the page that comes of it is not checked, since its kind is looked at elsewhere. */
export async function go(walker: Walker, press: string): Promise<void> {
  const button = walker.page.locator('main').getByRole('button', { name: press, exact: true }).filter({ visible: true })
  await Promise.all([walker.page.waitForEvent('load'), button.first().click()])
}

const heading = (walker: Walker): Promise<string> => walker.page.locator('h1').first().innerText()

/** The addresses of the main part's links that hold these words. */
export const hrefsOf = (walker: Walker, part: string): Promise<string[]> =>
  walker.page.evaluate(
    `[...new Set([...document.querySelectorAll('main a[href*="${part}"]')].map(link => link.getAttribute('href')))]`,
  )

async function answerAll(walker: Walker, form: string, chosen: Chosen): Promise<void> {
  await walker.page.goto(form)
  const [first = ''] = await hrefsOf(walker, '/page/')
  await walker.page.goto(first)
  for (let page = 0; (await heading(walker)) !== 'Check your answers'; page += 1) {
    assert.ok(page < 60, `${walker.page.url()} is not left: ${await walker.words()}`)
    await walker.page.evaluate(`(${answerPage.slice(answerPage.indexOf('chosen =>'))})(${JSON.stringify(chosen)})`)
    await go(walker, 'Save and go on')
  }
}

/** Answers a form that is begun, page by page, and submits it. */
export async function submits(walker: Walker, form: string, chosen: Chosen = {}): Promise<void> {
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
