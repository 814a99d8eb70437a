// The lists of referrals: those of a child with the ways to make one, and one's own, made and to answer.
import { displayName } from '../../../domain/children/index.ts'
import { sayElapsed } from '../../../domain/kernel/index.ts'
import { isOver, kindAdvice, type Referral, referralKindKeys, referralKinds } from '../../../domain/referrals/index.ts'
import type { NamedReferral } from '../../../store/referrals/reads.ts'
import { details } from '../../components/details/details.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { stackedTable } from '../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childBar, childParts } from '../children/child-bar.ts'
import { sayWhen } from '../say.ts'
import type { ChildReferrals, MineView } from './load.ts'
import { childOf, newReferralHref, referralHref, stateTag } from './words.ts'

type Now = Referral['madeAt']

const kindLink = ({ id, kind }: Referral): Html =>
  html`<a class="govuk-link" href="${referralHref(id)}">${referralKinds[kind]}</a>`

const sentWords = ({ sentAt, toName }: Referral, now: Now): string =>
  sentAt === null ? 'Not sent' : `${toName === '' ? '' : `${toName}, `}${sayWhen(sentAt, now)}`

const ofChildRow = (one: Referral, now: Now) => [
  { html: kindLink(one) },
  { html: stateTag(one.state) },
  { text: sentWords(one, now) },
  { text: `${one.by}, ${sayWhen(one.madeAt, now)}` },
]

const ofChildColumns = [{ label: 'Referral' }, { label: 'How it stands' }, { label: 'Sent' }, { label: 'Made by' }]

function ofChildTable(caption: string, referrals: readonly Referral[], now: Now, emptyText: string): Html {
  const rows = referrals.map(one => ofChildRow(one, now))
  return stackedTable({ caption, columns: ofChildColumns, rows, emptyText })
}

function ways({ bar, mayWrite }: ChildReferrals): Html | false {
  if (!mayWrite) return false
  const item = (kind: (typeof referralKindKeys)[number]) =>
    html`<li><a class="govuk-link" href="${newReferralHref(bar.id, kind)}">${referralKinds[kind]}</a><br><span class="govuk-hint">${kindAdvice[kind]}</span></li>`
  return html`<h2 class="govuk-heading-m" id="new">Make a referral</h2>
${insetText({ text: 'A matrix and an information report to the police are not referrals to children’s social care. If the child may come to harm, refer to the front door first, whatever else you do.' })}
<ul class="govuk-list govuk-list--spaced">${referralKindKeys.map(item)}</ul>`
}

/** The referrals of a child. */
export function childReferralsPage(view: ChildReferrals): Page {
  const { bar, referrals, role, now } = view
  const open = referrals.filter(({ state }) => !isOver(state))
  const over = referrals.filter(({ state }) => isOver(state))
  const body = html`${childParts(bar.id, 'referrals', role)}
<h1 class="govuk-heading-l">Referrals of ${displayName(bar.identity)}</h1>
${ofChildTable('Under way', open, now, 'No referral is under way.')}
${over.length > 0 && details({ summaryText: `Over (${over.length})`, html: ofChildTable('Over', over, now, '') })}
${ways(view)}`
  return { kind: 'page', title: 'Referrals of a child', part: 'children', before: childBar(bar, now), body }
}

const waited = ({ sentAt, madeAt }: Referral, now: Now): string => sayElapsed(sentAt ?? madeAt, now)

const mineRow = (one: NamedReferral, now: Now) => [
  { html: html`<a class="govuk-link" href="${referralHref(one.id)}">${childOf(one)}</a>` },
  { text: referralKinds[one.kind] },
  { html: stateTag(one.state) },
  { text: isOver(one.state) ? 'Over' : waited(one, now), sortValue: one.sentAt ?? one.madeAt },
  { text: one.by },
]

const mineColumns = [
  { label: 'Child' },
  { label: 'Referral' },
  { label: 'How it stands' },
  { label: 'For', sort: 'none' as const },
  { label: 'Made by' },
]

function mineTable(caption: string, referrals: readonly NamedReferral[], now: Now, emptyText: string): Html {
  return stackedTable({ caption, columns: mineColumns, rows: referrals.map(one => mineRow(one, now)), emptyText })
}

function half(title: string, referrals: readonly NamedReferral[], now: Now, emptyText: string): Html {
  const open = referrals.filter(({ state }) => !isOver(state)).toReversed()
  const over = referrals.filter(({ state }) => isOver(state))
  return html`${mineTable(title, open, now, emptyText)}
${over.length > 0 && details({ summaryText: `Over (${over.length})`, html: mineTable(`${title}: over`, over, now, '') })}`
}

/** One's own referrals, in and out. */
export function myReferralsPage({ made, toAnswer, mayTriage, now }: MineView): Page {
  const body = html`<h1 class="govuk-heading-l">Referrals</h1>
${mayTriage && html`<p class="govuk-body"><a class="govuk-link" href="/triage">The weekly triage</a></p>`}
${half('For you or your team to answer', toAnswer, now, 'No referral waits for you or your team.')}
${half('Made by you or your team', made, now, 'You and your team have made no referral.')}
<p class="govuk-body">A referral is made on the record of the child.</p>`
  return { kind: 'page', title: 'Referrals', part: 'referrals', body }
}
