// Found by the police, reported by nobody (POL-12.6): four checks with their results make an episode that is found already.
import { recordFoundByPolice } from '../../../actions/corrections/found-by-police.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { asId, type Day, type Id } from '../../../domain/kernel/index.ts'
import type { Reported } from '../../../domain/missing/index.ts'
import type { PoliceCheck } from '../../../store/corrections/reads.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { drawQuestions, type Shown } from '../../forms/draw-form.ts'
import { choice, day, line, moment, type Questions, text } from '../../forms/questions.ts'
import { readForm } from '../../forms/read-form.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Page, Screen } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { personOf } from '../missing/report-start/person.ts'

const whoQuestions = {
  givenNames: line('First names', { hint: 'Say what you know. You can leave it empty.' }),
  familyName: line('Family name'),
  born: day('Date of birth', { hint: 'If you know it. For example, 27 3 2012', past: true }),
  described: line('What do they look like?', { hint: 'If nobody knows their name. For example, lad in the red coat.' }),
  age: line('About how old are they?', { hint: 'If you do not know the date of birth.', width: 3 }),
} satisfies Questions

const foundQuestions = {
  when: moment('When did you find them?', { presetNow: true }),
  where: text('Where did you find them?', { rows: 2 }),
  circumstances: text('Why may they be missing?', {
    hint: 'What they were doing, who they were with, what they say.',
    rows: 3,
  }),
  reference: line('Police reference', { width: 20 }),
} satisfies Questions

const checks: readonly (readonly [PoliceCheck['lookedAt'], string])[] = [
  ['pnc', 'PNC'],
  ['compact', 'COMPACT'],
  ['storm', 'Storm'],
  ['home-address', 'the home address'],
]

const checkQuestions: Questions = Object.fromEntries(
  checks.flatMap(([key, name]) => [
    [
      `done-${key}`,
      choice(`Have you asked ${name}?`, [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'Not yet' },
      ]),
    ],
    [`result-${key}`, line(`What came of asking ${name}?`)],
  ]),
)

const questions: Questions = { ...whoQuestions, ...foundQuestions, ...checkQuestions }

/** What the page shows. */
export type FoundByPolicePage = {
  readonly id: string
  readonly newChild: string
  readonly tokens: Html
  readonly shown: Shown
}

/** Draws the page. */
export function foundByPolicePage({ id, newChild, tokens, shown }: FoundByPolicePage): Page {
  const content = html`<input type="hidden" name="_child" value="${newChild}">
<h2 class="govuk-heading-m">Who</h2>${drawQuestions(whoQuestions, shown)}
<h2 class="govuk-heading-m">Found</h2>${drawQuestions(foundQuestions, shown)}
<h2 class="govuk-heading-m">Checks</h2>${drawQuestions(checkQuestions, shown)}
${button({ text: 'Save', preventDoubleClick: true })}
${shown.faults.length > 0 && button({ text: 'Save it now all the same', name: '_anyway', value: 'yes', classes: 'govuk-button--warning', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">A child found whom nobody reported</h1>
<p class="govuk-body">For the police: a child whom you found and who may be missing. Everything can be left empty, and added or corrected later.</p>
${form({ action: `/report/found-by-police/${id}`, tokens, body: content })}
</div></div>`
  const before = backLink({ href: '/report', text: 'Back to reporting' })
  return { kind: 'page', title: 'Found, not reported', part: 'report', before, faults: shown.faults, body }
}

const mayRecord = (ask: Ask): boolean =>
  roleMay(ask.actor.role, 'police-assessments', 'write') && roleMay(ask.actor.role, 'episodes', 'write')

async function begin(ask: Ask): Promise<Answer> {
  return mayRecord(ask)
    ? { kind: 'redirect', to: `/report/found-by-police/${crypto.randomUUID()}` }
    : { kind: 'not-found' }
}

const page = (ask: Ask, id: string, newChild: string, faults: Shown['faults']) =>
  foundByPolicePage({ id, newChild, tokens: ask.tokens, shown: { fields: ask.fields, faults, now: ask.now } })

async function show(ask: Ask): Promise<Answer> {
  const id = asId<'episode'>(ask.params.report ?? '')
  if (id === null || !mayRecord(ask)) return { kind: 'not-found' }
  return page(ask, id, crypto.randomUUID(), [])
}

const checksOf = (ask: Ask): PoliceCheck[] =>
  checks.map(([lookedAt]) => ({
    lookedAt,
    done: textOf(ask.fields, `done-${lookedAt}`) === 'yes',
    result: textOf(ask.fields, `result-${lookedAt}`),
  }))

// What was typed as a day and could not be read is not lost: it goes into what is said of the circumstances.
function circumstancesOf(ask: Ask, faults: Shown['faults']): string {
  const names = [...new Set(faults.map(({ field }) => field.replace(/-(day|month|year|time)$/, '')))]
  const left = names.map(name =>
    ['day', 'month', 'year', 'time']
      .map(part => textOf(ask.fields, `${name}-${part}`))
      .join(' ')
      .trim(),
  )
  return [textOf(ask.fields, 'circumstances'), ...left.map(words => `Typed and not understood: ${words}`)]
    .filter(Boolean)
    .join('\n')
}

async function submit(ask: Ask): Promise<Answer> {
  const id = asId<'episode'>(ask.params.report ?? '')
  if (id === null || !mayRecord(ask)) return { kind: 'not-found' }
  const newChild = asId<'child'>(textOf(ask.fields, '_child')) ?? (crypto.randomUUID() as Id<'child'>)
  const read = readForm(questions, ask.fields, ask.now)
  const faults = read.kind === 'faults' ? read.faults : []
  if (faults.length > 0 && textOf(ask.fields, '_anyway') !== 'yes') return page(ask, id, newChild, faults)
  const said = (read.kind === 'faults' ? read.partial : read.answers) as Readonly<Record<string, unknown>>
  const born = typeof said.born === 'number' ? (said.born as Day) : null
  const typed = (name: string) => textOf(ask.fields, name)
  const person = personOf(
    null,
    {
      givenNames: typed('givenNames'),
      familyName: typed('familyName'),
      described: typed('described'),
      age: typed('age'),
      born,
    },
    ask.now,
  )
  await recordFoundByPolice(ask.store, ask.asker, {
    episodeId: id,
    newChildId: newChild,
    person: person.report,
    answers: [...person.answers, { question: 'circumstances', answer: circumstancesOf(ask, faults), notKnown: false }],
    found: (said.when as Reported | null) ?? { at: ask.now, precision: 'about' },
    where: typed('where'),
    policeReference: typed('reference'),
    checks: checksOf(ask),
  })
  return { kind: 'redirect', to: `/episodes/${id}` }
}

/** To be registered with the others. */
export const foundByPoliceScreens: readonly Screen[] = [
  { path: '/report/found-by-police', get: begin },
  { path: '/report/found-by-police/:report', get: show, post: submit },
]
