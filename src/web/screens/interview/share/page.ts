// The page on which somebody records that the interview went to somebody: who must not be told first, then the basis.
import type { Blocked } from '../../../../domain/missing/index.ts'
import type { ShareRecipient } from '../../../../domain/protocol/index.ts'
import { mayShare, nothingSaid, recipientNames } from '../../../../domain/sharing/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { marksOf } from '../../../forms/insisted.ts'
import type { Questions } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { blockedWarning, blockedWords, notifiedFirst } from '../../missing/told/blocks.ts'
import { type InterviewView, interviewHref } from '../load.ts'

/** What the page is drawn from. `touching` are those who must not be told whom this may be: refused until insisted on. */
export type ShareShown = {
  readonly recipient: ShareRecipient
  readonly id: string
  readonly tokens: Html
  readonly questions: Questions
  readonly shown: Shown
  readonly touching: readonly Blocked[]
}

/** Draws the page. */
export function sharePage(
  view: InterviewView,
  { recipient, id, tokens, questions, shown, touching }: ShareShown,
): Page {
  const { episode, subject, blocks, consent } = view
  const may = mayShare(consent ?? nothingSaid)
  const content = html`<input type="hidden" name="_id" value="${id}">
<input type="hidden" name="_insisted" value="${marksOf(touching.map(blockedWords))}">
${drawQuestions(questions, shown)}${button({ text: touching.length > 0 ? 'Save it all the same' : 'Save that it was shared', preventDoubleClick: true })}`
  const title = 'Share the return interview'
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">${title}: ${recipientNames[recipient].toLowerCase()}</h1>
${touching.length > 0 && blockedWarning(touching)}
${notifiedFirst(blocks, episode.match === 'to-confirm' && !subject.whole)}
${insetText({ text: may.says })}
<p class="govuk-body">Homeward sends no copy itself. Send it by a secure way, or let them read it here, and record that they have it.</p>
${form({ action: interviewHref(episode.id, `/share/${recipient}`), tokens, body: content })}
</div></div>`
  const before = backLink({ href: interviewHref(episode.id), text: 'Back to the return interview' })
  const status = touching.length > 0 ? { status: 422 } : {}
  return { kind: 'page', title, part: 'missing', before, faults: shown.faults, body, ...status }
}
