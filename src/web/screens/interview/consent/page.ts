// The page on which somebody says what the child was told, what they agree to, and on which basis it is shared.
import { nothingSaid } from '../../../../domain/sharing/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import type { Questions } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { type InterviewView, interviewHref } from '../load.ts'
import { sayAgrees, sayBasis, sayService, sayTold } from '../say.ts'

/** What the page is drawn from. `stale`: somebody saved it since it was opened. */
export type ConsentShown = {
  readonly id: string
  readonly tokens: Html
  readonly questions: Questions
  readonly shown: Shown
  readonly stale: boolean
}

function standsNow({ consent, now }: InterviewView): Html {
  const said = consent ?? nothingSaid
  const value = (text: string | null) => (text === null ? null : { text })
  return html`${insetText({ text: 'Somebody saved this while you were writing. What stands now is first; what you typed is below it. Change it if you need to, and save again.' })}
<h2 class="govuk-heading-m">What stands now</h2>${factList({
    facts: [
      { label: 'Told who will see it', value: value(sayTold(said, now)) },
      { label: 'Agrees to the interview', value: value(sayService(said)) },
      { label: 'Agrees to sharing', value: value(sayAgrees(said, now)) },
      { label: 'Basis of sharing', value: value(sayBasis(said)) },
    ],
  })}
<h2 class="govuk-heading-m">What you typed</h2>`
}

/** Draws the page. */
export function consentPage(view: InterviewView, { id, tokens, questions, shown, stale }: ConsentShown): Page {
  const { episode, subject, consent } = view
  const content = html`<input type="hidden" name="_id" value="${id}"><input type="hidden" name="_version" value="${consent?.version ?? 0}">
${drawQuestions(questions, shown)}${button({ text: 'Save', preventDoubleClick: true })}`
  const title = 'What the child was told and agrees to'
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">Before the interview, tell the child who will see what they say, when and why, and ask whether they agree. To be told, to agree to the interview, and to agree to sharing are three things. You can answer one now and the others later.</p>
${stale && standsNow(view)}
${form({ action: interviewHref(episode.id, '/consent'), tokens, body: content })}
</div></div>`
  const before = backLink({ href: interviewHref(episode.id), text: 'Back to the return interview' })
  return { kind: 'page', title, part: 'missing', before, faults: shown.faults, body, ...(stale ? { status: 409 } : {}) }
}
