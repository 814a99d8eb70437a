// The digest and the outbox in their states.
import type { Story } from '../../components/story.ts'
import { storyNow } from '../duties/example-duties.ts'
import { alarmStanding, busyDigest, exampleOutbox, exampleRecipients, lateDigest } from './example-outbox.ts'
import { outboxPage } from './outbox/page.ts'
import { recipientsPage } from './recipients/page.ts'
import { digestPage } from './today/page.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'A morning with two missing', render: () => digestPage(busyDigest).body },
  { title: 'Nobody missing, and two days named', render: () => digestPage(lateDigest).body },
  {
    title: 'No digest was made',
    render: () => digestPage({ ...lateDigest, standing: alarmStanding, today: { madeAt: null, missed: [] } }).body,
  },
  {
    title: 'Read by somebody to whom it is not sent',
    render: () => digestPage({ ...busyDigest, addressed: false }).body,
  },
  { title: 'An outbox with something of everything', render: () => outboxPage(exampleOutbox).body },
  {
    title: 'An empty outbox on a day without a digest',
    render: () => outboxPage({ ...exampleOutbox, standing: alarmStanding, days: [], lines: [] }).body,
  },
  { title: 'Who gets it, one chosen', render: () => recipientsPage(exampleRecipients).body },
  {
    title: 'Who gets it, nothing chosen',
    render: () => recipientsPage({ ...exampleRecipients, choices: [], now: storyNow }).body,
  },
]
