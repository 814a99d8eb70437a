// What waits to be accepted, on home: first of all, because somebody who told it is waiting.
import type { Instant } from '../../../domain/kernel/index.ts'
import type { MessageRead } from '../../../store/messages/reads.ts'
import { button } from '../../components/button/button.ts'
import { type Html, html } from '../../html.ts'
import { grouped, messageHref } from '../messages/list.ts'
import { sayMessage, sayTopic } from '../messages/say.ts'

/** What the block is made from. */
export type MessagesBlock = {
  readonly inbox: readonly MessageRead[]
  readonly unaccepted: readonly MessageRead[]
  readonly now: Instant
}

const line = (message: MessageRead, now: Instant): Html =>
  html`<li><a class="govuk-link" href="${messageHref(message)}">${sayTopic(message)}: ${message.name}</a>. ${sayMessage(message, now).words}</li>`

const listed = (messages: readonly MessageRead[], now: Instant): Html =>
  html`<ul class="govuk-list govuk-list--spaced">${grouped(messages).flatMap(([first]) => (first === undefined ? [] : [line(first, now)]))}</ul>`

/** Draws the block; nothing where nothing waits. */
export function messagesBlock({ inbox, unaccepted, now }: MessagesBlock): Html | false {
  if (inbox.length === 0 && unaccepted.length === 0) return false
  return html`<section class="hw-section" aria-labelledby="messages">
<h2 class="govuk-heading-m" id="messages">Messages</h2>
${inbox.length > 0 && html`<h3 class="govuk-heading-s">Waiting for you or your team</h3>${listed(inbox, now)}${button({ text: 'Read and accept', href: '/messages' })}`}
${unaccepted.length > 0 && html`<h3 class="govuk-heading-s">Told to others, and not accepted</h3>${listed(unaccepted, now)}`}
</section>`
}
