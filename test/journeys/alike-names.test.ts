// A child whose name was misspelt: at night the report is stored and its reporter learns nothing; the ninth episode is the ninth once
// a co-ordinator says that two records are one child; and whoever makes a record under another spelling is shown the first.
// Journeys share one Homeward whose clock only goes forward: this one counts ninety days, so its name has it walked before it moves.
import assert from 'node:assert/strict'
import test from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { hoursAgo, signedIn, type Walker } from './walk.ts'

const [given, family] = ['Shanice', 'Illustration']
type Parts = [string, string, string]

/** The record of the child with eight episodes: its address and date of birth. */
async function findChild(kasia: Walker): Promise<{ address: string; born: Parts }> {
  await kasia.open('/children/search')
  await kasia.type('Name', `${given} ${family}`)
  await kasia.press('Search')
  await kasia.press(new RegExp(`${given} ${family}`))
  const [, day = '', month = '', year = ''] =
    /born (\d+) (\w+) (\d{4})/.exec(await kasia.page.locator('body').innerText()) ?? []
  const number = new Date(`${month} 1, 2000`).getMonth() + 1
  return { address: new URL(kasia.page.url()).pathname, born: [day, String(number), year] }
}

/** At two in the morning, on a phone without scripts, by somebody of another home who may not see her. */
async function reportMisspelt(rosa: Walker, born: Parts): Promise<void> {
  await rosa.open('/report')
  await rosa.choose('Who is missing?', 'Somebody else')
  await rosa.unfold()
  await rosa.type('First names', 'Shanise')
  await rosa.type('Family name', family)
  await rosa.typeParts('Date of birth', born)
  await rosa.typeMoment('When were they last seen?', hoursAgo(3))
  await rosa.typeMoment('When did you tell the police?', hoursAgo(2))
  await rosa.choose('Where do they live?', 'Stoke-on-Trent')
  await rosa.press('Save the report')
  await rosa.sees('Saved', 'Reference', 'Does this child have a record already?', 'A record exists with Stoke-on-Trent')
  await rosa.seesNot(given, 'Fernbank', '8 times')
  await rosa.press('This is the child: tell those who may see both')
  await rosa.sees('You learn nothing more of it here')
  await rosa.seesNot(given, 'Fernbank')
}

const compare = async (walker: Walker, name: RegExp): Promise<void> => {
  await walker.open('/')
  await walker.press(/may be of one child$/)
  await walker.sees('Possible duplicates')
  await walker.press(name)
  await walker.sees('Are these one child?')
}

async function joins(kasia: Walker, address: string): Promise<void> {
  await compare(kasia, /^Compare .*(Shanise Illustration|Shanice Illustration)/)
  await kasia.sees('8 episodes', '1 episode')
  const keep = kasia.page.locator(`input[type=radio][value="${address.split('/').at(-1)}"]`)
  await keep.check()
  await kasia.type('How do you know?', 'Fernbank rang: it is the girl whom Larkspur saw')
  await kasia.press('Save the decision')
  await kasia.sees('Both records stand as one child')
}

test('MISS-13.18: a report under a misspelt name by somebody who may not see the child is the ninth once it is joined, and no longer when it is parted', async t => {
  const kasia = await signedIn(t, 'Kasia Sample')
  const { address, born } = await findChild(kasia)
  await kasia.unfold()
  await kasia.sees('90 days to the last report 8 times')
  await kasia.seesNot('Level 3 missing meeting')
  const rosa = await signedIn(t, 'Rosa Imagined', { width: 320, javaScript: false })
  await reportMisspelt(rosa, born)
  await kasia.open(address)
  await kasia.sees('may be one child')
  await joins(kasia, address)
  await kasia.unfold()
  await kasia.sees('90 days to the last report 9 times', 'Level 3 missing meeting')
  // The other home’s worker looks after her: the duty is in sight, what the other home wrote is not.
  const samir = await signedIn(t, 'Samir Standin')
  await samir.open(address)
  await samir.unfold()
  await samir.sees('Part of this child’s record is held elsewhere')
  assert.equal((await rosa.page.request.get(address)).status(), 404)
  await kasia.press('Share both records, or take it back')
  await kasia.type('Why are they two children?', 'They are sisters')
  await kasia.press('Take it back')
  await kasia.sees('They stand apart again')
  await kasia.open(address)
  await kasia.unfold()
  await kasia.sees('90 days to the last report 8 times')
  await kasia.seesNot('Level 3 missing meeting')
})

const surname = 'Spelledtwice'
const birthday: Parts = ['4', '5', '2013']

async function searchAndMake(avery: Walker, first: string): Promise<void> {
  await avery.open('/children/search')
  await avery.type('Name', `${first} ${surname}`)
  await avery.typeParts('Date of birth, if it is known', birthday)
  await avery.press('Search')
  await avery.press('Make a new record')
  await avery.choose('Which authority answers for the child?', 'Staffordshire')
  await avery.press('Make the record')
}

/** Seconds after a record is saved its pairs are found. */
async function untilListed(avery: Walker, name: RegExp): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    await avery.open('/children/duplicates')
    if ((await avery.page.getByRole('link', { name }).count()) > 0) return
    await wait(1000)
  }
  assert.fail(`no pair of ${name} was found`)
}

test('Whoever makes a record for Shawn is shown Sean, says that it is none, and later that they are two children, and takes that back', async t => {
  const imran = await signedIn(t, 'Imran Instance')
  await imran.open('/directory/names')
  await imran.type('Which names are alike?', 'Sean, Shawn')
  await imran.choose('How are they alike?', /^Spellings/)
  await imran.type('How do you know?', 'Told by the families')
  await imran.press('Add these names')
  await imran.sees('Told by the families')
  await imran.type('Which names count as alike to …?', 'Shawn')
  await imran.press('Look it up')
  await imran.sees('sean (spelling)')

  const avery = await signedIn(t, 'Avery Sample')
  await searchAndMake(avery, 'Sean')
  await avery.sees('The record is made')
  const sean = new URL(avery.page.url()).pathname
  await searchAndMake(avery, 'Shawn')
  await avery.sees('Is it one of these?', `Sean ${surname}`, '“sean” is another spelling of “shawn”', 'the same')
  assert.equal(await avery.page.locator(`a[href="${sean}"]`).count(), 1)
  await avery.press('None of these: make the record')
  await avery.sees('The record is made')

  const pair = new RegExp(`^Compare .*${surname}`)
  await untilListed(avery, pair)
  await avery.press(pair)
  await avery.choose('Are they one child?', 'No, they are two children')
  await avery.type('How do you know?', 'Cousins with one birthday')
  await avery.press('Save the decision')
  await avery.sees('It is remembered that they are two children')
  await avery.seesNot('may be one child')
  await avery.open('/children/duplicates')
  await avery.seesNot(surname)
  await avery.open(sean)
  await avery.press('This child has a second record')
  await avery.press(`Compare with Shawn ${surname}`)
  await avery.sees('Cousins with one birthday')
  await avery.press('Take back that they are two children')
  await avery.sees('It is open again whether they are one child', 'may be one child')
  await avery.open('/children/duplicates')
  await avery.sees(surname, 'Judged before to be two children')
})
