// News about what has just happened, or what everybody should know.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** A "success" takes the focus and is read out at once. */
export type NotificationBannerParams = Words &
  Extras & {
    readonly type?: string | undefined
    readonly role?: string | undefined
    readonly titleText?: string | undefined
    readonly titleHtml?: Html | undefined
    readonly titleHeadingLevel?: number | undefined
    readonly titleId?: string | undefined
    readonly disableAutoFocus?: boolean | undefined
  }

/** Writes a notification banner. */
export function notificationBanner(params: NotificationBannerParams): Html {
  const success = params.type === 'success'
  const titleId = params.titleId || 'govuk-notification-banner-title'
  const own = attributes({
    class: classNames('govuk-notification-banner', success && 'govuk-notification-banner--success', params.classes),
    role: params.role || (success ? 'alert' : 'region'),
    'aria-labelledby': titleId,
    'data-module': 'govuk-notification-banner',
    'data-disable-auto-focus': params.disableAutoFocus,
  })
  return html`<div${own}${attributes(params.attributes)}>
  ${header(params, titleId, success)}
  <div class="govuk-notification-banner__content">
  ${params.html ?? (params.text && html`<p class="govuk-notification-banner__heading">${wordsOf(params)}</p>`)}
  </div>
</div>`
}

function header(params: NotificationBannerParams, titleId: string, success: boolean): Html {
  const level = params.titleHeadingLevel || 2
  const title = params.titleHtml ?? (params.titleText || (success ? 'Success' : 'Important'))
  return html`<div class="govuk-notification-banner__header">
    <h${level} class="govuk-notification-banner__title" id="${titleId}">
      ${title}
    </h${level}>
  </div>`
}
