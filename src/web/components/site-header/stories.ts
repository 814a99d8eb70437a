// The states of the bar at the top.
import { html } from '../../html.ts'
import type { Story } from '../story.ts'
import { siteHeader } from './site-header.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Nobody signed in', render: () => siteHeader({}) },
  {
    title: 'Signed in',
    render: () =>
      siteHeader({
        actor: {
          who: 'A. Sample · missing co-ordinator, Staffordshire',
          links: html`<a href="/role">Change role</a> <a href="/out">Sign out</a>`,
        },
      }),
  },
]
