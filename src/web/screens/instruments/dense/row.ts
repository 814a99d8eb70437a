// One indicator as a row of the dense table: its levels side by side, its evidence, and what was said last time.
import type { Question } from '../../../../domain/instruments/index.ts'
import { details } from '../../../components/index.ts'
import { type Html, html } from '../../../html.ts'
import type { AskedQuestion } from '../input/asked.ts'
import { lastTime } from '../level/last-time.ts'
import { levelShown, levelsOf, levelValues, type TypedLevel } from '../level/scored.ts'
import { levelLines } from '../level/words.ts'

/** A row: its indicator, and the hidden fields that say which version is shown. */
export type DenseRow = {
  readonly asked: AskedQuestion
  readonly number: number
  readonly hidden: Html
  /** What its levels raise, shown as soon as one of them is chosen. */
  readonly raised: Html | false
  /** Where somebody else answered meanwhile. */
  readonly above: Html | false
}

// The words of an indicator never change while the product runs: they are drawn once.
const wordsDrawn = new WeakMap<Question, Html>()

function wordsOf(question: Question): Html {
  const known = wordsDrawn.get(question)
  if (known !== undefined) return known
  const levels = levelsOf(question).map((lines, level) => html`<dt>${level}</dt><dd>${levelLines(lines)}</dd>`)
  const prompts = (question.prompts ?? []).map(line => html`<p class="govuk-body-s">${line}</p>`)
  const drawn = details({
    summaryHtml: html`Levels and what to consider<span class="govuk-visually-hidden">: ${question.label}</span>`,
    classes: 'hw-dense__words',
    html: html`<dl class="hw-dense__levels">${levels}</dl>${prompts}`,
  })
  wordsDrawn.set(question, drawn)
  return drawn
}

const labelled: Readonly<Record<string, string>> = { 'not-known': 'Not known' }

const radio = (id: string, value: string, n: number, chosen: boolean): Html => {
  const own = n === 0 ? `${id}-level` : `${id}-level-${n + 1}`
  const text = labelled[value] ?? value
  return chosen
    ? html`<div class="govuk-radios__item"><input class="govuk-radios__input" id="${own}" name="${id}-level" type="radio" value="${value}" checked><label class="govuk-label govuk-radios__label" for="${own}">${text}</label></div>`
    : html`<div class="govuk-radios__item"><input class="govuk-radios__input" id="${own}" name="${id}-level" type="radio" value="${value}"><label class="govuk-label govuk-radios__label" for="${own}">${text}</label></div>`
}

// Fourteen indicators with seven states each: what is drawn for one is the same every time.
const radiosDrawn = new Map<string, Html>()

function radiosOf(id: string, chosen: string): Html {
  const key = `${id} ${chosen}`
  const known = radiosDrawn.get(key)
  if (known !== undefined) return known
  const drawn = html`<div class="govuk-radios govuk-radios--small hw-dense__radios">${levelValues.map((value, n) => radio(id, value, n, value === chosen))}</div>`
  if (levelValues.some(value => value === chosen) || chosen === '') radiosDrawn.set(key, drawn)
  return drawn
}

const option = (value: string, text: string, chosen: string): Html =>
  html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`

const plainly: Readonly<Record<string, string>> = { 'non-recent': 'not recent' }

function whence(id: string, label: string, { source, seen, when }: TypedLevel): Html {
  const said = [source, seen, plainly[when] ?? when].filter(word => word !== '').join(', ')
  return html`<details class="govuk-details hw-dense__whence"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${said === '' ? 'Where it comes from' : said}<span class="govuk-visually-hidden">: ${label}</span></span></summary>
<div class="govuk-details__text"><label class="govuk-label" for="${id}-source">Source</label><input class="govuk-input" id="${id}-source" name="${id}-source" type="text" value="${source}">
<label class="govuk-label" for="${id}-seen">Suspected or observed</label><select class="govuk-select" id="${id}-seen" name="${id}-seen">${option('', 'Not said', seen)}${option('suspected', 'Suspected', seen)}${option('observed', 'Observed', seen)}</select>
<label class="govuk-label" for="${id}-when">Recent or not</label><select class="govuk-select" id="${id}-when" name="${id}-when">${option('', 'Not said', when)}${option('recent', 'Recent', when)}${option('non-recent', 'Not recent', when)}</select></div></details>`
}

const fault = ({ id, fault: says }: AskedQuestion): Html | false =>
  says !== undefined && html`<p class="govuk-error-message" id="${id}-error">${says}</p>`

/** Draws the row. */
export function denseRow({ asked, number, hidden, raised, above }: DenseRow): Html {
  const { id, question } = asked
  const shown = levelShown(asked)
  const { label } = question
  return html`<tr class="hw-dense__row hw-scored" data-autosave-together>
<th scope="row" class="hw-dense__name">${number}. ${label}</th>
<td class="hw-dense__level">${above}${hidden}<fieldset class="govuk-fieldset"><legend class="govuk-visually-hidden">Level: ${label}</legend>${fault(asked)}${radiosOf(id, shown.level)}</fieldset>${raised}${wordsOf(question)}</td>
<td class="hw-dense__evidence"><label class="govuk-label" for="${id}-evidence">Evidence<span class="govuk-visually-hidden">: ${label}</span></label><textarea class="govuk-textarea" id="${id}-evidence" name="${id}-evidence" rows="4">${leadingLine(shown.evidence)}</textarea>${whence(id, label, shown)}</td>
<td class="hw-dense__last">${lastTime(asked) || html`<span class="govuk-visually-hidden">Nothing was said last time</span>`}</td>
</tr>`
}

// A browser drops a newline that follows the tag: doubling it keeps what was written.
const leadingLine = (text: string): string => (text.startsWith('\n') ? `\n${text}` : text)
