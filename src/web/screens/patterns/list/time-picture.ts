// When children go, as a picture that the server draws: weekdays down, parts of the day across, the number in each cell.
import { episodesAt, partsOfDay, shadeOf, type TimeCell, weekdayNames } from '../../../../domain/patterns/index.ts'
import { type Html, html } from '../../../html.ts'

const left = 92
const top = 26
const wide = 68
const high = 30

function cell(cells: readonly TimeCell[], largest: number, weekday: number, part: number): Html {
  const count = episodesAt(cells, weekday, part)
  const shade = shadeOf(count, largest)
  const [x, y] = [left + part * wide, top + (weekday - 1) * high]
  return html`<rect class="hw-strip__cell hw-strip__cell--${shade}" x="${x}" y="${y}" width="${wide}" height="${high}"></rect>
<text class="hw-strip__level hw-strip__level--${shade}" x="${x + wide / 2}" y="${y + 20}" text-anchor="middle">${count}</text>`
}

/** Draws it. What stands in it stands in the table beside it too. */
export function timePicture(cells: readonly TimeCell[]): Html {
  const known = cells.filter(({ part }) => part >= 0)
  const largest = Math.max(0, ...known.map(({ episodes }) => episodes))
  const [width, height] = [left + partsOfDay.length * wide + 2, top + weekdayNames.length * high + 2]
  return html`<div class="govuk-body"><svg width="100%" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="when-title when-description" xmlns="http://www.w3.org/2000/svg">
<title id="when-title">When children go missing</title>
<desc id="when-description">Episodes by weekday and part of the day; the darker, the more. The table has the same numbers.</desc>
${partsOfDay.map(({ part, name }) => html`<text class="hw-strip__name" x="${left + part * wide + wide / 2}" y="18" text-anchor="middle">${name}</text>`)}
${weekdayNames.map((name, i) => html`<text class="hw-strip__name" x="0" y="${top + i * high + 20}">${name}</text>`)}
${weekdayNames.map((_, i) => partsOfDay.map(({ part }) => cell(known, largest, i + 1, part)))}
</svg></div>`
}
