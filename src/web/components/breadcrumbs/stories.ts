// The states of the breadcrumbs.
import type { Story } from '../story.ts'
import { breadcrumbs } from './breadcrumbs.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Three steps',
    render: () =>
      breadcrumbs({
        items: [{ text: 'Home', href: '/' }, { text: 'Children', href: '/children' }, { text: 'Robin Example' }],
      }),
  },
]
