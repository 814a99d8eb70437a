// Before a review: what it is and how it stood, with a button to begin; or why there is none, and the way to a new form.
import { displayName } from '../../../../domain/children/index.ts'
import { dayOf, sayDay } from '../../../../domain/kernel/index.ts'
import { backLink, button, form as formOf, insetText, summaryList } from '../../../components/index.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref } from '../../children/child-bar.ts'
import { formHref } from '../filling.ts'
import { nextReviewOn, standingOf } from '../say-form.ts'
import { type Reviewing, reviewHref, whyNotBegin } from './reviewing.ts'

/** What the page shows; `id` becomes the review's, so that what is sent twice is one review. */
export type BeginReview = { readonly reviewing: Reviewing; readonly id: string; readonly refused: string | null }

const newForm = ({ filling: { form, of } }: Reviewing): Html =>
  html`<p class="govuk-body">A new form takes over what the child’s record says. Its indicators begin blank: nobody’s score is carried over.</p>
${button({ text: 'Begin a new form', href: childHref(form.childId, `/forms/${of.code}`) })}`

function before({ filling: { prefill, form, now } }: Reviewing): Html {
  const says = (source: 'previous.level' | 'previous.risk-type') => String(prefill.get(source)?.value ?? 'Not stated')
  const due = nextReviewOn(form, now)
  const rows = [
    { key: { text: 'Risk level at last assessment' }, value: { text: says('previous.level') } },
    { key: { text: 'Risk type at last assessment' }, value: { text: says('previous.risk-type') } },
    { key: { text: 'Review due' }, value: { text: due === null ? 'No date is set' : sayDay(due) } },
  ]
  return summaryList({ rows })
}

function beginForm({ filling, number }: Reviewing, id: string): Html {
  const body = html`<input type="hidden" name="_id" value="${id}">${button({ text: `Begin review ${number}`, preventDoubleClick: true })}`
  return formOf({ action: reviewHref(filling, number), tokens: filling.tokens, body })
}

const goOn = ({ filling }: Reviewing): Html | false => {
  const open = filling.form.reviews.find(one => one.submittedAt === null)
  return (
    open !== undefined &&
    html`<p class="govuk-body"><a class="govuk-link" href="${reviewHref(filling, open.number)}">Go on with review ${open.number}</a></p>`
  )
}

const wantsNew = ({ filling: { form, now } }: Reviewing): boolean =>
  ['expired', 'reviewed-out'].includes(standingOf(form, dayOf(now)).kind)

/** Draws the page. */
export function beginReviewPage({ reviewing, id, refused }: BeginReview): Page {
  const { filling, number } = reviewing
  const { of, bar, now, form } = filling
  const why = refused ?? whyNotBegin(reviewing)
  const title = why === null ? `Review ${number}` : `Review ${number} cannot be begun`
  const may = html`<p class="govuk-body">A review updates section E only. What the form says besides stays as it was submitted (RFM24-2).</p>
${before(reviewing)}${beginForm(reviewing, id)}`
  const mayNot = html`${insetText({ text: why ?? '' })}${goOn(reviewing)}${wantsNew(reviewing) && newForm(reviewing)}`
  const body = html`${childBar(bar, now)}<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${of.name}, ${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">${title}</h1>
${why === null ? may : mayNot}</div></div>`
  const back = backLink({ href: formHref(form.id), text: 'Back to the form' })
  const status = refused === null ? {} : { status: 409 }
  return { kind: 'page', title, part: 'children', before: back, body, ...status }
}
