// The part of an episode's page that says who is missing together with the child, as far as the reader may see them.

import type { Instant } from '../../../domain/kernel/index.ts'
import { type Episode, endOf, missingSince, standingOf } from '../../../domain/missing/index.ts'
import type { Companion, Together } from '../../../store/together/reads.ts'
import { type Html, html } from '../../html.ts'
import { sayWhen } from '../say.ts'

/** With how many others, of whom nothing more is said. */
export const sayHidden = (hidden: number): string =>
  hidden === 1
    ? 'one other child, whose record you may not see'
    : `${hidden} other children, whose records you may not see`

/** How an episode of the group stands, in a few words. */
export function sayStanding(episode: Episode, now: Instant): string {
  const end = endOf(episode)
  if (end === null) return `missing since ${sayWhen(missingSince(episode), now)}`
  const well = standingOf(episode).kind === 'home' ? ', seen to be well' : ', not yet checked well'
  return `found ${sayWhen(end, now)}${well}`
}

const line = ({ episode, subject }: Companion, now: Instant): Html =>
  html`<li><a class="govuk-link" href="/episodes/${episode.id}">${subject.name}</a>, ${episode.reference}: ${sayStanding(episode, now)}</li>`

/** Draws the part; nothing where there is nothing to say and nothing to do. */
export function togetherPart(episode: Episode, together: Together, now: Instant, mayWrite: boolean): Html {
  const { seen, hidden, from } = together
  const some = seen.length + hidden > 0
  const maySay = mayWrite && episode.enteredInErrorAt === null
  if (!some && !maySay) return html``
  const words = some ? 'Say more, or take it back' : 'Say who is missing with them'
  return html`<h2 class="govuk-heading-m">Missing together</h2>
${!some && html`<p class="govuk-body">Nobody is recorded as missing with them.</p>`}
${seen.length > 0 && html`<ul class="govuk-list govuk-list--spaced">${seen.map(one => line(one, now))}</ul>`}
${hidden > 0 && html`<p class="govuk-body">With ${sayHidden(hidden)}.</p>`}
${from !== null && html`<p class="govuk-body">Together since ${sayWhen(from, now)}, as far as anyone said.</p>`}
${maySay && html`<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}/together">${words}</a></p>`}`
}
