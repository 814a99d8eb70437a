// The states of the service navigation.
import type { Story } from '../story.ts'
import { serviceNavigation } from './service-navigation.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Home',
    render: () =>
      serviceNavigation({
        navigationId: 'story-navigation',
        navigationLabel: 'Story',
        navigation: [
          { text: 'Home', href: '/', current: true },
          { text: 'Missing now (7)', href: '/missing' },
          { text: 'Children', href: '/children' },
        ],
      }),
  },
]
