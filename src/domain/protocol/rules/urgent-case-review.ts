// The urgent case review that police and social worker hold once a child has been missing for three days.
import { hoursAfter, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes, lastsFor } from '../episodes.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §17.2: the urgent case review is held. */
export const urgentCaseReview: Rule = {
  id: 'LONG-17.2b',
  title: 'Urgent case review',
  citation: {
    source: '004',
    paragraph: '17.2',
    says: 'Police and social worker are to hold an urgent case review once a child has been missing for 3 days.',
    checkedOn: '2026-11-21',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: true,
  readings: [
    {
      gap: 'GAP-32',
      says: 'Three days are 72 elapsed hours from when the child was last seen, else reported; earlier is allowed.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: '72 hours', raise: file => raise(file, 72) }],
}

function raise(file: CaseFile, hours: number): Duty[] {
  return countedEpisodes(file)
    .filter(counted => lastsFor(counted, hours))
    .map(counted => reviewOf(counted, hours))
}

function reviewOf({ episode, startedAt }: CountedEpisode, hours: number): Duty {
  const at = hoursAfter(startedAt, hours)
  const because =
    `Missing since ${sayMoment(startedAt)}, ` +
    `so an urgent case review is to be held at ${hours} hours, by ${sayMoment(at)}.`
  return { subject: episode.ref, opensAt: at, dueAt: at, metAt: episode.caseReviewHeldAt, because }
}
