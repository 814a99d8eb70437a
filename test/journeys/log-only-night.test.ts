// A night in a home: a child is out and no risk is apparent, so a log is kept; then nobody can reach them, and the log becomes
// a report. A child of 12 is never only logged.
import assert from 'node:assert/strict'
import test from 'node:test'
import { hoursAgo, moveClock, signedIn, type Walker } from './walk.ts'

async function startLog(rosa: Walker, child: string): Promise<void> {
  await rosa.open('/away')
  await rosa.choose('Who is away?', child)
  await rosa.typeMoment('When were they last seen?', hoursAgo(1))
  await rosa.type('Why is no risk apparent?', 'At the match with friends whose parents we know')
  await rosa.type('When must somebody look again?', '23:59')
  await rosa.press('Start the log')
  await rosa.sees('AWAY without permission', 'no risk is apparent', 'Look again')
}

async function note(rosa: Walker, kind: string, words: string): Promise<void> {
  await rosa.page.getByLabel('What is it?').selectOption(kind)
  await rosa.type(/what happened/, words)
  await rosa.press('Add to the log')
  await rosa.sees('Added to the log', words)
}

async function becomesMissing(rosa: Walker): Promise<void> {
  await rosa.press('Look again: say how the risk is')
  await rosa.choose('Is any risk to the child possible?', /^Yes/)
  await rosa.type('What makes you think so?', 'The phone is off and the friends are home')
  await rosa.press('Save')
  await rosa.sees('They are missing now', 'Everything recorded so far is carried over')
  await rosa.typeMoment('When were the police told?', hoursAgo(0))
  await rosa.type('Police reference', 'EX-7777')
  await rosa.press('Record them as missing')
  await rosa.sees('MISSING since', 'EX-7777', 'The phone is off and the friends are home')
}

async function fillIn(rosa: Walker): Promise<void> {
  await rosa.press('Fill in the six measures')
  const first = rosa.group('Search the bedroom, house, grounds, outbuildings and vehicles')
  await first.getByRole('radio', { name: 'Done', exact: true }).check()
  await rosa.press('Save the measures')
  await rosa.sees('The measures are saved', '1 of 6 done')
}

test('A log-only night turns into a missing report that the police get with the whole log, and a child of 12 is never only logged', async t => {
  const rosa = await signedIn(t, 'Rosa Imagined', { width: 320 })
  await startLog(rosa, 'Kezia Template')
  await note(rosa, 'Contact with the child', 'Answers: the bus is late')
  await note(rosa, 'Decision', 'We wait for the next bus')
  await note(rosa, 'Contact with the child', 'Does not answer any more')
  const episode = new URL(rosa.page.url()).pathname
  await moveClock(rosa, 1)
  await rosa.open(episode)
  await becomesMissing(rosa)
  await fillIn(rosa)
  await rosa.press('One page for the police')
  await rosa.sees('Answers: the bus is late', 'We wait for the next bus', 'Does not answer any more', 'EX-7777')
  await rosa.sees('of 11 items have something said', 'Anticipated risk', /outbuildings and vehicles: Done/)
  const tegan = await signedIn(t, 'Tegan Mockup')
  await tegan.open('/away')
  await tegan.sees('is never only logged', 'Poppy Testwell: report them missing')
  assert.equal(await tegan.page.getByRole('radio', { name: /^Poppy/ }).count(), 0)
})
