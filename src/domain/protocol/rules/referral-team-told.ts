// Stoke-on-Trent's front door receives every notification of a missing child, also of those whom the night has dealt with.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { countedEpisodes } from '../episodes.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Message } from '../message.ts'
import type { Rule } from '../rule.ts'
import { onceKnown, responsibleIn, tells } from '../told.ts'

/** 004 §9.4: the front door of Stoke-on-Trent receives all missing notifications. */
export const referralTeamTold: Rule = {
  id: 'SW-9.4',
  title: 'Stoke-on-Trent’s front door told',
  citation: {
    source: '004',
    paragraph: '9.4',
    says: 'In Stoke-on-Trent the front door is to receive all notifications of missing and of found children, and the return interviews.',
    checkedOn: '2026-11-30',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-41',
      says: 'The front door stands for the safeguarding referral team that the protocol names. What the night took is received again in the morning, also where the child was found meanwhile.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, tell }],
}

function tell(file: CaseFile): Message[] {
  return countedEpisodes(file)
    .filter(counted => responsibleIn(file, counted) === 'stoke-on-trent')
    .map(counted => {
      const { ref } = counted.episode
      const because = `The child was reported missing to the police at ${sayMoment(counted.reportedAt)}, and the front door receives every such report.`
      const to = { audience: 'front-door', whose: 'stoke-on-trent' } as const
      return tells(
        { subject: ref, episode: ref, about: 'missing', because, ...to },
        onceKnown(counted.reportedAt, counted),
      )
    })
}
