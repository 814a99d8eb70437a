// Home in its states.
import type { Story } from '../../components/story.ts'
import { alarmStanding } from '../digest/example-outbox.ts'
import { unreportedLine } from '../missing-now/example-lines.ts'
import { busyHome, quietHome } from './example-home.ts'
import { homePage } from './page.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'A quiet night', render: () => homePage(quietHome).body },
  { title: 'A busy night', render: () => homePage(busyHome).body },
  {
    title: 'A care worker with one child missing',
    render: () =>
      homePage({
        ...quietHome,
        role: 'provider-worker',
        missing: [unreportedLine],
        counts: { ...quietHome.counts, missing: 1 },
      }).body,
  },
  {
    title: 'No daily digest, as a co-ordinator sees it',
    render: () => homePage({ ...quietHome, digest: { standing: alarmStanding, unread: false } }).body,
  },
  {
    title: 'No daily digest, as an administrator sees it',
    render: () =>
      homePage({ ...quietHome, role: 'administrator', digest: { standing: alarmStanding, unread: false } }).body,
  },
  { title: 'A role that sees no child', render: () => homePage({ ...quietHome, role: 'analyst' }).body },
]
