// Another authority's child in a home here goes missing nine times: the placing authority notifies, is written to at the first
// report and at the ninth, and answers in writing; the host counts and meets from the third. Two agencies, each at its own screen.
import test from 'node:test'
import { hoursAgo, signedIn, type Walker } from './walk.ts'

const child = 'Jordan Stand-In'
/** Hours from one time to the next. */
const apart = 6

async function notify(xavier: Walker): Promise<void> {
  await xavier.press('Children placed across borders')
  await xavier.press('Notification of a placement here')
  await xavier.sees('Notify a placement', 'What your authority takes on under this protocol', 'Section 20.4')
  await xavier.press('Make the record and go on to the form')
  await xavier.sees('Enter the child’s first names', 'Enter the day from which the child lives there')
  await xavier.type('First names of the child', 'Jordan')
  await xavier.type('Family name of the child', 'Stand-In')
  await xavier.choose('Where is the child to live?', /^Children’s home/)
  await xavier.type('Name and address of the placement', 'Quarry Bank, an invented street')
  await xavier.choose('In whose area is that?', 'Staffordshire')
  await xavier.typeDay('From which day?', hoursAgo(24 * 5))
  await xavier.type('Contact name at the placing authority', 'Placements team')
  await xavier.press('Make the record and go on to the form')
  await xavier.sees('other Local Authorities placing a young person')
}

/** Goes missing from the home so many hours ago and is found there two hours later; the address of the episode. */
async function goMissing(avery: Walker, record: string, began: number): Promise<string> {
  await avery.open(record)
  await avery.press('Report this child missing')
  await avery.typeMoment('When were they last seen?', hoursAgo(began))
  await avery.typeMoment('When did you tell the police?', hoursAgo(began - 1))
  await avery.press('Save the report')
  await avery.press('Go to the episode')
  const episode = new URL(avery.page.url()).pathname
  await avery.press('The child is found')
  await avery.typeMoment('When were they found?', hoursAgo(began - 2))
  await avery.press('Save that they are found')
  return episode
}

async function first(avery: Walker, record: string): Promise<void> {
  const episode = await goMissing(avery, record, apart * 9)
  await avery.unfold()
  await avery.sees('Letter to the placing authority')
  await avery.seesNot('Level 1 missing meeting', 'Nine in ninety letter to the placing authority')
  await avery.open(`${episode}/placing-authority`)
  await avery.sees('No letter about this episode was issued here')
  await avery.press('Write: letter to the placing authority')
  await avery.sees('As it will be printed', 'To: Children in care team, Northmoor Example Borough Council')
  await avery.press('Issue the letter')
  await avery.sees('The letter is issued')
}

async function third(avery: Walker, record: string): Promise<void> {
  for (const times of [8, 7]) await goMissing(avery, record, apart * times)
  await avery.unfold()
  await avery.sees('Level 1 missing meeting', 'The 3rd report in 90 days', 'Letter to the placing authority')
  await avery.seesNot('Nine in ninety letter to the placing authority')
}

/** The episode at which nine reports stand in ninety days; its address. */
async function ninth(avery: Walker, record: string): Promise<string> {
  let episode = ''
  for (const times of [6, 5, 4, 3, 2, 1]) episode = await goMissing(avery, record, apart * times)
  await avery.unfold()
  await avery.sees(
    'Level 3 missing meeting',
    'The 9th report in 90 days',
    'Nine in ninety letter to the placing authority',
  )
  return episode
}

async function write(avery: Walker, episode: string): Promise<void> {
  await avery.open(`${episode}/placing-authority`)
  await avery.press('Write: letter about nine episodes in ninety days')
  await avery.sees('9 times within ninety days', 'The reply is asked for by')
  await avery.press('Issue the letter')
  await avery.sees('Letter about nine episodes in ninety days', 'A written reply is asked for by')
  await avery.open('/borders?list=letters')
  await avery.sees('Northmoor Example Borough Council', 'A written reply is asked for by')
}

async function answer(xavier: Walker, episode: string): Promise<void> {
  await xavier.open(`${episode}/placing-authority`)
  await xavier.seesNot('Issue the letter')
  await xavier.press('Write down the reply')
  await xavier.press('Save the reply')
  await xavier.sees('Say which measures they name')
  await xavier.type('Which measures does the placing authority name?', 'A second carer at night')
  await xavier.type('Who replied?', 'Safeguarding lead, Northmoor')
  await xavier.press('Save the reply')
  await xavier.sees('The reply is saved', 'A second carer at night')
}

test('PLAC-20.2a, PLAC-20.4 and PLAC-20.6: a placing authority notifies, is written to about the first and the ninth report of nine, and answers', async t => {
  const xavier = await signedIn(t, 'Xavier Placeholder', { width: 320 })
  await notify(xavier)
  const avery = await signedIn(t, 'Avery Sample')
  await avery.open('/borders')
  await avery.sees(child, 'Northmoor Example Borough Council')
  await avery.press(child)
  await avery.press('Back to the child’s page')
  const record = new URL(avery.page.url()).pathname
  await first(avery, record)
  await third(avery, record)
  const episode = await ninth(avery, record)
  await write(avery, episode)
  await answer(xavier, episode)
  await avery.open(episode)
  await avery.sees('Across borders', 'Answered', 'Reply to the letter')
  await avery.open('/borders?list=letters')
  await avery.sees('Every letter that asks for a reply has one')
})
