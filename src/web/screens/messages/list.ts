// Messages as a list on other pages: whom each is for, and with whom it is.
import type { Instant } from '../../../domain/kernel/index.ts'
import type { MessageRead } from '../../../store/messages/reads.ts'
import { details } from '../../components/details/details.ts'
import { tag } from '../../components/tag/tag.ts'
import { type Html, html } from '../../html.ts'
import { type MessageTone, sayAudience, sayMessage, sayTopic } from './say.ts'

const tags: Readonly<Record<MessageTone, { readonly text: string; readonly classes: string }>> = {
  done: { text: 'Accepted', classes: 'govuk-tag--green' },
  waits: { text: 'Not yet accepted', classes: 'govuk-tag--yellow' },
  alarm: { text: 'Nobody has accepted', classes: 'govuk-tag--red' },
  quiet: { text: 'Over', classes: 'govuk-tag--grey' },
}

/** Where a message has its own page. */
export const messageHref = ({ id }: Pick<MessageRead, 'id'>): string => `/messages/${id}`

function item(message: MessageRead, now: Instant): Html {
  const { tone, words, byHand } = sayMessage(message, now)
  return html`<li class="hw-message">
<a class="govuk-link" href="${messageHref(message)}">${sayAudience(message)}</a>: ${sayTopic(message).toLowerCase()} ${tag(tags[tone])}<br>
${words}${byHand !== null && html`<br><strong>${byHand}</strong>`}
</li>`
}

const isSettled = (message: MessageRead, now: Instant): boolean =>
  ['done', 'quiet'].includes(sayMessage(message, now).tone)

/** The messages that wait first, then those that are accepted or over, folded. */
export function messageList(messages: readonly MessageRead[], now: Instant, emptyText: string): Html {
  if (messages.length === 0) return html`<p class="govuk-body">${emptyText}</p>`
  const settled = messages.filter(message => isSettled(message, now))
  const waiting = messages.filter(message => !settled.includes(message))
  const list = (some: readonly MessageRead[]) =>
    html`<ul class="govuk-list govuk-list--spaced">${some.map(message => item(message, now))}</ul>`
  return html`${waiting.length > 0 && list(waiting)}
${settled.length > 0 && details({ summaryText: `${settled.length} accepted or over`, html: list(settled) })}`
}

/** Whether any of these waits where nobody has accepted it, and somebody should act. */
export const needsHand = (messages: readonly MessageRead[], now: Instant): readonly MessageRead[] =>
  messages.filter(message => sayMessage(message, now).byHand !== null)

/** Messages with the same news of the same episode are one line: whoever takes it is told once. */
export function grouped(messages: readonly MessageRead[]): MessageRead[][] {
  const keyOf = ({ episodeId, about, id }: MessageRead) => (episodeId === null ? id : `${episodeId} ${about}`)
  return [...Map.groupBy(messages, keyOf).values()]
}
