// A trafficked child is missing for days: the council considers an alert and asks for a flag, the police find her, and both are
// withdrawn; the referral to the National Referral Mechanism is decided, with the sheet that prepared it.
import test from 'node:test'
import { hoursAgo, signedIn, type Walker } from './walk.ts'

const child = /Zofia Placeholder/

/** The addresses of the child and of the episode, from the board. */
async function find(morgan: Walker): Promise<{ readonly episode: string; readonly record: string }> {
  await morgan.open('/missing')
  await morgan.press(child)
  await morgan.sees('MISSING since', 'Other authorities', '1 flag at other authorities')
  const episode = new URL(morgan.page.url()).pathname
  await morgan.press(/^Back to Zofia/)
  await morgan.sees('Exploitation and trafficking', 'High risk of sexual exploitation', 'Signs of trafficking')
  return { episode, record: new URL(morgan.page.url()).pathname }
}

async function alert(morgan: Walker, episode: string): Promise<void> {
  await morgan.open(episode)
  await morgan.press('Alerts to other authorities')
  await morgan.sees('consider an alert', 'No alert', 'They rang a friend last night', 'Northmoor')
  await morgan.press('Record whether to alert')
  await morgan.press('Save what you decided')
  await morgan.sees('Choose what you decided', 'Say why')
  await morgan.choose('What did you decide?', 'A national alert, to every authority')
  await morgan.type('Why?', 'Nobody has heard of her for four days')
  await morgan.type(/^What is the alert to say/, 'A girl of 15 in a green jacket. Ring the authority if she is found')
  await morgan.press('Save what you decided')
  await morgan.sees('What you decided is saved', 'A national alert, to every authority', 'Not yet')
}

async function found(omar: Walker, episode: string): Promise<void> {
  await omar.open(episode)
  await omar.sees('1 alert and 1 flag at other authorities')
  await omar.press('The child is found')
  await omar.type('Where were they found?', 'A house in Northmoor')
  await omar.press('Save that they are found')
  await omar.open(`${episode}/alerts`)
  await omar.sees('The child is found, and 2 alerts and flags stand at other authorities')
}

async function withdraw(morgan: Walker, episode: string): Promise<void> {
  await morgan.open(`${episode}/alerts`)
  await morgan.press('The alert was withdrawn')
  await morgan.type('How, and by whom?', 'The mailbox for alerts confirmed it')
  await morgan.press('Save that it was withdrawn')
  await morgan.sees('It is saved that the alert was withdrawn')
  await morgan.press('The flag was taken off')
  await morgan.type('Who confirmed it?', 'The front door of Northmoor')
  await morgan.press('Save that it was taken off')
  await morgan.sees('It is saved that the flag was taken off')
  await morgan.seesNot('Withdraw each')
}

async function decided(morgan: Walker, record: string): Promise<void> {
  await morgan.open(record)
  await morgan.press('Trafficking and the NRM')
  await morgan.sees('DEMO-NRM-1', 'Positive', 'Turns 18 on', 'No decision yet')
  await morgan.press('The sheet lays ready what it asks')
  await morgan.sees('Preparation sheet for the NRM', 'Zofia Placeholder', 'need not consent', 'Several phones')
  await morgan.press('Back to trafficking and the NRM')
  await morgan.press('Record the decision on conclusive grounds')
  await morgan.choose('What was decided?', 'Positive')
  await morgan.typeDay('On which day?', hoursAgo(0))
  await morgan.press('Save the decision')
  await morgan.sees('The decision is saved')
}

async function disrupt(omar: Walker, record: string): Promise<void> {
  await omar.open(`${record}/disruption`)
  await omar.sees(
    'Section 2 Child Abduction Act 1984',
    'Section 49 Children Act 1989',
    'The car that waits at the corner',
  )
  await omar.press('Record a tool')
  await omar.page.getByLabel('Which tool?').selectOption({ label: 'Notice to a hotel for guest information' })
  await omar.choose('What became of it?', 'Used')
  await omar.type('Why?', 'Children were seen there at night')
  await omar.press('Save the tool')
  await omar.sees('The tool is saved', 'Notice to a hotel for guest information')
}

test('TRAF-23.2 and ALERT-21.1 to 21.3: the council alerts and refers, the police find and disrupt, and what stands elsewhere is withdrawn', async t => {
  const morgan = await signedIn(t, 'Morgan Testwell', { width: 320 })
  const { episode, record } = await find(morgan)
  await alert(morgan, episode)
  const omar = await signedIn(t, 'Omar Madeup')
  await found(omar, episode)
  await withdraw(morgan, episode)
  await decided(morgan, record)
  await disrupt(omar, record)
})
