// The part of an episode's page that says what was corrected, where it came from and where it went.
import { dayOf, hour, type Instant, instantText, sayDay, sayMoment } from '../../../domain/kernel/index.ts'
import { changesBetween, type Episode, missingSince, recordedLate } from '../../../domain/missing/index.ts'
import type { Correction, PoliceCheck } from '../../../store/corrections/reads.ts'
import { details } from '../../components/details/details.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { logList } from '../../components/log-list/log-list.ts'
import { type Html, html } from '../../html.ts'

/** What of an episode was put right, and what may still have to be, as far as the reader may see it. */
export type Beside = {
  readonly corrections: readonly Correction[]
  /** Episodes of the same child that may be the same time. */
  readonly alike: readonly Episode[]
  readonly movedTo: Episode | null
  readonly checks: readonly PoliceCheck[]
}

const link = (episode: Episode): Html =>
  html`<a class="govuk-link" href="/episodes/${episode.id}">${episode.reference}</a>`

/** "This looks like the same time": asked, never in the way. */
export function sameTimePart(episode: Episode, alike: readonly Episode[], mayWrite: boolean): Html {
  return html`${alike.map(other =>
    insetText({
      html: html`<p class="govuk-body">This looks like the same time as ${link(other)}, reported ${sayMoment(other.recordedAt)}.</p>
${mayWrite && html`<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}/same-time/${other.id}">Say whether it is the same time</a></p>`}`,
    }),
  )}`
}

const checkNames = {
  pnc: 'PNC',
  compact: 'COMPACT',
  storm: 'Storm',
  'home-address': 'Home address',
} as const satisfies Readonly<Record<PoliceCheck['lookedAt'], string>>

const checksOf = (checks: readonly PoliceCheck[]): Html | false =>
  checks.length > 0 &&
  html`<h3 class="govuk-heading-s">Checks by the police</h3>
<ul class="govuk-list">${checks.map(({ lookedAt, done, result }) => html`<li>${checkNames[lookedAt]}: ${done ? result || 'looked at, nothing said' : 'not looked at'}</li>`)}</ul>`

function lateLine(episode: Episode): Html | false {
  if (!recordedLate(episode)) return false
  const why = episode.lateBecause === null ? 'Nobody has said why.' : `Because: ${episode.lateBecause}`
  return html`<p class="govuk-body">Recorded late, ${sayMoment(episode.recordedAt)}, ${daysAfter(missingSince(episode), episode.recordedAt)}. ${why}</p>`
}

function daysAfter(began: Instant, recorded: Instant): string {
  const days = Math.floor((recorded - began) / (24 * hour))
  return days === 1 ? 'a day after it began' : `${days} days after it began`
}

const countsLine = ({ countedFrom, recordedAt, kind }: Episode): Html | false =>
  kind === 'missing' &&
  countedFrom !== null &&
  countedFrom > recordedAt &&
  html`<p class="govuk-body">Counts as missing from ${sayMoment(countedFrom)}, when it was changed to that.</p>`

const change = ({ label, before, after }: { label: string; before: string | null; after: string | null }): Html =>
  html`<p class="govuk-body hw-said"><strong>${label}:</strong> ${before ?? 'not recorded'} → ${after ?? 'taken out'}</p>`

function entry({ before, after, by, at, reason }: Correction) {
  return {
    at: { datetime: instantText(at), text: sayMoment(at) },
    who: by ?? 'Somebody',
    kind: 'Correction',
    html: html`${changesBetween(before, after).map(change)}<p class="govuk-body hw-said">${reason}</p>`,
  }
}

/** Draws the part. */
export function correctionsPart(episode: Episode, beside: Beside, mayWrite: boolean): Html {
  const { corrections, movedTo, checks } = beside
  const standing = episode.enteredInErrorAt === null
  const said = [
    episode.movedFrom !== null &&
      html`<p class="govuk-body">${episode.reference} was recorded first on another record.</p>`,
    movedTo !== null && html`<p class="govuk-body">It stands on the right record: ${link(movedTo)}.</p>`,
    episode.duplicateOf !== null &&
      html`<p class="govuk-body">The same time is kept as <a class="govuk-link" href="/episodes/${episode.duplicateOf}">another episode</a>.</p>`,
    episode.source === 'found-by-police' &&
      html`<p class="govuk-body">Found by the police; nobody had reported the child missing.</p>`,
    standing && lateLine(episode),
    standing && countsLine(episode),
    checksOf(checks),
    corrections.length > 0 &&
      details({
        summaryText: corrections.length === 1 ? '1 correction' : `${corrections.length} corrections`,
        html: logList({ entries: corrections.map(entry), emptyText: '' }),
      }),
    mayWrite &&
      standing &&
      html`<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}/wrong-child">This is on the wrong child’s record</a></p>`,
  ].filter(one => one !== false)
  return said.length === 0 ? html`` : html`<h2 class="govuk-heading-m">Put right</h2>${said}`
}

/** The day on which an episode began, for choosing among several. */
export const sayBegan = (episode: Episode): string => sayDay(dayOf(missingSince(episode)))
