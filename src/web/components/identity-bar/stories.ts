// The states of the identity bar.
import { html } from '../../html.ts'
import type { Story } from '../story.ts'
import { identityBar } from './identity-bar.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'A child',
    render: () => identityBar({ title: { html: html`<strong>Robin Example</strong> · 14 · born 1 May 2012` } }),
  },
]
