// Boxes of which exactly one may be ticked: radios on the screen, one tick and empty boxes in the answers.
import type { Questions } from '../../../../domain/instruments/index.ts'
import { radios } from '../../../components/radios/radios.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import { type Html, html } from '../../../html.ts'
import type { AskedQuestion } from './asked.ts'
import { shownFields } from './draw-question.ts'

/** The name of the field of such boxes. */
export const oneOfField = (word: string): string => `one-of-${word}`

function tickedIn(word: string, those: readonly AskedQuestion[]): string {
  const [first] = those
  if (first?.fields) return textOf(first.fields, oneOfField(word))
  return those.find(one => one.stored?.value === true)?.id ?? ''
}

/** Draws such boxes as radios under the heading of their section. */
export function drawOneOf(word: string, those: readonly AskedQuestion[], above: Html | false = false): Html {
  const items = those.map(({ id, question }) => ({ value: id, text: question.label }))
  const fault = those.find(one => one.fault !== undefined)?.fault
  const value = tickedIn(word, those)
  return html`<div class="hw-asked" data-autosave-together>${above}${those.map(shownFields)}
${radios({
  name: oneOfField(word),
  fieldset: { legend: { text: those[0]?.question.section ?? '', classes: 'govuk-fieldset__legend--s' } },
  hint: { text: 'Choose one.' },
  errorMessage: fault === undefined ? undefined : { text: fault },
  value: value || undefined,
  items: value === '' ? items : [...items, { divider: 'or' }, { value: '', text: 'No answer yet' }],
})}</div>`
}

/** The posted fields with a field for each such box, as if it were a box by itself. */
export function withOneOf(questions: Questions, fields: Fields): Fields {
  const spread = Object.entries(questions).flatMap(([id, { oneOf }]) => {
    if (oneOf === undefined || fields[oneOfField(oneOf)] === undefined) return []
    return [[id, textOf(fields, oneOfField(oneOf)) === id ? 'yes' : ''] as const]
  })
  return { ...fields, ...Object.fromEntries(spread) }
}
