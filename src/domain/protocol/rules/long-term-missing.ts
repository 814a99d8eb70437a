// The flag for a child who has been missing for four weeks.
import { hoursAfter, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes } from '../episodes.ts'
import type { Flag, Rule } from '../rule.ts'

/** 004 §5: long-term missing person. */
export const longTermMissing: Rule = {
  id: 'DEF-5.6',
  title: 'Long-term missing person',
  citation: {
    source: '004',
    paragraph: '5',
    says: 'Someone who has been reported missing for at least 28 days is a long-term missing person.',
    checkedOn: '2026-11-21',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'episode',
  contract: true,
  readings: [
    {
      gap: 'GAP-31',
      says: 'The 28 days are 28 times 24 hours from the report to the police.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: null, flag: file => flag(file, 28) }],
}

function flag(file: CaseFile, days: number): Flag[] {
  return countedEpisodes(file)
    .filter(({ endedAt }) => endedAt === null)
    .map(counted => longTermOf(counted, days))
}

function longTermOf({ episode, reportedAt }: CountedEpisode, days: number): Flag {
  const since = hoursAfter(reportedAt, days * 24)
  const because = `Reported missing at ${sayMoment(reportedAt)} and not found ${days} days later, at ${sayMoment(since)}.`
  return { subject: episode.ref, since, because }
}
