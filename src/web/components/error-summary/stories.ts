// The states of the error summary.
import { html } from '../../html.ts'
import { input } from '../input/input.ts'
import type { Story } from '../story.ts'
import { errorSummary } from './error-summary.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'One fault',
    render: () =>
      html`${errorSummary({ titleText: 'There is a problem', errorList: [{ text: 'Enter a name', href: '#name' }] })}
${input({ name: 'name', label: { text: 'Name' }, errorMessage: { text: 'Enter a name' } })}`,
  },
]
