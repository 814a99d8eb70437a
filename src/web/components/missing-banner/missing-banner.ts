// The first thing on the page of a child who is missing now. The words carry it, not the colour.
import { classNames, type Html, html } from '../../html.ts'

/** All in words that people say; what is not known is left out, save how long, which is always known. */
export interface MissingBannerParams {
  /** Such as "22:05 yesterday". */
  readonly sinceText: string
  /** Such as "9 hours". */
  readonly durationText: string
  readonly levelText?: string | undefined
  readonly policeReference?: string | undefined
  readonly lastSeenText?: string | undefined
  readonly href?: string | undefined
  /** True when the child is found but not yet checked well. */
  readonly foundNotChecked?: boolean | undefined
}

/** Writes the banner. */
export function missingBanner(params: MissingBannerParams): Html {
  const state = params.foundNotChecked ? 'FOUND, not yet checked well' : `MISSING since ${params.sinceText}`
  const facts = [
    params.foundNotChecked && `Missing since ${params.sinceText}`,
    params.levelText && `Level: ${params.levelText}`,
    params.policeReference && `Police reference: ${params.policeReference}`,
    params.lastSeenText && `Last seen: ${params.lastSeenText}`,
  ].filter(fact => fact !== undefined && fact !== false && fact !== '')
  const names = classNames('hw-missing', params.foundNotChecked && 'hw-missing--found')
  return html`<section class="${names}" aria-label="${params.foundNotChecked ? 'Found' : 'Missing now'}">
  <p class="hw-missing__words">${state} <span class="hw-missing__clock">(${params.durationText})</span></p>
  ${facts.length > 0 && html`<ul class="hw-missing__facts">${facts.map(fact => html`<li>${fact}</li>`)}</ul>`}
  ${params.href && html`<p class="hw-missing__facts"><a href="${params.href}">Open the episode</a></p>`}
</section>`
}
