// The states of tabs.
import type { Story } from '../story.ts'
import { tabs } from './tabs.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Two parts',
    render: () =>
      tabs({
        items: [
          { label: 'This week', id: 'week', panel: { text: '4 overdue' } },
          { label: 'This month', id: 'month', panel: { text: '9 overdue' } },
        ],
      }),
  },
]
