// A button, or a link that looks and works like one.
import { type Attributes, attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** With an address it is written as a link. */
export type ButtonParams = Words &
  Extras & {
    readonly id?: string | undefined
    readonly href?: string | undefined
    readonly type?: 'submit' | 'button' | 'reset' | undefined
    readonly name?: string | undefined
    readonly value?: string | undefined
    readonly disabled?: boolean | undefined
    readonly preventDoubleClick?: boolean | undefined
    readonly isStartButton?: boolean | undefined
  }

/** Writes a button. */
export function button(params: ButtonParams): Html {
  const words = params.html && params.isStartButton ? html`<span>${params.html}</span>` : wordsOf(params)
  const content = html`
  ${words}
  ${params.isStartButton && startIcon}`
  const common = commonAttributes(params)
  if (params.href) return html`<a href="${params.href}" role="button" draggable="false"${common}>${content}</a>`
  return html`<button${attributes(buttonAttributes(params))}${common}>${content}</button>`
}

function commonAttributes(params: ButtonParams): Html {
  const names = classNames('govuk-button', params.classes, params.isStartButton && 'govuk-button--start')
  return html`${attributes({ class: names, 'data-module': 'govuk-button' })}${attributes(params.attributes)}${attributes(
    {
      id: params.id || undefined,
    },
  )}`
}

function buttonAttributes(params: ButtonParams): Attributes {
  return {
    type: params.type || 'submit',
    value: params.value || undefined,
    name: params.name || undefined,
    disabled: params.disabled,
    'aria-disabled': params.disabled || undefined,
    'data-prevent-double-click': params.preventDoubleClick,
  }
}

const startIcon = html`<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/>
  </svg>`
