// The service's name and its main pages, under the header.
import { type Attributes, attributes, classNames, type Html, html, isHtml } from '../../html.ts'
import { type Entries, type Extras, type OptionalWords, wordsOf } from '../words.ts'

/** A main page; `current` is the page itself, `active` a page below it. */
export type NavigationItem = OptionalWords & {
  readonly href?: string | undefined
  readonly current?: boolean | undefined
  readonly active?: boolean | undefined
  readonly attributes?: Extras['attributes']
}

/** The name, the pages, and slots for what else must stand there. */
export interface ServiceNavigationParams extends Extras {
  readonly serviceName?: string | undefined
  readonly serviceUrl?: string | undefined
  readonly ariaLabel?: string | undefined
  readonly navigation?: Entries<NavigationItem> | undefined
  readonly navigationLabel?: string | undefined
  readonly navigationId?: string | undefined
  readonly navigationClasses?: string | undefined
  readonly menuButtonText?: string | undefined
  readonly menuButtonLabel?: string | undefined
  readonly collapseNavigationOnMobile?: boolean | undefined
  readonly slots?: Slots | undefined
}

interface Slots {
  readonly start?: Html | undefined
  readonly end?: Html | { readonly html?: Html | undefined; readonly align?: string | undefined } | undefined
  readonly navigationStart?: Html | undefined
  readonly navigationEnd?: Html | undefined
}

/** Writes the service navigation. */
export function serviceNavigation(params: ServiceNavigationParams): Html {
  const end = params.slots?.end
  const endHtml = isHtml(end) ? end : end?.html
  const inlined = end !== undefined && !isHtml(end) && end.align === 'inline'
  const names = classNames('govuk-width-container', inlined && 'govuk-service-navigation__inlining-container')
  const inner = html`<div class="${names}">
    ${params.slots?.start}
    <div class="govuk-service-navigation__container">
      ${params.serviceName && serviceName(params.serviceName, params.serviceUrl)}
      ${navigation(params)}
    </div>
    ${endHtml}
  </div>`
  const common = html`${attributes(commonAttributes(params))}${attributes(params.attributes)}`
  // With a name it is a landmark of its own; without, the nav inside is enough.
  if (!params.serviceName && !params.slots?.start && !endHtml) return html`<div${common}>${inner}</div>`
  return html`<section aria-label="${params.ariaLabel ?? 'Service information'}"${common}>${inner}</section>`
}

function commonAttributes(params: ServiceNavigationParams): Attributes {
  return {
    class: classNames('govuk-service-navigation', params.classes),
    'data-module': 'govuk-service-navigation',
  }
}

function serviceName(name: string, address: string | undefined): Html {
  const content = address
    ? html`<a href="${address}" class="govuk-service-navigation__link"> ${name} </a>`
    : html`<span class="govuk-service-navigation__text">${name}</span>`
  return html`<span class="govuk-service-navigation__service-name"> ${content} </span>`
}

function navigation(params: ServiceNavigationParams): Html | undefined {
  const items = (params.navigation ?? []).filter(item => Boolean(item))
  const slots = params.slots
  if (items.length === 0 && !slots?.navigationStart && !slots?.navigationEnd) return undefined
  const collapses = params.collapseNavigationOnMobile ?? items.length > 1
  const label = params.navigationLabel || params.menuButtonText || 'Menu'
  const names = classNames('govuk-service-navigation__wrapper', params.navigationClasses)
  return html`<nav aria-label="${label}" class="${names}">
    ${collapses && menuButton(params)}
    <ul class="govuk-service-navigation__list" id="${params.navigationId || 'navigation'}">
      ${slots?.navigationStart}${items.map(item => item && navigationItem(item))}${slots?.navigationEnd}
    </ul>
  </nav>`
}

function menuButton(params: ServiceNavigationParams): Html {
  const text = params.menuButtonText || 'Menu'
  const own = attributes({
    type: 'button',
    class: 'govuk-service-navigation__toggle govuk-js-service-navigation-toggle',
    'aria-controls': params.navigationId || 'navigation',
    'aria-label': params.menuButtonLabel === text ? undefined : params.menuButtonLabel || undefined,
    hidden: true,
    'aria-hidden': true,
  })
  return html`<button${own}>${text}</button>`
}

function navigationItem(item: NavigationItem): Html {
  const here = Boolean(item.active || item.current)
  const words = here
    ? html`<strong class="govuk-service-navigation__active-fallback">${wordsOf(item)}</strong>`
    : wordsOf(item)
  const current = attributes({ 'aria-current': here ? (item.current ? 'page' : 'true') : undefined })
  const link = item.href
    ? html`<a class="govuk-service-navigation__link" href="${item.href}"${current}${attributes(item.attributes)}> ${words} </a>`
    : wordsOf(item) && html`<span class="govuk-service-navigation__text"${current}> ${words} </span>`
  const names = classNames('govuk-service-navigation__item', here && 'govuk-service-navigation__item--active')
  return html`<li class="${names}">${link}</li>`
}
