// The list of rules in its states.
import { rules } from '../../../../domain/protocol/index.ts'
import type { Story } from '../../../components/story.ts'
import { rulesPage } from './page.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Nothing open', render: () => rulesPage({ rules, counts: new Map() }).body },
  {
    title: 'Some open and overdue',
    render: () => rulesPage({ rules, counts: new Map([['RHI-15.6', { open: 4, overdue: 2 }]]) }).body,
  },
]
