// Which way of drawing and reading belongs to which kind of input, one line each.
import type { Input } from '../../../../domain/instruments/index.ts'
import { html } from '../../../html.ts'
import { drawColumnTick, readColumnTick } from '../column-tick/draw.ts'
import { drawJudgement, isJudgement } from '../judgement/draw.ts'
import { drawLevel } from '../level/draw.ts'
import { readLevel } from '../level/scored.ts'
import type { DrawInput, ReadInput } from './asked.ts'
import { drawParts, drawTable, readParts, readTable } from './several.ts'
import { drawSingleCell, readSingleCell } from './single-cell.ts'

/** How one kind of input is drawn and read. */
export type InputWay = { readonly draw: DrawInput; readonly read: ReadInput }

const cell: InputWay = { draw: drawSingleCell, read: readSingleCell }

const heading: InputWay = {
  draw: ({ question }) => html`<h2 class="govuk-heading-m">${question.label}</h2>`,
  read: () => null,
}

const computed: InputWay = {
  draw: ({ question, record }) => html`<p class="govuk-body"><strong>${question.label}</strong><br>
${record === undefined ? 'Homeward works this out; nothing need be typed.' : html`${String(record.value)} <span class="hw-from">(${record.says})</span>`}</p>`,
  read: () => null,
}

/** The ways by kind of input. */
export const inputWays: Readonly<Record<Input['kind'], InputWay>> = {
  line: cell,
  text: cell,
  day: cell,
  time: cell,
  number: cell,
  single: cell,
  multi: cell,
  tick: cell,
  signature: cell,
  parts: { draw: asked => (isJudgement(asked.question) ? drawJudgement(asked) : drawParts(asked)), read: readParts },
  table: { draw: drawTable, read: readTable },
  level: { draw: drawLevel, read: readLevel },
  'column-tick': { draw: drawColumnTick, read: readColumnTick },
  computed,
  heading,
}
