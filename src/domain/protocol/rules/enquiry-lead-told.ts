// Once another authority is agreed to lead the enquiries, its front door is told.
import { laterOf, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import type { Message } from '../message.ts'
import { concernsOf, leadsOf } from '../protection.ts'
import type { Rule } from '../rule.ts'
import { tells } from '../told.ts'

/** 004 §18.3: who carries out the enquiries is agreed. */
export const enquiryLeadTold: Rule = {
  id: 'CP-18.3',
  title: 'Authority told that it leads the enquiries',
  citation: {
    source: '004',
    paragraph: '18.3',
    says: 'The authority in whose area the child is carries out child-protection enquiries, and may agree with the responsible authority that that one goes on with them.',
    checkedOn: '2026-11-30',
  },
  owner: 'team-manager',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [],
  versions: [{ version: '1', from: null, until: null, deadline: null, tell }],
}

function tell(file: CaseFile): Message[] {
  return concernsOf(file).flatMap(concern =>
    leadsOf(file, concern).map(({ ref, at, knownAt, authority }) => {
      const because = `It was agreed at ${sayMoment(at)} that this authority leads the child-protection enquiries.`
      const to = { audience: 'front-door', whose: authority } as const
      return tells(
        { subject: ref, episode: concern.episode, about: 'child-protection', because, ...to },
        laterOf(at, knownAt),
        'minutes',
      )
    }),
  )
}
