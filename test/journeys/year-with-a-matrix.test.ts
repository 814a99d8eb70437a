// The risk factor matrices from their beginning to their last review: by keyboard alone, and without scripts.
// Journeys share one Homeward whose clock only goes forward: this one moves it by months, so its name has it walked last.
import assert from 'node:assert/strict'
import test from 'node:test'
import { byKeyboard, fillPageByKeyboard } from './keyboard.ts'
import { answerRest, begin, formOf, newChild } from './matrix-walk.ts'
import { moveClock, signedIn, type Walker } from './walk.ts'

const heading = (walker: Walker): Promise<string> => walker.page.locator('h1').innerText()
const thirteen = [2, 1, 1, 0, 1, 1, 0, 1, 1, 1, 2, 1, 0, 1] as const
const weeks = (count: number): number => count * 7 * 24

/** Fills in page after page with the keys of the keyboard, until the answers are to be checked. */
async function fillByKeyboard(avery: Walker): Promise<void> {
  for (let page = 0; page < 40; page += 1) {
    const title = await heading(avery)
    if (title === 'Check your answers') return
    const indicator = /^(\d+)\. /.exec(title)?.[1]
    const level = indicator === undefined ? undefined : thirteen[Number(indicator) - 1]
    if (title.startsWith('Professional Judgement')) await avery.sees('13 of 56', 'on a printed boundary')
    await fillPageByKeyboard(avery, { level, band: 2, why: 'What was seen together says more than the points.' })
    if (indicator === '1') await seesPrompt(avery)
    await byKeyboard(avery, 'button', 'Save and go on')
  }
  assert.fail('the form has no end')
}

// The prompt stands there as soon as the level is chosen, before anything is saved or sent.
async function seesPrompt(avery: Walker): Promise<void> {
  const prompt = avery.page.locator('.hw-raised', { hasText: 'MISS-RFM' })
  assert.equal(await prompt.isVisible(), true)
}

async function review(avery: Walker, form: string, number: number): Promise<void> {
  await avery.open(form)
  await avery.press(`Begin review ${number}`)
  await avery.sees('Risk level at last assessment', 'Suspected')
  await avery.press(`Begin review ${number}`)
  await avery.sees(`SECTION E – Review ${number} of Child Exploitation RFM`)
  await avery.choose('What do you think is the current level for risk of exploitation?', 'Suspected')
  await answerRest(avery)
  await avery.press('Save and go on')
  await avery.press(`Submit review ${number}`)
  await avery.sees(`Review ${number}`)
}

test('RFM24-16, RFM24-17: by keyboard alone a matrix of 13 points is confirmed and judged higher, reviewed three times, and refused a fourth', async t => {
  const avery = await signedIn(t, 'Avery Sample', { width: 320 })
  const child = await newChild(avery, 'Ira')
  await begin(avery, child, 'rfm-2024')
  const form = formOf(avery)
  await byKeyboard(avery, 'link', 'Sharing information')
  await fillByKeyboard(avery)
  await avery.sees('Score: Vulnerable', '13 of 56', 'Judged: Suspected (differs from the score)')
  await byKeyboard(avery, 'button', 'Submit the form')
  await avery.sees('13 of 56', 'Judged: Suspected', 'What happens now', 'not a referral to children’s social care')
  for (const number of [1, 2, 3]) {
    await moveClock(avery, weeks(8) - 24)
    await review(avery, form, number)
  }
  await avery.open(`${form}/review/4`)
  await avery.sees('Review 4 cannot be begun', 'All 3 reviews are made')
  await avery.press('Begin a new form')
  await avery.sees('Begin')
})

test('GAP-02: without scripts a matrix with one level not known is scored at a desk, and submitted on a judgement with its reason', async t => {
  const avery = await signedIn(t, 'Avery Sample', { javaScript: false })
  const child = await newChild(avery, 'Noe')
  await begin(avery, child, 'rfm-2024')
  const form = formOf(avery)
  for (const page of ['sharing', 'section-a', 'section-b', 'section-c', 'section-d']) {
    await avery.open(`${form}/page/${page}`)
    await answerRest(avery)
    await avery.press('Save and go on')
  }
  await avery.open(form)
  await avery.press('all indicators on one page')
  for (const row of await avery.page.locator('.hw-dense__row').all()) {
    const first = (await row.locator('th').innerText()).startsWith('7.')
    await row.locator(`input[value="${first ? 'not-known' : '1'}"]`).check()
    await row.locator('textarea').fill('Said by the school.')
  }
  await avery.press('Save')
  await avery.sees('None, because something is not known', 'Indicators that are not known 7')
  await avery.choose('Level of risk', 'Evidenced exploitation')
  await avery.press('Save')
  await avery.press('Check and submit')
  await avery.sees('there is no scored band to agree with', 'It cannot be submitted yet')
  await avery.open(`${form}/page/judgement`)
  await avery.type('If yes, Why?', 'She has said so herself.')
  await avery.press('Save and go on')
  await avery.press('Submit the form')
  await avery.sees('Judged: Evidenced', 'no band', 'What happens now')
})

test('RFM18-11: a child under 13 in the 2018 matrix is prompted for until a safeguarding referral is recorded', async t => {
  const avery = await signedIn(t, 'Avery Sample', { width: 320 })
  const child = await newChild(avery, 'Uli')
  await begin(avery, child, 'cse-rfm-2018')
  const form = formOf(avery)
  await avery.open(`${form}/page/who`)
  await avery.choose('Who completes this form?', 'Somebody else who works with the child')
  await avery.press('Save and go on')
  await avery.choose('Level of Risk Identified:', 'High')
  for (let page = 0; page < 5; page += 1) {
    await answerRest(avery)
    await avery.press('Save and go on')
  }
  await avery.open(`${form}/page/group-21`)
  await avery.page.getByRole('checkbox', { name: /^Child under 13 engaging in sexual activity/ }).check()
  assert.equal(await avery.page.locator('.hw-raised--ticked').isVisible(), true)
  await avery.press('Save and go on')
  await avery.open(`${form}/check`)
  await avery.sees('A safeguarding referral MUST be completed', 'for information only')
  await avery.open(`${form}/page/group-21`)
  await answerRest(avery)
  await avery.press('Save and go on')
  await avery.open(`${form}/check`)
  await avery.seesNot('A safeguarding referral MUST be completed')
  await avery.press('Submit the form')
  await avery.sees('for information only')
})
