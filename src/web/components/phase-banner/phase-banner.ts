// A line under the header that says what kind of service this is.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type TagParams, tag } from '../tag/tag.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** A sentence, and a tag before it. */
export type PhaseBannerParams = Words & Extras & { readonly tag?: TagParams | undefined }

/** Writes a phase banner. */
export function phaseBanner(params: PhaseBannerParams): Html {
  const names = classNames('govuk-phase-banner govuk-width-container', params.classes)
  const classes = classNames('govuk-phase-banner__content__tag', params.tag?.classes)
  return html`<div class="${names}"${attributes(params.attributes)}>
  <p class="govuk-phase-banner__content">
    ${tag({ ...(params.tag ?? { text: '' }), classes, attributes: undefined })}
    <span class="govuk-phase-banner__text">
      ${wordsOf(params)}
    </span>
  </p>
</div>`
}
