// The states of the timeline.
import type { Story } from '../story.ts'
import { timeline } from './timeline.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Found',
    render: () =>
      timeline({
        items: [
          {
            label: { text: 'Found' },
            byline: { text: 'A. Sample' },
            datetime: { timestamp: '2026-11-21T07:10Z', text: '07:10 on Saturday 21 November 2026' },
            text: 'At the bus station',
          },
        ],
      }),
  },
]
