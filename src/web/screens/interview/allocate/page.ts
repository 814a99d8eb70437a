// The page on which a return interview is allocated.
import { type Conflict, conflictSays } from '../../../../domain/sharing/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import type { Questions } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { type InterviewView, interviewHref } from '../load.ts'

/** What the page is drawn from, beside what stands around the interview. */
export type AllocateShown = {
  readonly id: string
  readonly tokens: Html
  readonly questions: Questions
  readonly shown: Shown
  readonly conflicts: readonly Conflict[]
}

const doubted = (conflicts: readonly Conflict[]): Html | false =>
  conflicts.length > 0 &&
  html`${warningText({ text: `They may not be independent. ${conflicts.map(one => conflictSays[one]).join(' ')}`, iconFallbackText: 'Warning' })}
<p class="govuk-body">A return interview is held by somebody independent of where the child lives. Choose somebody else, or say why you keep to them: it is kept with your reason.</p>`

/** Draws the page. */
export function allocatePage(view: InterviewView, { id, tokens, questions, shown, conflicts }: AllocateShown): Page {
  const { episode, subject, around } = view
  const content = html`<input type="hidden" name="_id" value="${id}">${drawQuestions(questions, shown)}
${button({ text: conflicts.length > 0 ? 'Allocate it all the same' : 'Allocate the interview', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Allocate the return interview</h1>
${doubted(conflicts)}
${around.homes.length > 0 && html`<p class="govuk-body">The child lived here when they went missing: ${around.homes.join(', ')}. Whoever interviews must not belong to it.</p>`}
${form({ action: interviewHref(episode.id, '/allocate'), tokens, body: content })}
</div></div>`
  const before = backLink({ href: interviewHref(episode.id), text: 'Back to the return interview' })
  const status = conflicts.length > 0 ? { status: 422 } : {}
  return {
    ...{ kind: 'page', title: 'Allocate the return interview', part: 'missing', before, faults: shown.faults, body },
    ...status,
  }
}
