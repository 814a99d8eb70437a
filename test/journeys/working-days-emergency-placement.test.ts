// A child is placed in an emergency on the Thursday before a bank-holiday weekend: the assessment falls due after three working
// days, the home sees it, the council completes it in time, and who has a copy is recorded. It moves the clock by weeks or
// months, so its name has it walked among the last.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test, { type TestContext } from 'node:test'
import {
  addDays,
  type Day,
  dateOf,
  dayOf,
  endOfWorkingDay,
  englandAndWales,
  type Instant,
  sayDay,
  startOfDay,
  weekdayOf,
} from '../../src/domain/kernel/index.ts'
import { newChild } from './matrix-walk.ts'
import { homewardNow, moveClock, signedIn, untilHour, type Walker } from './walk.ts'

const answerPage = readFileSync(new URL('./answer-page.js', import.meta.url), 'utf8')
const name = 'Ellis Matrixonly'

function dueOf(placed: Day): Day {
  const due = endOfWorkingDay(placed, 3, englandAndWales)
  return due.kind === 'due' ? due.on : assert.fail('the calendar ends')
}

/** The next Thursday from which three working days reach beyond the Tuesday. */
function thursdayBefore(today: Day): Day {
  for (let day = addDays(today, 1); ; day = addDays(day, 1))
    if (weekdayOf(day) === 4 && dueOf(day) > addDays(day, 5)) return day
}

const noonOf = (day: Day): Instant => (startOfDay(day) + 12 * 3_600_000) as Instant

async function movesTo(t: TestContext, day: Day): Promise<void> {
  const walker = await signedIn(t, 'Avery Sample')
  await untilHour(walker, 10)
  const days = day - dayOf(homewardNow())
  if (days > 0) await moveClock(walker, days * 24)
  assert.equal(dayOf(homewardNow()), day)
}

async function comesIntoCare(avery: Walker, child: string, day: Day): Promise<void> {
  await avery.open(`${child}/social-care/new`)
  await avery.choose('What is the child to social care?', 'In care (looked after)')
  await avery.typeDay('From which day?', noonOf(day))
  await avery.press('Save')
}

// Nothing of what is missing keeps the placement waiting.
async function placesInEmergency(avery: Walker, child: string, day: Day): Promise<void> {
  await avery.open(`${child}/care`)
  await avery.press('Record a placement')
  await avery.choose('What kind of place is it?', 'Children’s home')
  await avery.choose('In which area?', 'Staffordshire')
  await avery.choose('Which home of the partnership?', /^Larkspur House/)
  await avery.choose('How did the placement come about?', 'In an emergency')
  await avery.choose('Is it known that the child may go missing?', 'Yes')
  await avery.typeDay('From which day?', noonOf(day))
  await avery.press('Save')
  await avery.sees(
    'The child was placed in an emergency, and the risks are not yet considered',
    'No placement plan is recorded',
    'No missing-from-care assessment is on record',
    'Larkspur House',
  )
}

async function homeSees(t: TestContext, child: string, due: Day): Promise<void> {
  const rosa = await signedIn(t, 'Rosa Imagined', { width: 320 })
  await rosa.open(child)
  await rosa.unfold()
  await rosa.sees(name, 'Missing-from-care assessment for a placement', sayDay(due))
  await rosa.press('Care')
  await rosa.sees('It is completed at the planning meeting', 'Larkspur House', 'You may not see this section')
}

async function go(walker: Walker, press: string): Promise<void> {
  const button = walker.page.locator('main').getByRole('button', { name: press, exact: true }).filter({ visible: true })
  await Promise.all([walker.page.waitForEvent('load'), button.first().click()])
}

// Little is known: the floor stands under the action, and a log alone is not taken without a reason.
const chosenOn = (day: Day): Readonly<Record<string, string>> => {
  const { day: onDay, month, year } = dateOf(day)
  return {
    ...{ 'd-knowledge': 'little', 'd37-action': 'report-after-basic-measures', 'd03-year': String(year - 15) },
    ...{ 'd06-day': String(onDay), 'd06-month': String(month), 'd06-year': String(year) },
  }
}

async function assesses(avery: Walker, child: string, day: Day): Promise<void> {
  await avery.open(`${child}/care`)
  await avery.press('Begin the assessment')
  await avery.press('Begin')
  await avery.press('The child and the meeting')
  const heading = () => avery.page.locator('h1').first().innerText()
  for (let page = 0; (await heading()) !== 'Check your answers'; page += 1) {
    assert.ok(page < 20, `${avery.page.url()} is not left: ${await avery.words()}`)
    await avery.page.evaluate(
      `(${answerPage.slice(answerPage.indexOf('chosen =>'))})(${JSON.stringify(chosenOn(day))})`,
    )
    await go(avery, 'Save and go on')
  }
  const ready = await avery.page.getByRole('button', { name: 'Submit the form' }).count()
  assert.ok(ready > 0, `it cannot be submitted: ${await avery.words()}`)
  await go(avery, 'Submit the form')
  await avery.sees('The form is submitted')
  await avery.open(`${child}/care`)
  await avery.sees(
    'Flagged higher risk under the protocol',
    'Little is known',
    'Who was at the meeting',
    'The social worker',
  )
  await avery.seesNot('No missing-from-care assessment is on record')
}

async function distributes(avery: Walker, child: string, day: Day): Promise<void> {
  await avery.press('Record who was given a copy')
  await avery.press('Save')
  await avery.sees('Enter who was given a copy')
  await avery.choose('Which assessment?', /^Completed on/)
  await avery.type('Who was given a copy?', 'Night staff of Larkspur House')
  await avery.typeDay('On which day?', noonOf(day))
  await avery.choose('How was it given?', 'By hand')
  await avery.press('Save')
  await avery.sees('It is saved', 'Night staff of Larkspur House', 'By hand')
  await avery.open(child)
  await avery.unfold()
  await avery.sees(
    /3 met.*Missing-from-care assessment for a placement/,
    /3 met.*Copies of the missing-from-care assessment given/,
  )
}

test('CARE-A1.2, CLK-10, CARE-A1.10: placed in an emergency before a bank-holiday weekend, assessed on the third working day, and distributed', async t => {
  const thursday = thursdayBefore(dayOf(homewardNow()))
  const due = dueOf(thursday)
  await movesTo(t, thursday)
  const avery = await signedIn(t, 'Avery Sample')
  const child = await newChild(avery, 'Ellis')
  await comesIntoCare(avery, child, thursday)
  await placesInEmergency(avery, child, thursday)
  await homeSees(t, child, due)
  await movesTo(t, due)
  const later = await signedIn(t, 'Avery Sample')
  await later.open(child)
  await later.sees('Missing-from-care assessment for a placement')
  await later.seesNot(/Missing-from-care assessment for a placement[^.]*Overdue/)
  await assesses(later, child, due)
  await distributes(later, child, due)
})
