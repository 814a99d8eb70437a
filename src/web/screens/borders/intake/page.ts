// Taking in the notification that another authority places a child here: the record is made from it, and its form begun.
import type { Candidates } from '../../../../actions/duplicates/candidates.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import type { Questions } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { anybody, askWhetherOne, shownInput } from '../../duplicates/candidates.ts'
import { dutiesList } from '../letters/page.ts'

/** What the page shows. `child`, `notice` and `form` are the ids of what it makes, so that sent twice it is made once. */
export type IntakePage = {
  readonly questions: Questions
  /** Whether the one who notifies is the placing authority itself. */
  readonly own: boolean
  /** The role mailbox that notifications go to; null where none is set (GAP-51). */
  readonly mailbox: string | null
  readonly ids: Readonly<Record<'_child' | '_notice' | '_form', string>>
  readonly tokens: Html
  readonly shown: Shown
  readonly candidates: Candidates
}

/** The page's address. */
export const intakeHref = '/placements/notified'

/** Draws the page. */
export function intakePage({ questions, own, mailbox, ids, tokens, shown, candidates }: IntakePage): Page {
  const asked = anybody(candidates)
  const hidden = Object.entries(ids).map(([name, id]) => html`<input type="hidden" name="${name}" value="${id}">`)
  const words = 'Make the record and go on to the form'
  const content = html`${hidden}${shownInput(candidates)}
${drawQuestions(questions, shown)}
${button({ text: asked ? `None of these: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words, preventDoubleClick: true })}`
  const title = own ? 'Notify a placement' : 'Notification of another authority'
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">${title}</h1>
${askWhetherOne(candidates, shown.now)}
${insetText({ text: own ? 'For a child whom your authority places in Staffordshire or Stoke-on-Trent. The host authority is told as soon as you save.' : 'For a child whom another authority places in the area. The record is made from the notification, and the form is kept as it is submitted.' })}
<p class="govuk-body">${mailbox === null ? 'No address for notifications is set yet: see “Who to call”.' : `Notifications by secure e-mail come to ${mailbox}.`}</p>
${own && details({ summaryText: 'What your authority takes on under this protocol', html: dutiesList(), open: true })}
${form({ action: intakeHref, tokens, body: content })}
</div></div>`
  const before = backLink({ href: '/', text: 'Back to home' })
  const status = asked ? { status: 422 } : {}
  return { kind: 'page', title, part: 'children', before, faults: shown.faults, body, ...status }
}
