// Indicator by indicator: a strip with one column for each completed matrix, the level as a number and a shade; the same as a
// table whose cells lead to the evidence; and the evidence of each indicator in order of time.
import type { Role } from '../../../../domain/access/index.ts'
import { type IndicatorReading, scoredIndicators } from '../../../../domain/instruments/index.ts'
import { dateOf, sayDay } from '../../../../domain/kernel/index.ts'
import { details } from '../../../components/details/details.ts'
import { type Html, html } from '../../../html.ts'
import { formHref } from '../filling.ts'
import { indicatorTitle } from '../judgement/indicators.ts'
import { dayOfForm } from '../say-form.ts'
import { type ReadMatrix, readingFor } from './view.ts'

/** How many matrices the strip shows: the latest. */
export const mostInStrip = 12

const width = 760
const names = 330
const right = 40
const head = 58
const row = 30

type Strip = {
  readonly role: Role
  readonly matrices: readonly ReadMatrix[]
  readonly ids: readonly string[]
  readonly latest: ReadMatrix
}

/** What the strip is drawn from; null where there is no matrix with indicators. */
export function stripOf(role: Role, matrices: readonly ReadMatrix[]): Strip | null {
  const latest = matrices.at(-1)
  if (latest === undefined) return null
  return { role, matrices: matrices.slice(-mostInStrip), ids: scoredIndicators(latest.of.questions), latest }
}

const marks = { 'not-known': '?', unanswered: '–', hidden: '×' } as const
const markOf = (reading: IndicatorReading): string =>
  reading.kind === 'level' ? `${reading.level}` : marks[reading.kind]
const shadeOf = (reading: IndicatorReading): string => (reading.kind === 'level' ? `${reading.level}` : reading.kind)

/** A reading in words. */
export function sayReading(reading: IndicatorReading): string {
  switch (reading.kind) {
    case 'level':
      return `Level ${reading.level}`
    case 'not-known':
      return 'Not known'
    case 'unanswered':
      return 'Not answered'
    case 'hidden':
      return 'Not shown to your role'
  }
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const cut = (title: string): string => (title.length <= 44 ? title : `${title.slice(0, 43).trimEnd()}…`)

const titleOf = ({ latest, ids }: Strip, id: string): string => indicatorTitle(latest.of, id, ids.indexOf(id) + 1)

function columnHead(matrix: ReadMatrix, x: number): Html {
  const { day, month, year } = dateOf(dayOfForm(matrix.form))
  const lines = [`${day}`, monthNames[month - 1] ?? '', `${year}`]
  return html`${lines.map((says, n) => html`<text class="hw-strip__date" x="${x}" y="${16 + n * 16}" text-anchor="middle">${says}</text>`)}`
}

function cellShape(reading: IndicatorReading, x: number, y: number, wide: number, title: string): Html {
  const shade = shadeOf(reading)
  return html`<rect class="hw-strip__cell hw-strip__cell--${shade}" x="${x}" y="${y}" width="${wide - 3}" height="${row - 3}"><title>${title}</title></rect>
<text class="hw-strip__level hw-strip__level--${shade}" x="${x + (wide - 3) / 2}" y="${y + 19}" text-anchor="middle">${markOf(reading)}</text>`
}

/** Draws the strip. */
export function stripPicture(strip: Strip): Html {
  const { matrices, ids, role } = strip
  const wide = Math.floor(Math.min(60, (width - names - right) / matrices.length))
  const from = width - right - wide * matrices.length
  const line = (id: string, n: number) => {
    const y = head + n * row
    const cells = matrices.map((matrix, i) => {
      const reading = readingFor(role, matrix, id)
      const title = `${titleOf(strip, id)} ${sayReading(reading)}, ${sayDay(dayOfForm(matrix.form))}`
      return cellShape(reading, from + i * wide, y, wide, title)
    })
    return html`<text class="hw-strip__name" x="${from - 8}" y="${y + 19}" text-anchor="end" aria-hidden="true">${cut(titleOf(strip, id))}</text>${cells}<text class="hw-strip__name" x="${width - right + 6}" y="${y + 19}" aria-hidden="true">${n + 1}</text>`
  }
  const columns = matrices.length === 1 ? '1 matrix' : `${matrices.length} matrices`
  return html`<div class="hw-picture"><div class="hw-picture__scroll" tabindex="0" role="group" aria-label="Indicators over time">
<svg class="hw-picture__drawing" viewBox="0 0 ${width} ${head + row * ids.length + 4}" role="img" aria-labelledby="strip-title strip-description" xmlns="http://www.w3.org/2000/svg">
<title id="strip-title">Indicators over time</title>
<desc id="strip-description">${ids.length} indicators in ${columns}, the latest on the right. The table has the level of each.</desc>
<g aria-hidden="true">${matrices.map((matrix, i) => columnHead(matrix, from + i * wide + wide / 2))}</g>
${ids.map(line)}
</svg></div>
<ul class="hw-legend"><li>0 to 4: the level, darker as it rises</li><li>?: not known</li><li>–: not answered</li><li>×: not shown to your role</li></ul></div>`
}

function tableCell(strip: Strip, matrix: ReadMatrix, id: string): Html {
  const reading = readingFor(strip.role, matrix, id)
  const says = sayReading(reading)
  if (reading.kind === 'hidden') return html`<td>${says}</td>`
  const href = `${formHref(matrix.form.id)}#q-${id}`
  return html`<td><a class="govuk-link" href="${href}">${says}<span class="govuk-visually-hidden">: ${titleOf(strip, id)} ${sayDay(dayOfForm(matrix.form))}</span></a></td>`
}

/** The strip as a table; each level leads to its evidence in the form. */
export function stripTable(strip: Strip): Html {
  const { matrices, ids } = strip
  const line = (id: string) =>
    html`<tr><th scope="row">${titleOf(strip, id)}</th>${matrices.map(matrix => tableCell(strip, matrix, id))}</tr>`
  return html`<div class="hw-table-scroll" tabindex="0" role="group" aria-label="Indicators over time, as a table">
<table class="hw-strip-table"><caption class="govuk-visually-hidden">Indicators over time</caption>
<thead><tr><th scope="col">Indicator</th>${matrices.map(({ form }) => html`<th scope="col">${sayDay(dayOfForm(form))}</th>`)}</tr></thead>
<tbody>${ids.map(line)}</tbody></table></div>`
}

function evidenceLine(strip: Strip, matrix: ReadMatrix, id: string): Html | false {
  const reading = readingFor(strip.role, matrix, id)
  const scored = reading.kind === 'level' || reading.kind === 'not-known' ? reading.scored : null
  const said = [scored?.evidence, scored?.source && `Source: ${scored.source}`].filter(Boolean)
  return html`<li><strong>${sayDay(dayOfForm(matrix.form))}: ${sayReading(reading)}</strong>${said.length > 0 && html`<br><span class="hw-said">${said.join('\n')}</span>`}</li>`
}

/** The evidence of each indicator, the latest first, folded. */
export function evidenceOverTime(strip: Strip): Html {
  const { matrices, ids, role } = strip
  return html`${ids.map(id => {
    const course = matrices.map(matrix => markOf(readingFor(role, matrix, id))).join(', ')
    const lines = [...matrices].reverse().map(matrix => evidenceLine(strip, matrix, id))
    return details({
      summaryText: `${titleOf(strip, id)} (${course})`,
      html: html`<ul class="govuk-list govuk-list--spaced">${lines}</ul>`,
    })
  })}`
}
