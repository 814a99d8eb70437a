// The page on which something is recorded of a concern, with the concern above it.
import { concernKinds } from '../../../../domain/protection/index.ts'
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
import { sayReported } from '../../say.ts'
import { frontDoorBox } from '../front-door.ts'
import type { ConcernView } from './load.ts'
import { concernHref } from './page.ts'

/** What can be recorded of a concern. */
export const concernActs = ['police', 'front-door', 'decision', 'lead'] as const
/** One of them. */
export type ConcernActCode = (typeof concernActs)[number]

type Words = { readonly title: string; readonly button: string; readonly advice: string }

const words: Readonly<Record<ConcernActCode, Words>> = {
  police: {
    title: 'The police were told of the concern',
    button: 'Save that they were told',
    advice: 'This does not call the police. Ring 999 if there is danger now, otherwise 101.',
  },
  'front-door': {
    title: 'The front door was told of the concern',
    button: 'Save that they were told',
    advice: 'Write the name that the team has today: it stays on this record when the team is renamed.',
  },
  decision: {
    title: 'What the front door decided',
    button: 'Save the decision',
    advice: 'A decision that was recorded before stays beside this one.',
  },
  lead: {
    title: 'Another authority leads the enquiries',
    button: 'Save who leads',
    advice:
      'The host is responsible, and may agree with the authority that answers for the child that that one goes on.',
  },
}

/** What the form shows beside its questions. */
export type ConcernActShown = {
  readonly id: string
  readonly tokens: Html
  readonly shown: Shown
  readonly doubts: readonly string[]
}

/** Draws the page. */
export function concernActPage(
  view: ConcernView,
  act: ConcernActCode,
  questions: Questions,
  { id, tokens, shown, doubts }: ConcernActShown,
): Page {
  const { concern, name, now } = view
  const { title, button: save, advice } = words[act]
  const marks = marksOf(doubts)
  const content = html`<input type="hidden" name="_id" value="${id}"><input type="hidden" name="_insisted" value="${marks}">
${drawQuestions(questions, shown)}${button({ text: marks === '' ? save : `${save} all the same`, preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${name}</span>
<h1 class="govuk-heading-l">${title}</h1>
${doubts.map(text => warningText({ text, iconFallbackText: 'Warning' }))}
${doubts.length > 0 && html`<p class="govuk-body">If you are sure, save it again and it is kept as you say.</p>`}
${insetText({ text: `${concernKinds[concern.kind]}, learned ${sayReported(concern.learned, now)}. ${concern.says}` })}
<p class="govuk-body">${advice}</p>
${act === 'front-door' && frontDoorBox(view.doors)}
${form({ action: concernHref(concern, `/${act}`), tokens, body: content })}
</div></div>`
  const before = backLink({ href: concernHref(concern), text: 'Back to the concern' })
  const status = doubts.length > 0 ? { status: 422 } : {}
  return { kind: 'page', title, part: 'missing', before, faults: shown.faults, body, ...status }
}
