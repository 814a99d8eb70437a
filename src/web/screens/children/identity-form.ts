// The fields of who a child is, for a new record and for a change: drawn, read, and filled from what is recorded.
import { type Identity, readIdentity, sayBirth, sexes, type TypedIdentity } from '../../../domain/children/index.ts'
import { type Day, dateOf, dayText, parseDay } from '../../../domain/kernel/index.ts'
import { dateInput } from '../../components/date-input/date-input.ts'
import { input } from '../../components/input/input.ts'
import { radios } from '../../components/radios/radios.ts'
import { textarea } from '../../components/textarea/textarea.ts'
import { type Fields, textOf } from '../../frame/fields.ts'
import { readDay } from '../../frame/moments.ts'
import type { Fault } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { errorOf, withDateFaults } from './faults.ts'

/** What was typed, and every fault of it. */
export type IdentityRead = { readonly typed: TypedIdentity; readonly faults: readonly Fault[] }

/** Reads the fields of an identity; `today` is the London day. */
export function readIdentityFields(fields: Fields, today: Day): IdentityRead {
  const on = readDay(fields, 'born', 'Date of birth')
  const how = textOf(fields, 'born-how')
  const born = {
    how,
    on: on.kind === 'given' ? on.value : null,
    by: parseDay(textOf(fields, 'born-by')),
    age: textOf(fields, 'born-age'),
    month: textOf(fields, 'born-in-month'),
    year: textOf(fields, 'born-in-year'),
  }
  const typed: TypedIdentity = {
    givenNames: textOf(fields, 'given-names'),
    familyName: textOf(fields, 'family-name'),
    knownAs: textOf(fields, 'known-as'),
    aliases: textOf(fields, 'aliases'),
    sex: textOf(fields, 'sex'),
    born,
  }
  const dateFaults = how === 'exact' && on.kind === 'faults' ? on.faults : []
  const { faults } = readIdentity(typed, today)
  return { typed, faults: withDateFaults(faults, [{ name: 'born', faults: dateFaults }]) }
}

function bornFields({ born }: Identity): Fields {
  switch (born.kind) {
    case 'unknown':
      return { 'born-how': 'unknown' }
    case 'exact': {
      const { day, month, year } = dateOf(born.on)
      const shown = { 'born-day': String(day), 'born-month': String(month), 'born-year': String(year) }
      return { 'born-how': 'exact', ...shown }
    }
    case 'estimated':
      return { 'born-how': 'estimated', 'born-by': dayText(born.latest) }
  }
}

/** The fields that show an identity for correction. */
export const identityFields = (identity: Identity): Fields => ({
  'given-names': identity.givenNames,
  'family-name': identity.familyName,
  'known-as': identity.knownAs ?? '',
  aliases: identity.aliases.join('\n'),
  sex: identity.sex ?? '',
  ...bornFields(identity),
})

function nameFields(fields: Fields, faults: readonly Fault[]): Html {
  const line = (name: string, label: string, hint?: string) =>
    input({
      name,
      label: { text: label },
      hint: hint === undefined ? undefined : { text: hint },
      value: textOf(fields, name),
      errorMessage: errorOf(faults, name),
      autocomplete: 'off',
      spellcheck: false,
    })
  const aliases = textarea({
    name: 'aliases',
    label: { text: 'Other names' },
    hint: {
      text: 'Aliases, earlier names and other spellings, one to a line. The search finds the child by all of them.',
    },
    value: textOf(fields, 'aliases'),
    rows: 3,
    errorMessage: errorOf(faults, 'aliases'),
  })
  return html`${line('given-names', 'Given names')}
${line('family-name', 'Family name')}
${line('known-as', 'Known as', 'The name that the child goes by, if it is another.')}
${aliases}`
}

function wholeDate(fields: Fields, faults: readonly Fault[]): Html {
  const items = (['day', 'month', 'year'] as const).map(part => {
    return { name: part, id: `born-${part}`, value: textOf(fields, `born-${part}`) }
  })
  return dateInput({
    id: 'born-date',
    namePrefix: 'born',
    fieldset: { legend: { text: 'Date of birth' } },
    hint: { text: 'For example, 27 3 2012' },
    items,
    errorMessage: errorOf(faults, 'born-day', 'born-month', 'born-year'),
  })
}

function about(fields: Fields, faults: readonly Fault[]): Html {
  return input({
    name: 'born-age',
    label: { text: 'About how old, in years' },
    value: textOf(fields, 'born-age'),
    classes: 'govuk-input--width-2',
    inputmode: 'numeric',
    errorMessage: errorOf(faults, 'born-age'),
  })
}

function monthOrYear(fields: Fields, faults: readonly Fault[]): Html {
  const part = (name: string, label: string, width: number) =>
    input({
      name,
      label: { text: label },
      value: textOf(fields, name),
      classes: `govuk-input--width-${width}`,
      inputmode: 'numeric',
      errorMessage: errorOf(faults, name),
    })
  return html`${part('born-in-month', 'Month, if it is known', 2)}${part('born-in-year', 'Year', 4)}`
}

// An estimate is offered again as it is: typed anew as a month it would become another day.
function onRecord(fields: Fields) {
  const by = parseDay(textOf(fields, 'born-by'))
  return by !== null && { value: 'estimated', text: `As recorded: ${sayBirth({ kind: 'estimated', latest: by })}` }
}

function bornField(fields: Fields, faults: readonly Fault[]): Html {
  const kept = textOf(fields, 'born-by')
  const choices = radios({
    name: 'born-how',
    idPrefix: 'born',
    fieldset: { legend: { text: 'What is known of the date of birth?', classes: 'govuk-fieldset__legend--m' } },
    hint: {
      text: 'An estimate is kept as the latest day that it could be: rules about age take the youngest that the child may be.',
    },
    value: textOf(fields, 'born-how') || undefined,
    errorMessage: errorOf(faults, 'born'),
    items: [
      onRecord(fields),
      { value: 'exact', text: 'The whole date', conditional: { html: wholeDate(fields, faults) } },
      { value: 'age', text: 'About how old they are', conditional: { html: about(fields, faults) } },
      { value: 'month-or-year', text: 'The month or the year', conditional: { html: monthOrYear(fields, faults) } },
      { value: 'unknown', text: 'Nothing' },
    ],
  })
  return html`${kept !== '' && html`<input type="hidden" name="born-by" value="${kept}">`}${choices}`
}

/** Draws the fields with what was typed and every fault beside its field. */
export function drawIdentityFields(fields: Fields, faults: readonly Fault[]): Html {
  const sex = radios({
    name: 'sex',
    fieldset: { legend: { text: 'Sex', classes: 'govuk-fieldset__legend--s' } },
    classes: 'govuk-radios--small',
    value: textOf(fields, 'sex') || undefined,
    items: Object.entries(sexes).map(([value, text]) => ({ value, text })),
  })
  return html`${nameFields(fields, faults)}
${bornField(fields, faults)}
${sex}`
}
