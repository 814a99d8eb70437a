// A form from its beginning to its amendment: typed, kept when the connection goes, changed in two tabs, checked, submitted.
import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { beginInterview, fillToCheck, restNotKnown } from './fill-form.ts'
import { homewardNow, hoursAgo, signedIn, type Walker } from './walk.ts'

/** A child goes missing and is back: the episode's address. */
async function childIsBack(t: TestContext, child: string): Promise<string> {
  const rosa = await signedIn(t, 'Rosa Imagined')
  await rosa.open('/report')
  await rosa.choose('Who is missing?', child)
  await rosa.typeMoment('When were they last seen?', hoursAgo(4))
  await rosa.typeMoment('When did you tell the police?', hoursAgo(3))
  await rosa.press('Save the report')
  await rosa.press('Go to the episode')
  const episode = new URL(rosa.page.url()).pathname
  await rosa.press('The child is found')
  await rosa.type('Where were they found?', 'At a friend’s house')
  await rosa.press('Save that they are found')
  await rosa.press('The child is back')
  await rosa.type('Where are they now?', 'Back at the home')
  await rosa.press('Save that they are back')
  return episode
}

const saved = (walker: Walker, words: RegExp) =>
  walker.page.locator('[data-autosave-status]', { hasText: words }).waitFor()

const ownWords = 'In the child’s own words'

// Types without a connection, presses on, and is taken on when the connection is back.
async function losesConnection(uma: Walker): Promise<void> {
  await uma.type(ownWords, 'I was at my friend’s')
  await saved(uma, /^Saved/)
  await uma.page.context().setOffline(true)
  await uma.type(ownWords, 'I was at my friend’s house, and I was cold')
  await uma.page.getByRole('button', { name: 'Save and go on' }).click()
  await saved(uma, /no connection/i)
  assert.match(await uma.page.getByRole('textbox', { name: ownWords }).inputValue(), /and I was cold$/)
  const kept = await uma.page.evaluate('JSON.stringify([localStorage.length, sessionStorage.length])')
  assert.equal(kept, '[0,0]')
  const went = uma.page.waitForURL(/during-where/)
  await uma.page.context().setOffline(false)
  await went
  await uma.arrive()
}

// The same person in a second tab changes the same answer: both texts are shown, and one is chosen.
async function collides(uma: Walker, javaScript: boolean): Promise<void> {
  const here = new URL(uma.page.url()).pathname.replace(/\/page\/.*/, '/page/during-words')
  await uma.open(here)
  const second = await uma.secondTab()
  await second.open(here)
  await second.type('What the child wants to happen', 'To see my sister')
  await second.press('Save and go on')
  await uma.type('What the child wants to happen', 'To stay at home')
  if (javaScript) await saved(uma, /you changed it in another tab/)
  await uma.press('Save and go on')
  await uma.sees('You changed this yourself, in another tab', 'To see my sister', 'Which do you want to keep?')
  await uma.type('What the child wants to happen', 'To stay at home and see my sister')
  await uma.page.getByRole('radio', { name: /^What is below/ }).check()
  await uma.press('Save and go on')
  await uma.open(here)
  await uma.sees('What the child wants to happen')
  const wishes = uma.page.getByRole('textbox', { name: 'What the child wants to happen' })
  assert.equal(await wishes.inputValue(), 'To stay at home and see my sister')
  await second.page.close()
}

async function typesNonsense(uma: Walker): Promise<void> {
  await uma.typeParts('When did the interview end?', ['31', '2', '2026'])
  await restNotKnown(uma)
  await uma.press('Save and go on')
  await uma.sees('is not a date that exists')
  const day = uma.group('When did the interview end?').getByRole('textbox', { name: 'Day', exact: true })
  assert.equal(await day.inputValue(), '31')
}

// What was submitted is changed with a reason only, and what was typed waits until there is one.
async function amends(uma: Walker, form: string): Promise<void> {
  await uma.open(`${form}/page/during-words`)
  await uma.sees('Amend')
  await uma.open(`${form}/amend/during-words`)
  await uma.type('What the child wants to happen', 'To see my sister at weekends')
  await uma.press('Amend the form')
  await uma.sees('Say why it is changed', 'It reads now: To stay at home and see my sister')
  await uma.type('Why is it changed?', 'The child said more afterwards')
  await uma.press('Amend the form')
  await uma.sees('The form is amended', 'To see my sister at weekends', 'The child said more afterwards')
}

async function interview(t: TestContext, child: string, javaScript: boolean): Promise<void> {
  const episode = await childIsBack(t, child)
  const uma = await signedIn(t, 'Uma Instance', { width: 320, javaScript })
  await beginInterview(uma, episode)
  const form = new URL(uma.page.url()).pathname.replace(/\/page\/.*/, '')
  await uma.open(`${form}/page/during-words`)
  if (javaScript) await losesConnection(uma)
  else {
    await uma.type(ownWords, 'I was at my friend’s house, and I was cold')
    await uma.press('Save and go on')
  }
  await collides(uma, javaScript)
  await uma.open(form)
  await uma.sees('In progress', 'Who has worked on it', 'Uma Instance')
  await uma.open(`${form}/check`)
  await uma.sees('Before you submit, answer these', 'It cannot be submitted yet')
  await uma.open(`${form}/page/after-interview`)
  await typesNonsense(uma)
  await uma.open(`${form}/page/before-the-child`)
  await fillToCheck(uma, { endedAt: homewardNow(), words: 'I was at my friend’s house, and I was cold' })
  await uma.press('Submit the form')
  await uma.sees(
    'The form is submitted',
    'I was at my friend’s house, and I was cold',
    'To stay at home and see my sister',
  )
  await amends(uma, form)
}

test('A return interview is typed, kept when the connection goes, changed in two tabs, submitted and amended', t =>
  interview(t, 'Alfie Blankform', true))

test('The same without scripts and on a phone', t => interview(t, 'Reece Forexample', false))
