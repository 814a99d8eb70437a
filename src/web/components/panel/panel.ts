// The page's one message: something is done, or stop and read this.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { button } from '../button/button.ts'
import { type Extras, type OptionalWords, wordsOf } from '../words.ts'

/** A link or a button in an interruption. */
export interface PanelAction extends Extras {
  readonly text: string
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
}

/** With the class `govuk-panel--interruption` it is an interruption and may carry actions. */
export type PanelParams = OptionalWords &
  Extras & {
    readonly titleText?: string | undefined
    readonly titleHtml?: Html | undefined
    readonly headingLevel?: number | undefined
    readonly actions?: (Extras & { readonly items?: readonly PanelAction[] | undefined }) | undefined
  }

/** Writes a panel. */
export function panel(params: PanelParams): Html {
  const level = params.headingLevel || 1
  const interruption = params.classes?.includes('govuk-panel--interruption') ?? false
  const names = classNames('govuk-panel', !interruption && 'govuk-panel--confirmation', params.classes)
  const words = wordsOf(params)
  return html`<div class="${names}"${attributes(params.attributes)}>
  <h${level} class="govuk-panel__title">
    ${params.titleHtml ?? params.titleText}
  </h${level}>
  ${words && html`<div class="govuk-panel__body">${words}</div>`}
  ${interruption && actions(params.actions)}
</div>`
}

function actions(params: PanelParams['actions']): Html | undefined {
  if (!params) return undefined
  const names = classNames('govuk-panel__actions', params.classes)
  return html`<div class="${names}"${attributes(params.attributes)}>
    ${params.items?.length ? html`<div class="govuk-button-group">${params.items.map(action)}</div>` : ''}
  </div>`
}

function action(params: PanelAction): Html {
  if (params.href && params.type !== 'button') {
    const names = classNames('govuk-link govuk-link--inverse', params.classes)
    return html`
<a class="${names}" href="${params.href}"${attributes(params.attributes)}>${params.text}</a>`
  }
  return button({
    ...params,
    type: params.type || 'button',
    classes: classNames('govuk-button--inverse', params.classes),
  })
}
