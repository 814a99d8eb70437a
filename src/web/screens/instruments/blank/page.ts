// A form to fill in by hand: in the order and the words of the paper form, with room to write.
import { type Instrument, questionsOf } from '../../../../domain/instruments/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { table } from '../../../components/table/table.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { tabTitle } from '../filling.ts'
import type { Pen } from '../sheet/pen.ts'
import { drawSections, drawSheet } from '../sheet/sheet.ts'

const blank: Pen = { kind: 'blank' }

function bands({ bands: all = [] }: Instrument): Html | false {
  return (
    all.length > 0 &&
    html`<section class="hw-paper__section"><h2 class="govuk-heading-m">Score</h2>
${table({
  caption: 'Bands',
  captionClasses: 'govuk-visually-hidden',
  firstCellIsHeader: true,
  head: [{ text: 'RAG Rating' }, { text: 'Threshold' }, { text: 'X' }],
  rows: all.map(one => [{ text: one.label }, { text: one.printed }, { text: '' }]),
})}</section>`
  )
}

function reviews(of: Instrument): Html {
  const numbers = Array.from({ length: of.life?.reviews ?? 0 }, (_, i) => i + 1)
  return html`${numbers.map(
    n => html`<div class="hw-paper__review"><h2 class="govuk-heading-l">Review ${n}</h2>
${drawSections(blank, questionsOf(of, n), () => [], `review-${n}-`)}</div>`,
  )}`
}

/** Draws the form. */
export function blankFormPage(of: Instrument): Page {
  return {
    kind: 'page',
    title: tabTitle(of.name),
    part: 'children',
    before: backLink({ href: '/', text: 'Back to home' }),
    body: html`<div class="hw-no-print">${insetText({ text: 'Print it with your browser. Once it is filled in, copy it into Homeward with the date on which it was completed.' })}</div>
<div class="hw-paper hw-paper--print"><div class="hw-paper__top"><p class="hw-paper__head">${of.name}, version ${of.version} · Official: sensitive when completed</p></div>
<div class="hw-paper__body"><h1 class="govuk-heading-l">${of.title}</h1>
${drawSheet(blank, of)}
${bands(of)}
${reviews(of)}
</div></div>`,
  }
}
