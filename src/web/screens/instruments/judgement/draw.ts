// The professional judgement: the score first, then agree with it or override it, with the reason where the two differ.
import { type Question, sayLevel } from '../../../../domain/instruments/index.ts'
import { checkboxes, errorMessage, fieldset, radios, textarea } from '../../../components/index.ts'
import { textOf } from '../../../frame/fields.ts'
import { type Html, html } from '../../../html.ts'
import type { AskedIn, AskedQuestion, DrawInput } from '../input/asked.ts'
import { indicatorPage } from './indicators.ts'
import { bandTable, crosswalkHelp, scoreBox } from './score-box.ts'
import { scoreOf } from './score-of.ts'
import type { ScoreShown } from './score-words.ts'

/** Whether a question is the judgement of a matrix: a band, why, and the confirmation at a printed boundary. */
export const isJudgement = ({ input }: Question): boolean =>
  input.kind === 'parts' && 'band' in input.parts && 'boundaryConfirmed' in input.parts

type Shown = { readonly band: string; readonly why: string; readonly confirmed: boolean }

function shownIn({ id, stored, fields }: AskedQuestion): Shown {
  if (fields !== null)
    return {
      band: textOf(fields, `${id}-band`),
      why: textOf(fields, `${id}-why`),
      confirmed: textOf(fields, `${id}-boundaryConfirmed`) === 'yes',
    }
  const held = (stored?.value ?? {}) as { readonly [name: string]: unknown }
  return {
    band: typeof held.band === 'string' ? held.band : '',
    why: typeof held.why === 'string' ? held.why : '',
    confirmed: held.boundaryConfirmed === true,
  }
}

type Of = { readonly asked: AskedQuestion; readonly shown: Shown; readonly score: ScoreShown | null }

const optionsOf = ({ input }: Question) => {
  const cell = input.kind === 'parts' ? input.parts.band?.cell : undefined
  return cell?.kind === 'single' ? cell.options : []
}

const labelOf = ({ input }: Question, part: string): string =>
  input.kind === 'parts' ? (input.parts[part]?.label ?? '') : ''

function bandRadios({ asked, shown, score }: Of): Html {
  const agrees = (key: string) => (score?.band === key ? ' – agrees with the score' : '')
  const own = optionsOf(asked.question).map(({ key, label }) => ({ value: key, text: `${label}${agrees(key)}` }))
  const taken = shown.band === '' ? [] : [{ divider: 'or' }, { value: '', text: 'No answer yet' }]
  return radios({
    name: `${asked.id}-band`,
    fieldset: { legend: { text: labelOf(asked.question, 'band'), classes: 'govuk-fieldset__legend--s' } },
    value: shown.band,
    items: [...own, ...taken],
  })
}

function whyHint(score: ScoreShown | null): string {
  if (score === null) return 'Needed where your judgement differs from the score, or where there is no score.'
  if (score.band !== null)
    return `Needed where your judgement is another than ${sayLevel(score.band)}, which the score gives.`
  return score.notKnown.length > 0 && score.unanswered.length === 0
    ? 'Needed, because something is not known and so there is no band to agree with.'
    : 'Needed where your judgement differs from the score.'
}

const why = ({ asked, shown, score }: Of): Html =>
  textarea({
    name: `${asked.id}-why`,
    label: { text: labelOf(asked.question, 'why'), classes: 'govuk-label--s' },
    hint: { text: whyHint(score) },
    value: shown.why,
    rows: 5,
  })

// Only where two printed bands meet is there anything to confirm; without a score the box stands in case there is, and
// what was confirmed once can be taken back.
const confirmation = ({ asked, shown, score }: Of): Html | false =>
  (score === null || score.boundary || shown.confirmed) &&
  checkboxes({
    name: `${asked.id}-boundaryConfirmed`,
    items: [{ value: 'yes', text: labelOf(asked.question, 'boundaryConfirmed'), checked: shown.confirmed }],
  })

// The pages of a form stand beside each other, so the page alone is an address.
const scorePart = ({ of }: AskedIn, score: ScoreShown): Html =>
  html`${scoreBox({ of, score, link: number => indicatorPage(of, number) })}${bandTable(of, score.band)}${crosswalkHelp()}`

/** Draws the judgement without the score above it, for a page that shows the score elsewhere. */
export function drawJudgementFields(asked: AskedQuestion): Html {
  const { within, fault, id, question } = asked
  const score = within === undefined ? null : scoreOf(within)
  const of: Of = { asked, shown: shownIn(asked), score }
  const inside = html`${fault !== undefined && errorMessage({ id: `${id}-error`, text: fault })}${bandRadios(of)}${why(of)}${confirmation(of)}`
  const legend = { text: question.label, classes: 'govuk-fieldset__legend--m' }
  return fieldset({ legend, html: inside, attributes: { id, tabindex: '-1' } })
}

/** Draws the judgement under the score. */
export const drawJudgement: DrawInput = asked => {
  const { within } = asked
  return html`${within !== undefined && scorePart(within, scoreOf(within))}${drawJudgementFields(asked)}`
}
