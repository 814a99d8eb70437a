// Drawing one cell of a form, and reading it again.
import { type Cell, longestAnswer, type Option, offeredIn } from '../../../../domain/instruments/index.ts'
import { dayText } from '../../../../domain/kernel/index.ts'
import { characterCount } from '../../../components/character-count/character-count.ts'
import { checkboxes } from '../../../components/checkboxes/checkboxes.ts'
import { dateInput } from '../../../components/date-input/date-input.ts'
import { input } from '../../../components/input/input.ts'
import { radios } from '../../../components/radios/radios.ts'
import { select } from '../../../components/select/select.ts'
import type { Words } from '../../../components/words.ts'
import { allOf, type Fields, textOf } from '../../../frame/fields.ts'
import { readClock, readDay } from '../../../frame/moments.ts'
import type { Html } from '../../../html.ts'
import { notKnownChoice } from './asked.ts'

/** One cell as it is shown. `prominent` is a question's own cell, whose label is a heading of the page. */
export type CellShown = {
  readonly name: string
  readonly label: Words
  readonly value: unknown
  readonly notKnown: boolean
  /** What was typed instead of `value`; null where the page is opened. */
  readonly fields: Fields | null
  readonly hint: Words | undefined
  readonly fault: string | undefined
  readonly writer: string
  readonly prominent: boolean
  /** Whether "not known" is among the choices. */
  readonly offersNotKnown: boolean
}

const errorOf = ({ fault }: CellShown) => (fault === undefined ? undefined : { text: fault })
const labelOf = (shown: CellShown) => ({ ...shown.label, classes: shown.prominent ? 'govuk-label--s' : undefined })
const legendOf = (shown: CellShown) => ({
  ...shown.label,
  classes: shown.prominent ? 'govuk-fieldset__legend--s' : undefined,
})

const textIn = (shown: CellShown): string => {
  if (shown.fields !== null) return textOf(shown.fields, shown.name)
  return shown.value === null || shown.value === undefined ? '' : String(shown.value)
}

function chosenIn(shown: CellShown): readonly string[] {
  if (shown.fields !== null) return allOf(shown.fields, shown.name)
  if (shown.notKnown) return [notKnownChoice]
  return Array.isArray(shown.value) ? shown.value : typeof shown.value === 'string' ? [shown.value] : []
}

// What is written from right to left is shown so.
const attributes = { dir: 'auto' }
const common = (shown: CellShown) => ({ name: shown.name, hint: shown.hint, errorMessage: errorOf(shown) })
const field = (shown: CellShown) => ({ ...common(shown), label: labelOf(shown), value: textIn(shown), attributes })
const asked = (shown: CellShown) => ({ ...common(shown), fieldset: { legend: legendOf(shown) } })

// One line that was sent in several by another way is not cut to one here.
const drawLine = (shown: CellShown, classes?: string): Html =>
  textIn(shown).includes('\n') ? drawText(shown) : input({ ...field(shown), classes, autocomplete: 'off' })

const drawText = (shown: CellShown): Html =>
  characterCount({ ...field(shown), rows: 4, maxlength: longestAnswer.text, threshold: 90 })

const isoParts = (json: unknown): readonly string[] => (typeof json === 'string' ? json.split('-') : [])
const withoutNought = (part: string | undefined): string => (part ?? '').replace(/^0/, '')

function drawDay(shown: CellShown): Html {
  const { name, fields, value } = shown
  const [year, month, day] = isoParts(value)
  const values =
    fields === null
      ? { day: withoutNought(day), month: withoutNought(month), year }
      : {
          day: textOf(fields, `${name}-day`),
          month: textOf(fields, `${name}-month`),
          year: textOf(fields, `${name}-year`),
        }
  const { hint, errorMessage, fieldset } = asked(shown)
  return dateInput({ id: name, namePrefix: name, fieldset, hint, errorMessage, values })
}

const hinted = (shown: CellShown, text: string): CellShown => ({ ...shown, hint: shown.hint ?? { text } })

// A choice can be taken back: without scripts a radio cannot be undone.
function choicesOf(options: readonly Option[], shown: CellShown, answered: boolean) {
  const own = options.map(({ key, label, says }) => ({
    value: key,
    text: label,
    hint: says === true ? { text: 'Say which in the next box.' } : undefined,
  }))
  const rest = [
    ...(shown.offersNotKnown ? [{ value: notKnownChoice, text: 'Not known' }] : []),
    ...(answered ? [{ value: '', text: 'No answer yet' }] : []),
  ]
  return { own, rest }
}

/** From this many choices on a list opens instead of standing there. */
const mostRadios = 8

function drawSingle(options: readonly Option[], shown: CellShown): Html {
  const [value = ''] = chosenIn(shown)
  const { own, rest } = choicesOf(options, shown, value !== '')
  if (options.length > mostRadios) {
    const items = [{ value: '', text: 'Choose' }, ...own, ...rest.filter(one => one.value !== '')]
    return select({
      ...common(shown),
      label: labelOf(shown),
      value,
      items: items.map(({ value: of, text }) => ({ value: of, text })),
    })
  }
  const divider = rest.length > 0 ? [{ divider: 'or' }] : []
  return radios({ ...asked(shown), value: value || undefined, items: [...own, ...divider, ...rest] })
}

function drawMulti(options: readonly Option[], shown: CellShown): Html {
  const own = options.map(({ key, label }) => ({ value: key, text: label }))
  const rest = shown.offersNotKnown
    ? [{ divider: 'or' }, { value: notKnownChoice, text: 'Not known', behaviour: 'exclusive' }]
    : []
  const classes = options.length > mostRadios ? 'govuk-checkboxes--small hw-columns' : 'govuk-checkboxes--small'
  return checkboxes({ ...asked(shown), classes, values: chosenIn(shown), items: [...own, ...rest] })
}

function drawTick(shown: CellShown): Html {
  const checked = shown.fields === null ? shown.value === true : textOf(shown.fields, shown.name) === 'yes'
  return checkboxes({ ...common(shown), items: [{ value: 'yes', ...shown.label, checked }] })
}

// Whoever signs, signs as the account that they are signed in with, and never as somebody else.
function drawSignature(shown: CellShown): Html {
  const { writer } = shown
  const stands = typeof shown.value === 'string' ? shown.value : ''
  const value = textIn(shown)
  const mine = { value: writer, text: `I sign as ${writer}` }
  if (stands === '') {
    const items = [{ ...mine, checked: value !== '' }]
    return checkboxes({ ...asked(shown), items })
  }
  const theirs = stands === writer ? [] : [{ value: stands, text: `Signed by ${stands}` }]
  return radios({ ...asked(shown), value, items: [...theirs, mine, { value: '', text: 'Not signed' }] })
}

/** Draws a cell. */
export function drawCell(cell: Cell, shown: CellShown): Html {
  switch (cell.kind) {
    case 'line':
      return drawLine(shown)
    case 'text':
      return drawText(shown)
    case 'day':
      return drawDay(shown)
    case 'time':
      return drawLine(hinted(shown, 'For example, 3:45pm or 15:45'), 'govuk-input--width-5')
    case 'number':
      return input({ ...field(shown), inputmode: 'numeric', classes: 'govuk-input--width-5', autocomplete: 'off' })
    case 'single':
      return drawSingle(offeredIn(cell, shown.value), shown)
    case 'multi':
      return drawMulti(offeredIn(cell, shown.value), shown)
    case 'tick':
      return drawTick(shown)
    case 'signature':
      return cell.by === 'writer'
        ? drawSignature(shown)
        : drawLine(hinted(shown, 'The name of the one who signed on paper'))
  }
}

/** The id of the field to which a fault of this cell leads. */
export const firstFieldOf = (cell: Cell, name: string): string => (cell.kind === 'day' ? `${name}-day` : name)

const twoDigits = (n: number): string => String(n).padStart(2, '0')

// What is no date or no time is passed on as it was typed, and refused with a sentence where answers are read.
function readDate(name: string, fields: Fields): unknown {
  const given = readDay(fields, name, '')
  if (given.kind === 'given') return dayText(given.value)
  if (given.kind === 'nothing') return null
  return ['day', 'month', 'year'].map(part => textOf(fields, `${name}-${part}`)).join(' ')
}

function readTimeOfDay(text: string): string {
  const clock = readClock(text)
  return clock === null ? text : `${twoDigits(clock.hours)}:${twoDigits(clock.minutes)}`
}

/** Reads a cell as JSON; null where it is empty. */
export function readCell(cell: Cell, name: string, fields: Fields): unknown {
  const text = textOf(fields, name)
  switch (cell.kind) {
    case 'day':
      return readDate(name, fields)
    case 'multi': {
      const chosen = allOf(fields, name).filter(one => one !== '' && one !== notKnownChoice)
      return chosen.length === 0 ? null : chosen
    }
    case 'tick':
      return text === '' ? null : true
    case 'number':
      return text === '' ? null : /^-?\d{1,9}$/.test(text) ? Number(text) : text
    case 'time':
      return text === '' ? null : readTimeOfDay(text)
    case 'single':
      return text === '' || text === notKnownChoice ? null : text
    case 'line':
    case 'text':
    case 'signature':
      return text === '' ? null : text
  }
}
