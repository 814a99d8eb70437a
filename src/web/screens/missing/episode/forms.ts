// The forms about an episode: what is begun or submitted, and which may be begun here.
import type { FormLine } from '../../../../domain/instruments/index.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import { details } from '../../../components/details/details.ts'
import { type Html, html } from '../../../html.ts'
import { beginList } from '../../instruments/list/page.ts'
import { nameOf, sayStanding } from '../../instruments/say-form.ts'
import type { EpisodeView } from './view.ts'

/** Draws them; nothing for a role that neither reads nor begins one. */
export function episodeForms({ episode, forms = [], mayBegin = [], now }: EpisodeView): Html | false {
  const shown = forms.filter(one => one.enteredInErrorAt === null)
  if (shown.length === 0 && mayBegin.length === 0) return false
  const line = (form: FormLine) =>
    html`<li><a class="govuk-link" href="/forms/${form.id}">${nameOf(form)}</a>: ${sayStanding(form, dayOf(now))}</li>`
  return html`<h2 class="govuk-heading-m" id="forms">Forms of this episode</h2>
${shown.length === 0 ? html`<p class="govuk-body">None is begun.</p>` : html`<ul class="govuk-list govuk-list--bullet">${shown.map(line)}</ul>`}
${mayBegin.length > 0 && details({ summaryText: 'Begin a form', html: beginList(mayBegin, of => `/episodes/${episode.id}/forms/${of.code}`) })}`
}
