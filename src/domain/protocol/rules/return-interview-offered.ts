// The offer of an independent return interview, after every episode.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes } from '../episodes.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §13.4: the return interview is offered. */
export const returnInterviewOffered: Rule = {
  id: 'RHI-13.4',
  title: 'Return interview offered',
  citation: {
    source: '004',
    paragraph: '13.4',
    says: 'Every child who goes missing is to be offered an independent return interview.',
    checkedOn: '2026-11-21',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-22',
      says: 'The offer is recorded apart from the interview, and each has its own time.',
      confirm: 'The owner of the contract with the provider',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: null, raise }],
}

function raise(file: CaseFile): Duty[] {
  return countedEpisodes(file).flatMap(offerOf)
}

function offerOf({ episode, endedAt }: CountedEpisode): Duty[] {
  if (endedAt === null) return []
  const because = `The missing episode ended at ${sayMoment(endedAt)}, so the child is to be offered a return interview.`
  return [{ subject: episode.ref, opensAt: endedAt, dueAt: null, metAt: episode.returnInterviewOfferedAt, because }]
}
