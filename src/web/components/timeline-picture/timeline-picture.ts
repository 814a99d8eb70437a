// The last twelve months on one strip, drawn by the server: episodes as bars by their length, with what was done about
// them as marks. The same stands in a table, for those who cannot see or do not trust a picture.
import { scaleLinear } from 'd3-scale'
import {
  dateOf,
  dayFrom,
  dayOf,
  type Instant,
  instant,
  sayDay,
  sayElapsed,
  sayMoment,
  startOfDay,
} from '../../../domain/kernel/index.ts'
import { type Html, html } from '../../html.ts'
import { details } from '../details/details.ts'
import { stackedTable } from '../stacked-table/stacked-table.ts'

/** A stretch of time in milliseconds of the epoch; `to` is null while it still lasts. */
export interface PictureBar {
  readonly from: number
  readonly to: number | null
  readonly label: string
}

/** A moment in milliseconds of the epoch. Each kind has a shape and a row of its own. */
export interface PictureMark {
  readonly at: number
  readonly kind: 'assessment' | 'meeting' | 'placement'
  readonly label: string
}

/** All times in milliseconds of the epoch; the strip reaches from `from` to `to`. */
export interface TimelinePictureParams {
  /** Begins the ids, for a page with more than one picture. */
  readonly id?: string | undefined
  readonly title: string
  readonly from: number
  readonly to: number
  readonly bars: readonly PictureBar[]
  readonly marks: readonly PictureMark[]
}

const width = 760
const left = 10
// The rows' names stand beside the latest days, which is what a phone shows first.
const right = 110
const rows = { episodes: 22, assessment: 56, meeting: 80, placement: 104 }
const bottom = 124
const names = { assessment: 'Assessments', meeting: 'Meetings', placement: 'Placements' }

type Scale = (at: number) => number

/** Writes the picture and, folded away, its table. */
export function timelinePicture(params: TimelinePictureParams): Html {
  const id = params.id ?? 'timeline-picture'
  const place = scaleLinear([params.from, params.to], [left, width - right]).clamp(true)
  const inside = params.bars.filter(bar => bar.from <= params.to && (bar.to ?? params.to) >= params.from)
  const marks = params.marks.filter(mark => mark.at >= params.from && mark.at <= params.to)
  const shown = { ...params, bars: inside, marks }
  return html`<div class="hw-picture">
<div class="hw-picture__scroll" tabindex="0" role="group" aria-label="${params.title}">
<svg class="hw-picture__drawing" viewBox="0 0 ${width} ${bottom + 24}" role="img" aria-labelledby="${id}-title ${id}-description" xmlns="http://www.w3.org/2000/svg">
<title id="${id}-title">${params.title}</title>
<desc id="${id}-description">${description(shown)}</desc>
<g aria-hidden="true">
${months(params.from, params.to, place)}
${rowNames()}
</g>
${inside.map(bar => barShape(bar, params.to, place))}
${marks.map(mark => markShape(mark, place))}
</svg>
</div>
${details({ summaryText: 'The same as a table', html: asTable(shown) })}
</div>`
}

function description({ bars, marks, from, to }: TimelinePictureParams): string {
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`
  const kinds = [
    count(bars.length, 'episode', 'episodes'),
    count(marks.filter(mark => mark.kind === 'assessment').length, 'assessment', 'assessments'),
    count(marks.filter(mark => mark.kind === 'meeting').length, 'meeting', 'meetings'),
    count(marks.filter(mark => mark.kind === 'placement').length, 'placement', 'placements'),
  ]
  return `${kinds.join(', ')} from ${sayDay(dayOf(instant(from)))} to ${sayDay(dayOf(instant(to)))}.`
}

function rowNames(): Html {
  const name = (words: string, y: number) =>
    html`<text class="hw-picture__name" x="${width - right + 14}" y="${y + 5}">${words}</text>`
  return html`${name('Missing', rows.episodes)}${Object.entries(names).map(([kind, words]) =>
    name(words, kind === 'assessment' ? rows.assessment : kind === 'meeting' ? rows.meeting : rows.placement),
  )}`
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The first of each month as London counts it. */
function monthStarts(from: number, to: number): { at: Instant; name: string }[] {
  const starts: { at: Instant; name: string }[] = []
  let { year, month } = dateOf(dayOf(instant(from)))
  for (;;) {
    const first = dayFrom({ year, month, day: 1 })
    const at = first === null ? null : startOfDay(first)
    if (at === null || at > to) return starts
    if (at >= from) starts.push({ at, name: monthNames[month - 1] ?? '' })
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
}

function months(from: number, to: number, place: Scale): Html {
  const ticks = monthStarts(from, to).map(({ at, name }) => {
    const x = rounded(place(at))
    const line = html`<line class="hw-picture__axis" x1="${x}" y1="${bottom}" x2="${x}" y2="${bottom + 5}"></line>`
    return html`${line}<text class="hw-picture__month" x="${x + 2}" y="${bottom + 18}">${name}</text>`
  })
  return html`<line class="hw-picture__axis" x1="${left}" y1="${bottom}" x2="${width - right}" y2="${bottom}"></line>${ticks}`
}

function barShape(bar: PictureBar, now: number, place: Scale): Html {
  // An hour in a year would be too thin to see.
  const length = Math.max(3, rounded(place(bar.to ?? now) - place(bar.from)))
  const x = Math.min(rounded(place(bar.from)), width - right - length)
  return html`<rect class="hw-picture__bar" x="${x}" y="${rows.episodes - 12}" width="${length}" height="24"><title>${bar.label}</title></rect>`
}

function markShape(mark: PictureMark, place: Scale): Html {
  const x = rounded(place(mark.at))
  const y = rows[mark.kind]
  const shape = `hw-picture__mark hw-picture__mark--${mark.kind}`
  const title = html`<title>${mark.label}</title>`
  switch (mark.kind) {
    case 'assessment':
      return html`<circle class="${shape}" cx="${x}" cy="${y}" r="7">${title}</circle>`
    case 'meeting':
      return html`<path class="${shape}" d="M${x} ${y - 8}l8 8-8 8-8-8z">${title}</path>`
    case 'placement':
      return html`<rect class="${shape}" x="${x - 6}" y="${y - 6}" width="12" height="12">${title}</rect>`
  }
}

function rounded(x: number): number {
  return Math.round(x * 10) / 10
}

function asTable({ bars, marks, to }: TimelinePictureParams): Html {
  const lines = [
    ...bars.map(bar => ({
      at: bar.from,
      what: bar.label,
      long: `${sayElapsed(instant(bar.from), instant(bar.to ?? to))}${bar.to === null ? ', still missing' : ''}`,
    })),
    ...marks.map(mark => ({ at: mark.at, what: mark.label, long: 'not an episode' })),
  ].sort((a, b) => b.at - a.at)
  return stackedTable({
    caption: 'What happened, latest first',
    captionClasses: 'govuk-table__caption--s',
    columns: [{ label: 'When' }, { label: 'What' }, { label: 'How long' }],
    rows: lines.map(line => [{ text: sayMoment(instant(line.at)) }, { text: line.what }, { text: line.long }]),
    emptyText: 'Nothing is recorded for this time.',
  })
}
