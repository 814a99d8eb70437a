// Both bands of a form wherever one is shown: what the score gives, and what the professional judged.
import { sayLevel } from '../../../../domain/instruments/index.ts'
import { type Html, html } from '../../../html.ts'

/** A form's score and levels, as a line of a list has them; null is what it does not have. */
export type BandsOf = {
  readonly score: number | null
  readonly scoredLevel: string | null
  readonly level: string | null
}

/** What the score gives, such as "Suspected (31 of 56)"; why there is none where there is none. */
export function sayScored({ score, scoredLevel }: BandsOf, most: number): string {
  if (scoredLevel === null || score === null) return 'no band, because not every indicator has a level'
  return `${sayLevel(scoredLevel)} (${score} of ${most})`
}

/** Both bands in words: "Judged: Evidenced. Scored: Suspected (31 of 56)". */
export function bandsShown(of: BandsOf, most = 56): Html {
  const differs = of.level !== null && of.scoredLevel !== null && of.level !== of.scoredLevel
  return html`<span class="hw-bands"><strong>Judged: ${of.level === null ? 'not judged' : sayLevel(of.level)}</strong>${differs && html` <span>(differs from the score)</span>`}<br>
Scored: ${sayScored(of, most)}</span>`
}
