// The register of independent providers: which guidance each was given and when, that it was told of training, that it accepted.
import { sayDay } from '../../../../domain/kernel/index.ts'
import type { ProviderGuidance, ProviderLine } from '../../../../store/borders/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { day, line } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'

/** What the register shows. */
export type RegisterView = {
  readonly providers: readonly ProviderLine[]
  readonly mayNote: boolean
  readonly done: boolean
}

const accepted = (note: ProviderGuidance): string =>
  note.acceptedOn === null ? 'Not yet' : `${sayDay(note.acceptedOn)}, ${note.acceptedBy ?? ''}`

function row({ id, name, notes }: ProviderLine, mayNote: boolean) {
  const [latest, ...earlier] = notes
  const link =
    mayNote &&
    html`<br><a class="govuk-link hw-no-print" href="/providers/${id}">Write down<span class="govuk-visually-hidden"> what ${name} was given</span></a>`
  const head = { html: html`${name}${link}` }
  if (latest === undefined) return [head, { text: 'Nothing sent yet' }, { text: 'Not yet' }, { text: 'Not yet' }]
  const before =
    earlier.length === 0 ? '' : ` (${earlier.length === 1 ? '1 earlier note' : `${earlier.length} earlier notes`})`
  return [
    head,
    { text: `${latest.guidance}, sent ${sayDay(latest.sentOn)} to ${latest.sentTo}${before}` },
    { text: latest.trainingToldOn === null ? 'Not yet' : sayDay(latest.trainingToldOn) },
    { text: accepted(latest) },
  ]
}

/** Draws the register. */
export function registerPage({ providers, mayNote, done }: RegisterView): Page {
  const body = html`${done && notificationBanner({ type: 'success', text: 'It is written down' })}
<h1 class="govuk-heading-l">Providers and the guidance</h1>
<p class="govuk-body">Independent providers are given a copy of the joint protocol, are told of the safeguarding board’s training, and follow what the placing authority asks. The register only grows: the latest note of a provider holds.</p>
${stackedTable({
  caption: 'Providers',
  captionClasses: 'govuk-visually-hidden',
  columns: ['Provider', 'Guidance', 'Told of training', 'Accepted'].map(label => ({ label })),
  rows: providers.map(one => row(one, mayNote)),
  emptyText: 'No provider is in the directory yet.',
})}`
  const before = backLink({ href: '/borders', text: 'Across borders' })
  return { kind: 'page', title: 'Providers and the guidance', part: 'directory', before, body }
}

/** What is asked of a note. */
export const guidanceQuestions = {
  guidance: line('Which guidance was sent?', {
    hint: 'For example the joint protocol, and its date.',
    required: 'Enter which guidance was sent',
  }),
  sentOn: day('On which day?', { past: true, required: 'Enter the day on which it was sent' }),
  sentTo: line('To whom?', { hint: 'A post or a role’s mailbox.', required: 'Enter to whom it was sent' }),
  trainingToldOn: day('When were they told of the safeguarding board’s training?', { past: true }),
  acceptedOn: day('When did they accept that they follow the placing authority’s processes?', { past: true }),
  acceptedBy: line('Who accepted for them?', { hint: 'Their post.' }),
}

/** The form of a note. */
export type GuidanceForm = { readonly id: string; readonly tokens: Html; readonly shown: Shown }

/** Draws the form. */
export function guidancePage({ id, name }: Pick<ProviderLine, 'id' | 'name'>, one: GuidanceForm): Page {
  const content = html`<input type="hidden" name="_id" value="${one.id}">${drawQuestions(guidanceQuestions, one.shown)}
${button({ text: 'Write it down', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${name}</span>
<h1 class="govuk-heading-l">What the provider was given and told</h1>
${form({ action: `/providers/${id}`, tokens: one.tokens, body: content })}
</div></div>`
  const before = backLink({ href: '/providers', text: 'Back to the providers' })
  return { kind: 'page', title: 'What a provider was given', part: 'directory', before, faults: one.shown.faults, body }
}
