// The pages of the matrices in their states.
import { type FormLine, pagesOf, type Review, type StoredAnswers } from '../../../domain/instruments/index.ts'
import { addDays, addYears, hoursAfter } from '../../../domain/kernel/index.ts'
import type { Story } from '../../components/story.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { countsPart } from './column-tick/counts.ts'
import { densePage, densePageOf } from './dense/page.ts'
import { exampleAround, exampleFilling, scored, stands, storedMatrix } from './example-matrix.ts'
import { type Filling, formHref } from './filling.ts'
import { bandsShown } from './judgement/bands-shown.ts'
import { type FrontDoor, whatNow } from './judgement/what-now.ts'
import { fillPage, type PageView } from './page/page.ts'
import { beginReviewPage } from './review/begin-page.ts'
import { type Checking, checkReviewPage } from './review/check-page.ts'
import { fillingOfReview, type Reviewing, reviewPageOf } from './review/reviewing.ts'

const whole = (page: Page): Html => html`${page.before}${page.body}`
const story = (title: string, render: () => Html): Story => ({ title, render })
const nothing = { faults: new Map<string, string>(), theirs: new Map(), fields: null, more: null } as const

function viewOf(filling: Filling, key: string, more: Partial<PageView> = {}): PageView {
  const page = pagesOf(filling.of).find(one => one.key === key) ?? densePageOf(filling.of)
  if (page === null) throw new RangeError(`there is no page ${key}`)
  const href = formHref(filling.form.id)
  const back = { href, text: 'Back to the parts' }
  return {
    ...{ filling, page, action: `${href}/page/${key}`, button: 'Save and go on', back, autosaves: true },
    ...nothing,
    ...more,
  }
}

const atBoundary = [2, 1, 1, 0, 1, 1, 0, 1, 1, 1, 2, 1, 0, 1] as const
const high = [3, 2, 3, 1, 3, 2, 2, 3, 2, 1, 4, 1, 2, 2] as const
const notAll = [2, null, 3, 1, null, 0, 1, 3, null, null, 1, null, 0, 2] as const
const oneNotKnown = [2, 1, 3, 1, 2, 0, 'not-known', 3, 1, 1, 1, 2, 0, 2] as const

const judged = (band: string, why: string, boundaryConfirmed = false) => ({ 'a-j': { band, why, boundaryConfirmed } })
const matrix = (stored: StoredAnswers, more: Parameters<typeof exampleFilling>[2] = {}): Filling =>
  exampleFilling('rfm-2024', stored, more)

const lastTime = storedMatrix([1, 1, 2, 0, 1, 'not-known', 0, 1, 1, 0, 1, 1, 0, 1], {}, 60)
const fill = (key: string, filling: Filling, more: Partial<PageView> = {}): Html =>
  whole(fillPage(viewOf(filling, key, more)))
const dense = (filling: Filling, more: Partial<PageView> = {}): Html => whole(densePage(viewOf(filling, 'dense', more)))
const young = { around: { ...exampleAround, bornOn: addYears(exampleAround.on, -12) } }

const ticks = (...numbers: readonly number[]): StoredAnswers =>
  new Map(numbers.map(n => [`c-i${n}`, stands({ ticked: true, column: n === 43 ? 'low' : null })]))

/** One indicator of the 2024 matrix. */
export const level: readonly Story[] = [
  story('Nothing chosen', () => fill('indicator-3', matrix(storedMatrix([])))),
  story('With what was said last time', () =>
    fill('indicator-3', matrix(storedMatrix([...notAll]), { before: lastTime })),
  ),
  story('Last time it was not known', () => fill('indicator-6', matrix(storedMatrix([]), { before: lastTime }))),
  story('Missing, with the meetings to think of', () => fill('indicator-1', matrix(storedMatrix([...high])))),
  story('Trafficking to think of', () => fill('indicator-8', matrix(storedMatrix([...high])))),
  story('A child under 13', () => fill('indicator-11', matrix(storedMatrix([...notAll]), young))),
  story('Not known', () => fill('indicator-7', matrix(storedMatrix([...oneNotKnown])))),
  story('A level that cannot be', () =>
    fill('indicator-2', matrix(storedMatrix([])), {
      faults: new Map([['a-i02', '“Education/Employment/Training Attendance” is not a level from 0 to 4']]),
      fields: { 'a-i02-level': '7', 'a-i02-evidence': 'Left school in May.' },
    }),
  ),
]

/** The judgement under the score. */
export const judgement: readonly Story[] = [
  story('Nothing answered yet', () => fill('judgement', matrix(storedMatrix([])))),
  story('Not every indicator is answered', () => fill('judgement', matrix(storedMatrix([...notAll])))),
  story('On a printed boundary', () => fill('judgement', matrix(storedMatrix([...atBoundary])))),
  story('Judged higher than scored', () =>
    fill(
      'judgement',
      matrix(storedMatrix([...atBoundary], judged('suspected', 'A pattern that points do not show.', true))),
    ),
  ),
  story('One is not known, judged with a reason', () =>
    fill('judgement', matrix(storedMatrix([...oneNotKnown], judged('suspected', 'What is known points one way.')))),
  ),
  story(
    'Both bands in one line',
    () =>
      html`<p class="govuk-body">${bandsShown({ score: 13, scoredLevel: 'vulnerable', level: 'suspected' })}</p>
<p class="govuk-body">${bandsShown({ score: null, scoredLevel: null, level: 'evidenced' })}</p>
<p class="govuk-body">${bandsShown({ score: 27, scoredLevel: 'suspected', level: 'suspected' })}</p>`,
  ),
]

const submitted = (days: number, more: Partial<FormLine> = {}) => ({
  form: {
    submittedAt: hoursAfter(storyNow, -24 * days),
    submittedBy: 'A. Sample',
    completedOn: addDays(exampleAround.on, -days),
    ...more,
  },
})
const reviewed = (number: number, days: number): Review => ({
  ...{ id: exampleId(900 + number), number, submittedAt: hoursAfter(storyNow, -24 * days), by: 'B. Sample' },
  ...{ reviewedOn: addDays(exampleAround.on, -days), level: 'suspected', riskType: 'cse', version: 1 },
})
const now = (filling: Filling, frontDoor: FrontDoor | null): Html =>
  html`<h1 class="govuk-heading-l">${filling.of.name}</h1>${whatNow({ ...filling, frontDoor })}`
const door: FrontDoor = { name: 'Example front door', telephone: '01632 960 001', email: null }

/** What happens now. */
export const whatNowStories: readonly Story[] = [
  story('Just submitted', () => now(matrix(storedMatrix([...high]), submitted(0)), door)),
  story('No front door in the directory', () => now(matrix(storedMatrix([...atBoundary]), submitted(3)), null)),
  story('A review is late', () => now(matrix(storedMatrix([...atBoundary]), submitted(70)), door)),
  story('All reviews are made', () =>
    now(
      matrix(
        storedMatrix([...atBoundary]),
        submitted(150, { reviews: [reviewed(1, 100), reviewed(2, 50), reviewed(3, 2)] }),
      ),
      door,
    ),
  ),
  story('Six months are over', () => now(matrix(storedMatrix([...atBoundary]), submitted(200)), door)),
]

const open: Review = { ...reviewed(2, 0), submittedAt: null, reviewedOn: null, level: null, riskType: null }

// The form was completed so many days ago, judged suspected, and has these reviews; `number` is the one that is looked at.
function reviewing(
  days: number,
  number: number,
  reviews: readonly Review[],
  said: StoredAnswers = new Map(),
): Reviewing {
  const more = submitted(days, { level: 'suspected', riskType: 'cse', reviews })
  const whole = matrix(storedMatrix([...high]), more)
  const answers = new Map([...whole.form.answers, [number, said] as const])
  const filling = fillingOfReview({ ...whole, form: { ...whole.form, answers } }, number)
  return { filling, number, review: reviews.find(one => one.number === number) ?? null }
}

const saidInReview: StoredAnswers = new Map(
  Object.entries({
    ...{ a35: 'suspected', a36: 'cse', a37: '2026-11-20', a38: 'A. Sample', a39: '01632 960 003' },
    ...{ a40: 'None that we know of.', a41: 'Less time away from home.', a42: 'vulnerable', a43: 'cse' },
  }).map(([id, value]) => [id, stands(value)]),
)
const begin = (of: Reviewing): Html => whole(beginReviewPage({ reviewing: of, id: 'invented', refused: null }))
const checks = (of: Reviewing, checking: Checking = { kind: 'opened' }): Html => whole(checkReviewPage(of, checking))
const reviewPage = (of: Reviewing): Html => {
  const { filling, number } = of
  const page = reviewPageOf(filling.of, number)
  const href = `${formHref(filling.form.id)}/review/${number}`
  const back = { href: formHref(filling.form.id), text: 'Back to the form' }
  return whole(fillPage({ filling, page, action: href, button: 'Save and go on', back, autosaves: true, ...nothing }))
}

/** Reviews of the 2024 matrix. */
export const review: readonly Story[] = [
  story('Before the first', () => begin(reviewing(56, 1, []))),
  story('One is begun already', () => begin(reviewing(70, 3, [reviewed(1, 10), open]))),
  story('All three are made', () => begin(reviewing(150, 4, [reviewed(1, 100), reviewed(2, 50), reviewed(3, 2)]))),
  story('Six months are over', () => begin(reviewing(200, 1, []))),
  story('Begun', () =>
    reviewPage(reviewing(70, 2, [reviewed(1, 10), open], new Map([...saidInReview].filter(([id]) => id < 'a40')))),
  ),
  story('Checked with something unanswered', () => checks(reviewing(70, 2, [reviewed(1, 10), open]))),
  story('Ready to submit', () => checks(reviewing(70, 2, [reviewed(1, 10), open], saidInReview))),
  story('Changed meanwhile', () => checks(reviewing(70, 2, [reviewed(1, 10), open], saidInReview), { kind: 'stale' })),
  story('Sent and refused', () =>
    checks(reviewing(70, 2, [reviewed(1, 10), open], saidInReview), {
      kind: 'refused',
      says: 'It holds 6 months and they are over: complete a new form.',
    }),
  ),
]

/** The matrix for a desk. */
export const denseStories: readonly Story[] = [
  story('Nothing answered', () => dense(matrix(storedMatrix([])))),
  story('Some answered, with last time beside', () => dense(matrix(storedMatrix([...notAll]), { before: lastTime }))),
  story('On a printed boundary', () => dense(matrix(storedMatrix([...atBoundary])))),
  story('High, with all that must be thought of', () =>
    dense(matrix(storedMatrix([...high], judged('evidenced', 'She said so herself.')), { before: lastTime })),
  ),
  story('Somebody else answered meanwhile', () =>
    dense(matrix(storedMatrix([...notAll])), {
      theirs: new Map([['a-i03', stands(scored(4, 'Seen online by a worker.'))]]),
      fields: { 'a-i03-level': '2', 'a-i03-evidence': 'What I was writing.' },
    }),
  ),
]

/** The ticks of the 2018 matrix. */
export const columnTick: readonly Story[] = [
  story('A group with nothing ticked', () => fill('group-1', exampleFilling('cse-rfm-2018', new Map()))),
  story('One without a printed column', () => fill('group-11', exampleFilling('cse-rfm-2018', ticks(43, 46)))),
  story('A child under 13', () => fill('group-21', exampleFilling('cse-rfm-2018', ticks(99)))),
  story('Counts, for information only', () => {
    const { of, answers } = exampleFilling('cse-rfm-2018', ticks(1, 2, 3, 43, 99))
    return html`<h1 class="govuk-heading-l">${of.name}</h1>${countsPart(of, answers)}`
  }),
]
