// The states of the fieldset.
import { html } from '../../html.ts'
import { input } from '../input/input.ts'
import type { Story } from '../story.ts'
import { fieldset } from './fieldset.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Two fields under one legend',
    render: () =>
      fieldset({
        legend: { text: 'Where was the child last seen?', classes: 'govuk-fieldset__legend--m' },
        html: html`${input({ name: 'place', label: { text: 'Place' } })}${input({ name: 'town', label: { text: 'Town' } })}`,
      }),
  },
]
