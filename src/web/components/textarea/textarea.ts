// Several lines of text.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Described, describe, type FormGroupParams, formGroup } from '../form-group.ts'
import { type LabelParams, label } from '../label/label.ts'
import { type Extras, wordsOf } from '../words.ts'

/** A field's name, label and what it holds; the id is the name unless given. */
export interface TextareaParams extends Extras, Described {
  readonly name: string
  readonly id?: string | undefined
  readonly label: LabelParams
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly spellcheck?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly autocomplete?: string | undefined
  readonly describedBy?: string | undefined
  readonly formGroup?: FormGroupParams | undefined
}

/** Writes a text area with its label, hint and error. */
export function textarea(params: TextareaParams): Html {
  const id = params.id || params.name
  const description = describe(id, params, params.describedBy)
  // A browser drops a newline that follows the tag: doubling it keeps what was written.
  const value = params.value?.startsWith('\n') ? `\n${params.value}` : params.value
  const own = ownAttributes(params, id, description.describedBy)
  const content = html`${label({ ...params.label, for: id })}
${description.before}
${wordsOf(params.formGroup?.beforeInput)}
<textarea${own}${attributes(params.attributes)}>${value}</textarea>
${wordsOf(params.formGroup?.afterInput)}`
  return formGroup(params.formGroup, params.errorMessage !== undefined, content)
}

function ownAttributes(params: TextareaParams, id: string, describedBy: string | undefined): Html {
  return attributes({
    class: classNames('govuk-textarea', params.errorMessage && 'govuk-textarea--error', params.classes),
    id,
    name: params.name,
    rows: params.rows || 5,
    spellcheck: params.spellcheck === undefined ? undefined : String(params.spellcheck),
    disabled: params.disabled,
    'aria-describedby': describedBy,
    autocomplete: params.autocomplete || undefined,
  })
}
