// The fields of who a child is, for a new record and for a change: drawn, read, and filled from what is recorded.
import { type Identity, readIdentity, sayBirth, sexes, type TypedIdentity } from '../../../domain/children/index.ts'
import { type Day, dateOf, dayText, parseDay } from '../../../domain/kernel/index.ts'
import { checkboxes } from '../../components/checkboxes/checkboxes.ts'
import { dateInput } from '../../components/date-input/date-input.ts'
import { input } from '../../components/input/input.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { radios } from '../../components/radios/radios.ts'
import { textarea } from '../../components/textarea/textarea.ts'
import { type Fields, textOf } from '../../frame/fields.ts'
import { readDay } from '../../frame/moments.ts'
import type { Fault } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { errorOf, withDateFaults } from './faults.ts'

/** What was typed, and every fault of it. */
export type IdentityRead = { readonly typed: TypedIdentity; readonly faults: readonly Fault[] }

// What was typed says how much is known: a whole date, a month or year of it, an age, the estimate on record, or nothing.
function howBorn(fields: Fields): string {
  const has = (name: string) => textOf(fields, name) !== ''
  if (has('born-day')) return 'exact'
  if (has('born-month') || has('born-year')) return 'month-or-year'
  if (has('born-age')) return 'age'
  if (has('born-unknown')) return 'unknown'
  return has('born-by') ? 'estimated' : ''
}

/** Reads the fields of an identity; `today` is the London day. */
export function readIdentityFields(fields: Fields, today: Day): IdentityRead {
  const how = howBorn(fields)
  const on = readDay(how === 'exact' ? fields : {}, 'born', 'Date of birth')
  const born = {
    how,
    on: on.kind === 'given' ? on.value : null,
    by: parseDay(textOf(fields, 'born-by')),
    age: textOf(fields, 'born-age'),
    month: textOf(fields, 'born-month'),
    year: textOf(fields, 'born-year'),
  }
  const typed: TypedIdentity = {
    givenNames: textOf(fields, 'given-names'),
    familyName: textOf(fields, 'family-name'),
    knownAs: textOf(fields, 'known-as'),
    aliases: textOf(fields, 'aliases'),
    sex: textOf(fields, 'sex'),
    born,
  }
  const dateFaults = on.kind === 'faults' ? on.faults : []
  const { faults } = readIdentity(typed, today)
  return { typed, faults: withDateFaults(faults, [{ name: 'born', faults: dateFaults }]) }
}

function bornFields({ born }: Identity): Fields {
  switch (born.kind) {
    case 'unknown':
      return { 'born-unknown': 'yes' }
    case 'exact': {
      const { day, month, year } = dateOf(born.on)
      return { 'born-day': String(day), 'born-month': String(month), 'born-year': String(year) }
    }
    case 'estimated':
      return { 'born-by': dayText(born.latest) }
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

const dateParts = ['day', 'month', 'year'] as const

function dateField(fields: Fields, faults: readonly Fault[]): Html {
  return dateInput({
    id: 'born-date',
    namePrefix: 'born',
    fieldset: { legend: { text: 'Date of birth', classes: 'govuk-fieldset__legend--m' } },
    hint: { text: 'For example, 27 3 2012. Leave out the day, or the day and the month, where they are not known.' },
    items: dateParts.map(part => ({ name: part, id: `born-${part}`, value: textOf(fields, `born-${part}`) })),
    errorMessage: errorOf(faults, 'born-day', 'born-month', 'born-year'),
  })
}

// An estimate stays as it is unless something else is typed: typed anew as a month it would become another day.
function onRecord(fields: Fields): Html | null {
  const by = parseDay(textOf(fields, 'born-by'))
  if (by === null) return null
  const said = `On record: ${sayBirth({ kind: 'estimated', latest: by })}. It stays so unless you enter something here.`
  return html`<input type="hidden" name="born-by" value="${dayText(by)}">${insetText({ text: said })}`
}

function bornField(fields: Fields, faults: readonly Fault[]): Html {
  const age = input({
    name: 'born-age',
    label: { text: 'If no date is known: about how old, in years' },
    hint: {
      text: 'An estimate is kept as the latest day that it could be: rules about age take the youngest that the child may be.',
    },
    value: textOf(fields, 'born-age'),
    classes: 'govuk-input--width-2',
    inputmode: 'numeric',
    errorMessage: errorOf(faults, 'born-age'),
  })
  const unknown = checkboxes({
    name: 'born-unknown',
    classes: 'govuk-checkboxes--small',
    values: textOf(fields, 'born-unknown') === '' ? [] : ['yes'],
    items: [{ value: 'yes', text: 'Nothing is known of the date of birth or the age' }],
  })
  return html`${onRecord(fields)}${dateField(fields, faults)}
${age}
${unknown}`
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
