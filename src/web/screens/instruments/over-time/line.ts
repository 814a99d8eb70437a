// The levels of a child over time as a picture: bands as zones, scores as a line, judgements and reviews as marks, and the
// grades of 2018 on rows of their own. The same stands in a table.
import { scaleLinear } from 'd3-scale'
import { type Band, type LevelPoint, levelNames, levelOrders, sayLevel } from '../../../../domain/instruments/index.ts'
import {
  addDays,
  addYears,
  type Day,
  dateOf,
  dayFrom,
  dayOf,
  type Instant,
  sayDay,
} from '../../../../domain/kernel/index.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { type Html, html } from '../../../html.ts'
import { formHref } from '../filling.ts'
import { sayJudged } from '../say-form.ts'

const width = 760
const left = 20
const right = 170
const top = 14
const plot = { top, height: 228, bottom: top + 228 }
const lane = 26
const most = 56

type Place = (day: number) => number

const rounded = (x: number): number => Math.round(x * 10) / 10

/** The height of a score in the plot; a band reaches half a point beyond its totals, so that bands meet. */
const heightOf = (score: number): number => rounded(plot.bottom - ((score + 0.5) / (most + 1)) * plot.height)

const middleOf = ({ from, to }: Band): number => rounded((heightOf(from) + heightOf(to)) / 2)

function zone({ key, from, to }: Band): Html {
  const upper = to >= most ? plot.top : heightOf(to + 0.5)
  const lower = from <= 0 ? plot.bottom : heightOf(from - 0.5)
  const name = levelNames[key as keyof typeof levelNames] ?? key
  return html`<rect class="hw-trend__zone hw-trend__zone--${key}" x="${left}" y="${upper}" width="${width - right - left}" height="${rounded(lower - upper)}"></rect>
<text class="hw-picture__name" x="${width - right + 10}" y="${rounded((upper + lower) / 2) - 2}">${name}</text>
<text class="hw-picture__month" x="${width - right + 10}" y="${rounded((upper + lower) / 2) + 14}">${from} to ${to}</text>`
}

const gradeLane = (n: number): number => plot.bottom + 16 + n * lane
const grades: readonly string[] = [...levelOrders.grades].reverse()

function gradeLanes(): Html {
  return html`${grades.map((grade, n) => {
    const y = gradeLane(n)
    const row = html`<rect class="hw-trend__lane" x="${left}" y="${y}" width="${width - right - left}" height="${lane - 2}"></rect>`
    return html`${row}<text class="hw-picture__name" x="${width - right + 10}" y="${y + 17}">2018: ${sayLevel(grade)}</text>`
  })}`
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

// So many months lie between two marks of the axis that their names have room.
function stepOf(from: Day, to: Day): number {
  const months = (to - from) / 30
  return months <= 14 ? 1 : months <= 40 ? 3 : 12
}

function ticks(from: Day, to: Day, place: Place, y: number): Html[] {
  const step = stepOf(from, to)
  const all: Html[] = []
  const first = dateOf(from)
  for (let n = 0; ; n += 1) {
    const month = first.month + n
    const day = dayFrom({ year: first.year + Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1, day: 1 })
    if (day === null || day > to) return all
    const { year, month: of } = dateOf(day)
    if (day < from || (of - 1) % step !== 0) continue
    const x = rounded(place(day))
    const name =
      step === 12 ? `${year}` : of === 1 || step === 3 ? `${monthNames[of - 1]} ${year % 100}` : monthNames[of - 1]
    all.push(html`<line class="hw-picture__axis" x1="${x}" y1="${y}" x2="${x}" y2="${y + 5}"></line>
<text class="hw-picture__month" x="${x}" y="${y + 19}" text-anchor="middle">${name}</text>`)
  }
}

const sayPoint = ({ on, review, score, level, riskType, generation }: LevelPoint): string => {
  const what = review === null ? `Matrix of ${generation === 'grades' ? '2018' : '2024'}` : `Review ${review}`
  const scored = score === null ? '' : `, score ${score}`
  return `${what}, ${sayDay(on)}${scored}, judged ${sayJudged(level, riskType)}`
}

function judgedMark(point: LevelPoint, bands: readonly Band[], place: Place): Html | false {
  const x = rounded(place(point.on))
  const title = html`<title>${sayPoint(point)}</title>`
  if (point.generation === 'grades') {
    const n = grades.indexOf(point.level ?? '')
    return (
      n >= 0 &&
      html`<rect class="hw-trend__grade" x="${x - 7}" y="${gradeLane(n) + 5}" width="14" height="14">${title}</rect>`
    )
  }
  const band = bands.find(one => one.key === point.level)
  if (band === undefined) return false
  const y = middleOf(band)
  return point.review === null
    ? html`<path class="hw-trend__judged" d="M${x} ${y - 12}l12 12-12 12-12-12z">${title}</path>`
    : html`<rect class="hw-trend__review" x="${x - 6}" y="${y - 6}" width="12" height="12">${title}</rect>`
}

function scoredMark(point: LevelPoint, place: Place): Html | false {
  if (point.score === null) return false
  const [x, y] = [rounded(place(point.on)), heightOf(point.score)]
  // Beside its marks, where neither they nor the line to the next cover it.
  const [beside, anchor] = x > width - right - 40 ? [x - 15, 'end'] : [x + 15, 'start']
  return html`<circle class="hw-trend__score" cx="${x}" cy="${y}" r="5"><title>${sayPoint(point)}</title></circle>
<text class="hw-trend__number" x="${beside}" y="${y + 5}" text-anchor="${anchor}">${point.score}</text>`
}

// A matrix without a score breaks the line: nobody knows what lay between.
function scoreLines(points: readonly LevelPoint[], place: Place): Html[] {
  const matrices = points.filter(one => one.review === null && one.generation === 'bands')
  return matrices.slice(1).flatMap((to, i) => {
    const from = matrices[i]
    if (from === undefined || from.score === null || to.score === null) return []
    const [x1, x2] = [rounded(place(from.on)), rounded(place(to.on))]
    return [
      html`<line class="hw-trend__line" x1="${x1}" y1="${heightOf(from.score)}" x2="${x2}" y2="${heightOf(to.score)}"></line>`,
    ]
  })
}

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

function describe(points: readonly LevelPoint[]): string {
  const matrices = points.filter(one => one.review === null)
  const [last] = points.slice(-1)
  const kinds = [
    counted(matrices.filter(one => one.generation === 'bands').length, 'matrix of 2024', 'matrices of 2024'),
    counted(matrices.filter(one => one.generation === 'grades').length, 'matrix of 2018', 'matrices of 2018'),
    counted(points.length - matrices.length, 'review', 'reviews'),
  ]
  return `${kinds.join(', ')}.${last === undefined ? '' : ` The latest: ${sayPoint(last)}.`} The table has every one.`
}

/** The points as a table, the latest first. */
export function levelTable(points: readonly LevelPoint[]): Html {
  const row = (point: LevelPoint) => {
    const { form, review, generation, score, scoredLevel, level, riskType, by } = point
    const what = review === null ? `Matrix of ${generation === 'grades' ? '2018' : '2024'}` : `Review ${review}`
    const href = `${formHref(form)}${review === null ? '' : `#review-${review}`}`
    const scored = score === null || scoredLevel === null ? 'No score' : `${score}, ${sayLevel(scoredLevel)}`
    return [
      { text: sayDay(point.on) },
      {
        html: html`<a class="govuk-link" href="${href}">${what}<span class="govuk-visually-hidden">, ${sayDay(point.on)}</span></a>`,
      },
      { text: review === null && generation === 'bands' ? scored : 'Not scored' },
      { text: sayJudged(level, riskType) },
      { text: by },
    ]
  }
  return stackedTable({
    caption: 'Levels, latest first',
    columns: ['Date', 'What', 'Scored', 'Judged', 'By'].map(label => ({ label })),
    rows: [...points].reverse().map(row),
    emptyText: 'No matrix that you may read has been submitted for this child.',
  })
}

/** Draws the picture. The axis reaches from a little before the first level to today, and over a year at least. */
export function levelPicture(points: readonly LevelPoint[], bands: readonly Band[], now: Instant): Html {
  const today = dayOf(now)
  const first = points[0]?.on ?? today
  const from = addDays(Math.min(first, addYears(today, -1)) as Day, -14)
  const to = addDays(today, 7)
  const place = scaleLinear([from, to], [left, width - right]).clamp(true)
  const hasGrades = points.some(one => one.generation === 'grades')
  const bottom = hasGrades ? gradeLane(grades.length) + 4 : plot.bottom + 4
  return html`<div class="hw-picture"><div class="hw-picture__scroll" tabindex="0" role="group" aria-label="Levels over time">
<svg class="hw-picture__drawing" viewBox="0 0 ${width} ${bottom + 26}" role="img" aria-labelledby="levels-title levels-description" xmlns="http://www.w3.org/2000/svg">
<title id="levels-title">Levels over time</title>
<desc id="levels-description">${describe(points)}</desc>
<g aria-hidden="true">${bands.map(zone)}${hasGrades && gradeLanes()}${ticks(from, to, place, bottom)}</g>
${scoreLines(points, place)}
${points.map(point => judgedMark(point, bands, place))}
${points.map(point => scoredMark(point, place))}
</svg></div>
<ul class="hw-legend"><li><span aria-hidden="true">●</span> Score, with its number</li><li><span aria-hidden="true">◇</span> Level that was judged</li><li><span aria-hidden="true">□</span> Level that a review set</li>${hasGrades && html`<li><span aria-hidden="true">■</span> Level of a matrix of 2018</li>`}</ul></div>`
}
