// A programme week by week, as words in boxes: read in order, and without colour.
import type { Day } from '../../../domain/kernel/index.ts'
import { sayDay } from '../../../domain/kernel/index.ts'
import { type Week, weekWords } from '../../../domain/programme/index.ts'
import { type Html, html } from '../../html.ts'

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

const beside = ({ tried, parents }: Week): readonly string[] => [
  ...(tried === 0 ? [] : [`tried ${times(tried)} more`]),
  ...(parents === 0 ? [] : [`parents or carers ${times(parents)}`]),
]

function drawWeek(week: Week, today: Day): Html {
  const { number, from, to, planned, held, stands } = week
  const isNow = from <= today && today <= to
  const more = beside(week)
  return html`<li class="hw-week hw-week--${stands}">
<span class="hw-week__number">Week ${number}${isNow && html` <span class="hw-week__now">this week</span>`}</span>
<span class="hw-week__days">${sayDay(from)} to ${sayDay(to)}</span>
<strong class="hw-week__stands">${weekWords[stands]}</strong>
<span class="hw-week__count">${held} held, ${planned} planned</span>
${more.length > 0 && html`<span class="hw-week__more">Also ${more.join(', ')}</span>`}
</li>
`
}

/** Draws the strip. */
export const drawStrip = (weeks: readonly Week[], today: Day): Html =>
  html`<ol class="hw-weeks">${weeks.map(week => drawWeek(week, today))}</ol>`
