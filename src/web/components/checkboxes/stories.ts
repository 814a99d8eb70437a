// The states of the checkboxes.
import { html } from '../../html.ts'
import type { Story } from '../story.ts'
import { type CheckboxesParams, checkboxes } from './checkboxes.ts'

const told: CheckboxesParams = {
  name: 'told',
  fieldset: { legend: { text: 'Who have you told?', classes: 'govuk-fieldset__legend--m' } },
  items: [
    { value: 'police', text: 'Police' },
    { value: 'parent', text: 'Parent', conditional: { html: html`<p class="govuk-body">Say when you told them.</p>` } },
    { divider: 'or' },
    { value: 'nobody', text: 'Nobody yet', behaviour: 'exclusive' },
  ],
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'None picked', render: () => checkboxes(told) },
  { title: 'Two picked', render: () => checkboxes({ ...told, values: ['police', 'parent'] }) },
  {
    title: 'In error',
    render: () => checkboxes({ ...told, errorMessage: { text: 'Select who you have told, or nobody yet' } }),
  },
]
