// What can go wrong while somebody writes: faults, a second click, somebody else's save, an ended session, another role.
import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { sql } from 'kysely'
import { homeward } from './running-homeward.ts'
import { hoursAgo, signedIn, signInHere, type Walker } from './walk.ts'

/** Reports a child and goes to the episode. */
async function report(rosa: Walker, child: string): Promise<string> {
  await rosa.open('/report')
  await rosa.choose('Who is missing?', child)
  await rosa.typeMoment('When were they last seen?', hoursAgo(2))
  await rosa.typeMoment('When did you tell the police?', hoursAgo(1))
  await rosa.press('Save the report')
  await rosa.press('Go to the episode')
  return new URL(rosa.page.url()).pathname
}

const lastSeen = 'When were they last seen?'
const told = 'When did you tell the police?'

async function typeNonsense(rosa: Walker): Promise<void> {
  await rosa.choose('Who is missing?', 'Ellis Someone')
  await rosa.typeParts(lastSeen, ['31', '2', '2026'])
  await rosa.type('Where were they last seen, and with whom?', 'By the canal')
  await rosa.typeParts(told, ['1', '', '2026'])
}

test('Every fault of a report is told at once, nothing typed is lost, and it can be sent all the same', async t => {
  const rosa = await signedIn(t, 'Rosa Imagined', { width: 320 })
  await rosa.press(/^Report a child missing/)
  await typeNonsense(rosa)
  await rosa.press('Save the report')
  const faults = await rosa.page.locator('.govuk-error-summary li').allInnerTexts()
  assert.deepEqual(faults, [
    '“When were they last seen?” must be a real date',
    '“When did you tell the police?” must include a month',
  ])
  assert.equal(
    await rosa.page.getByRole('textbox', { name: /^Where were they last seen/ }).inputValue(),
    'By the canal',
  )
  assert.equal(await rosa.group(lastSeen).getByRole('textbox', { name: 'Day', exact: true }).inputValue(), '31')
  await rosa.page.locator('.govuk-error-summary a').first().click()
  assert.equal(await rosa.page.evaluate('document.activeElement.name'), 'lastSeen-day')
  await rosa.press('Report it now all the same')
  await rosa.sees('Saved', 'Reference')
  await rosa.press('What happened')
  const circumstances = rosa.page.getByRole('textbox', { name: /^What were the circumstances/ })
  assert.match(
    await circumstances.inputValue(),
    /Typed and not understood: 31 2 2026\s[^\n]*Typed and not understood: 1 2026/,
  )
})

test('A second click, or the same form sent again, makes one report', async t => {
  const rosa = await signedIn(t, 'Rosa Imagined', { width: 320, javaScript: false })
  await rosa.open('/report')
  await rosa.choose('Who is missing?', 'Ellis Notreal')
  const form = rosa.page.url()
  await rosa.page.getByRole('button', { name: 'Save the report' }).dblclick()
  await rosa.page.getByRole('heading', { name: 'Add to the report' }).waitFor()
  await rosa.arrive()
  await rosa.open(form)
  await rosa.choose('Who is missing?', 'Ellis Notreal')
  await rosa.press('Save the report')
  await rosa.open('/missing')
  assert.equal(await rosa.page.locator('table a', { hasText: /^Ellis Notreal/ }).count(), 1)
})

test('Who saves over somebody else’s save is shown both, and decides', async t => {
  const rosa = await signedIn(t, 'Rosa Imagined', { width: 320 })
  const episode = await report(rosa, 'Ellis Someone')
  const other = await rosa.secondTab()
  await rosa.press('The child is found')
  await rosa.type('Where were they found?', 'In the garden')
  await other.open(`${episode}/do/located`)
  await other.type('Where were they found?', 'At the swimming pool')
  await other.press('Save that they are found')
  await rosa.press('Save that they are found')
  await rosa.sees('Somebody saved this episode while you were writing', 'At the swimming pool')
  const typed = rosa.page.getByRole('textbox', { name: 'Where were they found?' })
  assert.equal(await typed.inputValue(), 'In the garden')
  await typed.fill('At the swimming pool, then in the garden')
  await rosa.press('Save that they are found')
  await rosa.sees('At the swimming pool, then in the garden')
})

test('A part of the report that two people answer at once keeps the first answer and shows it to the second', async t => {
  const rosa = await signedIn(t, 'Rosa Imagined', { width: 320, javaScript: false })
  const episode = await report(rosa, 'Mei Sample')
  const avery = await signedIn(t, 'Avery Sample', { javaScript: false })
  const part = `${episode}/report/part/description`
  await rosa.open(part)
  await avery.open(part)
  await rosa.type(/^What do they look like/, 'A red scarf')
  await rosa.press('Save and go on')
  await avery.type(/^What do they look like/, 'A blue hat')
  await avery.press('Save and go on')
  await avery.sees('Somebody else answered this while you were writing', 'A red scarf')
  await avery.type(/^What do they look like/, 'A red scarf and a blue hat')
  await avery.press('Save and go on')
  await rosa.open(`${episode}/report/check`)
  await rosa.sees('A red scarf and a blue hat')
})

async function idleForAnHour(t: TestContext): Promise<void> {
  const { whileStopped } = await homeward()
  t.diagnostic('Homeward is stopped, every session is made an hour idle, and it is started again')
  await whileStopped(async owner => {
    await sql`update session set last_seen_at = last_seen_at - interval '1 hour' where ended_at is null`.execute(
      owner.sql,
    )
  })
}

test('What was sent after the session had ended is kept, and is sent again after signing in', async t => {
  const rosa = await signedIn(t, 'Rosa Imagined', { width: 320, javaScript: false })
  await rosa.open('/report')
  await rosa.choose('Who is missing?', 'Tyrell Instance')
  await rosa.type('Where were they last seen, and with whom?', 'Under the old bridge')
  await idleForAnHour(t)
  await rosa.press('Save the report')
  await rosa.sees('What you sent is kept: sign in and send it again')
  await signInHere(rosa, 'Rosa Imagined')
  await rosa.sees('What you sent was kept', 'Under the old bridge')
  await rosa.press('Send it now')
  await rosa.sees('Saved', 'Reference')
  await rosa.press('Check the report')
  await rosa.sees('Tyrell Instance', 'Under the old bridge')
})

test('A form that was opened in one role is not saved in another unawares', async t => {
  const petra = await signedIn(t, 'Petra Specimen', {}, /^Police officer/)
  await petra.press('Missing now')
  await petra.press(/^Zofia Placeholder/)
  await petra.page.getByLabel('What is it?').selectOption('Sighting')
  await petra.type(/what happened/, 'Seen near the market')
  const other = await petra.secondTab()
  await other.open('/choose-role')
  await other.page.getByRole('radio', { name: /^Police missing/ }).check()
  await other.press('Go on')
  // A tab that lies behind another may be left waiting by the browser: she turns back to it first.
  await petra.page.bringToFront()
  await petra.press('Add to the log')
  await petra.sees('You now act as somebody else', 'nothing is lost')
  await petra.press(/^Send it as Petra Specimen, Police missing person co-ordinator/)
  await petra.sees('Seen near the market')
})

test('What was typed and not sent is there again in another tab', async t => {
  const rosa = await signedIn(t, 'Rosa Imagined', { width: 320 })
  await rosa.press(/^Report a child missing/)
  await rosa.type('Where were they last seen, and with whom?', 'Waiting for the last bus')
  await rosa.page.getByText(/^Saved \d\d:\d\d/).waitFor()
  const again = await rosa.secondTab()
  await rosa.page.close()
  await again.open('/')
  await again.press(/^Report a child missing/)
  await again.sees('You began a report')
  await again.press('Go on with it')
  const typed = again.page.getByRole('textbox', { name: /^Where were they last seen/ })
  assert.equal(await typed.inputValue(), 'Waiting for the last bus')
})
