// One message: what it tells and why, with whom it is, who opened and who took it, and what can be done about it.
import type { Instant } from '../../../../domain/kernel/index.ts'
import { handOverRule, ruleOf } from '../../../../domain/protocol/index.ts'
import type { MessageRead, RungRead } from '../../../../store/messages/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions } from '../../../forms/draw-form.ts'
import { choice, line, text, timed } from '../../../forms/questions.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { messageHref } from '../list.ts'
import { sayAudience, sayMessage, sayRung, sayShut, sayTopic } from '../say.ts'

/** What is asked where somebody elsewhere took it. */
export const elsewhereQuestions = {
  how: choice(
    'How were they told?',
    [
      { value: 'telephone', text: 'By telephone' },
      { value: 'in-person', text: 'In person' },
      { value: 'email', text: 'By secure e-mail' },
    ],
    { required: 'Choose how they were told' },
  ),
  by: line('Who took it?', { hint: 'Their name and role.', required: 'Say who took it' }),
  at: timed('When?', 'Enter when they took it'),
  words: text('Anything they said', { rows: 2 }),
}

/** What is asked where it was taken in error. */
export const givingBackQuestions = {
  because: text('Why do you give it back?', { rows: 2, required: 'Say why you give it back' }),
}

/** What the page shows. */
export type MessageView = {
  readonly message: MessageRead
  readonly now: Instant
  readonly tokens: Html
  /** Whether this role takes messages at all. */
  readonly mayTake: boolean
  readonly id: string
  /** What was typed and could not be taken, and which of the two forms it was. */
  readonly typed: {
    readonly form: 'elsewhere' | 'give-back'
    readonly fields: Fields
    readonly faults: readonly Fault[]
  } | null
  /** A sentence about what somebody else did meanwhile. */
  readonly says: string | null
}

const why = (rung: RungRead, now: Instant): string =>
  rung.shut === null ? (rung.opensAt <= now ? 'Told' : 'Told if nobody accepts before') : sayShut(rung)

function rungTable({ message, now }: MessageView): Html {
  return stackedTable({
    caption: 'Who is told, one after another',
    columns: ['Who', 'From when', 'What came of it'].map(label => ({ label })),
    rows: message.rungs.map(rung => [
      { text: sayRung(rung) },
      { text: rung.shut === null ? sayWhen(rung.opensAt, now) : '–' },
      { text: why(rung, now) },
    ]),
    emptyText: 'It is settled, and nobody else is told.',
  })
}

function seen({ message, now }: MessageView): Html {
  const lines = message.seenBy.map(({ name, at }) => html`<li>${name}, ${sayWhen(at, now)}</li>`)
  return lines.length === 0
    ? html`<p class="govuk-body">Nobody whom it was told to has opened it yet.</p>`
    : html`<ul class="govuk-list">${lines}</ul>`
}

const givenBack = ({ message, now }: MessageView): Html | false =>
  message.givenBack.length > 0 &&
  html`<h2 class="govuk-heading-m">Given back</h2><ul class="govuk-list">${message.givenBack.map(({ at, by, because }) => html`<li>${sayWhen(at, now)} by ${by}: ${because}</li>`)}</ul>`

const hiddenId = (id: string): Html => html`<input type="hidden" name="_id" value="${id}">`

function acceptHere(view: MessageView): Html | false {
  const { message, tokens, id, now } = view
  const mine = message.rungs.some(rung => rung.mine && rung.shut === null && rung.opensAt <= now)
  if (!mine) return false
  const content = html`${hiddenId(id)}${button({ text: 'I accept this', preventDoubleClick: true })}`
  return form({ action: `${messageHref(message)}/accept`, tokens, body: content })
}

function acceptElsewhere(view: MessageView): Html {
  const { message, tokens, id, now, typed } = view
  const own = typed?.form === 'elsewhere' ? typed : { fields: {}, faults: [] }
  const content = html`${hiddenId(id)}${drawQuestions(elsewhereQuestions, { ...own, now })}
${button({ text: 'Save who took it', preventDoubleClick: true, classes: 'govuk-button--secondary' })}`
  const body = form({ action: `${messageHref(message)}/taken`, tokens, body: content })
  return details({
    summaryText: 'Somebody else took it: by telephone, in person, by e-mail',
    html: body,
    open: own.faults.length > 0,
  })
}

function giveBack(view: MessageView): Html | false {
  const { message, tokens, now, typed } = view
  if (message.acceptance === null) return false
  const own = typed?.form === 'give-back' ? typed : { fields: {}, faults: [] }
  const content = html`${drawQuestions(givingBackQuestions, { ...own, now })}
${button({ text: 'Give it back', preventDoubleClick: true, classes: 'govuk-button--secondary' })}`
  const body = form({ action: `${messageHref(message)}/give-back`, tokens, body: content })
  return details({ summaryText: 'It was accepted in error: give it back', html: body, open: own.faults.length > 0 })
}

function acts(view: MessageView): Html | false {
  const { message, now, mayTake } = view
  if (!mayTake) return false
  if (message.acceptance !== null) return giveBack(view)
  const { tone } = sayMessage(message, now)
  return (tone === 'waits' || tone === 'alarm') && html`${acceptHere(view)}${acceptElsewhere(view)}`
}

function reason({ message }: MessageView): Html {
  if (message.rule === handOverRule) return html`<p class="govuk-body">${message.because}</p>`
  const citation = ruleOf(message.rule)?.citation
  return html`<p class="govuk-body">${message.because}</p>
<p class="govuk-body"><a class="govuk-link" href="/rules/${message.rule}">The rule: ${message.rule}</a>${citation && html`. ${citation.says}`}</p>`
}

function subject({ message }: MessageView): Html {
  const { name, episodeId, referralId, reference, childId } = message
  const child = childId === null ? html`${name}` : html`<a class="govuk-link" href="/children/${childId}">${name}</a>`
  return html`<p class="govuk-body">${child}${episodeId !== null && html`, <a class="govuk-link" href="/episodes/${episodeId}">${reference ?? 'the episode'}</a>`}${referralId !== null && html`, <a class="govuk-link" href="/referrals/${referralId}">the referral</a>`}</p>`
}

function standing({ message, now }: MessageView): Html {
  const { tone, words, byHand } = sayMessage(message, now)
  const heard = message.acceptance?.words ? html`<p class="govuk-body">“${message.acceptance.words}”</p>` : false
  const said = tone === 'alarm' ? warningText({ text: words, iconFallbackText: 'Warning' }) : insetText({ text: words })
  return html`${said}${byHand !== null && html`<p class="govuk-body"><strong>${byHand}</strong></p>`}${heard}`
}

/** Draws the page. */
export function messagePage(view: MessageView): Page {
  const { message, says, typed } = view
  const title = `${sayTopic(message)}: ${sayAudience(message)}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${says !== null && html`<div class="govuk-inset-text" role="alert">${says}</div>`}
<h1 class="govuk-heading-l">${title}</h1>
${subject(view)}
${standing(view)}
${acts(view)}
<h2 class="govuk-heading-m">Why they are told</h2>
${reason(view)}
${rungTable(view)}
<h2 class="govuk-heading-m">Who has opened it</h2>
${seen(view)}
${givenBack(view)}
</div></div>`
  return {
    kind: 'page',
    title,
    part: 'messages',
    before: backLink({ href: '/messages', text: 'Messages' }),
    faults: typed?.faults ?? [],
    ...(says === null ? {} : { status: 409 }),
    body,
  }
}
