// The states of the table that stacks.
import { html } from '../../html.ts'
import type { Story } from '../story.ts'
import { type StackedTableParams, stackedTable } from './stacked-table.ts'

const missing: StackedTableParams = {
  caption: 'Missing now, longest first',
  columns: [{ label: 'Child' }, { label: 'Missing since' }, { label: 'Hours', numeric: true }],
  emptyText: 'Nobody is missing.',
  rows: [
    [{ html: html`<a class="govuk-link" href="/1">Robin Example</a>` }, { text: '22:05 yesterday' }, { text: 9 }],
    [{ html: html`<a class="govuk-link" href="/2">Sam Sample</a>` }, { text: '02:00 today' }, { text: 5 }],
  ],
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'None', render: () => stackedTable({ ...missing, rows: [] }) },
  { title: 'Two', render: () => stackedTable(missing) },
  {
    title: 'To be sorted',
    render: () => stackedTable({ ...missing, columns: missing.columns.map(column => ({ ...column, sort: 'none' })) }),
  },
]
