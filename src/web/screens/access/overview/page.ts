// Access in one place: what waits for the actor, what they asked for and opened, and what information governance watches.
import { glassFindings, glassKinds, type Role, roleMay } from '../../../../domain/access/index.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import type {
  Glass,
  Keeperless,
  ManyBroken,
  OwnRequest,
  RequestToAnswer,
  RestrictedMet,
  Unanswered,
} from '../../../../store/access/reads.ts'
import type { ManySearches, Unexplained } from '../../../../store/search/reads.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { rowButton, rowForm } from '../row-act.ts'
import { sayClosing, sayRole, sayWhose } from '../words.ts'

/** What information governance sees; null for everybody else. */
export type Governance = {
  readonly unanswered: Unanswered
  readonly many: readonly ManyBroken[]
  readonly searchers: readonly ManySearches[]
  readonly unexplained: Unexplained
  readonly keeperless: readonly Keeperless[]
}

/** What the page shows. */
export type OverviewPage = {
  readonly role: Role
  readonly now: Instant
  readonly done: string | null
  readonly toAnswer: readonly RequestToAnswer[]
  readonly glasses: readonly Glass[]
  readonly met: readonly RestrictedMet[]
  readonly ownRequests: readonly OwnRequest[]
  readonly ownGlasses: readonly Glass[]
  readonly governance: Governance | null
  readonly tokens: Html
}

function toAnswer({ toAnswer: requests, now, role }: OverviewPage): Html | false {
  if (!roleMay(role, 'access-answers', 'read')) return false
  return stackedTable({
    caption: 'Requests that wait for an answer',
    columns: [{ label: 'Who asks' }, { label: 'For which child' }, { label: 'Why' }, { label: 'Asked' }],
    rows: requests.map(one => [
      {
        html: html`<a class="govuk-link" href="/access/requests/${one.id}">${one.asker}</a>, ${sayRole(one.role)}, ${one.agency}`,
      },
      { text: one.child },
      { text: one.reason },
      { html: html`${sayWhen(one.askedAt, now)}${one.tooLong && html` <strong>Waiting too long</strong>`}` },
    ]),
    emptyText: 'No request for access waits for you.',
  })
}

const sayFinding = ({ finding }: Glass): string => (finding === null ? 'Not yet reviewed' : glassFindings[finding])

function glassTable(caption: string, glasses: readonly Glass[], now: Instant, emptyText: string): Html {
  return stackedTable({
    caption,
    columns: [{ label: 'Who' }, { label: 'Which child' }, { label: 'Why' }, { label: 'When' }, { label: 'Review' }],
    rows: glasses.map(one => [
      {
        html: html`<a class="govuk-link" href="/access/glasses/${one.id}">${one.breaker}</a>, ${sayRole(one.role)}, ${one.agency}`,
      },
      { text: one.child === '' ? 'You do not see which' : one.child },
      { text: glassKinds[one.kind] },
      { text: `${sayWhen(one.brokenAt, now)}, ${sayClosing(one, now)}` },
      { text: sayFinding(one) },
    ]),
    emptyText,
  })
}

function sayAnswer(one: OwnRequest, now: Instant): Html {
  if (one.withdrawnAt !== null) return html`You withdrew it ${sayWhen(one.withdrawnAt, now)}`
  if (one.answer === null || one.answeredAt === null) return html`Waiting for an answer`
  const words = one.words ? html`: ${one.words}` : ''
  if (one.answer === 'refused') return html`Not given, ${sayWhen(one.answeredAt, now)}${words}`
  const open = one.childId !== null && html`. <a class="govuk-link" href="/children/${one.childId}">Open the record</a>`
  return html`Given until ${sayWhen(one.until ?? now, now)}${words}${open}`
}

const isWaiting = ({ answer, withdrawnAt }: OwnRequest): boolean => answer === null && withdrawnAt === null

function ownRequests({ ownRequests: requests, met, now, tokens }: OverviewPage): Html {
  const withdraw = (one: OwnRequest) =>
    rowButton(`/access/requests/${one.id}/withdraw`, { text: 'Withdraw', of: one.reference })
  const table = stackedTable({
    caption: 'What you asked for',
    columns: [{ label: 'Request' }, { label: 'Your reason' }, { label: 'Answer' }],
    rows: requests.map(one => [
      { text: `${one.reference}: a record of ${sayWhose(one.authority)}, asked ${sayWhen(one.askedAt, now)}` },
      { text: one.reason },
      { html: html`${sayAnswer(one, now)}${isWaiting(one) && withdraw(one)}` },
    ]),
    emptyText: 'You have asked for no access in this role.',
  })
  return html`${table}${(requests.some(isWaiting) || met.some(({ noter }) => noter === null)) && rowForm(tokens)}`
}

const noteButton = (one: RestrictedMet): Html =>
  rowButton(`/access/restricted-met/${one.entry}/${one.childId}`, {
    text: 'I have taken note',
    of: `of the search by ${one.searcher}`,
  })

// The form that the buttons of rows send stands once on the page, below what the actor asked for.
function restrictedMet({ met, now }: OverviewPage): Html | false {
  if (met.length === 0) return false
  return stackedTable({
    caption: 'Restricted records that a search met',
    columns: [{ label: 'Who searched' }, { label: 'Which child' }, { label: 'When' }, { label: 'Taken note' }],
    rows: met.map(one => [
      { text: `${one.searcher}, ${sayRole(one.role)}, ${one.agency}` },
      {
        html: html`<a class="govuk-link" href="/children/${one.childId}">${one.child || 'A record that you keep'}</a>`,
      },
      { text: `${sayWhen(one.metAt, now)}${one.times === 1 ? '' : `, ${one.times} times that day`}` },
      one.noter === null ? { html: noteButton(one) } : { text: one.noter },
    ]),
    emptyText: '',
  })
}

function sayUnexplained({ searches, unexplained, people }: Unexplained): string {
  if (searches === 0) return 'Nobody looked for a child in the last 24 hours.'
  const by = unexplained === 0 ? '' : `, by ${people === 1 ? '1 person' : `${people} people`}`
  return `Searches for a child in the last 24 hours: ${searches}, of them without a reason: ${unexplained}${by}.`
}

function governed({ governance, now }: OverviewPage): Html | false {
  if (governance === null) return false
  const { unanswered, many, searchers, unexplained, keeperless } = governance
  return html`<p class="govuk-body">Requests for access without an answer: ${unanswered.waiting}, of them waiting too long: ${unanswered.tooLong}.</p>
<p class="govuk-body"><a class="govuk-link" href="/access/trail">What has this person looked at?</a></p>
${stackedTable({
  caption: 'Restricted records without a keeper',
  columns: [{ label: 'Record' }, { label: 'Restricted' }],
  rows: keeperless.map(one => [
    {
      html: html`<a class="govuk-link" href="/access/keepers/${one.id}">A record of ${sayWhose(one.authority)}, ${one.record}…</a>`,
    },
    { text: sayWhen(one.sealedAt, now) },
  ]),
  emptyText: 'Every restricted record has a keeper who can come in.',
})}
${stackedTable({
  caption: 'Who opened several children’s records in an emergency within 24 hours',
  columns: [{ label: 'Who' }, { label: 'Children', numeric: true }],
  rows: many.map(one => [{ text: `${one.breaker}, ${one.agency}` }, { text: String(one.children) }]),
  emptyText: 'Nobody.',
})}
${stackedTable({
  caption: 'Who looked for children very often within 24 hours and opened no record',
  columns: [
    { label: 'Who' },
    { label: 'Searches', numeric: true },
    { label: 'Of them without a reason', numeric: true },
  ],
  rows: searchers.map(one => [
    { text: `${one.searcher}, ${one.agency}` },
    { text: String(one.searches) },
    { text: String(one.unexplained) },
  ]),
  emptyText: 'Nobody.',
})}
<p class="govuk-body">${sayUnexplained(unexplained)}</p>`
}

/** Draws the page. */
export function overviewPage(view: OverviewPage): Page {
  const { done, glasses, ownGlasses, now, role } = view
  const reviews = roleMay(role, 'break-glass-reviews', 'read') || glasses.length > 0
  return {
    kind: 'page',
    title: 'Access',
    part: 'access',
    body: html`${done !== null && notificationBanner({ type: 'success', text: done })}
<h1 class="govuk-heading-l">Access</h1>
<p class="govuk-body"><a class="govuk-link" href="/access/cover">Cover while away</a> · <a class="govuk-link" href="/children/search">Find a child</a></p>
${toAnswer(view)}
${reviews && glassTable('Records opened in an emergency', glasses, now, 'No record that you answer for was opened in an emergency in the last 90 days.')}
${restrictedMet(view)}
${governed(view)}
${ownRequests(view)}
${ownGlasses.length > 0 && glassTable('What you opened in an emergency', ownGlasses, now, '')}`,
  }
}
