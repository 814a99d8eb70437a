// What every page must pass: axe-core (what it cannot decide counts as a fault too), html-validate on the HTML as it was
// served, choices that stand in a named group, and no sideways scrolling on a phone. Each finds what the others miss.
import { readFileSync } from 'node:fs'
import axe, { type AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { type Incomplete, incompletes } from './incompletes.ts'
import { copyOf, servedHtml, show } from './open-browser.ts'

/** Every fault of a page, as sentences; empty when the page passes. */
export async function checkPage(page: Page, listed: readonly Incomplete[] = incompletes): Promise<string[]> {
  return [
    ...(await axeFaults(await copyOf(page), listed)),
    ...(await htmlFaults(await servedHtml(page))),
    ...(await layoutFaults(page)),
  ]
}

/**
 * Shows what stands at another path of the same server in the place of the page, as a browser would that opened it. Throws
 * where that is drawn with other styles or scripts.
 */
export async function showNext(page: Page, path: string): Promise<void> {
  const html = await page.evaluate<string>(`fetch(${JSON.stringify(path)}).then(answer => answer.text())`)
  if (!(await show(page, html, true))) throw new Error(`${path} is drawn with another head`)
}

type Found = Pick<AxeResults, 'violations' | 'incomplete'>
const wanted = '{ resultTypes: ["violations", "incomplete"] }'
// One text comes over in a fifth of the time of an object, and what passed is not asked for.
const asText = '({ violations, incomplete }) => JSON.stringify({ violations, incomplete })'

/** What axe finds in a page, or only in its main part: around that every page is the same. */
export async function axeFaults(
  page: Page,
  listed: readonly Incomplete[] = incompletes,
  within: 'document' | '"main"' = 'document',
): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source)
  const result: Found = JSON.parse(await page.evaluate<string>(`axe.run(${within}, ${wanted}).then(${asText})`))
  const places = (kind: 'violations' | 'incomplete') =>
    result[kind].flatMap(({ id, help, nodes }) =>
      nodes.map(node => ({
        id,
        help,
        element: node.target.join(' '),
        html: node.html,
        because: node.any[0]?.message ?? '',
      })),
    )
  const undecided = places('incomplete').filter(one => !listed.some(known => isListed(known, one)))
  return [
    ...places('violations').map(({ id, help, element }) => `axe ${id}: ${help} (${element})`),
    ...undecided.map(({ id, help, element, because }) => `axe cannot decide ${id}: ${help} (${element}: ${because})`),
  ]
}

function isListed({ rule, element }: Incomplete, found: { id: string; element: string; html: string }): boolean {
  if (rule !== found.id) return false
  return typeof element === 'string' ? element === found.element : element.test(found.html)
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A page's own order of headings is checked by axe; a legend that holds the page's heading is a GOV.UK pattern.
    'heading-level': 'off',
    // The rest is markup of govuk-frontend, which its own browser scripts and tests with assistive technology rely on.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    'no-redundant-role': 'off',
    'no-trailing-whitespace': 'off',
    'prefer-native-element': ['error', { exclude: ['region', 'button'] }],
    'presentation-role-style': ['error', { prefer: 'presentation' }],
  },
})

/** How govuk-frontend writes its password input; it comes into force when the password is shown as text. */
const passwordInput = 'Attribute "autocapitalize" is not allowed on <input type="password">'

/** Every fault of a document's HTML by html-validate, with its line. */
export async function htmlFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(result =>
    result.messages
      .filter(({ message }) => message !== passwordInput)
      .map(({ ruleId, message, line, column }) => `html ${ruleId}: ${message} (${line}:${column})`),
  )
}

const lookInside = readFileSync(new URL('./look-inside.js', import.meta.url), 'utf8')
type Seen = { ungrouped: string[]; pageWidth: number; screenWidth: number }

/** Choices in no group, and a page that scrolls sideways at the width that it has now. */
export async function layoutFaults(page: Page): Promise<string[]> {
  const { ungrouped, pageWidth, screenWidth } = await page.evaluate<Seen>(lookInside)
  const wide = pageWidth > screenWidth
  return [
    ...ungrouped.map(name => `the choices named ${name} stand in no group with a legend`),
    ...(wide ? [`the page is ${pageWidth} pixels wide on a screen of ${screenWidth}`] : []),
  ]
}
