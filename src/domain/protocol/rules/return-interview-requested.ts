// The missing children co-ordinator asks for the return interview of a Staffordshire child who is found or back.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes } from '../episodes.ts'
import { sinceFollowed } from '../followed-from.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §9.2: the co-ordinator stands between police and interviewer. */
export const returnInterviewRequested: Rule = {
  id: 'SW-9.2',
  title: 'Return interview asked for',
  citation: {
    source: '004',
    paragraph: '9.2',
    says: 'For a Staffordshire child who is found or back, the missing children co-ordinator arranges the return interview between the police and the interviewer.',
    checkedOn: '2026-11-22',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-22',
      says: 'An interview that is asked for, offered or attempted has been arranged for; whether it is held is another duty.',
      confirm: 'The owner of the contract with the provider',
    },
  ],
  versions: [{ ...sinceFollowed, raise }],
}

function raise(file: CaseFile): Duty[] {
  const ofStaffordshire = ({ episode }: CountedEpisode) =>
    (episode.responsibleAuthority ?? file.child.responsibleAuthority) === 'staffordshire'
  return countedEpisodes(file).filter(ofStaffordshire).flatMap(requestOf)
}

function requestOf({ episode, endedAt }: CountedEpisode): Duty[] {
  if (endedAt === null) return []
  const because =
    `The missing episode of a Staffordshire child ended at ${sayMoment(endedAt)}, ` +
    'so the return interview is to be asked for.'
  const metAt = episode.followed.returnInterviewRequestedAt
  return [{ subject: episode.ref, opensAt: endedAt, dueAt: null, metAt, because }]
}
