// The form of a row, from the fields of its section: asked, read, and filled from the row that stands.
import { dateOf } from '../../../domain/kernel/index.ts'
import {
  type AnyRow,
  askedAs,
  type Codes,
  type Doubt,
  doubts,
  type Field,
  type PartName,
  partOf,
  type TypedRow,
} from '../../../domain/record/index.ts'
import type { LinkedChoice, SchoolChoice } from '../../../store/record/reads.ts'
import { checkboxes } from '../../components/checkboxes/checkboxes.ts'
import { choice, day, line, type Question, type Questions, text } from '../../forms/questions.ts'
import { type Fields, textOf } from '../../frame/fields.ts'
import { readDay } from '../../frame/moments.ts'
import type { Fault } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'

const choicesOf = (codes: Codes) => Object.entries(codes).map(([value, words]) => ({ value, text: words }))
const hinted = ({ hint }: Field) => (hint === undefined ? {} : { hint })

/** What a form may choose from that stands in the database. */
export type Offered = { readonly schools: readonly SchoolChoice[]; readonly linked: readonly LinkedChoice[] }

/** Nothing to choose from. */
export const nothingOffered: Offered = { schools: [], linked: [] }

function questionOf(field: Field, { schools, linked }: Offered): Question {
  const label = field.ask ?? field.label
  switch (field.kind) {
    case 'line':
      return line(label, hinted(field))
    case 'text':
      return text(label, { ...hinted(field), rows: 3 })
    case 'code':
    case 'maybe-code':
      return choice(label, choicesOf(field.codes), hinted(field))
    case 'day':
      return day(label, hinted(field))
    case 'school':
      return choice(label, [...schools, { value: '', text: 'None of these' }], hinted(field))
    case 'linked':
      return choice(label, [...linked, { value: '', text: field.none }], hinted(field))
  }
}

/** The questions of a section; a school of the partnership is offered only where there is one. */
export function questionsOf(part: PartName, offered: Offered): Questions {
  const asked = Object.entries(partOf(part).fields).filter(
    ([, field]) => field.kind !== 'school' || offered.schools.length > 0,
  )
  return Object.fromEntries(asked.map(([name, field]) => [askedAs(name), questionOf(field, offered)]))
}

/** What was typed, and the faults of dates that are none. */
export function typedIn(
  part: PartName,
  fields: Fields,
): { readonly typed: TypedRow; readonly faults: readonly Fault[] } {
  const days = Object.entries(partOf(part).fields).flatMap(([name, field]) =>
    field.kind === 'day' ? [[askedAs(name), readDay(fields, askedAs(name), field.label)] as const] : [],
  )
  const read = new Map(days)
  const typed: TypedRow = {
    text: name => textOf(fields, name),
    day: name => {
      const given = read.get(name)
      return given?.kind === 'given' ? given.value : null
    },
  }
  return { typed, faults: days.flatMap(([, given]) => (given.kind === 'faults' ? given.faults : [])) }
}

/** The fields that show a row for correction. */
export function fieldsOfRow(part: PartName, row: AnyRow): Fields {
  const shown = Object.entries(partOf(part).fields).flatMap(([name, field]): [string, string][] => {
    const value = row[name] ?? null
    if (field.kind !== 'day' || typeof value !== 'number') return [[askedAs(name), String(value ?? '')]]
    const { day: onDay, month, year } = dateOf(value)
    const asked = askedAs(name)
    return [
      [`${asked}-day`, String(onDay)],
      [`${asked}-month`, String(month)],
      [`${asked}-year`, String(year)],
    ]
  })
  return Object.fromEntries(shown)
}

const keepName = (doubt: Doubt): string => `keep-${doubt}`

/** The doubts that somebody insisted upon. */
export const keptIn = (fields: Fields): Doubt[] =>
  (Object.keys(doubts) as Doubt[]).filter(doubt => textOf(fields, keepName(doubt)) === 'yes')

/** Each doubt as a line of the page's summary. */
export const doubtFaults = (open: readonly Doubt[]): Fault[] =>
  open.map(doubt => ({ field: keepName(doubt), text: doubts[doubt].asks }))

/** Each doubt as a question with the one answer that keeps what was typed. */
export const drawDoubts = (open: readonly Doubt[]): Html =>
  html`${open.map(doubt =>
    checkboxes({
      name: keepName(doubt),
      fieldset: { legend: { text: doubts[doubt].asks, classes: 'govuk-fieldset__legend--s' } },
      hint: { text: 'Change what you typed, or keep it: it is then marked for others to check.' },
      errorMessage: { text: 'Check this' },
      items: [{ value: 'yes', text: 'It is right. Keep it as I typed it' }],
    }),
  )}`
