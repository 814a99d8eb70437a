// Stoke-on-Trent's front door decides of every notification whether the criteria of a referral are met, or records a contact.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { countedEpisodes } from '../episodes.ts'
import { factsOf, firstOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Duty, Rule } from '../rule.ts'
import { onceKnown, responsibleIn } from '../told.ts'

/** 004 §15.5: Stoke-on-Trent's decision on a notification. */
export const notificationDecided: Rule = {
  id: 'REF-15.5c',
  title: 'Decision on the notification in Stoke-on-Trent',
  citation: {
    source: '004',
    paragraph: '15.5',
    says: 'In Stoke-on-Trent the front door decides whether a notification meets the criteria of a referral and of further assessment; if not, it records it as a contact.',
    checkedOn: '2026-11-30',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-41',
      says: 'The front door stands for the team that the protocol names. The contact is in its own case system: here stands that it is, and its reference.',
      confirm: 'Stoke-on-Trent',
    },
  ],
  versions: [{ ...sinceMessages, raise }],
}

function raise(file: CaseFile): Duty[] {
  return countedEpisodes(file)
    .filter(counted => responsibleIn(file, counted) === 'stoke-on-trent')
    .map(counted => {
      const { ref } = counted.episode
      const decided = factsOf(file, 'front-door-decided').filter(({ episode }) => episode === ref)
      const because = `The child was reported missing at ${sayMoment(counted.reportedAt)}, and the front door decides whether the criteria of a referral are met, or records a contact.`
      return {
        subject: ref,
        opensAt: onceKnown(counted.reportedAt, counted),
        dueAt: null,
        metAt: firstOf(decided),
        because,
      }
    })
}
