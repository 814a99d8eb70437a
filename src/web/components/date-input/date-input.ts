// A date in three fields.
import { classNames, type Html, html, attributes as written } from '../../html.ts'
import { type FieldsetExtras, fieldset } from '../fieldset/fieldset.ts'
import { type Described, describe, type FormGroupOfManyParams, formGroup } from '../form-group.ts'
import { input } from '../input/input.ts'
import { type Entries, type Extras, wordsOf } from '../words.ts'

/** One field; the three known names give the width and the label. */
export interface DateInputItem extends Extras {
  readonly name?: string | undefined
  readonly id?: string | undefined
  readonly label?: string | undefined
  readonly value?: string | number | undefined
  readonly error?: boolean | undefined
  readonly inputmode?: string | undefined
  readonly autocomplete?: string | undefined
  readonly pattern?: string | undefined
}

/** The names are `<namePrefix>-day` and so on; `values` is keyed by those whole names, or by the plain ones. */
export interface DateInputParams extends Extras, Described {
  readonly id: string
  readonly namePrefix?: string | undefined
  readonly fieldset?: FieldsetExtras | undefined
  readonly items?: Entries<DateInputItem> | undefined
  readonly day?: DateInputItem | false | undefined
  readonly month?: DateInputItem | false | undefined
  readonly year?: DateInputItem | false | undefined
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined
  readonly formGroup?: FormGroupOfManyParams | undefined
}

type Part = 'day' | 'month' | 'year'

const parts: readonly Part[] = ['day', 'month', 'year']

/** Writes a date's fields. */
export function dateInput(params: DateInputParams): Html {
  const description = describe(params.id, params, params.fieldset?.describedBy)
  const standard = parts.map(part => params[part] ?? { name: part, value: params.values?.[part] })
  const items = params.items?.length ? params.items : standard
  const anyItemHasError = items.some(item => item && hasError(item))
  const names = classNames('govuk-date-input', params.classes)
  const inner = html`${description.before}
<div class="${names}"${written(params.attributes)}${written({ id: params.id || undefined })}>
  ${wordsOf(params.formGroup?.beforeInputs)}
  ${items.map(item => item && dateField(params, item, partOf(params, item), anyItemHasError))}
  ${wordsOf(params.formGroup?.afterInputs)}
</div>`
  // The role makes JAWS read the description of a fieldset of text inputs.
  const content = params.fieldset
    ? fieldset({ ...params.fieldset, role: 'group', describedBy: description.describedBy, html: inner })
    : inner
  return formGroup(params.formGroup, params.errorMessage !== undefined, content)
}

function partOf(params: DateInputParams, item: DateInputItem): Part | undefined {
  return parts.find(part => {
    const standard = params[part]
    if (item === standard || item.name === part) return true
    return Boolean(item.name) && standard !== false && item.name === standard?.name
  })
}

function dateField(params: DateInputParams, item: DateInputItem, part: Part | undefined, anyError: boolean): Html {
  const plainName = item.name ?? part ?? ''
  const standard = part && params[part]
  const fallback = standard ? standard.value : part && !standard && params.values?.[part]
  const name = params.namePrefix ? `${params.namePrefix}-${plainName}` : plainName
  return html`<div class="govuk-date-input__item">${input({
    label: { text: item.label || capitalised(plainName), classes: 'govuk-date-input__label' },
    id: item.id || `${params.id}-${plainName}`,
    classes: classNames('govuk-date-input__input', fieldClasses(params, item, part, anyError)),
    name,
    value: (item.value ?? fallback) || params.values?.[name],
    inputmode: item.inputmode || 'numeric',
    autocomplete: item.autocomplete,
    pattern: item.pattern,
    attributes: item.attributes,
  })}</div>`
}

function fieldClasses(params: DateInputParams, item: DateInputItem, part: Part | undefined, anyError: boolean): string {
  const marked = item.classes?.includes('govuk-input--error') ?? false
  const inError = hasError(item) || (item.error !== false && params.errorMessage !== undefined && !anyError)
  const hasWidth = item.classes?.includes('govuk-input--width-') ?? false
  return classNames(
    inError && !marked && 'govuk-input--error',
    !hasWidth && `govuk-input--width-${part === 'year' ? 4 : 2}`,
    item.classes,
  )
}

function hasError(item: DateInputItem): boolean {
  return item.error === true || (item.classes?.includes('govuk-input--error') ?? false)
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
}
