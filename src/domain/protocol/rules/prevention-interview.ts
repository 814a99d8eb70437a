// The police's prevention interview (safe and well check), as soon as possible once the child is found or back.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes } from '../episodes.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §13.3: the police see the child. */
export const preventionInterview: Rule = {
  id: 'PREV-13.3a',
  title: 'Prevention interview',
  citation: {
    source: '004',
    paragraph: '13.3',
    says: 'The police are to hold a prevention interview with the child as soon as possible after the child is back.',
    checkedOn: '2026-11-21',
  },
  owner: 'police-officer',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-68',
      says: 'As soon as possible is no deadline: the time elapsed is shown, and how long is too long is configured.',
      confirm: 'The police',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: null, raise }],
}

function raise(file: CaseFile): Duty[] {
  return countedEpisodes(file).flatMap(interviewOf)
}

function interviewOf({ episode, endedAt }: CountedEpisode): Duty[] {
  if (endedAt === null) return []
  const because =
    `The missing episode ended at ${sayMoment(endedAt)}, ` +
    'so the police are to hold a prevention interview as soon as possible.'
  return [{ subject: episode.ref, opensAt: endedAt, dueAt: null, metAt: episode.preventionInterviewAt, because }]
}
