// The whole document around a screen. It carries no inline style or script: the security policy forbids both.
import { assetIntegrity, assetPath } from '../../assets/index.ts'
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type ErrorSummaryItem, errorSummary } from '../error-summary/error-summary.ts'
import { phaseBanner } from '../phase-banner/phase-banner.ts'
import { type NavigationItem, serviceNavigation } from '../service-navigation/service-navigation.ts'
import { type FooterLink, siteFooter } from '../site-footer/site-footer.ts'
import { type ActorLine, siteHeader } from '../site-header/site-header.ts'
import { skipLink } from '../skip-link/skip-link.ts'
import type { Entries } from '../words.ts'

/** What a screen hands over; only the title and the body must be there. */
export interface PageParams {
  /** What the page is about, without the product's name. */
  readonly title: string
  readonly body: Html
  /** When there are any, the title begins with "Error: " and the summary stands first in the main part. */
  readonly errors?: readonly ErrorSummaryItem[] | undefined
  readonly actor?: ActorLine | undefined
  readonly search?: Html | undefined
  readonly navigation?: Entries<NavigationItem> | undefined
  /** In a demonstration: how many days the clock has been moved ahead. */
  readonly demonstration?: { readonly daysAhead: number } | undefined
  /** A notification of what has just been done. */
  readonly flash?: Html | undefined
  /** A back link, breadcrumbs, an identity bar: what stands before the main part. */
  readonly beforeContent?: Html | undefined
  readonly footerLinks?: readonly FooterLink[] | undefined
  /** Minutes without a request after which the session ends; the page warns two minutes before. */
  readonly idleMinutes?: number | undefined
  readonly mainClasses?: string | undefined
}

/** Writes the document. */
export function page(params: PageParams): Html {
  const title = `${params.errors?.length ? 'Error: ' : ''}${params.title} – Homeward`
  return html`<!DOCTYPE html>
<html lang="en" class="govuk-template">
${head(title)}
<body class="govuk-template__body">
<script src="${assetPath('js-enabled.js')}" integrity="${assetIntegrity('js-enabled.js')}"></script>
${skipLink({ href: '#main-content', text: 'Skip to main content' })}
<header class="govuk-template__header hw-no-print">
${siteHeader({ actor: params.actor, search: params.search })}
${params.navigation && serviceNavigation({ navigation: params.navigation, navigationLabel: 'Main' })}
${params.demonstration && demonstrationBanner(params.demonstration.daysAhead)}
</header>
${container(params)}
<footer class="govuk-template__footer hw-no-print">
${siteFooter(params.footerLinks ?? [])}
</footer>
</body>
</html>
`
}

function head(title: string): Html {
  return html`<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#12233f">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="${assetPath('homeward.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assetPath('homeward.css')}" integrity="${assetIntegrity('homeward.css')}">
<script type="module" src="${assetPath('homeward.js')}" integrity="${assetIntegrity('homeward.js')}"></script>
</head>`
}

function demonstrationBanner(daysAhead: number): Html {
  const days = daysAhead === 1 ? '1 day' : `${daysAhead} days`
  const clock = daysAhead > 0 ? ` The clock is ${days} ahead.` : ''
  return phaseBanner({
    tag: { text: 'Demonstration' },
    text: `Everybody here is invented.${clock}`,
  })
}

function container(params: PageParams): Html {
  const names = classNames('govuk-main-wrapper', params.mainClasses)
  const errorList = params.errors ?? []
  return html`<div class="govuk-width-container">
${params.beforeContent && html`<section class="hw-before" aria-label="Where you are">${params.beforeContent}</section>`}
<main class="${names}" id="main-content">
${params.idleMinutes !== undefined && idleWarning(params.idleMinutes)}
${errorList.length > 0 && errorSummary({ titleText: 'There is a problem', errorList })}
${params.flash}
${params.body}
</main>
</div>`
}

function idleWarning(minutes: number): Html {
  return html`<div class="hw-idle" role="status"${attributes({ 'data-idle-minutes': minutes })}></div>`
}
