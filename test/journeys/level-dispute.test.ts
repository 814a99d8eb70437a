// A home disputes the police level at night: the control room says that it stands, the home goes on, and the sergeant changes it.
import assert from 'node:assert/strict'
import test from 'node:test'
import { hoursAgo, signedIn, type Walker } from './walk.ts'

const child = 'Taylor Anyone'

/** Reported on a phone; the address of the episode. */
async function report(rosa: Walker): Promise<string> {
  await rosa.press(/^Report a child missing/)
  await rosa.choose('Who is missing?', new RegExp(`^${child}`))
  await rosa.typeMoment('When were they last seen?', hoursAgo(3))
  await rosa.typeMoment('When did you tell the police?', hoursAgo(2))
  await rosa.press('Save the report')
  await rosa.press('Go to the episode')
  await rosa.sees('MISSING since', 'The police have not set a level yet')
  return new URL(rosa.page.url()).pathname
}

async function assess(petra: Walker, episode: string): Promise<void> {
  await petra.open(episode)
  await petra.press('Police assessment of risk')
  await petra.sees('Initial assessment at first contact', 'The five factors', 'The ten questions', 'Missing before:')
  await petra.type('What is the recent pattern of going missing?', 'Often out late, always back by morning')
  await petra.choose('What is the level of risk?', /^Low/)
  await petra.type('Why this level?', 'Known to come back by himself')
  await petra.press('Save the level')
  await petra.sees('Level: Low', 'Known to come back by himself')
}

async function dispute(rosa: Walker, episode: string): Promise<void> {
  await rosa.open(episode)
  await rosa.press('Dispute the police level')
  await rosa.sees('The police level is Low', 'Only the police change it')
  await rosa.press('Dispute the level')
  await rosa.sees('Choose which level it should be', 'Say why it should be another level')
  await rosa.choose('Which level should it be?', /^High/)
  await rosa.type('Why?', 'A car that we have reported twice was at the corner')
  await rosa.press('Dispute the level')
  await rosa.sees('The dispute is raised', 'With the control-room manager since', 'None yet')
  await rosa.seesNot('Not settled: go on')
}

async function answerStands(petra: Walker, episode: string): Promise<void> {
  await petra.open(episode)
  await petra.sees('The police level is disputed', 'it should be High', 'their level stands: Low')
  await petra.press('See the dispute')
  await petra.press('Write down the answer of the control-room manager')
  await petra.sees('A car that we have reported twice was at the corner', 'The report on one page')
  await petra.choose('What was decided?', 'The level stands')
  await petra.type('Why?', 'The car is a neighbour’s')
  await petra.type('Who decided?', 'Inspector, control room')
  await petra.press('Save the answer')
  await petra.sees('The answer is saved', 'The level stands. The car is a neighbour’s')
}

async function goOn(rosa: Walker, episode: string): Promise<void> {
  await rosa.open(`${episode}/disputes`)
  await rosa.sees('The control-room manager answered', 'Inspector, control room')
  await rosa.press('Not settled: go on to the local policing team sergeant')
  await rosa.type('Why does the answer not settle it?', 'We know the neighbour’s car, and it is another')
  await rosa.press('Go on')
  await rosa.sees('The dispute goes on', 'With the local policing team sergeant since')
}

async function change(omar: Walker, episode: string): Promise<void> {
  await omar.open(`${episode}/disputes`)
  await omar.press('Write down the answer of the local policing team sergeant')
  await omar.choose('What was decided?', 'The level is changed')
  await omar.choose('If it is changed, to which level?', /^High/)
  await omar.type('Why?', 'The driver is known to us')
  await omar.type('Who decided?', 'Sergeant, local policing team')
  await omar.press('Save the answer')
  await omar.sees('Closed with the answer of the local policing team sergeant', 'The police level is High')
}

test('A home disputes the police level through both steps, and sees each answer; the level is the police’s throughout', async t => {
  const rosa = await signedIn(t, 'Rosa Imagined', { width: 320 })
  const episode = await report(rosa)
  const petra = await signedIn(t, 'Petra Specimen', {}, /Police officer/)
  await assess(petra, episode)
  await dispute(rosa, episode)
  await petra.open('/missing')
  await petra.sees('Disputed')
  await answerStands(petra, episode)
  await goOn(rosa, episode)
  const omar = await signedIn(t, 'Omar Madeup')
  await change(omar, episode)
  await omar.press('Back to the episode')
  await omar.press('Police assessment of risk')
  await omar.sees('Initial assessment', 'Known to come back by himself', 'Reviews', 'The driver is known to us')
  await rosa.open(episode)
  await rosa.sees('Level: High', 'Dispute answered: the level is now High', 'Dispute answered: the level stands')
  await rosa.seesNot('The police level is disputed.')
  await rosa.press('Review log')
  await rosa.sees('The police last looked')
  assert.equal(await rosa.page.getByRole('link', { name: 'Review the police level' }).count(), 0)
  const avery = await signedIn(t, 'Avery Sample')
  await avery.press('Patterns')
  await avery.sees('Repeat children', 'Alfie Blankform')
  await avery.press('What was raised')
  await avery.sees('The bus station comes up again and again', 'What came of it')
})
