// What contradicts itself in an episode, for its page: a question where nobody insisted, a mark where somebody did.
import { contradictionsOf, type Episode } from '../../../domain/missing/index.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import { type Html, html } from '../../html.ts'

/** The questions and marks; `mayCorrect` says whether the actor may answer them. */
export function doubtsPart(episode: Episode, mayCorrect: boolean): Html {
  if (episode.enteredInErrorAt !== null) return html``
  const all = contradictionsOf(episode)
  const asked = all.filter(({ code }) => !episode.keptAsSaid.includes(code))
  const kept = all.filter(({ code }) => episode.keptAsSaid.includes(code))
  const links = html` <a class="govuk-link" href="/episodes/${episode.id}/do/correct">Correct it</a>, or <a class="govuk-link" href="/episodes/${episode.id}/do/as-said">say that it is right</a>.`
  return html`${asked.map(({ says }) => warningText({ html: html`${says} Is that right?${mayCorrect && links}`, iconFallbackText: 'Warning' }))}
${kept.length > 0 && insetText({ text: kept.map(one => one.kept).join(' ') })}`
}
