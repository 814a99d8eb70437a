// A child who was written down twice: joined, the fifth episode is the fifth; parted again, each record counts its own.
import test from 'node:test'
import { hoursAgo, signedIn, type Walker } from './walk.ts'

const family = 'Doublewritten'
/** Hours from one time to the next. */
const apart = 6

async function report(avery: Walker, began: number): Promise<string> {
  await avery.typeMoment('When were they last seen?', hoursAgo(began))
  await avery.typeMoment('When did you tell the police?', hoursAgo(began - 1))
  await avery.press('Save the report')
  await avery.press('Go to the episode')
  await avery.press('The child is found')
  await avery.typeMoment('When were they found?', hoursAgo(began - 2))
  await avery.press('Save that they are found')
  await avery.press(/^(Robin|Robyn) Doublewritten$/)
  return new URL(avery.page.url()).pathname
}

/** A record of its own, made by a report of a child whom nobody knows by that name; its address. */
async function newRecord(avery: Walker, given: string, began: readonly number[]): Promise<string> {
  const [first = 0, ...later] = began
  await avery.open('/report')
  await avery.type('First names', given)
  await avery.type('Family name', family)
  const record = await report(avery, first)
  for (const hours of later) {
    await avery.open(`/report?child=${record.split('/').at(-1)}`)
    await avery.choose('Who is missing?', new RegExp(`^${given} ${family}`))
    await report(avery, hours)
  }
  return record
}

test('Two records joined as one child count five episodes and raise the level 2 meeting; parted, each counts its own again', async t => {
  const avery = await signedIn(t, 'Avery Sample')
  const record = await newRecord(avery, 'Robin', [5 * apart, 4 * apart, 3 * apart])
  const second = await newRecord(avery, 'Robyn', [2 * apart, apart])
  await avery.open(record)
  await avery.sees('90 days to the last report 3 times; that reaches level 1')
  await avery.press('This child has a second record')
  await avery.press(`Compare with Robyn ${family}`)
  await avery.sees('Are these one child?', '3 episodes', '2 episodes')
  await avery.choose('Are they one child?', /^Yes. Keep this record/)
  await avery.press('Save the decision')
  await avery.sees('Say why it is changed')
  await avery.type('How do you know?', 'The same grandmother came for both')
  await avery.press('Save the decision')
  await avery.sees('Both records stand as one child', 'Another record of this child is')
  await avery.unfold()
  await avery.sees('90 days to the last report 5 times; that reaches level 2', 'Level 2 missing meeting')
  await avery.open(second)
  await avery.sees('The record that is kept is', '90 days to the last report 5 times')
  await avery.press('Share both records, or take it back')
  await avery.sees('The same grandmother came for both')
  await avery.type('Why are they two children?', 'They are cousins')
  await avery.press('Take it back')
  await avery.sees('They stand apart again')
  await avery.open(record)
  await avery.unfold()
  await avery.sees('90 days to the last report 3 times; that reaches level 1')
  await avery.seesNot('Level 2 missing meeting', 'Another record of this child')
  await avery.open(second)
  await avery.sees('90 days to the last report 2 times')
})
