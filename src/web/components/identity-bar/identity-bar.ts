// Who this page is about, under the header, on every page about them.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** The title names the person; menus are written buttons. */
export interface IdentityBarParams extends Extras {
  readonly title?: Words | undefined
  readonly menus?: readonly Html[] | undefined
}

/** Writes an identity bar. */
export function identityBar(params: IdentityBarParams): Html {
  const names = classNames('moj-identity-bar', params.classes)
  const menus = params.menus?.map(menu => html`<div class="moj-identity-bar__menu">${menu}</div>`)
  return html`<div class="${names}"${attributes(params.attributes)}>
  <div class="moj-identity-bar__container">
    <div class="moj-identity-bar__details">
      ${params.title && html`<span class="moj-identity-bar__title">${wordsOf(params.title)}</span>`}
    </div>
    ${menus && html`<div class="moj-identity-bar__actions">${menus}</div>`}
  </div>
</div>`
}
