// The forms that whoever is signed in has begun and not submitted.
import type { Instant } from '../../../domain/kernel/index.ts'
import type { OwnDraft } from '../../../store/instruments/reads.ts'
import { type Html, html } from '../../html.ts'
import { nameOf } from '../instruments/say-form.ts'
import { sayWhen } from '../say.ts'

/** How many stand on the home page: the latest. */
export const mostDrafts = 10

/** Draws them; nothing where there are none. */
export function draftsBlock(drafts: readonly OwnDraft[], now: Instant): Html | false {
  const line = (draft: OwnDraft) =>
    html`<li><a class="govuk-link" href="/forms/${draft.id}">${nameOf(draft)}: ${draft.childName ?? 'a child'}</a>, begun ${sayWhen(draft.begunAt, now)}</li>`
  return (
    drafts.length > 0 &&
    html`<section class="hw-section" aria-labelledby="drafts"><h2 class="govuk-heading-m" id="drafts">Your drafts</h2>
<ul class="govuk-list">${drafts.map(line)}</ul></section>`
  )
}
