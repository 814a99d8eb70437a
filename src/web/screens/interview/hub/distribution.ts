// Who gets the interview by authority, what went to whom on which basis, and what early help decided (RHI-13.9, RHI-15.7 to 15.9).
import type { ShareRecipient } from '../../../../domain/protocol/index.ts'
import {
  earlyHelpDecisions,
  mayShare,
  nothingSaid,
  recipientNames,
  recipientsOf,
  type Share,
} from '../../../../domain/sharing/index.ts'
import { details } from '../../../components/details/details.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { type Html, html } from '../../../html.ts'
import { messageList } from '../../messages/list.ts'
import { sayWhen } from '../../say.ts'
import { type InterviewView, interviewHref } from '../load.ts'
import { sayRecipient, sayShare } from '../say.ts'

const standsIn = (view: InterviewView): Share[] => view.shares.filter(one => one.inError === null)

// Taken here is received: the copy is on the record, and whoever took the message reads it there.
function takenBy({ messages, now }: InterviewView, recipient: ShareRecipient): string | null {
  const taken = messages.find(({ audience, acceptance }) => audience === recipient && acceptance !== null)
  return taken?.acceptance ? `Took the message about it ${sayWhen(taken.acceptance.at, now)}` : null
}

function stateOf(view: InterviewView, recipient: ShareRecipient): string {
  const share = standsIn(view).find(one => one.recipient === recipient)
  return share === undefined ? (takenBy(view, recipient) ?? 'Not yet') : sayShare(share, view.now)
}

function wanted(view: InterviewView): readonly ShareRecipient[] {
  const named = recipientsOf(view.around.authority, view.around.open ?? false)
  const further = standsIn(view).map(({ recipient }) => recipient)
  return [...new Set([...named, 'intervention-meeting' as const, ...further])].filter(one => one !== 'other')
}

function rows(view: InterviewView) {
  const may = view.rights.consent
  return wanted(view).map(recipient => {
    const state = stateOf(view, recipient)
    const href = interviewHref(view.episode.id, `/share/${recipient}`)
    return [
      { text: recipientNames[recipient] },
      { html: state === 'Not yet' ? html`<strong>${state}</strong>` : html`${state}` },
      {
        html: may
          ? html`<a class="govuk-link" href="${href}">Record<span class="govuk-visually-hidden"> that it went to: ${recipientNames[recipient]}</span></a>`
          : html`You may only read this`,
      },
    ]
  })
}

function everyShare(view: InterviewView): Html | false {
  const { episode, now, rights } = view
  const one = (share: Share) =>
    html`<li><strong>${sayRecipient(share)}</strong>. ${sayShare(share, now)}<br>${share.says}${
      share.inError !== null
        ? html`<br><strong>Entered in error, ${sayWhen(share.inError.at, now)}: ${share.inError.reason}</strong>`
        : rights.consent &&
          html`<br><a class="govuk-link" href="${interviewHref(episode.id, `/wrong/share/${share.id}`)}">This is wrong<span class="govuk-visually-hidden">: ${sayRecipient(share)}</span></a>`
    }</li>`
  return (
    view.shares.length > 0 &&
    details({
      summaryText: `What went to whom (${view.shares.length})`,
      html: html`<ul class="govuk-list govuk-list--spaced">${view.shares.map(one)}</ul>`,
    })
  )
}

function earlyHelp(view: InterviewView): Html | false {
  const { rights, around, now, episode } = view
  if (around.authority !== 'staffordshire') return false
  const decided = view.earlyHelp.filter(one => one.inError === null)
  const open = around.open === true
  return html`<h2 class="govuk-heading-m">What early help decides</h2>
${!rights.readsEarlyHelp && html`<p class="govuk-body">Your role may not read this part.</p>`}
${open && html`<p class="govuk-body">The child is open to social care, so their social worker has the interview, and early help decides nothing.</p>`}
${rights.readsEarlyHelp && !open && decided.length === 0 && html`<p class="govuk-body">Nothing decided yet.</p>`}
${decided.map(
  one =>
    html`<p class="govuk-body"><strong>${earlyHelpDecisions[one.decision]}.</strong> Reviewed by ${one.reviewer}, ${sayWhen(one.at, now)}. ${one.reason}</p>${rights.decide && html`<p class="govuk-body-s"><a class="govuk-link" href="${interviewHref(episode.id, `/wrong/decision/${one.id}`)}">This is wrong<span class="govuk-visually-hidden">: the decision of early help</span></a></p>`}`,
)}
${rights.decide && !open && html`<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}/do/early-help">Record what early help decides</a></p>`}`
}

/** Draws who gets it. */
export function distribution(view: InterviewView): Html {
  const { rights, consent, heldAt, messages, now, episode } = view
  if (!rights.readsSharing)
    return html`<h2 class="govuk-heading-m" id="sharing">Who gets it</h2><p class="govuk-body">Your role may not read this part.</p>${earlyHelp(view)}`
  const may = mayShare(consent ?? nothingSaid)
  return html`<h2 class="govuk-heading-m" id="sharing">Who gets it</h2>
${insetText({ text: may.kind === 'may' ? `It may be shared. ${may.says}` : `It is not shared as it stands. ${may.says}` })}
${heldAt.length === 0 && rights.readsPlans && html`<p class="govuk-body">Nothing is owed before an interview is submitted.</p>`}
${stackedTable({
  caption: 'To whom it goes',
  columns: [{ label: 'Who' }, { label: 'Has it' }, { label: 'Record' }],
  rows: rows(view),
  emptyText: 'Nobody.',
})}
${rights.consent && html`<p class="govuk-body"><a class="govuk-link" href="${interviewHref(episode.id, '/share/other')}">Record that it went to somebody else</a></p>`}
${everyShare(view)}
${messages.length > 0 && html`<h3 class="govuk-heading-s">Told by Homeward</h3>${messageList(messages, now, '')}`}
${earlyHelp(view)}`
}
