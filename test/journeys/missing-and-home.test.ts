// The loop on which everything hangs: a child goes missing and comes home, and the duties that follow are met or met late.
import test, { type TestContext } from 'node:test'
import type { Looking } from '../browser/open-browser.ts'
import { beginInterview, fillToCheck } from './fill-form.ts'
import { homewardNow, hoursAgo, moveClock, signedIn, type Walker } from './walk.ts'

type Telling = {
  readonly child: string
  readonly phone: Looking
  readonly desk: Looking
  readonly interviewAfter: number
  readonly verdict: RegExp
}

/** At two in the morning, on a phone. */
async function reportMissing(rosa: Walker, child: string): Promise<void> {
  await rosa.press(/^Report a child missing/)
  await rosa.sees('This does not call the police')
  await rosa.choose('Who is missing?', child)
  await rosa.typeMoment('When were they last seen?', hoursAgo(3))
  await rosa.type('Where were they last seen, and with whom?', 'At the bus station, alone')
  await rosa.type('Are they in danger now? What do you fear?', 'They said that somebody was waiting for them.')
  await rosa.typeMoment('When did you tell the police?', hoursAgo(1))
  await rosa.unfold()
  await rosa.choose('Where are they missing from?', 'Children’s home')
  await rosa.press('Save the report')
  await rosa.sees('Saved', 'Reference', child)
}

async function addParts(rosa: Walker): Promise<void> {
  await rosa.press('Description and clothes')
  await rosa.type('What do they look like, and what are they wearing?', 'Tall, green coat, small rucksack')
  await rosa.press('Save and go on')
  await rosa.press('Health and needs')
  await rosa.type('Is there any medical history that matters?', 'Asthma; the inhaler is at the home')
  await rosa.page.getByRole('checkbox', { name: /vulnerabilities/ }).check()
  await rosa.page.getByRole('checkbox', { name: /pregnant/ }).check()
  await rosa.press('Save and go on')
  await rosa.press('Check the report')
  await rosa.sees('Tall, green coat, small rucksack', 'Asthma; the inhaler is at the home', 'Not known')
  await rosa.press('The report is complete for now')
  await rosa.sees('MISSING since', '3 hours')
}

async function acceptAndSetLevel(omar: Walker, child: string): Promise<void> {
  await omar.press('Missing now')
  await omar.press(new RegExp(`^${child}`))
  await omar.press('Accept this report for the police')
  await omar.type('Police reference', 'EX-1234')
  await omar.press('Accept the report')
  await omar.press('Police assessment of risk')
  await omar.sees('Initial assessment at first contact')
  await omar.type('Is there a specific concern this time?', 'Somebody was waiting for them')
  await omar.choose('What is the level of risk?', /^High/)
  await omar.type('Why this level?', 'Alone at night with somebody whom nobody knows')
  await omar.press('Save the level')
  await omar.sees('Level: High', 'EX-1234', 'Alone at night with somebody whom nobody knows')
}

async function recordHome(rosa: Walker): Promise<void> {
  await rosa.press('The child is found')
  await rosa.type('Where were they found?', 'At a friend’s house')
  await rosa.press('Save that they are found')
  await rosa.sees('FOUND, not yet checked well')
  await rosa.press('The child is back')
  await rosa.type('Where are they now?', 'Back at the home')
  await rosa.press('Save that they are back')
  await rosa.press('Someone has seen that they are well')
  await rosa.type('How are they?', 'Tired and hungry, not hurt')
  await rosa.press('Confirm')
  await rosa.sees('Back', 'Away for', 'Well-being confirmed')
}

async function preventionInterview(omar: Walker): Promise<void> {
  await omar.press('Prevention interview')
  await omar.type('What harm did the child come to?', 'None that they told of')
  await omar.type('Where were they, and with whom?', 'At the station, alone')
  await omar.choose('Was an offence disclosed?', 'None was disclosed')
  await omar.type('What would help to stop it happening again?', 'Somebody to ring')
  await omar.press('Save the interview')
  await omar.sees('None that they told of')
}

async function offerInterview(uma: Walker, address: string): Promise<void> {
  await uma.open(address)
  await uma.press('Offer of a return interview, or an attempt')
  await uma.choose('What was it?', 'An offer')
  await uma.choose('What came of it?', 'Accepted')
  await uma.press('Save')
  await uma.sees('Return interview offered: accepted')
}

async function holdInterview(uma: Walker, address: string): Promise<void> {
  await beginInterview(uma, address)
  await fillToCheck(uma, { endedAt: homewardNow(), words: 'I wanted to see my sister.' })
  await uma.press('Submit the form')
  await uma.sees('I wanted to see my sister.')
}

async function tell(t: TestContext, telling: Telling): Promise<void> {
  const { child, phone, desk, interviewAfter, verdict } = telling
  const rosa = await signedIn(t, 'Rosa Imagined', phone)
  await reportMissing(rosa, child)
  await addParts(rosa)
  const episode = new URL(rosa.page.url()).pathname
  const omar = await signedIn(t, 'Omar Madeup', desk)
  await acceptAndSetLevel(omar, child)
  const avery = await signedIn(t, 'Avery Sample', desk)
  await avery.sees(child)
  await moveClock(avery, 2)
  await rosa.open(episode)
  await recordHome(rosa)
  await omar.open(episode)
  await preventionInterview(omar)
  await avery.open(episode)
  await avery.unfold()
  await avery.sees('Return interview', 'Why', '72 hours')
  const uma = await signedIn(t, 'Uma Instance', phone)
  await offerInterview(uma, episode)
  await moveClock(avery, interviewAfter)
  await holdInterview(uma, episode)
  await avery.open(episode)
  await avery.unfold()
  await avery.sees(verdict)
  await avery.press('The rule: RHI-15.6')
  await avery.sees('72 hours', 'Worked examples')
}

test('A child goes missing and comes home, and the return interview at 71 hours meets its duty', t =>
  tell(t, {
    ...{ child: 'Seán O’Example', phone: { width: 320 }, desk: {}, interviewAfter: 71 },
    verdict: /Met \S+ today[^,]* Return interview/,
  }))

test('Without scripts and on a phone it is the same, and at 73 hours the return interview is met late', t =>
  tell(t, {
    ...{ child: 'Reece Forexample', phone: { width: 320, javaScript: false }, interviewAfter: 73 },
    desk: { width: 320, javaScript: false },
    verdict: /Met \S+ today, 1 hour[^,]* late Return interview/,
  }))
