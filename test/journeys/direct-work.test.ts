// From an evidenced matrix to the end of direct work: the social worker, the exploitation co-ordinator and the family practitioner,
// each at their own screen.
import test from 'node:test'
import { begin, completeMatrix, formOf, recordOf } from './matrix-walk.ts'
import { homewardNow, hoursAgo, signedIn, type Walker } from './walk.ts'
import { submits } from './whole-form.ts'

const name = 'Rhys ap Specimen'

/** The child has no social worker, so nothing that follows from the matrix is closed before the front door is asked. */
async function toTheFrontDoor(morgan: Walker, next: string): Promise<void> {
  await morgan.open(next)
  await morgan.press('Answer what is missing')
  await morgan.page.locator('select').first().selectOption('stafford')
  for (const question of [
    'Does the child come to the attention',
    'Is the child open to or engaging',
    'Is a social worker',
  ])
    await morgan.choose(question, 'No')
  await morgan.press('Save the answers')
  await morgan.sees('What must be done first', 'PATH24-5', 'G3-6')
  await morgan.press('Close it')
  await morgan.press('Close it')
  await morgan.sees('PATH24-5')
  await morgan.open(`${next}/front-door`)
  await morgan.choose('What do you record?', 'A referral to the front door was made')
  await morgan.type(/^Reference of the referral/, 'EXAMPLE-77')
  await morgan.typeMoment('When was it made, or shown?', hoursAgo(0.1))
  await morgan.press('Save')
  await morgan.sees('It is saved', 'EXAMPLE-77')
  await morgan.seesNot('What must be done first')
}

/** The referral form and the referral itself; its address. */
async function refers(morgan: Walker, child: string): Promise<void> {
  await begin(morgan, child, 'referral-2024')
  await submits(morgan, formOf(morgan))
  await morgan.open(`${child}/referrals/new?kind=ce-team`)
  await morgan.type('What do you ask for, and why?', 'One worker whom he can get to know')
  await morgan.choose('What does the child say to it?', 'The child agrees')
  await morgan.typeDay('On which day did the child agree?', homewardNow())
  await morgan.press('Save and check before sending')
  await morgan.sees('Goes to', 'Referral to the CE Team')
  await morgan.press('Send the referral')
}

async function accepts(gethin: Walker, referral: string): Promise<void> {
  await gethin.open('/triage')
  await gethin.press(new RegExp(`^${name}`))
  await gethin.choose('What is decided?', 'Accept it for direct work')
  await gethin.type('Why? The referrer reads it.', 'Eight weeks with one worker')
  await gethin.choose('Is the child referred to MACE?', 'Referred to MACE')
  await gethin.press('Save the decision and go on')
  await gethin.open(referral)
  await gethin.sees('Accepted')
  await gethin.press('Who does the work')
  await gethin.page.getByRole('combobox', { name: 'Who?' }).selectOption('Gethin Imagined')
  await gethin.press('Allocate it')
  await gethin.sees('It is saved who does the work')
}

/** Eight weeks of direct work, of which this sees the plan, one session and the end. */
async function works(gethin: Walker): Promise<void> {
  await gethin.press('Begin a programme of direct work')
  await gethin.page.getByRole('combobox', { name: 'Who does the work?' }).selectOption('other')
  await gethin.type('Their name, where they are not listed', 'A family practitioner')
  await gethin.press('Begin the programme')
  await gethin.sees('The programme is begun', 'Planned for 8 weeks')
  await gethin.press(/^Began/)
  await gethin.sees('Week 8', 'No visit yet', 'The plan still wants what the child says', 'A referral')
  const programme = new URL(gethin.page.url()).pathname
  await gethin.open(`${programme}/plan`)
  await gethin.type('What is to be put right, and how?', 'He and his mother talk again')
  await gethin.type('What does the child say?', 'I want my phone to be mine')
  await gethin.type('What do the parents or carers say?', 'We were not told')
  await gethin.press('Save the plan')
  await gethin.open(`${programme}/sessions/new`)
  await gethin.choose('With whom?', 'With the child')
  await gethin.choose('Did you meet?', 'Met')
  await gethin.page.getByRole('checkbox', { name: 'Consent and the law' }).check()
  await gethin.press('Save the session')
  await gethin.sees('Consent and the law')
  await gethin.open(`${programme}/close`)
  await gethin.press('Close the programme')
  await gethin.sees('Choose how it ended', 'Say what was achieved')
  await gethin.choose('How did it end?', 'The work was done')
  await gethin.type('What was achieved?', 'He knows whom to ring')
  await gethin.type('What comes next, and who does it?', 'His school mentor sees him on Fridays')
  await gethin.press('Close the programme')
  await gethin.sees('The programme is closed', 'Visited', 'I want my phone to be mine', 'He knows whom to ring')
}

test('PATH24-5, T-04, PROG24-13: an evidenced matrix goes to the front door, the triage accepts, and direct work runs to its end', async t => {
  const morgan = await signedIn(t, 'Morgan Testwell')
  const child = await recordOf(morgan, name)
  const form = await completeMatrix(morgan, child, { level: 3, band: 'Evidenced exploitation', riskType: /CSE/ })
  await toTheFrontDoor(morgan, `${child}/next/${form.slice('/forms/'.length)}`)
  await refers(morgan, child)
  await morgan.sees('Sent, nobody has answered', 'Next triage')
  const referral = new URL(morgan.page.url()).pathname
  const gethin = await signedIn(t, 'Gethin Imagined')
  await accepts(gethin, referral)
  await works(gethin)
})

test('REFF24-2, T-06: without a matrix the referral is kept as not accepted, and is open again by itself once there is one', async t => {
  const morgan = await signedIn(t, 'Morgan Testwell', { width: 320 })
  const child = await recordOf(morgan, 'Mei Sample')
  await refers(morgan, child)
  const referral = new URL(morgan.page.url()).pathname
  await morgan.sees('Not accepted: matrix needed', 'A safeguarding referral does not wait for it')
  await completeMatrix(morgan, child, { level: 2, band: 'Suspected exploitation', riskType: /CSE/ })
  await morgan.open(referral)
  await morgan.sees('Received', 'Next triage', 'Opened again: an updated matrix is there')
  const gethin = await signedIn(t, 'Gethin Imagined')
  await gethin.open('/triage')
  await gethin.sees('Mei Sample', 'One worker whom he can get to know')
})
