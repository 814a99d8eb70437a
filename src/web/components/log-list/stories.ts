// The states of the log.
import type { Story } from '../story.ts'
import { logList } from './log-list.ts'

const sighting = {
  at: { datetime: '2026-11-20T23:40Z', text: '23:40 on Friday 20 November 2026' },
  who: 'A. Sample, home worker',
  kind: 'Sighting',
  text: 'Seen at the bus station with two others.\nWearing a red coat.',
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Empty', render: () => logList({ entries: [], emptyText: 'Nothing is recorded yet.' }) },
  { title: 'One', render: () => logList({ entries: [sighting], emptyText: '' }) },
  {
    title: 'One withdrawn',
    render: () => logList({ entries: [{ ...sighting, withdrawn: 'another child' }, sighting], emptyText: '' }),
  },
]
