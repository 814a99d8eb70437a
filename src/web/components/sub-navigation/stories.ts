// The states of the sub-navigation.
import type { Story } from '../story.ts'
import { subNavigation } from './sub-navigation.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'The parts of a child',
    render: () =>
      subNavigation({
        label: 'Child',
        items: [
          { text: 'Overview', href: '/o', active: true },
          { text: 'Missing', href: '/m' },
          { text: 'People', href: '/p' },
        ],
      }),
  },
]
