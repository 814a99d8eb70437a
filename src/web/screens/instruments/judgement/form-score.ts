// What the answers of a form come to, for the pages on which it is checked and read: the score with both bands, or the ticks
// counted; nothing where the instrument has neither.
import { type AnyAnswers, type Instrument, outcomeOf } from '../../../../domain/instruments/index.ts'
import type { Day } from '../../../../domain/kernel/index.ts'
import { type Html, html } from '../../../html.ts'
import { countsPart } from '../column-tick/counts.ts'
import { bandsShown } from './bands-shown.ts'
import { indicatorIds } from './indicators.ts'
import { scoreBox } from './score-box.ts'
import { scoreOf } from './score-of.ts'

/** The form, the day on which it is looked at, and where an indicator is answered, by its number, if it can be. */
export type FormScore = {
  readonly of: Instrument
  readonly answers: AnyAnswers
  readonly on: Day
  readonly link?: (indicator: number) => string
}

/** Draws what the answers come to; false where the instrument has no score and no columns. */
export function formScore({ of, answers, on, link }: FormScore): Html | false {
  if (indicatorIds(of).length === 0) return countsPart(of, answers)
  const bands = bandsShown(outcomeOf(of, answers, on))
  return html`${scoreBox({ of, score: scoreOf({ of, answers }), link })}<p class="govuk-body">${bands}</p>`
}
