// Before a record that somebody may not see: asking for access to it, or breaking the glass.
import { glassKinds } from '../../../../domain/access/index.ts'
import type { Door } from '../../../../store/access/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { choice, text } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { choicesOf } from '../../missing/acts/act.ts'
import { sayWhose } from '../words.ts'

/** What asking asks. */
export const askQuestions = {
  reason: text('Why do you need to see this record?', {
    hint: 'Whoever answers reads this. Say what you work on and what you need to know.',
    required: 'Say why you need to see this record',
  }),
} as const

/** What breaking the glass asks. */
export const glassQuestions = {
  kind: choice('Why can it not wait?', choicesOf(glassKinds), { required: 'Choose why it cannot wait' }),
  reason: text('What has happened?', {
    hint: 'One sentence is enough. Whoever reviews it reads this.',
    rows: 3,
    required: 'Say what has happened',
  }),
} as const

/** What the page shows: the door, an id for what it makes, whether the role may break the glass, and for how many hours. */
export type DoorPage = {
  readonly door: string
  readonly behind: Door
  readonly id: string
  readonly mayBreak: boolean
  readonly hours: number
  readonly tokens: Html
  readonly shown: Shown
}

const report = html`<p class="govuk-body">If the child is missing or at risk, <a class="govuk-link" href="/report">report it now</a>: a report needs no access.</p>`

function pageOf(parts: DoorPage, title: string, body: Html): Page {
  return {
    kind: 'page',
    title,
    part: 'children',
    before: backLink({ href: '/children/search', text: 'Find a child' }),
    faults: parts.shown.faults,
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">A record of ${sayWhose(parts.behind.authority)}</span>
<h1 class="govuk-heading-l">${title}</h1>
${body}
</div></div>`,
  }
}

const hiddenId = (id: string): Html => html`<input type="hidden" name="_id" value="${id}">`

/** Asking for access. */
export function askPage(parts: DoorPage): Page {
  const { door, id, mayBreak, tokens, shown } = parts
  const content = html`${hiddenId(id)}${drawQuestions(askQuestions, shown)}${button({ text: 'Ask for access', preventDoubleClick: true })}`
  return pageOf(
    parts,
    'Ask for access',
    html`<p class="govuk-body">Those on duty who work with this child see your request at once: who you are, your role and your reason.
You see their answer on your home page. Until then you learn nothing of the record.</p>
${form({ action: `/access/ask/${door}`, tokens, body: content })}
${mayBreak && html`<p class="govuk-body"><a class="govuk-link" href="/access/glass/${door}">I cannot wait: I need this now</a></p>`}
${report}`,
  )
}

/** Breaking the glass. */
export function breakPage(parts: DoorPage): Page {
  const { door, id, hours, tokens, shown } = parts
  const content = html`${hiddenId(id)}${drawQuestions(glassQuestions, shown)}
${button({ text: 'Open the record now', classes: 'govuk-button--warning', preventDoubleClick: true })}`
  return pageOf(
    parts,
    'I need this record now',
    html`${warningText({ text: 'You are about to break the glass. It is right to do so when a child may come to harm if you wait.', iconFallbackText: 'Warning' })}
<ul class="govuk-list govuk-list--bullet">
<li>You see the whole record at once, for ${hours} hours. It then closes by itself.</li>
<li>Those who work with the child are told now: who you are, when, and why.</li>
<li>Somebody else reviews it and writes down what they find.</li>
<li>Everything that you look at is kept.</li>
</ul>
${form({ action: `/access/glass/${door}`, tokens, body: content })}
<p class="govuk-body"><a class="govuk-link" href="/access/ask/${door}">It can wait: ask for access instead</a></p>
${report}`,
  )
}
