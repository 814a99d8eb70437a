// The page of the three things: its first line says that this does not call the police.

import { type Instant, sayMoment } from '../../../../domain/kernel/index.ts'
import type { Reportable } from '../../../../store/missing/reads.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import type { Questions } from '../../../forms/questions.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { askedOthers, mostTogether, otherQuestions } from './others.ts'
import { moreQuestions, seenQuestions, toldQuestions, whoQuestions } from './questions.ts'

/** What the page shows. */
export type StartPage = {
  readonly id: string
  readonly newChild: string
  readonly children: readonly Reportable[]
  readonly tokens: Html
  readonly shown: Shown
  /** Reports that were begun and not sent. */
  readonly begun?: readonly Begun[]
  /** Whether the person may record a child whom they found and nobody reported. */
  readonly mayFind?: boolean
}

/** A report that was begun and not sent: its id, and when it was last typed in. */
export type Begun = { readonly subject: string; readonly savedAt: Instant }

const anyway = (faults: number): Html | false =>
  faults > 0 &&
  html`<p class="govuk-body">If there is no time to put it right, report now. What could not be read is kept as you typed it.</p>
${button({ text: 'Report it now all the same', name: '_anyway', value: 'yes', classes: 'govuk-button--warning', preventDoubleClick: true })}`

// Open where something in it was typed or is wrong, so that nothing hides.
function folded(summaryText: string, questions: Questions, shown: Shown): Html {
  const names = Object.keys(questions)
  const within = (field: string) => names.some(name => field === name || field.startsWith(`${name}-`))
  const typed = Object.keys(shown.fields).some(field => within(field) && textOf(shown.fields, field) !== '')
  const open = typed || shown.faults.some(fault => within(fault.field))
  return details({ summaryText, html: drawQuestions(questions, shown), open })
}

// Whoever chose a child by name need not pass three questions about the name.
function who(children: readonly Reportable[], shown: Shown): Html {
  const { child, ...described } = whoQuestions(children)
  if (child === undefined) return drawQuestions(described, shown)
  return html`${drawQuestions({ child }, shown)}
${folded('If it is somebody else: their name and date of birth', described, shown)}`
}

const unsent = ({ begun = [], tokens }: StartPage): Html =>
  html`${begun.map(({ subject, savedAt }) =>
    insetText({
      html: html`<p class="govuk-body">You began a report at ${sayMoment(savedAt)} and did not send it. <a class="govuk-link" href="/report/${subject}">Go on with it</a></p>
${form({ action: `/report/${subject}/let-go`, tokens, body: button({ text: 'Let it go', classes: 'govuk-button--secondary' }) })}`,
    }),
  )}`

// One more block for each press: what is typed so far stands, and nothing is sent.
function others({ children, shown }: StartPage): Html {
  const asked = askedOthers(shown.fields)
  const numbers = Array.from({ length: asked }, (_, n) => n + 2)
  const more = asked + 1 < mostTogether
  const questions = numbers.map(
    nth => html`<h3 class="govuk-heading-s">Child ${nth}</h3>${drawQuestions(otherQuestions(nth, children), shown)}`,
  )
  const names = numbers.flatMap(nth => Object.keys(otherQuestions(nth, children)))
  const typed = names.some(name => [name, `${name}-day`].some(field => textOf(shown.fields, field) !== ''))
  return details({
    summaryText: 'Is anyone else missing with them?',
    open: typed || asked > 1,
    html: html`<p class="govuk-body">Each child gets a record of their own, with when and where they were last seen, the danger and the police taken from above.</p>
<input type="hidden" name="_others" value="${asked}">${questions}
${more && button({ text: 'Add another child', name: '_add', value: 'yes', classes: 'govuk-button--secondary' })}`,
  })
}

const foundLink = ({ mayFind = false }: StartPage): Html | false =>
  mayFind &&
  html`<p class="govuk-body"><a class="govuk-link" href="/report/found-by-police">Police: you found a child whom nobody reported</a></p>`

/** Draws the page. */
export function startPage(parts: StartPage): Page {
  const { id, newChild, children, tokens, shown } = parts
  // Whoever presses Enter in a field reports, and does not only add another child.
  const content = html`<button type="submit" hidden>Save the report</button><input type="hidden" name="_child" value="${newChild}">
<h2 class="govuk-heading-m">1. Who</h2>
${who(children, shown)}
<h2 class="govuk-heading-m">2. Last seen, and danger</h2>
${drawQuestions(seenQuestions, shown)}
<h2 class="govuk-heading-m">3. The police</h2>
${drawQuestions(toldQuestions, shown)}
${others(parts)}
${folded('If you have time: where from, where they live, what kind it is', moreQuestions, shown)}
${button({ text: 'Save the report', preventDoubleClick: true })}${anyway(shown.faults.length)}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">Report a child missing</h1>
${warningText({ text: 'This does not call the police. If you have not, ring 999 or 101 first.', iconFallbackText: 'Warning' })}
${unsent(parts)}${foundLink(parts)}
<p class="govuk-body">Say what you know. Everything can be left empty, and added or corrected later.</p>
${form({ action: `/report/${id}`, tokens, autosave: `/drafts/report/${id}`, body: content })}
<p class="govuk-body">For support: Missing People, ring or text 116 000, free, confidential, day and night. Online abuse can be reported to CEOP.</p>
<p class="govuk-body"><a class="govuk-link" href="/report/blank">Print the paper form</a> for when Homeward cannot be reached.</p>
</div></div>`
  return { kind: 'page', title: 'Report a child missing', part: 'report', faults: shown.faults, body }
}
