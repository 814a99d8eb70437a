// A scored level and a ticked indicator in their plainest form.
import { radios } from '../../../components/radios/radios.ts'
import { textarea } from '../../../components/textarea/textarea.ts'
import { textOf } from '../../../frame/fields.ts'
import { html } from '../../../html.ts'
import type { AskedQuestion, DrawInput, ReadInput } from './asked.ts'
import { drawCell, readCell } from './cell.ts'
import { hintOf } from './words.ts'

type Held = Readonly<Record<string, unknown>>

function heldIn({ stored }: AskedQuestion): Held {
  const value = stored?.value
  return typeof value === 'object' && value !== null ? (value as Held) : {}
}

const shown = (asked: AskedQuestion, part: string): string =>
  asked.fields === null ? String(heldIn(asked)[part] ?? '') : textOf(asked.fields, `${asked.id}-${part}`)

/** Draws a scored level: its descriptors and the evidence. */
export const drawPlainLevel: DrawInput = asked => {
  const { id, question, fault } = asked
  if (question.input.kind !== 'level') return html``
  const levels = question.input.levels.map((lines, level) => ({
    value: level,
    text: String(level),
    hint: { text: lines.join(' ') },
  }))
  const items = [
    ...levels,
    { divider: 'or' },
    { value: 'not-known', text: 'Not known' },
    { value: '', text: 'No answer yet' },
  ]
  const legend = { text: question.label, classes: 'govuk-fieldset__legend--s' }
  const errorMessage = fault === undefined ? undefined : { text: fault }
  const said = { fieldset: { legend }, hint: hintOf(question), errorMessage, value: shown(asked, 'level') }
  return html`${radios({ name: `${id}-level`, ...said, items })}
${textarea({ name: `${id}-evidence`, label: { text: 'Evidence' }, value: shown(asked, 'evidence'), rows: 4 })}
${['source', 'seen', 'when'].map(part => html`<input type="hidden" name="${id}-${part}" value="${shown(asked, part)}">`)}`
}

/** Reads a scored level. */
export const readPlainLevel: ReadInput = (id, _question, fields) => {
  const of = (part: string) => textOf(fields, `${id}-${part}`)
  const level = of('level')
  const said = { evidence: of('evidence'), source: of('source'), seen: of('seen') || null, when: of('when') || null }
  if (level === '' && Object.values(said).every(one => one === '' || one === null)) return null
  return { level: level === '' ? null : /^\d$/.test(level) ? Number(level) : level, ...said }
}

/** Draws a ticked indicator. */
export const drawPlainTick: DrawInput = asked => {
  const { id, question, fields, fault, writer = '' } = asked
  const more = { hint: hintOf(question), fault, writer, prominent: false, offersNotKnown: false, notKnown: false }
  const column = html`<input type="hidden" name="${id}-column" value="${shown(asked, 'column')}">`
  const value = heldIn(asked).ticked
  return html`${drawCell({ kind: 'tick' }, { name: id, label: { text: question.label }, value, fields, ...more })}${column}`
}

/** Reads a ticked indicator. */
export const readPlainTick: ReadInput = (id, _question, fields) =>
  readCell({ kind: 'tick' }, id, fields) === null
    ? null
    : { ticked: true, column: textOf(fields, `${id}-column`) || null }
