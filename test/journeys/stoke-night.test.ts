// A child of Stoke-on-Trent goes missing at two at night. The first who is told does not answer; after half an hour it is with
// the senior manager on call, who takes it, and in the morning hands the episode to the front door, who accept.
import assert from 'node:assert/strict'
import test from 'node:test'
import { hoursAgo, moveClock, signedIn, untilHour, type Walker } from './walk.ts'

const name = 'Wynn Placeholder'

/** By the police, who had it on the telephone; the address of the episode. */
async function reportMissing(petra: Walker): Promise<string> {
  await petra.press(/^Report a child missing/)
  await petra.unfold()
  await petra.type('First names', 'Wynn')
  await petra.type('Family name', 'Placeholder')
  await petra.typeMoment('When were they last seen?', hoursAgo(3))
  await petra.typeMoment('When did you tell the police?', hoursAgo(0))
  await petra.choose('Where do they live?', 'Stoke-on-Trent')
  await petra.press('Save the report')
  await petra.press('Go to the episode')
  return new URL(petra.page.url()).pathname
}

async function nobodyAnswers(petra: Walker, episode: string): Promise<void> {
  await petra.open(episode)
  await petra.sees('Told by Homeward', 'Local authority, Stoke-on-Trent')
  await petra.sees(
    'With Out-of-hours social work team, Stoke-on-Trent (EDT)',
    'not yet accepted; goes up to Senior manager',
  )
  await moveClock(petra, 1)
  await petra.open(episode)
  await petra.sees('Not accepted by Out-of-hours social work team', 'With Senior manager on call, Stoke-on-Trent')
}

async function takeIt(corin: Walker): Promise<void> {
  await corin.sees('Messages', name)
  await corin.press('Read and accept')
  await corin.sees(name, 'Not accepted by Out-of-hours social work team, Stoke-on-Trent (EDT)')
  await corin.press('I accept this')
  await corin.sees('You have accepted it. Those who told you see that.')
  await corin.seesNot(name)
}

async function handOver(corin: Walker, episode: string): Promise<void> {
  await corin.open(episode)
  await corin.press('Hand this episode over')
  await corin.press('Hand it over')
  await corin.sees('Choose the team', 'Say what they need to know')
  await corin.page.getByLabel('To which team?').selectOption('Stoke-on-Trent City Council: Safeguarding referral team')
  await corin.type('What do they need to know?', 'The grandmother has been rung. The friends have not.')
  await corin.press('Hand it over')
  await corin.open(episode)
  await corin.sees('Handed to Safeguarding referral team. Not yet accepted')
}

async function receive(kasia: Walker, episode: string): Promise<void> {
  await kasia.open('/messages')
  await kasia.sees(
    name,
    'the front door receives every such report',
    'stays with those who gave it until it is accepted',
  )
  const own = kasia.page.locator('article').filter({ hasText: name })
  while ((await own.count()) > 0) {
    await own.first().getByRole('button', { name: 'I accept this' }).click()
    await kasia.arrive()
  }
  await kasia.open(episode)
  await kasia.sees(
    'Who leads',
    'Safeguarding referral team, Stoke-on-Trent City Council',
    'The grandmother has been rung',
  )
}

test('SW-9.4: at two at night nobody answers at the first destination, the next takes it, and in the morning the front door leads', async t => {
  const petra = await signedIn(t, 'Petra Specimen', {}, /^Police officer/)
  await untilHour(petra, 2)
  const episode = await reportMissing(petra)
  await nobodyAnswers(petra, episode)
  const corin = await signedIn(t, 'Corin Sample', { width: 320 })
  await takeIt(corin)
  await petra.open(episode)
  await petra.unfold()
  await petra.sees(/Accepted by Corin Sample/)
  await untilHour(corin, 9)
  await handOver(corin, episode)
  const kasia = await signedIn(t, 'Kasia Sample')
  await receive(kasia, episode)
  await petra.open(episode)
  await petra.sees('Safeguarding referral team, Stoke-on-Trent City Council')
  assert.equal(await petra.page.getByText('Not yet accepted').count(), 0)
})
