// The score of a matrix: both totals, their sum, the band as printed and as it is built, what is unanswered or not known.
import { type Band, crosswalk, type Instrument } from '../../../../domain/instruments/index.ts'
import { details, stackedTable } from '../../../components/index.ts'
import { type Html, html } from '../../../html.ts'
import { type ScoreLines, type ScoreShown, scoreLines } from './score-words.ts'

/** What the box shows; `link` leads to an indicator by its number, where the reader may answer it. */
export type ScoreBox = {
  readonly of: Instrument
  readonly score: ScoreShown
  readonly link?: ((indicator: number) => string) | undefined
}

const labels = {
  totalA: 'Total Indicator score (A):',
  totalB: 'Total Indicator score (B):',
  total: 'Assessment Score (A+B):',
  band: 'RAG Rating',
  unanswered: 'Unanswered indicators',
  notKnown: 'Indicators that are not known',
} as const

type LineName = keyof typeof labels
const names = ['totalA', 'totalB', 'total', 'band', 'unanswered', 'notKnown'] as const satisfies readonly LineName[]

const linked = (numbers: readonly number[], link: (indicator: number) => string): Html =>
  html`${numbers.map((n, i) => html`${i > 0 && ', '}<a class="govuk-link" href="${link(n)}">${n}</a>`)}`

function saidIn(name: LineName, lines: ScoreLines, { score, link }: ScoreBox): Html {
  const numbers = name === 'unanswered' ? score.unanswered : name === 'notKnown' ? score.notKnown : []
  return link !== undefined && numbers.length > 0 ? linked(numbers, link) : html`${lines[name]}`
}

const row = (name: LineName, lines: ScoreLines, box: ScoreBox): Html =>
  html`<div class="hw-score__row"><dt>${labels[name]}</dt><dd data-as-saved="${name}">${saidIn(name, lines, box)}</dd></div>`

const built = ({ from, to }: Band): string => `${from} to ${to}`

/** The bands as printed beside the totals by which they are built (GAP-01), with the one that the score gives. */
export const bandTable = ({ bands = [] }: Instrument, band: string | null): Html =>
  stackedTable({
    caption: 'Bands',
    captionClasses: 'govuk-table__caption--s',
    emptyText: 'This form has no bands.',
    columns: [
      { label: 'RAG Rating' },
      { label: 'Threshold as printed' },
      { label: 'Counted here' },
      { label: 'This form' },
    ],
    rows: bands.map(one => [
      { text: one.label },
      { text: one.printed },
      { text: built(one) },
      { text: one.key === band ? 'X' : 'no' },
    ]),
  })

/** How older words lie beside the four bands: help for a reader. */
export const crosswalkHelp = (): Html =>
  details({
    summaryText: 'Low, medium and high: how they lie beside the four bands',
    html: html`<p class="govuk-body">The form speaks of Low, Medium and High and has four bands of its own. This is only help for a reader: nothing is worked out from it, and no old record is changed (GAP-03, GAP-08).</p>
<ul class="govuk-list govuk-list--bullet">${crosswalk.map(({ says }) => html`<li>${says}</li>`)}</ul>`,
  })

/** Draws the score. Its lines are renewed by a script after each save, where the page is told of them. */
export function scoreBox(box: ScoreBox): Html {
  const lines = scoreLines(box.of, box.score)
  return html`<section class="hw-score" aria-labelledby="score"><h2 class="govuk-heading-m" id="score" data-as-saved="headline">${lines.headline}</h2>
<dl class="hw-score__lines">${names.map(name => row(name, lines, box))}</dl>
<p class="hw-score__boundary" data-as-saved="boundary">${lines.boundary}</p></section>`
}
