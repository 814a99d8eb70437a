// The form was submitted, or entered in error, while somebody was still writing: nothing typed is thrown away.
import { sayAnswer } from '../../../../domain/instruments/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { summaryList } from '../../../components/summary-list/summary-list.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar } from '../../children/child-bar.ts'
import { sayWhen } from '../../say.ts'
import { type Filling, formHref } from '../filling.ts'
import { inputWays } from '../input/inputs.ts'

/** Why a form takes no answers any more. */
export function whyLocked({ form, now, part = 0 }: Filling): string {
  if (form.enteredInErrorAt !== null)
    return `This form was marked as entered in error ${sayWhen(form.enteredInErrorAt, now)}.`
  const review = form.reviews.find(one => one.number === part)
  if (review?.submittedAt) return `${review.by} submitted this review ${sayWhen(review.submittedAt, now)}.`
  if (part === 0 && form.submittedAt !== null)
    return `${form.submittedBy ?? 'Somebody'} submitted this form ${sayWhen(form.submittedAt, now)}.`
  return 'This form can no longer be filled in.'
}

function typedRow({ of }: Filling, id: string, fields: Fields) {
  const question = of.questions[id]
  if (question === undefined) return []
  const said = inputWays[question.input.kind].read(id, question, fields)
  if (said === null) return []
  const text = typeof said === 'string' && question.input.kind !== 'single' ? said : sayAnswer(question.input, said)
  return [{ key: { text: question.label }, value: { html: html`<span class="hw-said" dir="auto">${text}</span>` } }]
}

/** Draws what was typed and not saved, and the ways on. */
export function lockedPage(filling: Filling, changed: readonly string[], fields: Fields): Page {
  const { form, bar, now } = filling
  const rows = changed.flatMap(id => typedRow(filling, id, fields))
  const typed: Html | false =
    rows.length > 0 &&
    html`<h2 class="govuk-heading-m">What you typed</h2>
<p class="govuk-body">It is not saved. Copy what you still need before you leave this page.</p>${summaryList({ rows })}`
  const body = html`${childBar(bar, now)}
<h1 class="govuk-heading-l">The form is locked</h1>
<p class="govuk-body">${whyLocked(filling)}</p>
${typed}
<p class="govuk-body"><a class="govuk-link" href="${formHref(form.id)}">Read the form</a>${form.submittedAt !== null && ', where it can be amended with a reason'}.</p>`
  const before = backLink({ href: formHref(form.id), text: 'Back to the form' })
  return { kind: 'page', title: 'The form is locked', part: 'children', status: 409, before, body }
}
