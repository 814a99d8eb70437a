// What every form field has in common: the group around it, and the hint and error that describe it.
import { attributes, classNames, type Html, html } from '../html.ts'
import { type ErrorMessageParams, errorMessage } from './error-message/error-message.ts'
import { type HintParams, hint } from './hint/hint.ts'
import type { Extras, OptionalWords } from './words.ts'

/** The group around one field. */
export interface FormGroupParams extends Extras {
  readonly beforeInput?: OptionalWords | undefined
  readonly afterInput?: OptionalWords | undefined
}

/** The group around several fields, such as radios. */
export interface FormGroupOfManyParams extends Extras {
  readonly beforeInputs?: OptionalWords | undefined
  readonly afterInputs?: OptionalWords | undefined
}

/** The hint and the error of a field. */
export interface Described {
  readonly hint?: HintParams | undefined
  readonly errorMessage?: ErrorMessageParams | undefined
}

/** The written hint and error, and the ids that `aria-describedby` must name. */
export interface Description {
  readonly before: Html
  readonly describedBy: string | undefined
}

/** Writes a field's hint and error with ids made from the field's own. */
export function describe(id: string, params: Described, describedBy: string | undefined): Description {
  const hintId = params.hint && `${id}-hint`
  const errorId = params.errorMessage && `${id}-error`
  return {
    before: html`${params.hint && hint({ ...params.hint, id: hintId })}
${params.errorMessage && errorMessage({ ...params.errorMessage, id: errorId })}`,
    describedBy: classNames(describedBy, hintId, errorId) || undefined,
  }
}

/** Writes the group around a field, marked when the field is in error. */
export function formGroup(group: Extras | undefined, inError: boolean, content: Html): Html {
  const names = classNames('govuk-form-group', inError && 'govuk-form-group--error', group?.classes)
  return html`<div class="${names}"${attributes(group?.attributes)}>
${content}
</div>`
}
