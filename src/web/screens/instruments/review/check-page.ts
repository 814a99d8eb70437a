// Check a review and submit it: what is unanswered, and every answer.
import { displayName } from '../../../../domain/children/index.ts'
import { sayStored } from '../../../../domain/instruments/index.ts'
import { backLink, button, checkAnswers, form as formOf, insetText } from '../../../components/index.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar } from '../../children/child-bar.ts'
import { drawFindings } from '../findings.ts'
import { fieldOf } from '../input/read-question.ts'
import { type Reviewing, reviewHref, reviewPageOf } from './reviewing.ts'

/** How the page comes to be shown: opened, or because what was sent was not submitted. */
export type Checking =
  | { readonly kind: 'opened' }
  /** Somebody changed the review since the page was opened. */
  | { readonly kind: 'stale' }
  /** Answers are missing or do not fit: the page itself says which. */
  | { readonly kind: 'not-ready' }
  | { readonly kind: 'refused'; readonly says: string }

const statusOf = { opened: 200, stale: 409, 'not-ready': 422, refused: 422 } as const

type Asked = Reviewing['filling']['of']['questions'][string]

const hrefOf = ({ filling, number }: Reviewing, id: string, question: Asked): string =>
  `${reviewHref(filling, number)}#${fieldOf(id, question)}`

function checked(reviewing: Reviewing, id: string, question: Asked) {
  const { stored, prefill } = reviewing.filling
  if (question.input.kind === 'computed') {
    const known = question.from === undefined ? undefined : prefill.get(question.from)
    return { question: question.label, answer: known === undefined ? null : { text: String(known.value) } }
  }
  const says = sayStored(question, stored.get(id))
  const answer = says === '' ? null : { html: html`<span class="hw-said" dir="auto">${says}</span>` }
  return { question: question.label, answer, href: hrefOf(reviewing, id, question) }
}

function answers(reviewing: Reviewing): Html {
  const { of } = reviewing.filling
  const all = Object.entries(of.questions).map(([id, question]) => checked(reviewing, id, question))
  return checkAnswers({ title: reviewPageOf(of, reviewing.number).title, answers: all })
}

function unanswered(reviewing: Reviewing): Html | false {
  const { looked, of } = reviewing.filling
  if (looked.unanswered.length === 0) return false
  const links = looked.unanswered.flatMap(id => {
    const question = of.questions[id]
    if (question === undefined) return []
    return [html`<li><a class="govuk-link" href="${hrefOf(reviewing, id, question)}">${question.label}</a></li>`]
  })
  return insetText({
    html: html`<p class="govuk-body"><strong>Before you submit, answer these.</strong> The review is saved and can wait.</p><ul class="govuk-list govuk-list--bullet">${links}</ul>`,
  })
}

function submitPart({ filling, number, review }: Reviewing): Html {
  const { looked, tokens } = filling
  if (looked.unanswered.length > 0 || looked.findings.some(({ kind }) => kind === 'problem'))
    return html`<p class="govuk-body">It cannot be submitted yet: see the top of this page. Nothing is lost.</p>`
  const body = html`<input type="hidden" name="_version" value="${review?.version ?? 0}">
<p class="govuk-body">Once submitted it is locked. It can be amended with a reason.</p>
${button({ text: `Submit review ${number}`, preventDoubleClick: true })}`
  return formOf({ action: reviewHref(filling, number, '/check'), tokens, body })
}

const staleWords: Html = html`<div class="govuk-inset-text" role="alert"><strong>The review was changed since you opened this page.</strong> These are the answers as they stand now. Check them, then submit.</div>`

/** Draws the page. */
export function checkReviewPage(reviewing: Reviewing, checking: Checking): Page {
  const { filling, number } = reviewing
  const { of, bar, now, looked } = filling
  const body = html`${childBar(bar, now)}<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${checking.kind === 'stale' && staleWords}
<span class="govuk-caption-l">${of.name}, ${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">Check review ${number}</h1>
${checking.kind === 'refused' && insetText({ text: checking.says })}${unanswered(reviewing)}${drawFindings(looked.findings, bar)}
${answers(reviewing)}${submitPart(reviewing)}</div></div>`
  const before = backLink({ href: reviewHref(filling, number), text: 'Back to the review' })
  return {
    kind: 'page',
    title: `Check review ${number}`,
    part: 'children',
    before,
    body,
    status: statusOf[checking.kind],
  }
}
