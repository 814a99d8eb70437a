// A drop-down list. Radios are better where there is room.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Described, describe, type FormGroupParams, formGroup } from '../form-group.ts'
import { type LabelParams, label } from '../label/label.ts'
import { type Entries, type Extras, wordsOf } from '../words.ts'

type Value = string | number | boolean

/** One choice; its value is its text unless given. */
export interface SelectItem {
  readonly value?: Value | undefined
  readonly text: string
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Extras['attributes']
}

/** A field's name, label and choices; the id is the name unless given. */
export interface SelectParams extends Extras, Described {
  readonly name: string
  readonly id?: string | undefined
  readonly label: LabelParams
  readonly items?: Entries<SelectItem> | undefined
  readonly value?: Value | undefined
  readonly disabled?: boolean | undefined
  readonly describedBy?: string | undefined
  readonly formGroup?: FormGroupParams | undefined
}

/** Writes a drop-down list. */
export function select(params: SelectParams): Html {
  const id = params.id || params.name
  const description = describe(id, params, params.describedBy)
  const own = attributes({
    class: classNames('govuk-select', params.classes, params.errorMessage && 'govuk-select--error'),
    id,
    name: params.name,
    disabled: params.disabled,
    'aria-describedby': description.describedBy,
  })
  const content = html`${label({ ...params.label, for: id })}
${description.before}
${wordsOf(params.formGroup?.beforeInput)}
<select${own}${attributes(params.attributes)}>${params.items?.map(item => item && option(item, params.value))}</select>
${wordsOf(params.formGroup?.afterInput)}`
  return formGroup(params.formGroup, params.errorMessage !== undefined, content)
}

function option(item: SelectItem, chosen: Value | undefined): Html {
  const value = item.value === undefined ? undefined : String(item.value)
  const isChosen = chosen !== undefined && chosen !== '' && String(chosen) === (value ?? item.text)
  const own = attributes({ value, selected: item.selected ?? isChosen, disabled: item.disabled })
  return html`<option${own}${attributes(item.attributes)}>${item.text}</option>`
}
