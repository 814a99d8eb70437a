// The states of the label.
import { html } from '../../html.ts'
import type { Story } from '../story.ts'
import { label } from './label.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'With its field',
    render: () =>
      html`${label({ text: 'Name', for: 'name' })}<input class="govuk-input" id="name" name="name" type="text">`,
  },
]
