// The states of the table.
import type { Story } from '../story.ts'
import { table } from './table.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Two months',
    render: () =>
      table({
        caption: 'Episodes by month',
        head: [{ text: 'Month' }, { text: 'Episodes', format: 'numeric' }],
        firstCellIsHeader: true,
        rows: [
          [{ text: 'October' }, { text: 4, format: 'numeric' }],
          [{ text: 'November' }, { text: 7, format: 'numeric' }],
        ],
      }),
  },
]
