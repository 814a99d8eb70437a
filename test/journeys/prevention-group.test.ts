// A school refers a pupil to prevention, the service takes it, the child joins a group with another, one note stands on both
// records, and after somebody opted out there is no more of it for that child.
import assert from 'node:assert/strict'
import test from 'node:test'
import { begin, completeMatrix, formOf } from './matrix-walk.ts'
import { hoursAgo, signedIn, type Walker } from './walk.ts'
import { submits } from './whole-form.ts'

const form = { 'j-prior': 'no' }
const [first, second] = ['Marla Placeholder', 'Harpreet Nobody'] as const

/** The address of the record of a pupil. */
async function pupil(wendy: Walker, name: string): Promise<string> {
  await wendy.open('/children/search')
  await wendy.type(/name/i, name)
  await wendy.press('Search')
  await wendy.press(new RegExp(name))
  return new URL(wendy.page.url()).pathname
}

/** From the matrix and the service's own form to a referral that is sent; its address. */
async function schoolRefers(wendy: Walker, child: string): Promise<string> {
  await begin(wendy, child, 'cce-prevention-referral')
  await submits(wendy, formOf(wendy), form)
  const matrix = await completeMatrix(wendy, child, { level: 1, band: 'Vulnerable to exploitation', riskType: /CCE/ })
  await wendy.open(`${child}/next/${matrix.slice('/forms/'.length)}`)
  await wendy.sees('What to do', 'For schools: CCE Prevention', 'P-8')
  await wendy.press('Refer: CCE Prevention')
  await wendy.sees('says already is filled in')
  await wendy.type('What do you ask for, and why?', 'Older boys wait for the pupil at the gate')
  await wendy.choose('Does the latest matrix go with it?', 'Yes')
  await wendy.press('Save and check before sending')
  await wendy.sees('Goes to', 'Prevention Example Service', 'The team reads it here')
  await wendy.press('Send the referral')
  await wendy.sees('Sent, nobody has answered', 'Who was told', 'Not yet accepted')
  return new URL(wendy.page.url()).pathname
}

/** The service takes the message of it, and accepts the referral. */
async function serviceAccepts(harriet: Walker, name: string): Promise<void> {
  await harriet.open('/messages')
  await harriet.sees('A referral to answer', name)
  await harriet.open('/referrals')
  await harriet.press(new RegExp(`^${name}`))
  await harriet.press('It was received')
  await harriet.press('Record the receipt')
  await harriet.sees('The receipt is recorded')
  await harriet.press('Accept')
  await harriet.press('Accept the referral')
  await harriet.sees('The referral is accepted')
}

/** A group with the pupil who was referred; its address. */
async function groupWith(harriet: Walker, name: string): Promise<string> {
  await harriet.open('/groups/new')
  await harriet.type('What is the group called?', 'Year 8, Fridays')
  await harriet.type('At which school or setting?', 'Sample Hill School')
  await harriet.typeDay('When does it begin?', hoursAgo(0))
  await harriet.press('Save the group')
  await harriet.press('Year 8, Fridays')
  const group = new URL(harriet.page.url()).pathname
  await harriet.press('Add a child')
  await harriet.sees('runs this group, and sees the child’s record')
  await harriet.page.getByRole('combobox', { name: 'Which child?' }).selectOption({ label: name })
  await harriet.press('Add the child')
  await harriet.sees('The child is in the group')
  return group
}

async function told(walker: Walker, child: string): Promise<void> {
  for (const who of ['The child', 'A parent or carer']) {
    await walker.open(`${child}/groups/told`)
    await walker.choose('Who was told?', who)
    await walker.press('Save that they were told')
  }
  await walker.sees('That they were told is saved', 'Told of group work')
}

/** One note for both, from the page of the group. */
async function session(harriet: Walker, group: string, note: string, children: readonly string[]): Promise<void> {
  await harriet.open(`${group}/session`)
  await harriet.type('What did the group do?', note)
  for (const child of children) await harriet.choose(child, 'Was there')
  await harriet.press('Save on each record')
}

test('CCEP-3, CCEP-10, CCEP-11, P-10: a school refers, a group is joined, one note is on two records, and who opts out has no more', async t => {
  const wendy = await signedIn(t, 'Wendy Testwell')
  const child = await pupil(wendy, first)
  const referral = await schoolRefers(wendy, child)
  const harriet = await signedIn(t, 'Harriet Standin')
  await serviceAccepts(harriet, first)
  await wendy.open(referral)
  await wendy.sees('Accepted')

  const group = await groupWith(harriet, first)
  await harriet.open(`${child}/groups`)
  await harriet.sees('Year 8, Fridays', 'Came by', 'Not told yet')
  await told(harriet, child)

  // The school adds a pupil whom the service sees from then on, because its team runs the group.
  const other = await pupil(wendy, second)
  await harriet.open(group)
  await harriet.seesNot(second)
  await wendy.open(`${group}/add`)
  await wendy.page.getByRole('combobox', { name: 'Which child?' }).selectOption({ label: second })
  await wendy.press('Add the child')
  await told(wendy, other)
  await harriet.open(group)
  await harriet.sees(second, first)

  await session(harriet, group, 'Marla told of the gate.', [first, second])
  await harriet.sees('it names nobody', 'It says: Marla')
  await session(harriet, group, 'A film about parcels, and what to say.', [first, second])
  await harriet.sees('The session stands on the record of each child', `${first}: was there`)
  await wendy.open(`${other}/groups`)
  await wendy.sees('A film about parcels')
  await wendy.seesNot('Marla')

  await harriet.open(`${child}/groups/out`)
  const late = await harriet.secondTab()
  await late.open(`${group}/session`)
  await harriet.choose('Who says no?', 'A parent or carer')
  await harriet.press('Save the opt-out')
  await harriet.sees('The opt-out is saved', 'no group work for this child')
  // The page that stood open in the other tab still offers the child; the record refuses, in words, and keeps what was typed.
  await late.type('What did the group do?', 'Talk about the week.')
  for (const name of [first, second]) await late.choose(name, 'Was there')
  await late.press('Save on each record')
  await late.sees(`No group work for a child who opted out: ${first}`)
  assert.equal(
    await late.page.getByRole('textbox', { name: 'What did the group do?' }).inputValue(),
    'Talk about the week.',
  )
  await harriet.open(group)
  await harriet.sees('Opted out (a parent or carer): no group work')
  await harriet.seesNot('Talk about the week')
  await harriet.open(`${group}/session`)
  await harriet.sees(`Opted out, and so not listed: ${first}`)
})
