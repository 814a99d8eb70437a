// What co-ordinators raised of patterns, to whom and when, with what came of it; and the form for another note.
import type { Instant } from '../../../../domain/kernel/index.ts'
import { type AlertThread, alertKinds, type PatternAlert } from '../../../../domain/patterns/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { choice, line, text, timed } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { patternNavigation } from '../list/page.ts'

/** What the list shows. */
export type AlertsView = {
  readonly threads: readonly AlertThread[]
  readonly mayRaise: boolean
  readonly done: boolean
  /** Whether there are more notes than are shown. */
  readonly cut: boolean
  readonly now: Instant
}

const about = ({ child }: PatternAlert): Html | false =>
  child !== null && html` · <a class="govuk-link" href="/children/${child.id}">${child.name}</a>`

const note = (one: PatternAlert, now: Instant): Html =>
  html`<p class="govuk-body"><strong>Raised with ${one.raisedTo}</strong>, ${sayWhen(one.raisedAt, now)}, by ${one.by}${one.agency !== '' && `, ${one.agency}`}</p>
<p class="govuk-body hw-said">${one.says}</p>`

function thread({ first, later }: AlertThread, { now, mayRaise }: AlertsView): Html {
  return html`<section class="hw-section"><h2 class="govuk-heading-m">${alertKinds[first.kind]}${about(first)}</h2>
${note(first, now)}
${later.length > 0 && html`<h3 class="govuk-heading-s">What came of it</h3>${later.map(one => note(one, now))}`}
${mayRaise && html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="/patterns/alerts/new?follows=${(later.at(-1) ?? first).id}">Add what came of it<span class="govuk-visually-hidden">: ${first.says.slice(0, 60)}</span></a></p>`}</section>`
}

/** Draws the list. */
export function alertsPage(view: AlertsView): Page {
  const { threads, mayRaise, done, cut } = view
  const body = html`${done && notificationBanner({ type: 'success', text: 'The note is saved' })}
<h1 class="govuk-heading-l">Patterns</h1>
${patternNavigation('alerts', '90-days')}
<p class="govuk-body">What the missing children co-ordinators raised of patterns, with whom and when. It only grows: what was wrong or changed is said in a later note. A note about a child is read by those alone who may see the child.</p>
${mayRaise && button({ text: 'Write down that a pattern was raised', href: '/patterns/alerts/new' })}
${threads.length === 0 && html`<p class="govuk-body">Nothing was raised yet.</p>`}
${threads.map(one => thread(one, view))}
${cut && html`<p class="govuk-body">Earlier notes are not shown here.</p>`}`
  return { kind: 'page', title: 'Patterns: what was raised', part: 'patterns', body }
}

/** What a note asks. */
export const alertQuestions = {
  kind: choice(
    'What is the pattern about?',
    (Object.entries(alertKinds) as [keyof typeof alertKinds, string][]).map(([value, words]) => ({
      value,
      text: words,
    })),
    { required: 'Choose what the pattern is about' },
  ),
  says: text('What is the pattern?', {
    hint: 'Say it without the name of a child: a note about one child stands under their name, for those alone who may see them.',
    required: 'Say what the pattern is',
  }),
  raisedTo: line('With whom did you raise it?', {
    hint: 'Their post or team, and agency.',
    required: 'Say with whom you raised it',
  }),
  raisedAt: timed('When?', 'Enter when you raised it'),
}

/** What a later note asks: it stands under the first, and is about the same. */
export const laterQuestions = {
  says: text('What came of it?', { required: 'Say what came of it' }),
  raisedTo: line('With whom?', { hint: 'Their post or team, and agency.', required: 'Say with whom' }),
  raisedAt: timed('When?', 'Enter when it was'),
}

/** What the form shows. `follows` is the note of which it tells what came; `child` whom it is about. */
export type AlertForm = {
  readonly id: string
  readonly follows: PatternAlert | null
  readonly child: { readonly id: string; readonly name: string } | null
  readonly tokens: Html
  readonly shown: Shown
}

/** Draws the form. */
export function alertFormPage({ id, follows, child, tokens, shown }: AlertForm): Page {
  const title = follows === null ? 'A pattern was raised' : 'What came of it'
  const content = html`<input type="hidden" name="_id" value="${id}">
${follows !== null && html`<input type="hidden" name="follows" value="${follows.id}">`}${child !== null && html`<input type="hidden" name="child" value="${child.id}">`}
${follows === null ? drawQuestions(alertQuestions, shown) : drawQuestions(laterQuestions, shown)}
${button({ text: 'Save the note', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">${title}</h1>
${follows !== null && insetText({ html: html`${alertKinds[follows.kind]}${about(follows)}: ${follows.says}` })}
${child !== null && follows === null && insetText({ text: `About ${child.name}` })}
<p class="govuk-body">Homeward tells nobody of this by itself. Raise it first; then write down here with whom.</p>
${form({ action: '/patterns/alerts/new', tokens, body: content })}
</div></div>`
  const before = backLink({ href: '/patterns/alerts', text: 'Back to what was raised' })
  return { kind: 'page', title, part: 'patterns', before, faults: shown.faults, body }
}
