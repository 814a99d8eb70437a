// A text area that says how much room is left.
import { type Attributes, classNames, type Html, html } from '../../html.ts'
import { hint } from '../hint/hint.ts'
import { type TextareaParams, textarea } from '../textarea/textarea.ts'
import { type Plurals, translation } from '../translations.ts'
import { wordsOf } from '../words.ts'

/** The limit is a number of characters or of words. */
export type CharacterCountParams = TextareaParams & {
  readonly maxlength?: number | undefined
  readonly maxwords?: number | undefined
  readonly countType?: string | undefined
  /** Per cent of the limit from which the count is shown. */
  readonly threshold?: number | undefined
  readonly countMessage?: { readonly classes?: string | undefined } | undefined
  readonly textareaDescriptionText?: string | undefined
  readonly charactersUnderLimitText?: Plurals | undefined
  readonly charactersAtLimitText?: string | undefined
  readonly charactersOverLimitText?: Plurals | undefined
  readonly wordsUnderLimitText?: Plurals | undefined
  readonly wordsAtLimitText?: string | undefined
  readonly wordsOverLimitText?: Plurals | undefined
}

/** Writes a text area with its count. */
export function characterCount(params: CharacterCountParams): Html {
  const id = params.id || params.name
  const countType = params.countType || (params.maxwords ? 'words' : undefined)
  return textarea({
    ...params,
    id,
    describedBy: `${id}-info`,
    classes: classNames('govuk-js-character-count', params.classes),
    formGroup: {
      classes: classNames('govuk-character-count', params.formGroup?.classes),
      attributes: { ...countAttributes(params, countType), ...params.formGroup?.attributes },
      beforeInput: params.formGroup?.beforeInput,
      afterInput: { html: html`${countMessage(params, id, countType)}${wordsOf(params.formGroup?.afterInput)}` },
    },
  })
}

function countMessage(params: CharacterCountParams, id: string, countType: string | undefined): Html {
  const limit = params.maxwords || params.maxlength
  const unit = countType === 'words' ? 'words' : 'characters'
  const sentence = params.textareaDescriptionText || `You can enter up to %{count} ${unit}`
  return hint({
    id: `${id}-info`,
    classes: classNames('govuk-character-count__message', params.countMessage?.classes),
    text: limit ? sentence.replaceAll('%{count}', String(limit)) : '',
  })
}

function countAttributes(params: CharacterCountParams, countType: string | undefined): Attributes {
  const hasNoLimit = !params.maxwords && !params.maxlength
  const description = hasNoLimit ? params.textareaDescriptionText : undefined
  return {
    'data-module': 'govuk-character-count',
    'data-maxlength': params.maxlength,
    'data-maxwords': params.maxwords,
    'data-threshold': params.threshold,
    'data-count-type': countType,
    ...translation('textarea-description', description && { other: description }),
    ...translation('characters-under-limit', params.charactersUnderLimitText),
    ...translation('characters-at-limit', params.charactersAtLimitText),
    ...translation('characters-over-limit', params.charactersOverLimitText),
    ...translation('words-under-limit', params.wordsUnderLimitText),
    ...translation('words-at-limit', params.wordsAtLimitText),
    ...translation('words-over-limit', params.wordsOverLimitText),
  }
}
