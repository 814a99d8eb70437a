// The states of pagination.
import type { Story } from '../story.ts'
import { pagination } from './pagination.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'In the middle of ten pages',
    render: () =>
      pagination({
        previous: { href: '?page=4' },
        next: { href: '?page=6' },
        items: [
          { number: 1, href: '?page=1' },
          { ellipsis: true },
          { number: 5, href: '?page=5', current: true },
          { ellipsis: true },
          { number: 10, href: '?page=10' },
        ],
      }),
  },
  { title: 'One child to the next', render: () => pagination({ next: { href: '/next', labelText: 'Robin Example' } }) },
]
