// A password, with a button that shows it.
import { type Attributes, classNames, type Html, html } from '../../html.ts'
import { button } from '../button/button.ts'
import { type InputParams, input } from '../input/input.ts'
import { translation } from '../translations.ts'
import { wordsOf } from '../words.ts'

/** A text input's parameters and the wording of the button. */
export interface PasswordInputParams extends Omit<InputParams, 'type' | 'prefix' | 'suffix'> {
  readonly showPasswordText?: string | undefined
  readonly hidePasswordText?: string | undefined
  readonly showPasswordAriaLabelText?: string | undefined
  readonly hidePasswordAriaLabelText?: string | undefined
  readonly passwordShownAnnouncementText?: string | undefined
  readonly passwordHiddenAnnouncementText?: string | undefined
  readonly button?: { readonly classes?: string | undefined } | undefined
}

/** Writes a password input. */
export function passwordInput(params: PasswordInputParams): Html {
  const id = params.id || params.name
  const afterInput = html`${showButton(params, id)}${wordsOf(params.formGroup?.afterInput)}`
  return input({
    ...params,
    id,
    type: 'password',
    classes: classNames('govuk-password-input__input govuk-js-password-input-input', params.classes),
    spellcheck: false,
    autocapitalize: 'none',
    autocomplete: params.autocomplete || 'current-password',
    inputWrapper: { classes: 'govuk-password-input__wrapper' },
    formGroup: {
      classes: classNames('govuk-password-input', params.formGroup?.classes),
      attributes: { ...moduleAttributes(params), ...params.formGroup?.attributes },
      beforeInput: params.formGroup?.beforeInput,
      afterInput: { html: afterInput },
    },
  })
}

function moduleAttributes(params: PasswordInputParams): Attributes {
  return {
    'data-module': 'govuk-password-input',
    ...translation('show-password', params.showPasswordText),
    ...translation('hide-password', params.hidePasswordText),
    ...translation('show-password-aria-label', params.showPasswordAriaLabelText),
    ...translation('hide-password-aria-label', params.hidePasswordAriaLabelText),
    ...translation('password-shown-announcement', params.passwordShownAnnouncementText),
    ...translation('password-hidden-announcement', params.passwordHiddenAnnouncementText),
  }
}

function showButton(params: PasswordInputParams, id: string): Html {
  const toggle = 'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle'
  return button({
    type: 'button',
    classes: classNames(toggle, params.button?.classes),
    text: params.showPasswordText ?? 'Show',
    attributes: {
      'aria-controls': id,
      'aria-label': params.showPasswordAriaLabelText ?? 'Show password',
      hidden: true,
    },
  })
}
