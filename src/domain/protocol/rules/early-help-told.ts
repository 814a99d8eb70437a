// In Staffordshire the co-ordinator passes a notification on: an open child's to the social worker, any other's to early help.
import { sayDay, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes, openToSocialCare } from '../episodes.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { onceKnown, responsibleIn, takenAt, tells } from '../told.ts'

/** 004 §15.5: Staffordshire's way of a notification. */
export const earlyHelpTold: Rule = {
  id: 'REF-15.5b',
  title: 'Early help team told of a child who is not open',
  citation: {
    source: '004',
    paragraph: '15.5',
    says: 'In Staffordshire the police notify the missing children co-ordinator, who informs the social worker of a child who is open, and the local support team of any other.',
    checkedOn: '2026-11-30',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-74',
      says: 'The local support team is the early help team by its name of that day. Of a child who is open the social worker is told under SW-9.1, and not here again.',
      confirm: 'Staffordshire',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

const notOpen = (file: CaseFile): readonly CountedEpisode[] =>
  countedEpisodes(file).filter(
    counted => responsibleIn(file, counted) === 'staffordshire' && !openToSocialCare(file, counted.reportDay),
  )

const because = ({ reportedAt, reportDay }: CountedEpisode) =>
  `The child was reported missing at ${sayMoment(reportedAt)} and was not open to social care on ${sayDay(reportDay)}, so the early help team is to be told.`

function raise(file: CaseFile): Duty[] {
  return notOpen(file).map(counted => {
    const { ref } = counted.episode
    const opensAt = onceKnown(counted.reportedAt, counted)
    return { subject: ref, opensAt, dueAt: null, metAt: takenAt(file, 'REF-15.5b', ref), because: because(counted) }
  })
}

function tell(file: CaseFile): Message[] {
  return notOpen(file).map(counted => {
    const { ref } = counted.episode
    const to = { audience: 'early-help', whose: 'staffordshire' } as const
    const of = { subject: ref, episode: ref, about: 'early-help', because: because(counted) } as const
    return tells({ ...of, ...to }, onceKnown(counted.reportedAt, counted))
  })
}
