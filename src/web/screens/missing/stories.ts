// The screens of a missing episode in their states.
import { reportTasks } from '../../../domain/missing/index.ts'
import type { Story } from '../../components/story.ts'
import { exampleDuties, exampleId, storyNow } from '../duties/example-duties.ts'
import { actPage } from './act/page.ts'
import { episodeActs } from './acts/index.ts'
import { episodePage } from './episode/page.ts'
import {
  missingEpisode as episode,
  exampleSubject,
  exampleView,
  someEvents,
  standings,
  exampleTokens as tokens,
} from './example-episode.ts'
import { nightStories } from './night-stories.ts'
import { startPage } from './report-start/page.ts'
import { taskPage } from './report-task/page.ts'
import { checkPage, tasksPage } from './report-tasks/page.ts'

const shown = { fields: {}, faults: [], now: storyNow }
const start = { id: exampleId(101), newChild: exampleId(2), children: [], tokens, shown }
const impossible = { fields: { 'born-day': '31', 'born-month': '2', 'born-year': '2012' }, now: storyNow }
const report = { episode, subject: exampleSubject, answers: new Map(), tokens, now: storyNow, done: '' }
const answer = { question: 'places', answer: 'The park', notKnown: false, version: 2 }
const places = reportTasks.filter(task => task.key === 'places')
const offered = [
  { question: 'places', says: 'A friend’s address: 4 Example Road', since: 'on the record since 3 March 2026' },
]
const task = {
  offered,
  episode,
  subject: exampleSubject,
  answers: new Map(),
  tokens,
  theirs: new Map(),
  fields: null,
}
const acting = { episode, subject: exampleSubject, counts: null, tokens, id: exampleId(7), shown, doubts: [] }
const highRisk = { rule: 'CARE-A1.6', subject: episode.id, since: storyNow, because: 'The child may be 12 or under.' }

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Report: nothing typed', render: () => startPage(start).body },
  {
    title: 'Report: an impossible date',
    render: () =>
      startPage({
        ...start,
        shown: { ...impossible, faults: [{ field: 'born-day', text: 'Date of birth must be a real date' }] },
      }).body,
  },
  { title: 'Report: saved', render: () => tasksPage({ ...report, done: 'reported' }).body },
  { title: 'Report: saved as missing', render: () => tasksPage({ ...report, done: 'reported-as-missing' }).body },
  { title: 'Report: to check', render: () => checkPage({ ...report, answers: new Map([['places', answer]]) }).body },
  ...places.flatMap(part => [
    { title: 'Report: a part', render: () => taskPage({ ...task, task: part }).body },
    {
      title: 'Report: somebody else answered',
      render: () =>
        taskPage({ ...task, task: part, theirs: new Map([['places', answer]]), fields: { places: 'The mall' } }).body,
    },
  ]),
  ...Object.entries(standings).map(([standing, one]) => ({
    title: `Episode: ${standing}`,
    render: () => episodePage(exampleView(one)).body,
  })),
  {
    title: 'Episode: duties, flags and a level',
    render: () =>
      episodePage(exampleView(episode, { duties: Object.values(exampleDuties), flags: [highRisk], events: someEvents }))
        .body,
  },
  ...episodeActs.map(act => ({ title: `Record: ${act.path}`, render: () => actPage({ ...acting, act }).body })),
  ...nightStories,
]
