// Filling in a form at a browser: page by page, with "not known" to whatever the journey does not care about.
import { readFileSync } from 'node:fs'
import type { Instant } from '../../src/domain/kernel/index.ts'
import { sayTime } from '../../src/domain/kernel/index.ts'
import type { Walker } from './walk.ts'

// In a block of its own, so that the same names may be said again on the same page.
const inBlock = (source: string) => `{ ${source} }`

/** What the pages of journeys run to answer themselves: it gives them `answerRest` and `restNotKnown`. */
export const restOfPage = inBlock(readFileSync(new URL('./rest-of-page.js', import.meta.url), 'utf8'))

/** Says "not known" to every question of the page that has no answer. */
export async function restNotKnown(walker: Walker): Promise<void> {
  await walker.page.evaluate(`${restOfPage}\nwindow.restNotKnown()`)
}

/** Begins the return interview from the page of an episode, and opens its first page. */
export async function beginInterview(walker: Walker, episode: string): Promise<void> {
  await walker.open(episode)
  await walker.press('Return interview')
  await walker.press('Begin')
  await walker.press('Before you meet: the child and the episode')
}

const heading = (walker: Walker): Promise<string> => walker.page.locator('h1').innerText()

/** What the journey says on the pages of the return interview. */
export type InterviewSaid = { readonly endedAt: Instant; readonly words: string }

async function sayOnPage(walker: Walker, { endedAt, words }: InterviewSaid): Promise<void> {
  const title = await heading(walker)
  if (title === 'With the child: what happened') await walker.type('In the child’s own words', words)
  if (title !== 'After: how the interview was held') return
  // An interview with an adult is none with the child, and meets nothing.
  await walker.choose('Interview conducted with', 'Child/Young Person')
  await walker.typeDay('When did the interview end?', endedAt)
  await walker.group('When did the interview end?').getByRole('textbox', { name: 'Time' }).fill(sayTime(endedAt))
}

/** Fills in page after page from where the walker stands, until the answers are to be checked. */
export async function fillToCheck(walker: Walker, said: InterviewSaid): Promise<void> {
  while ((await heading(walker)) !== 'Check your answers') {
    await sayOnPage(walker, said)
    await restNotKnown(walker)
    await walker.press('Save and go on')
  }
}
