// Answering a request for access.
import { accessDays } from '../../../../domain/access/index.ts'
import { addDays, dateOf, dayOf } from '../../../../domain/kernel/index.ts'
import type { RequestToAnswer } from '../../../../store/access/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { choice, day, text } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { sayRole } from '../words.ts'

/** What an answer asks. */
export const answerQuestions = {
  answer: choice(
    'Do you give access?',
    [
      { value: 'grant', text: 'Yes, to the whole record as far as their role reads it' },
      { value: 'refuse', text: 'No' },
    ],
    { required: 'Choose whether you give access' },
  ),
  until: day('If yes, until and including which day?', {
    hint: `A year at the most. ${accessDays.usual} days are offered.`,
  }),
  words: text('What do you want to say to them?', { hint: 'If you say no, say why.', rows: 3 }),
} as const

/** What the page shows. `closed` says what happened meanwhile, where the answer came too late. */
export type AnswerPage = {
  readonly request: RequestToAnswer
  readonly tokens: Html
  readonly shown: Shown
  readonly restricted?: boolean
}

/** The fields that offer the usual last day, where none was typed. */
export function withUsualDay(shown: Shown): Shown {
  if (shown.fields['until-day'] !== undefined) return shown
  const { day: of, month, year } = dateOf(addDays(dayOf(shown.now), accessDays.usual))
  const offered = { 'until-day': String(of), 'until-month': String(month), 'until-year': String(year) }
  return { ...shown, fields: { ...shown.fields, ...offered } }
}

/** Draws the page. */
export function answerPage({ request, tokens, shown, restricted = false }: AnswerPage): Page {
  const facts = [
    { label: 'Who asks', value: { text: `${request.asker}, ${sayRole(request.role)}, ${request.agency}` } },
    { label: 'For which child', value: { text: request.child } },
    { label: 'Why', value: { text: request.reason } },
    {
      label: 'Asked',
      value: { text: `${sayWhen(request.askedAt, shown.now)}${request.tooLong ? ', waiting too long' : ''}` },
    },
  ]
  const content = html`${drawQuestions(answerQuestions, withUsualDay(shown))}${button({ text: 'Answer', preventDoubleClick: true })}`
  return {
    kind: 'page',
    title: 'Answer a request for access',
    part: 'access',
    before: backLink({ href: '/access', text: 'Access' }),
    faults: shown.faults,
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">Request ${request.reference}</span>
<h1 class="govuk-heading-l">Answer a request for access</h1>
${restricted && insetText({ text: 'This record is restricted, so access cannot be given here. Name them as a keeper, or say no.' })}
${factList({ facts })}
${form({ action: `/access/requests/${request.id}`, tokens, body: content })}
</div></div>`,
  }
}
