// One indicator of the 2018 matrix: a box to tick with the column of the form in words; where the form prints no box, the
// assessor may say which column.
import {
  type ColumnTick,
  findingsOf,
  type Question,
  readStored,
  unanswered,
} from '../../../../domain/instruments/index.ts'
import { select, warningText } from '../../../components/index.ts'
import { choiceOf, textOf } from '../../../frame/fields.ts'
import { type Html, html, type Renderable } from '../../../html.ts'
import type { AskedQuestion, DrawInput, ReadInput } from '../input/asked.ts'

const columnWords = { low: 'Low', medium: 'Medium', high: 'High' } as const

/** The column in which the form prints the box; null where it prints none. */
export const columnOf = ({ input }: Question): keyof typeof columnWords | null =>
  input.kind === 'column-tick' ? input.column : null

type Shown = { readonly ticked: boolean; readonly column: string }

function shownIn({ id, question, stored, fields }: AskedQuestion): Shown {
  if (fields !== null) return { ticked: textOf(fields, id) === 'yes', column: textOf(fields, `${id}-column`) }
  const read = readStored(question.input, stored?.value)
  if (read.kind !== 'value') return { ticked: false, column: '' }
  const { ticked, column } = read.value as ColumnTick
  return { ticked, column: column ?? '' }
}

// By their order in each group the three can only be low or medium (GAP-43).
const unprinted = (id: string, label: string, column: string): Html =>
  select({
    name: `${id}-column`,
    label: {
      html: html`The form prints no column. In your view<span class="govuk-visually-hidden">, of ${label}</span>`,
    },
    classes: 'hw-tick__column',
    items: [
      { value: '', text: 'Not said' },
      { value: 'low', text: 'Low' },
      { value: 'medium', text: 'Medium' },
    ],
    value: column,
  })

const ticked = { kind: 'answered', value: { ticked: true, column: null } } as const

// What ticking it demands stands beside the box as soon as it is ticked, without a script: what is found with the tick and
// not without it.
function raisedBy({ id, question, within }: AskedQuestion): Html | false {
  if (within === undefined) return false
  const { of, answers, around } = within
  const without = findingsOf(of, { ...answers, [id]: unanswered }, around).map(one => one.says)
  const isHere = (other: string | null) => other !== null && of.questions[other]?.section === question.section
  const found = findingsOf(of, { ...answers, [id]: ticked }, around).filter(
    one => one.kind === 'prompt' && isHere(one.question) && !without.includes(one.says),
  )
  return (
    found.length > 0 &&
    html`<div role="status">${found.map(one => html`<div class="hw-raised hw-raised--ticked">${warningText({ html: html`${one.says} <span class="govuk-!-font-weight-regular">(${one.id})</span>` })}</div>`)}</div>`
  )
}

/** Draws the box of an indicator. */
export const drawColumnTick: DrawInput = asked => {
  const { id, question, fault } = asked
  const column = columnOf(question)
  const shown = shownIn(asked)
  const said = column === null ? 'no column printed' : columnWords[column]
  return html`<div class="hw-tick">${fault !== undefined && html`<p class="govuk-error-message" id="${id}-error">${fault}</p>`}
<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="${id}" name="${id}" type="checkbox" value="yes"${shown.ticked && html` checked`}><label class="govuk-label govuk-checkboxes__label" for="${id}">${question.label} <strong class="hw-tick__said">${said}</strong></label></div></div>
${column === null && unprinted(id, question.label, shown.column)}${raisedBy(asked)}</div>`
}

/** Reads the box: nothing where it is not ticked; the assessor's column only where the form prints none. */
export const readColumnTick: ReadInput = (id, question, fields) => {
  if (textOf(fields, id) !== 'yes') return null
  const column = columnOf(question) === null ? choiceOf(fields, `${id}-column`, ['low', 'medium']) : null
  return { ticked: true, column }
}

/** The boxes of one group of the form in a fieldset that has its name. */
export const tickGroup = (name: string, boxes: Renderable): Html =>
  html`<fieldset class="govuk-fieldset hw-tick-group"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${name}: tick what applies</legend>${boxes}</fieldset>`
