// What a school knows of a missing child goes to the police and to the social worker.
import { laterOf, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { openToSocialCare } from '../episodes.ts'
import { factsOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Message } from '../message.ts'
import type { Rule } from '../rule.ts'
import { missingWhenKnown, responsibleIn, tells } from '../told.ts'

/** 004 §11.1: schools share information. */
export const schoolInformationShared: Rule = {
  id: 'EDU-11.1b',
  title: 'Information of a school shared',
  citation: {
    source: '004',
    paragraph: '11.1',
    says: 'While a child is missing, schools are to share information with the police and the social worker.',
    checkedOn: '2026-11-30',
  },
  owner: 'school-lead',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-29',
      says: 'The social worker is told of a child who is open to social care on the day of the report; the police of every child.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, tell }],
}

function tell(file: CaseFile): Message[] {
  return missingWhenKnown(file).flatMap(counted => {
    const { ref } = counted.episode
    const said = factsOf(file, 'school-informed').filter(({ episode }) => episode === ref)
    return said.flatMap(({ ref: subject, at, knownAt }) => {
      const because = `A school gave information at ${sayMoment(at)} about a child who is missing. It is in the log of the episode.`
      const of = { subject, episode: ref, about: 'missing', because } as const
      const opensAt = laterOf(laterOf(at, knownAt), counted.knownFrom)
      const police = tells({ ...of, audience: 'police', whose: '' }, opensAt, 'minutes')
      const whose = responsibleIn(file, counted)
      const open = openToSocialCare(file, counted.reportDay)
      const worker = open ? [tells({ ...of, audience: 'social-worker', whose }, opensAt, 'minutes')] : []
      return [police, ...worker].map(message => ({ ...message, overAt: counted.endedAt }))
    })
  })
}
