// The markers of a child: which stand, where each comes from, and which are over; with what may follow from them.
import { byStanding, isSign, type RiskMarker, riskMarkers, traffickingSigns } from '../../../domain/alerts/index.ts'
import { displayName } from '../../../domain/children/index.ts'
import type { Id, Instant } from '../../../domain/kernel/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { details } from '../../components/details/details.ts'
import { factList } from '../../components/fact-list/fact-list.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import { sayWhen } from '../say.ts'
import type { EpisodeName, MarkersView } from './load.ts'

/** Where the markers of a child stand. */
export const markersHref = (child: Id<'child'>, rest = ''): string => childHref(child, `/markers${rest}`)

const doneWords: Readonly<Record<string, string>> = {
  new: 'The marker is saved. What follows from it stands among the duties of the child.',
  end: 'The marker has ended. It stays in the history with your reason.',
  wrong: 'The marker is marked as entered in error.',
}

/** What was just done, by the word in the address; null where nothing was. */
export const doneOf = (word: string): string | null => doneWords[word] ?? null

const saySigns = (signs: readonly string[]): string =>
  signs.map(sign => (isSign(sign) ? traffickingSigns[sign] : sign)).join('; ')

function sayOver({ ended, inError }: RiskMarker, now: Instant): string {
  if (inError !== null) return `Entered in error, ${sayWhen(inError.at, now)}: ${inError.reason}`
  return ended === null ? 'It stands' : `Ended ${sayWhen(ended.at, now)}: ${ended.because}`
}

/** A marker in its facts. */
export function markerFacts(marker: RiskMarker, episodes: readonly EpisodeName[], now: Instant): Html {
  const { episodeId, signs, says, since, form, by } = marker
  const episode = episodes.find(({ id }) => id === episodeId)
  const link =
    episodeId !== null &&
    html`<a class="govuk-link" href="/episodes/${episodeId}">${episode?.reference ?? 'The episode'}</a>`
  const source =
    form === null
      ? { text: by }
      : { html: html`<a class="govuk-link" href="/forms/${form}">A form</a>, submitted by ${by}` }
  return factList({
    facts: [
      { label: 'Why', value: { text: says } },
      ...(signs.length === 0 ? [] : [{ label: 'Signs', value: { text: saySigns(signs) } }]),
      { label: 'Since', value: { text: sayWhen(since, now) } },
      { label: 'Says so', value: source },
      { label: 'About', value: link === false ? { text: 'The child' } : { html: link } },
      { label: 'How it stands', value: { text: sayOver(marker, now) } },
    ],
  })
}

function standing({ bar, episodes, mayWrite, now }: MarkersView, marker: RiskMarker): Html {
  const move = (path: string, text: string) =>
    button({ text, href: markersHref(bar.id, `/${marker.id}/${path}`), classes: 'govuk-button--secondary' })
  return html`<section class="hw-section"><h2 class="govuk-heading-m">${riskMarkers[marker.kind].name}</h2>
${markerFacts(marker, episodes, now)}
${mayWrite && html`<div class="govuk-button-group">${move('end', 'It is so no longer')}${move('wrong', 'It is wrong')}</div>`}</section>`
}

function over({ episodes, now }: MarkersView, markers: readonly RiskMarker[]): Html | false {
  const one = (marker: RiskMarker) =>
    html`<h3 class="govuk-heading-s">${riskMarkers[marker.kind].name}</h3>${markerFacts(marker, episodes, now)}`
  return (
    markers.length > 0 &&
    details({ summaryText: `Ended or entered in error (${markers.length})`, html: html`${markers.map(one)}` })
  )
}

/** Draws the page. */
export function markersPage(view: MarkersView, done: string | null): Page {
  const { bar, markers, mayWrite } = view
  const { standing: stand, over: past } = byStanding(markers)
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${done !== null && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">Markers</h1>
<p class="govuk-body">What the protocol asks to act upon. A form that says so makes a marker, and so does a person with a reason. No score decides: a marker asks somebody to think.</p>
${stand.length === 0 && html`<p class="govuk-body">No marker stands.</p>`}
${stand.map(marker => standing(view, marker))}
${mayWrite && button({ text: 'Add a marker', href: markersHref(bar.id, '/new') })}
${over(view, past)}
</div></div>`
  const before = backLink({ href: childHref(bar.id), text: 'Back to the child' })
  return { kind: 'page', title: 'Markers', part: 'children', before, body }
}
