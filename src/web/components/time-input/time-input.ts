// When something happened: a date in three fields, a time as people say it, and how sure they are.

import type { Html } from '../../html.ts'
import { html } from '../../html.ts'
import { type DateInputItem, dateInput } from '../date-input/date-input.ts'
import { fieldset, type LegendParams } from '../fieldset/fieldset.ts'
import { type Described, describe, formGroup } from '../form-group.ts'
import { input } from '../input/input.ts'
import { radios } from '../radios/radios.ts'

type Part = 'day' | 'month' | 'year' | 'time'

/** The fields are `<name>-day`, `-month`, `-year`, `-time` and `-precision`, and `values` is keyed by those names. */
export interface TimeInputParams extends Described {
  readonly name: string
  readonly legend: LegendParams
  readonly values?: Readonly<Record<string, string | number | readonly string[] | undefined>> | undefined
  /** Which fields the error is about; all of them when absent. */
  readonly errorIn?: readonly Part[] | undefined
  /** Asks whether the time is exact or about. */
  readonly asksPrecision?: boolean | undefined
}

const dateParts = ['day', 'month', 'year'] as const

/** Writes the fields of a moment. */
export function timeInput(params: TimeInputParams): Html {
  const { name } = params
  const description = describe(name, params, undefined)
  const inner = html`${description.before}
<div class="hw-time" data-autosave-together>
  ${dateInput({ id: name, items: dateItems(params) })}
  ${timeField(params)}
  ${params.asksPrecision && precision(params)}
</div>`
  const { describedBy } = description
  const content = fieldset({ legend: params.legend, role: 'group', describedBy, html: inner })
  return formGroup(undefined, params.errorMessage !== undefined, content)
}

function dateItems(params: TimeInputParams): readonly DateInputItem[] {
  return dateParts.map(part => ({
    name: `${params.name}-${part}`,
    id: `${params.name}-${part}`,
    label: part.charAt(0).toUpperCase() + part.slice(1),
    value: given(params, part),
    error: inError(params, part),
    classes: `govuk-input--width-${part === 'year' ? 4 : 2}`,
  }))
}

function timeField(params: TimeInputParams): Html {
  return input({
    name: `${params.name}-time`,
    label: { text: 'Time, for example 3:45pm or 15:45', classes: 'govuk-date-input__label' },
    classes: inError(params, 'time') ? 'govuk-input--width-5 govuk-input--error' : 'govuk-input--width-5',
    value: given(params, 'time'),
    autocomplete: 'off',
    spellcheck: false,
  })
}

function precision(params: TimeInputParams): Html {
  return radios({
    name: `${params.name}-precision`,
    classes: 'govuk-radios--small govuk-radios--inline',
    fieldset: { legend: { text: 'How sure is the time?', classes: 'govuk-fieldset__legend--s' } },
    value: given(params, 'precision') === 'about' ? 'about' : 'exact',
    items: [
      { value: 'exact', text: 'Exact' },
      { value: 'about', text: 'About' },
    ],
  })
}

function given(params: TimeInputParams, part: Part | 'precision'): string | undefined {
  const value = params.values?.[`${params.name}-${part}`]
  return typeof value === 'object' ? value[0] : value?.toString()
}

function inError(params: TimeInputParams, part: Part): boolean {
  return params.errorMessage !== undefined && (params.errorIn?.includes(part) ?? true)
}
