// The states of duties.
import { html } from '../../html.ts'
import type { Story } from '../story.ts'
import { type DutyRow, dutyList } from './duty-list.ts'

const review: DutyRow = {
  title: 'Review the risk with the police',
  href: '/duty',
  childName: 'Robin Example',
  childHref: '/child',
  dueText: 'Was due 22:05 on Friday 20 November',
  stateText: 'Overdue by 3 hours',
  stateKind: 'overdue',
  owner: 'Missing co-ordinator',
  why: html`<p>The child has been missing for 24 hours.</p>`,
}

const emptyText = 'Nothing is due.'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'None', render: () => dutyList({ rows: [], emptyText }) },
  { title: 'One overdue', render: () => dutyList({ rows: [review], emptyText }) },
  {
    title: 'Every state',
    render: () =>
      dutyList({
        emptyText,
        rows: [
          review,
          {
            title: 'Offer the interview',
            dueText: 'Due 17:00 today',
            stateText: 'Due today',
            stateKind: 'due-today',
            whyHref: '/why',
          },
          { title: 'Hold the meeting', dueText: 'Due on 30 November', stateText: 'Open', stateKind: 'open' },
          { title: 'Tell the parent', dueText: 'Due 09:00 on 19 November', stateText: 'Met', stateKind: 'met' },
          {
            title: 'Write to the school',
            dueText: 'Due on 18 November',
            stateText: 'Met 2 days late',
            stateKind: 'met-late',
          },
          { title: 'Consider a referral', dueText: 'No date', stateText: 'Reminder', stateKind: 'prompt' },
        ],
      }),
  },
]
