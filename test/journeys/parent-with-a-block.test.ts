// A parent who must not be told: the council says so with the reason, the home sees it before anybody is told, nobody tells the
// parent by mistake, and everybody else is tracked until they know that the child is back.
import assert from 'node:assert/strict'
import test from 'node:test'
import { hoursAgo, signedIn, type Walker } from './walk.ts'

const child = 'Taylor Anyone'
const mother = 'Dana Anyone, the mother'
const reason = 'She has said where Taylor lives to somebody who harmed them'

/** Reported on a phone; the address of the episode. */
async function report(rosa: Walker): Promise<string> {
  await rosa.press(/^Report a child missing/)
  await rosa.choose('Who is missing?', new RegExp(`^${child}`))
  await rosa.typeMoment('When were they last seen?', hoursAgo(3))
  await rosa.typeMoment('When did you tell the police?', hoursAgo(2))
  await rosa.press('Save the report')
  await rosa.press('Go to the episode')
  return new URL(rosa.page.url()).pathname
}

async function block(jordan: Walker, episode: string): Promise<void> {
  await jordan.open(episode)
  await jordan.press(`Back to ${child}`)
  await jordan.unfold()
  await jordan.press('Add somebody who must not be told')
  await jordan.type('Who must not be told?', mother)
  await jordan.choose('Do they work here?', /^No/)
  await jordan.press('Save')
  await jordan.sees('Say why they must not be told')
  await jordan.type('Why must they not be told?', reason)
  await jordan.press('Save')
  await jordan.sees('Who must not be told has been saved', mother, reason)
}

/** The home tells the social worker, and comes as near to telling the mother as anybody can by mistake. */
async function tellOfMissing(rosa: Walker, episode: string): Promise<void> {
  await rosa.open(`${episode}/told`)
  await rosa.sees('Do not notify these people', mother, reason, `Do not tell: ${mother}`)
  await rosa.press(/^Fill in ?: Social worker/)
  await rosa.choose('Were they told?', 'Told')
  await rosa.press('Save')
  await rosa.press(/^Fill in ?: Parents/)
  await rosa.sees(mother, reason)
  await rosa.choose('Were they told?', 'Told')
  await rosa.press('Save')
  await rosa.sees('This may be somebody who must not be told', reason, 'do not tell them')
  await rosa.choose('Were they told?', 'Not told')
  await rosa.type('If they were not told, why not?', 'The council says that she must not be told')
  await rosa.press('Save it all the same')
  await rosa.sees('Not told because: The council says that she must not be told')
}

async function recordHome(rosa: Walker, episode: string): Promise<void> {
  await rosa.open(episode)
  await rosa.press('The child is found')
  await rosa.type('Where were they found?', 'At a friend’s house')
  await rosa.press('Save that they are found')
  await rosa.open(`${episode}/do/returned`)
  await rosa.type('Where are they now?', 'Back at the home')
  await rosa.press('Save that they are back')
}

async function tellOfFound(rosa: Walker, episode: string): Promise<void> {
  await rosa.open(`${episode}/told`)
  await rosa.sees('The child is found: tell everyone who was told', 'Told by Homeward that the child is found')
  await rosa.sees('Police', 'Not yet told', `Do not tell: ${mother}`)
}

async function allocate(avery: Walker, episode: string): Promise<void> {
  await avery.open(`${episode}/interview`)
  await avery.sees('Do not notify these people', mother, 'It is allocated to nobody yet', 'Before the interview')
  await avery.press('Allocate the interview')
  await avery.choose('Which provider holds it?', /^Open Door Example Voices \(Staffordshire/)
  await avery.type('Who is the interviewer?', 'Uma')
  await avery.press('Allocate the interview')
  await avery.sees('Say whether it is one of these')
  await avery.choose('Is it one of these?', /^Uma Instance/)
  await avery.press('Allocate the interview')
  await avery.sees('The interview is allocated', 'Uma, Open Door Example Voices')
}

async function explain(uma: Walker, episode: string): Promise<void> {
  await uma.open(`${episode}/interview/consent`)
  await uma.choose('Was the child told who will see what they say, when and why?', 'Yes')
  await uma.typeMoment('When were they told?', hoursAgo(0))
  await uma.type('What were they told, or why not?', 'The police and the council see it, and your mother does not')
  await uma.choose('Does the child agree to what they say being shared?', 'Yes, with limits')
  await uma.typeMoment('When were they asked?', hoursAgo(0))
  await uma.type('If with limits: with whom, or about what, is it not shared?', 'Not with my mother')
  await uma.press('Save')
  await uma.sees('Yes, with limits', 'Not with my mother', 'It may be shared. The child agrees')
  await uma.press('Record that it went to somebody else')
  await uma.type('Who there?', mother)
  await uma.choose('How did it reach them?', 'By telephone')
  await uma.type('What was shared?', 'That Taylor is well')
  await uma.press('Save that it was shared')
  await uma.sees('This may be somebody who must not be told', reason)
}

test('FOUND-13.1b: nobody tells a parent who must not be told by mistake, and everybody else is tracked', async t => {
  const rosa = await signedIn(t, 'Rosa Imagined', { width: 320 })
  const episode = await report(rosa)
  const avery = await signedIn(t, 'Avery Sample')
  await block(avery, episode)
  await tellOfMissing(rosa, episode)
  await recordHome(rosa, episode)
  await tellOfFound(rosa, episode)
  const omar = await signedIn(t, 'Omar Madeup')
  await omar.open(`${episode}/told`)
  await omar.sees('Told by Homeward that the child is found', reason)
  await allocate(avery, episode)
  const uma = await signedIn(t, 'Uma Instance')
  await explain(uma, episode)
  await avery.open(`${episode}/interview`)
  await avery.seesNot('That Taylor is well')
  await avery.open(`${episode}/told`)
  assert.equal((await avery.words()).includes('Told although a do-not-notify block'), false)
})
