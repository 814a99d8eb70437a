// What the journeys of the matrices share: a child, a form that is begun, and an answer to whatever a journey does not care about.

import { dateOf, dayOf } from '../../src/domain/kernel/index.ts'
import { restOfPage } from './fill-form.ts'
import { homewardNow, hoursAgo, type Walker } from './walk.ts'

/** Makes a child known by reporting it missing; the address of the record. */
export async function newChild(walker: Walker, given: string): Promise<string> {
  await walker.open('/report')
  await walker.type('First names', given)
  await walker.type('Family name', 'Matrixonly')
  await walker.typeMoment('When were they last seen?', hoursAgo(3))
  await walker.press('Save the report')
  await walker.press('Go to the episode')
  await walker.press(`${given} Matrixonly`)
  return new URL(walker.page.url()).pathname
}

/** Begins a form for a child. */
export async function begin(walker: Walker, child: string, code: string): Promise<void> {
  await walker.open(`${child}/forms/${code}`)
  await walker.press('Begin')
}

/** The address of the form that the walker has open. */
export const formOf = (walker: Walker): string => /^\/forms\/[^/]+/.exec(new URL(walker.page.url()).pathname)?.[0] ?? ''

/** Answers every question of the page that has no answer yet; boxes to tick are left. */
export async function answerRest(walker: Walker): Promise<void> {
  const date = JSON.stringify(dateOf(dayOf(homewardNow())))
  await walker.page.evaluate(`${restOfPage}\nwindow.answerRest(${date})`)
}

/** The address of the record of a child whom the walker works with, from their home page. */
export async function recordOf(walker: Walker, name: string): Promise<string> {
  await walker.open('/')
  const link = walker.page.locator('main a', { hasText: `Record of ${name}` }).first()
  return (await link.getAttribute('href')) ?? ''
}

/** A matrix of 2024 that is completed at one level in every indicator, and judged. */
export type CompletedMatrix = { readonly level: number; readonly band: string; readonly riskType: RegExp }

/** Completes it from its beginning and submits it; the address of the form. */
export async function completeMatrix(walker: Walker, child: string, said: CompletedMatrix): Promise<string> {
  await begin(walker, child, 'rfm-2024')
  const form = formOf(walker)
  for (const page of ['sharing', 'section-a', 'section-b', 'section-c', 'section-d']) {
    await walker.open(`${form}/page/${page}`)
    const type = walker.group('Risk type')
    if ((await type.count()) > 0) await type.getByRole('radio', { name: said.riskType }).first().check()
    await answerRest(walker)
    await walker.press('Save and go on')
  }
  await walker.open(form)
  await walker.press('all indicators on one page')
  for (const row of await walker.page.locator('.hw-dense__row').all()) {
    await row.locator(`input[value="${said.level}"]`).check()
    await row.locator('textarea').fill('Said by the school.')
  }
  await walker.choose('Level of risk', said.band)
  await walker.press('Save')
  await walker.open(`${form}/page/judgement`)
  await answerRest(walker)
  await walker.press('Save and go on')
  await walker.press('Submit the form')
  await walker.sees('What happens now')
  return form
}
