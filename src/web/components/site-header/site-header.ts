// The bar at the top of every page: the product's name, a place to search, and who is signed in as what.
import { type Html, html } from '../../html.ts'

/** Who is signed in, as one line, and what they can do about it (change role, sign out). */
export interface ActorLine {
  readonly who: string
  readonly links?: Html | undefined
}

/** All may be absent, as on the sign-in page. */
export interface SiteHeaderParams {
  readonly actor?: ActorLine | undefined
  readonly search?: Html | undefined
}

/** Writes the bar's content; the page puts it in its header landmark. */
export function siteHeader(params: SiteHeaderParams): Html {
  return html`<div class="hw-header">
  <div class="govuk-width-container hw-header__container">
    <a class="hw-header__name" href="/">Homeward</a>
    ${params.search && html`<div class="hw-header__search">${params.search}</div>`}
    ${params.actor && actorLine(params.actor)}
  </div>
</div>`
}

function actorLine(actor: ActorLine): Html {
  return html`<div class="hw-header__actor">
      <span class="hw-header__who">${actor.who}</span>
      ${actor.links && html`<div class="hw-header__links">${actor.links}</div>`}
    </div>`
}
