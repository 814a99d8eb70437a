// Taking a form away: a draft that was begun by mistake, or a submitted form that was entered in error.
import { displayName } from '../../../../domain/children/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form as formOf } from '../../../components/form/form.ts'
import { textarea } from '../../../components/textarea/textarea.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { html } from '../../../html.ts'
import { childBar } from '../../children/child-bar.ts'
import { type Filling, formHref } from '../filling.ts'

/** What the page shows. */
export type InErrorView = {
  readonly filling: Filling
  readonly reason: string
  readonly faults: readonly Fault[]
  readonly stale: boolean
}

const ofDraft = {
  title: 'Take this draft away',
  advice: 'It leaves the lists. Nothing is destroyed: it stays in history with your reason.',
  button: 'Take the draft away',
}
const ofSubmitted = {
  title: 'This form was entered in error',
  advice:
    'It leaves the lists, and no longer counts for anything that it brought about. Nothing is destroyed: it stays in history with your reason. To correct an answer, amend the form instead.',
  button: 'Mark it as entered in error',
}

/** The words for a draft and for a submitted form. */
export const wordsOf = ({ form }: Pick<Filling, 'form'>) => (form.submittedAt === null ? ofDraft : ofSubmitted)

/** Draws the page. */
export function inErrorPage({ filling, reason, faults, stale }: InErrorView): Page {
  const { form, of, bar, now, tokens } = filling
  const words = wordsOf(filling)
  const [fault] = faults
  const body = html`<input type="hidden" name="_version" value="${form.version}">
${textarea({
  name: 'reason',
  label: { text: 'Why?', classes: 'govuk-label--s' },
  hint: { text: 'For example: begun for the wrong child.' },
  value: reason,
  rows: 3,
  errorMessage: fault && { text: fault.text },
  attributes: { dir: 'auto' },
})}
<div class="govuk-button-group">${button({ text: words.button, classes: 'govuk-button--warning', preventDoubleClick: true })}
<a class="govuk-link" href="${formHref(form.id)}">Leave it as it is</a></div>`
  const changed = html`<div class="govuk-inset-text" role="alert">Somebody changed this form while you were writing. Look at it once more before you take it away.</div>`
  return {
    kind: 'page',
    title: words.title,
    part: 'children',
    faults,
    ...(stale ? { status: 409 } : {}),
    before: backLink({ href: formHref(form.id), text: 'Back to the form' }),
    body: html`${childBar(bar, now)}<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${stale && changed}
<span class="govuk-caption-l">${of.name}, ${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.advice}</p>
${formOf({ action: formHref(form.id, '/in-error'), tokens, body })}
</div></div>`,
  }
}
