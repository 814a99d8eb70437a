// A child's assessments over time, in their states.
import type { Role } from '../../../../domain/access/index.ts'
import { answersOf, type FormLine, levelPoints } from '../../../../domain/instruments/index.ts'
import type { Story } from '../../../components/story.ts'
import { html } from '../../../html.ts'
import { missingBar } from '../../children/example-child.ts'
import { storyNow } from '../../duties/example-duties.ts'
import { exampleForm, exampleReview } from '../example-forms.ts'
import { instrumentCalled, storedMatrix } from '../example-matrix.ts'
import { assessmentsPage } from './page.ts'
import type { ReadMatrix } from './view.ts'

type Levels = readonly (number | 'not-known' | null)[]

function matrix(form: FormLine, levels: Levels): ReadMatrix {
  const of = instrumentCalled('rfm-2024')
  return { form, of, answers: answersOf(of.questions, storedMatrix(levels)) }
}

function pageOf(matrices: readonly ReadMatrix[], others: readonly FormLine[] = [], role: Role = 'practitioner') {
  const forms = [...matrices.map(({ form }) => form), ...others]
  return assessmentsPage({ bar: missingBar, now: storyNow, role, points: levelPoints(forms), matrices })
}

const story = (title: string, page: () => ReturnType<typeof pageOf>): Story => ({
  title,
  render: () => {
    const { before, body } = page()
    return html`${before}${body}`
  },
})

const earlier = matrix(
  exampleForm(40, 320, { score: 14, scoredLevel: 'vulnerable', level: 'vulnerable', newer: true }),
  [0, 1, 1, 2, 1, 0, 2, 1, 1, 1, 1, 1, 1, 1],
)
const later = matrix(
  exampleForm(41, 120, { score: 27, level: 'evidenced', reviews: [exampleReview(1, 60, 'suspected')] }),
  [2, 3, 1, 2, 3, 0, 3, 3, 1, 2, 1, 2, 2, 2],
)
const unknown = matrix(exampleForm(42, 10, { score: null, scoredLevel: null }), [
  2,
  'not-known',
  3,
  null,
  3,
  0,
  3,
  4,
  1,
  2,
  1,
  2,
  2,
  2,
])
const of2018 = exampleForm(43, 900, {
  ...{ instrument: 'cse-rfm-2018', instrumentVersion: '2018', level: 'medium' },
  ...{ score: null, scoredLevel: null },
})

const bands = ['none', 'vulnerable', 'suspected', 'evidenced']
const many = Array.from({ length: 12 }, (_, n) => {
  const level = bands[n % 4] ?? 'none'
  const score = [6, 18, 31, 44][n % 4] ?? 0
  const form = exampleForm(60 + n, 2000 - n * 170, { score, level, scoredLevel: level })
  return matrix(
    form,
    Array.from({ length: 14 }, (_, i) => (i + n) % 5),
  )
})

/** The stories. */
export const stories: readonly Story[] = [
  story('None', () => pageOf([])),
  story('One', () => pageOf([earlier])),
  story('Two, and what changed', () => pageOf([earlier, later])),
  story('Something not known, a review, and a matrix of 2018', () => pageOf([earlier, later, unknown], [of2018])),
  story('Only a matrix of 2018', () => pageOf([], [of2018])),
  story('Twelve', () => pageOf(many)),
  story('To a role that sees fewer indicators', () => pageOf([earlier, later], [], 'panel-chair')),
]
