// The states of the task list.
import type { Story } from '../story.ts'
import { taskList } from './task-list.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'One of each',
    render: () =>
      taskList({
        items: [
          { title: { text: 'Description and clothes' }, href: '/a', status: { text: 'Completed' } },
          {
            title: { text: 'Where they may be' },
            href: '/b',
            hint: { text: 'Places, friends, family' },
            status: { tag: { text: 'Incomplete', classes: 'govuk-tag--blue' } },
          },
          { title: { text: 'Check and send' }, status: { text: 'Cannot start yet' } },
        ],
      }),
  },
]
