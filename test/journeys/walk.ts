// A person at a browser, as a journey tells of them: they sign in, open, choose, type, press, and see words on the page.
// Every page that somebody comes to is checked at the width of a phone and of a desk.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { demonstrationPassword } from '../../src/actions/demonstration/prepare-demonstration.ts'
import { dateOf, dayOf, hour, type Instant, instant, sayTime } from '../../src/domain/kernel/index.ts'
import { checkPage, layoutFaults } from '../browser/check-page.ts'
import { type Looking, newTab, openBrowser, screenshot, type TestBrowser } from '../browser/open-browser.ts'
import { onPostgres } from '../with-database.ts'
import { homeward } from './running-homeward.ts'

let browser: Promise<TestBrowser> | undefined
after(async () => {
  await (await browser)?.close()
  if (process.env.PAGES_SEEN === undefined) rmSync(seenPages, { recursive: true, force: true })
})

/** How far the journeys have moved Homeward's clock so far. */
let hoursAhead = 0

/** The present moment by Homeward's clock. */
export const homewardNow = (): Instant => instant(Date.now() + hoursAhead * hour)

/** So many hours before the present moment. */
export const hoursAgo = (hours: number): Instant => instant(homewardNow() - hours * hour)

// The processes that share the journeys look at each kind of page once between them: whoever makes its folder first looks.
const seenPages = process.env.PAGES_SEEN ?? mkdtempSync(join(tmpdir(), 'homeward-pages-'))
let lookedAt = 0
function isFirstSeen(shape: string): boolean {
  try {
    mkdirSync(join(seenPages, createHash('sha256').update(shape).digest('hex')))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** What a page is but for whom and when it is about: checked once with scripts and once without; the pages of forms once by their kind. */
async function shapeOf(page: Page, javaScript: boolean): Promise<string> {
  const address = new URL(page.url()).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
  // The pages of forms are many and drawn in one way, and their stories are looked at by themselves: one stands for all.
  if (address.startsWith('/forms/')) return address.replace(/\/page\/.*/, '/page')
  const headings = await page.locator('h2, .govuk-notification-banner__title').allInnerTexts()
  const parts = [await page.title(), ...headings].map(text => text.replace(/,.*|\d+/g, ''))
  return [javaScript, address, ...parts].join('|')
}

const widths = [320, 1280] as const

/** A person at a browser. */
export class Walker {
  readonly page: Page
  readonly #javaScript: boolean
  readonly #width: 320 | 1280
  constructor(page: Page, { javaScript = true, width = 1280 }: Looking) {
    this.page = page
    this.#javaScript = javaScript
    this.#width = width
  }

  /** The page is there: it is checked unless one of its kind was. */
  async arrive(): Promise<void> {
    await this.page.waitForLoadState(this.#javaScript ? 'load' : 'domcontentloaded')
    // What a page is like does not depend on the database: the run on the embedded one looks at each.
    if (onPostgres) return
    if (!isFirstSeen(await shapeOf(this.page, this.#javaScript))) return
    lookedAt += 1
    for (const width of widths) {
      await this.page.setViewportSize({ width, height: width === 320 ? 640 : 900 })
      await screenshot(this.page, `${String(lookedAt).padStart(3, '0')}-${await this.#named()}`)
      // The HTML is the same at both, and what axe finds at the other width the stories are looked at for.
      const faults = width === 320 ? await checkPage(this.page) : await layoutFaults(this.page)
      assert.deepEqual(faults, [], `${await this.page.title()} at ${width} pixels`)
    }
    await this.page.setViewportSize({ width: this.#width, height: this.#width === 320 ? 640 : 900 })
  }

  async #named(): Promise<string> {
    const title = (await this.page.title()).replace(/ – .*/, '')
    return `${title}${this.#javaScript ? '' : ' without scripts'}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path)
    await this.arrive()
  }

  /** Follows a link or presses a button by its words; the page that comes of it is checked. */
  async press(words: string | RegExp): Promise<void> {
    const named = typeof words === 'string' ? { name: words, exact: true } : { name: words }
    const found = this.page.getByRole('button', named).or(this.page.getByRole('link', named))
    await Promise.all([this.page.waitForEvent('load'), found.filter({ visible: true }).first().click()])
    await this.arrive()
  }

  /** The group of a question. */
  group(question: string): Locator {
    return this.page.getByRole('group', { name: question })
  }

  async choose(question: string, answer: string | RegExp): Promise<void> {
    await this.group(question)
      .getByRole('radio', { name: answer, exact: typeof answer === 'string' })
      .check()
  }

  async type(question: string | RegExp, answer: string): Promise<void> {
    await this.page.getByRole('textbox', { name: question }).first().fill(answer)
  }

  /** Types a moment into the fields of a question. */
  async typeMoment(question: string, at: Instant): Promise<void> {
    await this.typeDay(question, at)
    await this.group(question).getByRole('textbox', { name: /^Time/ }).fill(sayTime(at))
  }

  async typeDay(question: string, at: Instant): Promise<void> {
    const { day, month, year } = dateOf(dayOf(at))
    await this.typeParts(question, [String(day), String(month), String(year)])
  }

  /** Types the three parts of a date as they come. */
  async typeParts(question: string, parts: readonly [string, string, string]): Promise<void> {
    const group = this.group(question)
    for (const [i, name] of ['Day', 'Month', 'Year'].entries())
      await group.getByRole('textbox', { name, exact: true }).fill(parts[i] ?? '')
  }

  /** What the main part of the page says, on one line. */
  async words(): Promise<string> {
    return (await this.page.locator('main').innerText()).replace(/\s+/g, ' ')
  }

  async sees(...words: readonly (string | RegExp)[]): Promise<void> {
    const text = await this.words()
    for (const word of words) {
      const there = typeof word === 'string' ? text.includes(word) : word.test(text)
      assert.ok(there, `expected to see “${word}” on ${this.page.url()} in:\n${text}`)
    }
  }

  async seesNot(...words: readonly (string | RegExp)[]): Promise<void> {
    const text = await this.words()
    for (const word of words) {
      const there = typeof word === 'string' ? text.includes(word) : word.test(text)
      assert.ok(!there, `expected not to see “${word}” on ${this.page.url()} in:\n${text}`)
    }
  }

  /** Opens everything that is folded away, also what is folded inside, so that it can be read. */
  async unfold(): Promise<void> {
    const folded = this.page.locator('main details:not([open]) > summary').filter({ visible: true })
    while ((await folded.count()) > 0) await folded.first().click()
  }

  /** A second tab of the same browser, signed in as the first. */
  async secondTab(): Promise<Walker> {
    return new Walker(await newTab(this.page), { javaScript: this.#javaScript, width: this.#width })
  }
}

/** Somebody at the sign-in page, in a browser of their own that is closed when the journey ends. */
export async function atTheDoor(t: TestContext, looking: Looking = {}): Promise<Walker> {
  const { url } = await homeward()
  browser ??= openBrowser()
  const page = await (await browser).newPage({ ...looking, baseUrl: url })
  t.after(() => page.context().close())
  const walker = new Walker(page, looking)
  await walker.open('/')
  return walker
}

/** Signs in by name; `as` chooses among several roles. */
export async function signInHere(walker: Walker, name: string, as?: RegExp): Promise<void> {
  await walker.type('E-mail address', `${name.toLowerCase().replaceAll(' ', '.')}@example.org`)
  await walker.page.getByLabel('Password', { exact: true }).fill(demonstrationPassword)
  await walker.press('Sign in')
  if (as === undefined) return
  await walker.page.getByRole('radio', { name: as }).check()
  await walker.press('Go on')
}

/** Somebody signed in, looking at their home page. */
export async function signedIn(t: TestContext, name: string, looking: Looking = {}, as?: RegExp): Promise<Walker> {
  const walker = await atTheDoor(t, looking)
  await signInHere(walker, name, as)
  return walker
}

/** Moves Homeward's clock forward, as anybody may in a demonstration. */
export async function moveClock(walker: Walker, hours: number): Promise<void> {
  await walker.press('Move the demonstration clock')
  await walker.type('Or another number of hours', String(hours))
  await walker.press('Move the clock')
  hoursAhead += hours
  await walker.sees('The clock has moved')
}

const hourNow = (): number => Number(sayTime(homewardNow()).split(':')[0])

/** Moves the clock on until that hour of the day in London, if it is not that hour; once more where an hour struck meanwhile. */
export async function untilHour(walker: Walker, hour: number): Promise<void> {
  while (hourNow() !== hour) await moveClock(walker, (hour - hourNow() + 24) % 24)
}
