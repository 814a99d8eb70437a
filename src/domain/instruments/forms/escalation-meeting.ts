// Form g2: the record of a scaled intervention meeting, or of an urgent case review.
import { type FormPage, instrument } from '../instrument.ts'
import { escalationMeetingQuestions } from './escalation-meeting-questions.ts'

const pages: readonly FormPage[] = [
  { key: 'meeting', title: 'The meeting', questions: ['g2-kind', 'g2-01', 'g2-04'] },
  { key: 'why', title: 'Why it is held', questions: ['g2-02', 'g2-03', 'g2-03-episodes'] },
  { key: 'people', title: 'Who takes part', questions: ['g2-05', 'g2-06'] },
  {
    key: 'views',
    title: 'The child’s and the parents’ views',
    questions: ['g2-07-child', 'g2-07', 'g2-07-wishes', 'g2-07-parents'],
  },
  {
    key: 'factors',
    title: 'Push, pull and disruption',
    questions: ['g2-08', 'g2-08-pull', 'g2-09', 'g2-09-tools', 'g2-10'],
  },
  {
    key: 'missing',
    title: 'While the child is still missing',
    questions: ['g2-14', 'g2-15', 'g2-16', 'g2-17', 'g2-18'],
  },
  { key: 'plan', title: 'Plan of action', questions: ['g2-11', 'g2-12', 'g2-13'] },
]

/** The meeting that 004 §13.14 to §13.19 and §17.3 describe; its template is absent from the sources (GAP-24). */
export const escalationMeeting = instrument({
  code: 'escalation-meeting',
  version: '2018-01',
  title: 'Scaled intervention meeting record',
  name: 'Meeting record',
  citation: { source: '004', lines: '§13.14–§13.19, §17.3', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'meetings',
  about: 'child',
  life: null,
  notices: [],
  questions: escalationMeetingQuestions,
  pages,
})
