// The hand-over of a shift on one page: who is missing, what happened, what falls due, and what is handed to us.
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import { type Instant, instantText, sayMoment } from '../../../../domain/kernel/index.ts'
import { toldWhom } from '../../../../domain/missing/index.ts'
import type { Duty, Taker } from '../../../../store/duties/reads.ts'
import type { ShiftEvent } from '../../../../store/hand-over/reads.ts'
import type { BoardLine } from '../../../../store/missing/reads.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { logList } from '../../../components/log-list/log-list.ts'
import { select } from '../../../components/select/select.ts'
import { textarea } from '../../../components/textarea/textarea.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { missingTable, unconfirmedTable } from '../../missing-now/board-lines.ts'
import { sayWhen } from '../../say.ts'
import { dutiesSection } from '../duty-rows.ts'
import { takerItems } from '../who.ts'

/** What the page shows. */
export type HandOverView = {
  readonly now: Instant
  readonly role: Role
  /** The shift's length in hours. */
  readonly hours: number
  readonly since: Instant
  readonly missing: readonly BoardLine[]
  readonly unconfirmed: readonly BoardLine[]
  readonly events: readonly ShiftEvent[]
  readonly due: readonly Duty[]
  readonly handed: readonly Duty[]
  /** What the actor or their team carries, and so would hand over. */
  readonly carried: readonly Duty[]
  readonly colleagues: readonly Taker[]
  readonly tokens: Html
  readonly form: string
  readonly chosen: { readonly to: string; readonly words: string }
  readonly faults: readonly Fault[]
  readonly outcome: readonly string[]
}

const kinds: Readonly<Record<string, string>> = {
  contact: 'Contact with the child',
  sighting: 'Sighting',
  assessment: 'View of the risk',
  decision: 'Decision',
  told: 'Told',
  information: 'Information in',
  police: 'Police contact',
}

const shown = { captionClasses: 'govuk-visually-hidden' } as const

const section = (id: string, heading: string, body: Html): Html =>
  html`<section class="hw-section" aria-labelledby="${id}"><h2 class="govuk-heading-m" id="${id}">${heading}</h2>${body}</section>`

function children({ missing, unconfirmed, now }: HandOverView): Html {
  const away = missing.filter(({ kind }) => kind !== 'missing')
  const gone = missing.filter(({ kind }) => kind === 'missing')
  const none = (emptyText: string, caption: string) => ({ ...shown, caption, emptyText })
  return html`${section('missing', 'Missing now', missingTable(gone, now, none('Nobody you can see is missing now.', 'Missing now')))}
${section('away', 'Away and only logged', missingTable(away, now, none('Nobody you can see is away and only logged.', 'Away and only logged')))}
${section('found', 'Found, not yet checked well', unconfirmedTable(unconfirmed, now, none('Every child found has been seen to be well.', 'Found, not yet checked well')))}`
}

function sayEvent({ says, told }: ShiftEvent): string {
  if (told === null) return says
  return [toldWhom[told.whom], says, told.done ? '' : 'not told'].filter(word => word !== '').join(', ')
}

function happened({ events, hours, since, now }: HandOverView): Html {
  const choices = [8, 12, 24, 72].map(
    one =>
      html`${one === hours ? html`<strong>${one} hours</strong>` : html`<a class="govuk-link" href="/hand-over?hours=${one}">${one} hours</a>`} `,
  )
  const list = logList({
    emptyText: 'Nothing was logged in this time.',
    entries: events.map(event => ({
      at: { datetime: instantText(event.at), text: sayMoment(event.at) },
      who: event.by,
      kind: kinds[event.kind] ?? event.kind,
      html: html`<p class="govuk-body hw-said"><a class="govuk-link" href="/episodes/${event.episodeId}">${event.name}</a>: ${sayEvent(event)}</p>`,
    })),
  })
  return section(
    'happened',
    `What happened since ${sayWhen(since, now)}`,
    html`<p class="govuk-body hw-no-print">Show the last ${choices}</p>${list}`,
  )
}

const hiddenForm = (view: HandOverView, act: string): Html =>
  html`<input type="hidden" name="act" value="${act}"><input type="hidden" name="_id" value="${view.form}"><input type="hidden" name="hours" value="${view.hours}">`

function handedToUs(view: HandOverView): Html {
  const { handed, now, role } = view
  const accept =
    handed.length > 0 &&
    roleMay(role, 'duties', 'write') &&
    form({
      action: '/hand-over',
      tokens: view.tokens,
      body: html`${hiddenForm(view, 'accept')}${button({ text: handed.length === 1 ? 'Accept it' : `Accept all ${handed.length}`, preventDoubleClick: true })}`,
    })
  return section(
    'handed',
    'Handed to us, not yet accepted',
    html`${dutiesSection(handed, now, { showChild: true, role, emptyText: 'Nothing waits to be accepted.', linkDuty: true })}${accept}`,
  )
}

function handOver(view: HandOverView): Html | false {
  const { carried, chosen, faults, role } = view
  if (!roleMay(role, 'duties', 'write')) return false
  if (carried.length === 0)
    return section(
      'over',
      'Hand over',
      html`<p class="govuk-body">You and your team carry no duties by name, so there is nothing to hand over.</p>`,
    )
  const many = carried.length === 1 ? 'The one duty' : `All ${carried.length} duties`
  const fault = faults[0] && { text: faults[0].text }
  const body = html`${hiddenForm(view, 'hand-on')}
<p class="govuk-body">${many} that you or your team carry. They stay with you until they are accepted.</p>
${select({ name: 'to', label: { text: 'To whom?' }, errorMessage: fault, items: takerItems(view.colleagues), value: chosen.to })}
${textarea({ name: 'words', label: { text: 'What must the next shift know?' }, rows: 4, value: chosen.words })}
${button({ text: 'Hand over', preventDoubleClick: true })}`
  return html`<div class="hw-no-print">${section(
    'over',
    'Hand over',
    html`${form({ action: '/hand-over', tokens: view.tokens, body })}
${details({ summaryText: 'Which duties these are', html: dutiesSection(carried, view.now, { showChild: true, role, linkDuty: true }) })}`,
  )}</div>`
}

/** Draws the page. */
export function handOverPage(view: HandOverView): Page {
  const { now, due, role, outcome } = view
  const falls = dutiesSection(due, now, {
    showChild: true,
    role,
    emptyText: 'Nothing falls due in the next 12 hours.',
    linkDuty: true,
  })
  const body = html`<h1 class="govuk-heading-l">Shift hand-over, ${sayMoment(now)}</h1>
${outcome.length > 0 && insetText({ html: html`${outcome.map(text => html`<p class="govuk-body">${text}</p>`)}` })}
${children(view)}${section('due', 'Due in the next 12 hours', falls)}${handedToUs(view)}${handOver(view)}${happened(view)}`
  const page = { kind: 'page', title: 'Shift hand-over', part: 'duties', faults: view.faults, body } as const
  return view.faults.length > 0 ? { ...page, status: 422 } : page
}
