// Forms as they read, print and stand empty, in their states.
import { type FilledForm, instruments, type StoredAnswers } from '../../../../domain/instruments/index.ts'
import { hoursAfter } from '../../../../domain/kernel/index.ts'
import type { Story } from '../../../components/story.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { exampleId, storyNow } from '../../duties/example-duties.ts'
import { blankFormPage } from '../blank/page.ts'
import { daysAgo, exampleForm, exampleReview } from '../example-forms.ts'
import { exampleFilling, stands, storedMatrix } from '../example-matrix.ts'
import type { Filling } from '../filling.ts'
import { printPage } from '../print/page.ts'
import { type ReadPage, readPage } from './page.ts'

const whole = (page: Page): Html => html`${page.before}${page.body}`
const story = (title: string, page: () => Page): Story => ({ title, render: () => whole(page()) })

const stored: StoredAnswers = new Map([
  ...storedMatrix([2, 3, 'not-known', 1, 0, 2, 3, 4, 1, 0, 2, 1, 0, 1], {
    a08: 'cse',
    'a-j': { band: 'suspected', why: 'What is known weighs enough.', boundaryConfirmed: null },
    a10: 'I do not think that I am at risk. I want people to ask me first.',
    a33: 'Robin talks to the worker at Example House.\nSchool sees Robin every day.',
    a34: 'A new phone, and adults nobody knows.',
  }),
  ['a11', { ...stands('Robin Example', 20), cameFrom: 'identity, recorded 3 March 2026' }],
  ['a24', { ...stands(null, 20), notKnown: true }],
])

const amendments: FilledForm['amendments'] = [
  {
    part: 0,
    questions: ['a34'],
    reason: 'The phone was found to be a friend’s',
    at: hoursAfter(storyNow, -48),
    by: 'B. Sample',
  },
]

function submitted(more: Partial<FilledForm> = {}, role: Filling['role'] = 'practitioner'): Filling {
  const { reviews, ...line } = exampleForm(30, 20, more)
  const filling = exampleFilling('rfm-2024', stored, { form: { ...line, reviews }, role })
  return { ...filling, form: { ...filling.form, ...more } }
}

const review: StoredAnswers = new Map([
  ['a37', stands('2026-11-10')],
  ['a41', stands('The risks are lower: Robin is at school every day.')],
  ['a42', stands('vulnerable')],
])

const reviewed = (): Filling => {
  const filling = submitted({ reviews: [exampleReview(1, 11, 'vulnerable')], amendments })
  return { ...filling, form: { ...filling.form, answers: new Map([...filling.form.answers, [1, review]]) } }
}

const read = (filling: Filling, more: Partial<ReadPage> = {}) =>
  readPage({ filling, earlier: [], newer: null, ...more })

const earlier: ReadPage['earlier'] = [
  { part: 0, question: 'a34', value: 'A new phone.', notKnown: false, until: hoursAfter(storyNow, -48) },
]

/** Reading, printing and the blank forms. */
export const stories: readonly Story[] = [
  story('Submitted', () => read(submitted())),
  story('Reviewed and amended', () => read(reviewed(), { earlier })),
  story('A newer form has taken its place', () => read(submitted({ newer: true }), { newer: exampleId(31) })),
  story('Out of date', () => read(submitted({ completedOn: daysAgo(200) }))),
  story('Entered in error', () =>
    read(submitted({ enteredInErrorAt: storyNow, enteredInErrorReason: 'It was about another child' })),
  ),
  story('To a role that sees part of it', () => read(submitted({ source: 'imported' }, 'panel-chair'))),
  story('To print', () => printPage({ filling: reviewed(), earlier, newer: null }, 'A. Sample, Example agency')),
  ...instruments.map(of => story(`Blank: ${of.code}, ${of.version}`, () => blankFormPage(of))),
]
