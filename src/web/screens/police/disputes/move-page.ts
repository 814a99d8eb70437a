// The page on which one step of a dispute is taken, with the dispute beside it.

import type { LevelDispute } from '../../../../domain/police/index.ts'
import { disputeSteps } from '../../../../domain/police/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { marksOf } from '../../../forms/insisted.ts'
import type { Questions } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import type { DisputeActCode, DisputesView } from './load.ts'
import { disputeFacts, levelLine } from './page.ts'

/** A dispute, what is done with it, and what that asks. */
export type MoveShown = {
  readonly view: DisputesView
  readonly dispute: LevelDispute
  readonly move: DisputeActCode
  readonly step: 1 | 2
  readonly questions: Questions
}

/** What the form shows beside it. `stands` says that the dispute is no longer where the form was opened. */
export type MoveForm = {
  readonly id: string
  readonly tokens: Html
  readonly shown: Shown
  readonly doubts: readonly string[]
  readonly stands?: string
}

type Words = { readonly title: string; readonly button: string; readonly advice: string }

function wordsOf({ move, step }: MoveShown): Words {
  switch (move) {
    case 'answer':
      return {
        title: `Answer of the ${disputeSteps[step]}`,
        button: 'Save the answer',
        advice:
          'Review the report, the decision and the assessments first. If the level is changed, a new assessment is made in your name; the earlier ones stand.',
      }
    case 'continue':
      return {
        title: `Go on to the ${disputeSteps[2]}`,
        button: 'Go on',
        advice: 'The sergeant is told at once. Ring 999 if there is danger now.',
      }
    case 'content':
      return { title: 'The answer settles it', button: 'It is settled', advice: 'The dispute is closed by this.' }
    case 'withdraw':
      return {
        title: 'Withdraw the dispute',
        button: 'Withdraw it',
        advice: 'It stays in the record with your reason. You can raise another while the child is missing.',
      }
  }
}

const toReview = ({ view, move }: MoveShown): Html | false =>
  move === 'answer' &&
  html`<ul class="govuk-list"><li><a class="govuk-link" href="/episodes/${view.episode.id}/police-sheet">The report on one page</a></li>
<li><a class="govuk-link" href="/episodes/${view.episode.id}/assess">The assessments and decisions</a></li></ul>`

/** Draws the page. */
export function movePage(shownMove: MoveShown, { id, tokens, shown, doubts, stands }: MoveForm): Page {
  const { view, dispute, move, step, questions } = shownMove
  const { episode, subject, now } = view
  const words = wordsOf(shownMove)
  const marks = marksOf(doubts)
  const content = html`<input type="hidden" name="_id" value="${id}"><input type="hidden" name="_step" value="${step}">
<input type="hidden" name="_insisted" value="${marks}">
${drawQuestions(questions, shown)}
${button({ text: marks === '' ? words.button : `${words.button} all the same`, preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
${stands !== undefined && insetText({ text: stands })}
${doubts.map(text => warningText({ text, iconFallbackText: 'Warning' }))}
${levelLine(view)}${disputeFacts(dispute, now)}
<p class="govuk-body">${words.advice}</p>${toReview(shownMove)}
${form({ action: `/episodes/${episode.id}/disputes/${dispute.id}/${move}`, tokens, body: content })}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}/disputes`, text: 'Back to the disputes' })
  const status = stands !== undefined ? { status: 409 } : doubts.length > 0 ? { status: 422 } : {}
  return { kind: 'page', title: words.title, part: 'missing', before, faults: shown.faults, body, ...status }
}
