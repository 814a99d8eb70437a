// The worklists in their states.
import { everyDuty } from '../../../../store/duties/reads.ts'
import type { Story } from '../../../components/story.ts'
import { exampleDuties, storyNow } from '../example-duties.ts'
import { type WorklistView, worklistPage } from './page.ts'

/** A worklist with one overdue duty on its only page. */
export const exampleWorklist: WorklistView = {
  list: 'overdue',
  filter: everyDuty,
  handed: [],
  page: 1,
  perPage: 50,
  counts: { overdue: 1, ahead: 4, 'without-deadline': 2 },
  duties: [exampleDuties.overdue],
  now: storyNow,
  role: 'missing-co-ordinator',
}

const none = { overdue: 0, ahead: 0, 'without-deadline': 0 }
const many = { ...exampleWorklist.counts, overdue: 412 }

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Nothing to do',
    render: () =>
      worklistPage({ ...exampleWorklist, duties: [], counts: none, filter: { ...everyDuty, whose: 'mine' } }).body,
  },
  { title: 'One overdue', render: () => worklistPage(exampleWorklist).body },
  { title: 'The fourth of many pages', render: () => worklistPage({ ...exampleWorklist, counts: many, page: 4 }).body },
]
