// Each form of the protocol from its beginning to its print at a browser: completed page by page, submitted, amended with a
// reason, read and printed; with scripts and without.
import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { instruments } from '../../src/domain/instruments/index.ts'
import { onPostgres } from '../with-database.ts'
import { signedIn, type Walker } from './walk.ts'
import { type Chosen, go, hrefsOf, submits } from './whole-form.ts'

/** Who completes a form, and what they choose where the first of several will not do. */
type Completing = { readonly by: string; readonly chosen: Chosen }

const completing: Readonly<Record<string, Partial<Completing>>> = {
  'cawn-s49': { by: 'Omar Madeup' },
  'cawn-s2': { by: 'Omar Madeup' },
  'cce-prevention-referral': { chosen: { 'j-prior': 'no' } },
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
