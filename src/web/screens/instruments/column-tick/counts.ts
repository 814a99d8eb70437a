// How many indicators of the 2018 matrix are ticked in each column: for information only, because the form gives no rule from
// ticks to a level (RFM18-14, GAP-44).
import { type AnyAnswers, columnCounts, type Instrument } from '../../../../domain/instruments/index.ts'
import { summaryList } from '../../../components/index.ts'
import { type Html, html } from '../../../html.ts'

const labels = { low: 'Low', medium: 'Medium', high: 'High', none: 'No column printed' } as const

/** Draws the counts; nothing where the instrument has no ticks. */
export function countsPart(of: Instrument, answers: AnyAnswers): Html | false {
  const ticks = Object.values(of.questions).filter(({ input }) => input.kind === 'column-tick')
  if (ticks.length === 0) return false
  const counts = columnCounts(answers)
  const rows = (['low', 'medium', 'high', 'none'] as const).map(column => ({
    key: { text: labels[column] },
    value: { html: html`<span data-as-saved="${column}">${counts[column]}</span> ticked` },
  }))
  return html`<section aria-labelledby="column-counts"><h2 class="govuk-heading-m" id="column-counts">Ticks in each column, for information only</h2>
<p class="govuk-body">The form gives no rule from ticks to a level: you set the level of risk (RFM18-14).</p>
${summaryList({ rows })}</section>`
}
