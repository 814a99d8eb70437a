// A child who goes missing again and again: the third, the fifth and the ninth report in ninety days each raise a meeting.
import assert from 'node:assert/strict'
import test from 'node:test'
import { dayOf, endOfWorkingDay, englandAndWales, sayDay } from '../../src/domain/kernel/index.ts'
import { hoursAgo, moveClock, signedIn, type Walker } from './walk.ts'

const child = 'Freya Template'
/** Hours from one time to the next. */
const apart = 6

/** Reported by the foster carer's agency that began so many hours ago; the address of the episode. */
async function report(tegan: Walker, began: number): Promise<string> {
  await tegan.open('/report')
  await tegan.choose('Who is missing?', child)
  await tegan.typeMoment('When were they last seen?', hoursAgo(began))
  await tegan.typeMoment('When did you tell the police?', hoursAgo(began - 1))
  await tegan.press('Save the report')
  await tegan.press('Go to the episode')
  return new URL(tegan.page.url()).pathname
}

async function comeHome(tegan: Walker, began: number): Promise<void> {
  await tegan.press('The child is found')
  await tegan.typeMoment('When were they found?', hoursAgo(began - 2))
  await tegan.press('Save that they are found')
  await tegan.sees('FOUND, not yet checked well')
}

async function holdMeeting(avery: Walker, episode: string, level: string): Promise<void> {
  await avery.open(episode)
  await avery.press('Intervention meeting')
  await avery.choose('Which level?', level)
  await avery.type('Who chaired it?', 'The social worker')
  await avery.type('Who came?', 'Freya, her foster carer, police')
  await avery.type('What is the plan?', 'Someone she chose calls her each evening')
  await avery.press('Save the meeting')
}

/** Counted from the day of the latest report. */
function endOfFifthWorkingDay(): string {
  const due = endOfWorkingDay(dayOf(hoursAgo(apart - 1)), 5, englandAndWales)
  assert.ok(due.kind === 'due')
  return `Due by the end of ${sayDay(due.on)}`
}

test('The third, fifth and ninth report in ninety days each raise a meeting with its working day, and a meeting held meets it', async t => {
  const tegan = await signedIn(t, 'Tegan Mockup', { width: 320 })
  const avery = await signedIn(t, 'Avery Sample')
  let episode = ''
  const goMissing = async (times: number) => {
    await moveClock(avery, 26)
    for (let left = times; left > 0; left -= 1) {
      episode = await report(tegan, apart * left)
      await comeHome(tegan, apart * left)
    }
    await avery.open(episode)
    await avery.unfold()
  }
  await goMissing(1)
  await avery.sees('Level 1 missing meeting', endOfFifthWorkingDay(), 'The 3rd report in 90 days')
  await holdMeeting(avery, episode, 'Level 1')
  await avery.unfold()
  await avery.sees(/Met \S+ today Level 1 missing meeting/)
  await goMissing(2)
  await avery.sees('Level 2 missing meeting', endOfFifthWorkingDay(), 'The 5th report in 90 days')
  await goMissing(4)
  await avery.sees('Level 3 missing meeting', endOfFifthWorkingDay(), 'The 9th report in 90 days')
  await holdMeeting(avery, episode, 'Level 3')
  await avery.press(`Back to ${child}`)
  await avery.unfold()
  await avery.sees('Intervention meetings', 'Someone she chose calls her each evening')
  await avery.sees('90 days to the last report 9 times; that reaches level 3')
  await avery.sees(/Met \S+ today Level 3 missing meeting/, /Met \S+ today[^.]* Level 2 missing meeting/)
})
