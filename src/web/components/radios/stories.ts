// The states of radios.
import { html } from '../../html.ts'
import type { Story } from '../story.ts'
import { type RadiosParams, radios } from './radios.ts'

const danger: RadiosParams = {
  name: 'danger',
  fieldset: { legend: { text: 'Is the child in danger now?', classes: 'govuk-fieldset__legend--m' } },
  items: [
    { value: 'yes', text: 'Yes', conditional: { html: html`<p class="govuk-body">Ring 999.</p>` } },
    { value: 'no', text: 'No' },
    { value: 'not-known', text: 'Not known', hint: { text: 'We treat this as yes' } },
  ],
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'None picked', render: () => radios(danger) },
  { title: 'Yes', render: () => radios({ ...danger, value: 'yes' }) },
  {
    title: 'In error',
    render: () => radios({ ...danger, errorMessage: { text: 'Select whether the child is in danger' } }),
  },
]
