// The list of a child's forms and the page that begins one, in their states.
import type { Role } from '../../../../domain/access/index.ts'
import { instruments } from '../../../../domain/instruments/index.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import type { Story } from '../../../components/story.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { missingBar, missingChild, quietBar } from '../../children/example-child.ts'
import { exampleId, storyNow } from '../../duties/example-duties.ts'
import { exampleDraft, exampleForm, exampleReview } from '../example-forms.ts'
import { type FormsPage, formsPage } from './page.ts'
import { type StartPage, startPage } from './start-page.ts'
import { mayBegin } from './view.ts'

const whole = (page: Page): Html => html`${page.before}${page.body}`
const story = (title: string, page: () => Page): Story => ({ title, render: () => whole(page()) })
const begins = (role: Role) => mayBegin(role, dayOf(storyNow))

const empty: FormsPage = {
  ...{ bar: quietBar, now: storyNow, role: 'practitioner' },
  ...{ drafts: [], submitted: [], inError: [], mayBegin: begins('practitioner') },
}

const many: FormsPage = {
  ...{ ...empty, bar: missingBar },
  drafts: [
    { form: exampleDraft(20, 3), progress: { answered: 12, asked: 49 } },
    {
      form: exampleDraft(21, 300, { instrument: 'referral-2024', begunBy: 'B. Sample' }),
      progress: { answered: 0, asked: 15 },
    },
  ],
  submitted: [
    exampleForm(22, 20),
    exampleForm(23, 170, { level: 'evidenced', reviews: [exampleReview(1, 90, 'suspected')], newer: true }),
    exampleForm(24, 400, { score: null, scoredLevel: null, newer: true, source: 'imported' }),
    exampleForm(25, 900, { instrument: 'cse-rfm-2018', instrumentVersion: '2018', level: 'high', score: null }),
    exampleForm(26, 5, { instrument: 'referral-2024', level: null, riskType: null, score: null, scoredLevel: null }),
  ],
  inError: [exampleForm(27, 60, { enteredInErrorAt: storyNow, enteredInErrorReason: 'It was about another child' })],
}

const [firstOfChild] = instruments.filter(one => one.about === 'child')
const [firstOfEpisode] = instruments.filter(one => one.about === 'episode')

const start = (of: StartPage['of']): StartPage => ({
  ...{ of, before: html``, action: '/children/1/forms/x', id: exampleId(50) },
  ...{ episodes: [], drafts: [], now: storyNow, fields: {}, faults: [], tokens: html`` },
})

const episodes = missingChild.episodes.kind === 'shown' ? missingChild.episodes.value : []

const ofChild =
  firstOfChild === undefined
    ? []
    : [
        story('Beginning a form', () => startPage(start(firstOfChild))),
        story('Beginning a form of which there is a draft', () =>
          startPage({ ...start(firstOfChild), drafts: [exampleDraft(51, 30)] }),
        ),
        story('Copied from paper without its date', () =>
          startPage({
            ...start(firstOfChild),
            fields: { source: 'imported' },
            faults: [{ field: 'completed-day', text: 'Enter the date on which it was completed' }],
          }),
        ),
      ]

const ofEpisode =
  firstOfEpisode === undefined
    ? []
    : [
        story('Choosing the episode', () => startPage({ ...start(firstOfEpisode), episodes })),
        story('No episode to choose', () => startPage(start(firstOfEpisode))),
      ]

/** The stories. */
export const stories: readonly Story[] = [
  story('No form yet', () => formsPage(empty)),
  story('Drafts, and forms of several kinds', () => formsPage(many)),
  story('A role that only reads', () => formsPage({ ...many, role: 'panel-chair', mayBegin: begins('panel-chair') })),
  story('A child of Stoke-on-Trent', () => formsPage({ ...empty, bar: { ...quietBar, authority: 'stoke-on-trent' } })),
  ...ofChild,
  ...ofEpisode,
]
