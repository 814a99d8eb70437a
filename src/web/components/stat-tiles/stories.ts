// The states of the counts.
import type { Story } from '../story.ts'
import { statTiles } from './stat-tiles.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'A night with something to do',
    render: () =>
      statTiles({
        tiles: [
          { number: 7, label: 'missing now', href: '/missing', tone: 'alarm' },
          { number: 1, label: 'found, not yet checked well', href: '/found', tone: 'alarm' },
          { number: 4, label: 'overdue', href: '/overdue', tone: 'alarm' },
          { number: 9, label: 'due today', href: '/today', tone: 'warning' },
        ],
      }),
  },
  {
    title: 'A quiet night',
    render: () =>
      statTiles({
        tiles: [
          { number: 0, label: 'missing now', tone: 'alarm' },
          { number: 0, label: 'overdue', tone: 'alarm' },
        ],
      }),
  },
]
