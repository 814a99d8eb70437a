// What one is told and has not taken yet, each with one press; and what others have left unaccepted.
import type { Instant } from '../../../../domain/kernel/index.ts'
import type { MessageRead } from '../../../../store/messages/reads.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { messageHref, messageList } from '../list.ts'
import { sayMessage, sayTopic } from '../say.ts'

/** What the page shows. */
export type InboxView = {
  readonly waiting: readonly MessageRead[]
  /** What others were told and nobody accepted, of the children whom the actor sees. */
  readonly others: readonly MessageRead[]
  readonly tokens: Html
  readonly now: Instant
  /** Whether something was just accepted. */
  readonly done: boolean
}

const linkOf = ({ name, episodeId, reference, childId }: MessageRead): Html => {
  if (episodeId !== null)
    return html`<a class="govuk-link" href="/episodes/${episodeId}">${name}${reference !== null && `, ${reference}`}</a>`
  return childId === null ? html`${name}` : html`<a class="govuk-link" href="/children/${childId}">${name}</a>`
}

function card(view: InboxView, message: MessageRead): Html {
  const { words } = sayMessage(message, view.now)
  const accept = button({ text: 'I accept this', preventDoubleClick: true })
  const content = html`<input type="hidden" name="_id" value="${crypto.randomUUID()}">${accept}`
  return html`<article class="hw-message-card">
<h3 class="govuk-heading-s">${sayTopic(message)}: ${linkOf(message)}</h3>
<p class="govuk-body">${message.because}</p>
<p class="govuk-body">${words} <a class="govuk-link" href="${messageHref(message)}">Who was told, and when</a></p>
${form({ action: `${messageHref(message)}/accept`, tokens: view.tokens, body: content })}
</article>`
}

const doneBanner = (): Html =>
  notificationBanner({
    type: 'success',
    html: html`<p class="govuk-notification-banner__heading">You have accepted it. Those who told you see that.</p>`,
  })

/** Draws the page. */
export function inboxPage(view: InboxView): Page {
  const cards = view.waiting.map(message => card(view, message))
  const body = html`${view.done && doneBanner()}
<h1 class="govuk-heading-l">Messages</h1>
<h2 class="govuk-heading-m" id="waiting">Waiting for you or your team</h2>
<p class="govuk-body">Accepting says that you know and that it is yours now. Until somebody does, it goes up to the next role.</p>
${cards.length === 0 ? html`<p class="govuk-body">Nothing waits for you.</p>` : cards}
<h2 class="govuk-heading-m" id="others">Told to others, and not accepted</h2>
${messageList(view.others, view.now, 'Everything that others were told has been accepted, or is still in its time.')}`
  return { kind: 'page', title: 'Messages', part: 'messages', body }
}
