// A child at 17 years and 11 months: what follows from the matrix, the referral, and direct work that the eighteenth birthday
// falls into; and what each says once it has come.
import test from 'node:test'
import { addDays, addYears, dateOf, dayOf } from '../../src/domain/kernel/index.ts'
import { begin, completeMatrix, formOf, recordOf } from './matrix-walk.ts'
import { homewardNow, moveClock, signedIn, type Walker } from './walk.ts'
import { submits } from './whole-form.ts'

const name = 'Tyrell Instance'
const days = 30

/** Says on the record that the child is 18 in a month. */
async function turnsEighteenSoon(morgan: Walker, child: string): Promise<void> {
  const { day, month, year } = dateOf(addYears(addDays(dayOf(homewardNow()), days), -18))
  await morgan.open(`${child}/identity`)
  await morgan.typeParts('Date of birth', [String(day), String(month), String(year)])
  await morgan.press('Save')
  await morgan.sees('Who the child is has been saved')
}

async function refers(morgan: Walker, child: string): Promise<string> {
  await begin(morgan, child, 'referral-2024')
  await submits(morgan, formOf(morgan))
  await morgan.open(`${child}/referrals/new?kind=ce-team`)
  await morgan.type('What do you ask for, and why?', 'One worker before he leaves care')
  await morgan.press('Save and check before sending')
  await morgan.seesNot('Say who of the team agreed')
  await morgan.press('Send the referral')
  await morgan.sees('Sent, nobody has answered')
  return new URL(morgan.page.url()).pathname
}

/** Accepted, allocated and begun; the address of the programme. */
async function beginsWork(gethin: Walker, referral: string): Promise<string> {
  await gethin.open('/triage')
  await gethin.press(new RegExp(`^${name}`))
  await gethin.choose('What is decided?', 'Accept it for direct work')
  await gethin.type('Why? The referrer reads it.', 'He asks for it himself')
  await gethin.choose('Is the child referred to MACE?', 'Referred to MACE')
  await gethin.press('Save the decision and go on')
  await gethin.open(referral)
  await gethin.press('Begin a programme of direct work')
  await gethin.page.getByRole('combobox', { name: 'Who does the work?' }).selectOption('other')
  await gethin.type('Their name, where they are not listed', 'A family practitioner')
  await gethin.press('Begin the programme')
  await gethin.press(/^Began/)
  return new URL(gethin.page.url()).pathname
}

test('PROG24-8, G3-15, GAP-69: at 17 years and 11 months everything is open, and the birthday closes no work and begins none', async t => {
  const morgan = await signedIn(t, 'Morgan Testwell')
  const child = await recordOf(morgan, name)
  await turnsEighteenSoon(morgan, child)
  const matrix = await completeMatrix(morgan, child, { level: 2, band: 'Suspected exploitation', riskType: /CSE/ })
  const next = `${child}/next/${matrix.slice('/forms/'.length)}`
  await morgan.open(next)
  await morgan.sees('G3-8', 'turns 18 on')
  await morgan.seesNot('Point to services for adults')
  const referral = await refers(morgan, child)
  await morgan.sees('turns 18 on')

  const gethin = await signedIn(t, 'Gethin Imagined')
  const programme = await beginsWork(gethin, referral)
  await gethin.sees('The young person turns 18 on', 'Nobody has written down yet who works with them afterwards')

  await moveClock(gethin, days * 24)
  await gethin.open(programme)
  await gethin.sees('The young person turned 18 on', 'It goes on until you close it')
  await gethin.press('Write down what comes after')
  await gethin.type('Who works with them afterwards, and how does it pass over?', 'The leaving care team, from January')
  await gethin.press('Save what comes after')
  await gethin.sees('What comes after the eighteenth birthday is saved', 'The leaving care team')
  await gethin.seesNot('Nobody has written down yet')

  await morgan.open(next)
  await morgan.sees('G3-15', 'Point to services for adults', 'adult safeguarding')
  await morgan.seesNot('G3-8')
  await morgan.open(`${child}/referrals/new?kind=ce-team`)
  await morgan.type('What do you ask for, and why?', 'More of the same')
  await morgan.press('Save and check before sending')
  await morgan.sees('The service is for children under 18', 'The team agreed to it')
  await morgan.press('Send the referral')
  await morgan.sees('Say who of the team agreed, and why')
})
