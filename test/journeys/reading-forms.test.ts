// Forms as they are read: found on the page of a child, looked at over time, opened at a piece of evidence, and printed.
import assert from 'node:assert/strict'
import test from 'node:test'
import { signedIn } from './walk.ts'

const child = 'Rowan Storybook'

test('A child’s matrices are read over time without a script, each number leads to its evidence, and a form prints on A4', async t => {
  const morgan = await signedIn(t, 'Morgan Testwell', { javaScript: false })
  await morgan.open('/children/search')
  await morgan.type(/name/i, child)
  await morgan.press('Search')
  await morgan.press(new RegExp(child))
  await morgan.sees('Level now', 'In their own words')
  await morgan.press('Assessments')
  await morgan.sees('Judged: Evidenced', 'A newer form has taken its place', 'Begin a form')
  await morgan.press('The assessments over time')
  await morgan.sees('41, Evidenced', '13, Vulnerable', 'What changed since the last one', 'Went down')
  const cells = await morgan.page.locator('.hw-strip__cell').count()
  assert.equal(cells, 4 * 14)
  const address = await morgan.page.locator('.hw-strip-table a').last().getAttribute('href')
  await morgan.open(address ?? '')
  await morgan.sees('Holds to the end of', 'Score', 'Taken over from')
  await morgan.press('Print this form')
  await morgan.sees('Printed by Morgan Testwell')
  const printed = (await morgan.page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1')
  const pages = printed.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  assert.ok(pages >= 4 && pages <= 20, `${pages} pages`)
})
