// One line of text.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Described, describe, type FormGroupParams, formGroup } from '../form-group.ts'
import { type LabelParams, label } from '../label/label.ts'
import { type Extras, hasWords, type OptionalWords, wordsOf } from '../words.ts'

type Affix = OptionalWords & Extras

/** A field's name, label and all that a text input may carry; the id is the name unless given. */
export interface InputParams extends Extras, Described {
  readonly name: string
  readonly id?: string | undefined
  readonly label: LabelParams
  readonly value?: string | number | undefined
  readonly type?: string | undefined
  readonly inputmode?: string | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: string | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly describedBy?: string | undefined
  readonly prefix?: Affix | undefined
  readonly suffix?: Affix | undefined
  readonly formGroup?: FormGroupParams | undefined
  readonly inputWrapper?: Extras | undefined
}

/** Writes a text input with its label, hint and error. */
export function input(params: InputParams): Html {
  const id = params.id || params.name
  const description = describe(id, params, params.describedBy)
  const content = html`${label({ ...params.label, for: id })}
${description.before}
${wrapped(params, inputElement(params, id, description.describedBy))}`
  return formGroup(params.formGroup, params.errorMessage !== undefined, content)
}

function wrapped(params: InputParams, element: Html): Html {
  const { prefix, suffix } = params
  const before = params.formGroup?.beforeInput
  const after = params.formGroup?.afterInput
  if (![prefix, suffix, before, after].some(hasWords)) return element
  const names = classNames('govuk-input__wrapper', params.inputWrapper?.classes)
  return html`<div class="${names}"${attributes(params.inputWrapper?.attributes)}>
    ${wordsOf(before)}${affix(prefix, 'prefix')}
    ${element}
    ${affix(suffix, 'suffix')}${wordsOf(after)}
  </div>`
}

function affix(params: Affix | undefined, kind: 'prefix' | 'suffix'): Html | undefined {
  if (params === undefined || !hasWords(params)) return undefined
  const names = classNames(`govuk-input__${kind}`, params.classes)
  return html`<div class="${names}" aria-hidden="true"${attributes(params.attributes)}>${wordsOf(params)}</div>`
}

function inputElement(params: InputParams, id: string, describedBy: string | undefined): Html {
  const own = attributes({
    class: classNames('govuk-input', params.classes, params.errorMessage && 'govuk-input--error'),
    id,
    name: params.name,
    type: params.type || 'text',
    spellcheck: params.spellcheck === undefined ? undefined : String(params.spellcheck),
    value: params.value,
    disabled: params.disabled,
    'aria-describedby': describedBy,
    autocomplete: params.autocomplete,
    autocapitalize: params.autocapitalize,
    pattern: params.pattern,
    inputmode: params.inputmode,
  })
  return html`<input${own}${attributes(params.attributes)}>`
}
