// The states of the summary list.
import type { Story } from '../story.ts'
import { type SummaryListParams, summaryList } from './summary-list.ts'

const facts: SummaryListParams = {
  rows: [
    { key: { text: 'Name' }, value: { text: 'Robin Example' } },
    {
      key: { text: 'Last seen' },
      value: { text: '22:05, bus station' },
      actions: { items: [{ text: 'Change', href: '/seen', visuallyHiddenText: 'last seen' }] },
    },
  ],
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Two facts', render: () => summaryList(facts) },
  { title: 'In a card', render: () => summaryList({ ...facts, card: { title: { text: 'The report' } } }) },
]
