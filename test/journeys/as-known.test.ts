// "What did we know last Tuesday?": the record of a week ago, and what has changed since.
import test from 'node:test'
import { hoursAgo, moveClock, signedIn } from './walk.ts'

test('The record as known a week ago says what it said then, and lists what has changed since, by whom and why', async t => {
  const avery = await signedIn(t, 'Avery Sample')
  await avery.open('/report')
  await avery.type('First names', 'Alex')
  await avery.type('Family name', 'Waskownthen')
  await avery.typeMoment('When were they last seen?', hoursAgo(3))
  await avery.press('Save the report')
  await avery.press('Go to the episode')
  await avery.press('Alex Waskownthen')
  const record = new URL(avery.page.url()).pathname
  await moveClock(avery, 7 * 24)
  await avery.open(`${record}/identity`)
  await avery.type('Known as', 'Lexi')
  await avery.type('Why is it changed?', 'Their friends call them so')
  await avery.press('Save')
  await avery.sees('Who the child is has been saved', 'Lexi')
  await avery.press('As it was known before')
  await avery.sees('Nothing that you may see has changed')
  await avery.typeMoment('Which moment?', hoursAgo(7 * 24 - 1))
  await avery.press('Show what was known')
  await avery.sees('As known at', 'Known as The same', 'Who the child is: 1 change')
  await avery.unfold()
  await avery.sees('Their friends call them so', 'Avery Sample')
})
