// That parents or carers did not report a missing child makes the police and the front door enquire and assess.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import { firstAtOrAfter } from '../level-meeting.ts'
import type { Message } from '../message.ts'
import { answersIn, standsIn } from '../protection.ts'
import type { Duty, Rule } from '../rule.ts'
import { tells } from '../told.ts'

/** 004 §12.9: a child who was not reported. */
export const notReportedEnquired: Rule = {
  id: 'POL-12.9',
  title: 'Enquiries because the carer did not report',
  citation: {
    source: '004',
    paragraph: '12.9',
    says: 'That parents or carers did not report a missing child leads to further enquiries and assessment by the police and others under the safeguarding procedures.',
    checkedOn: '2026-11-30',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-68',
      says: 'No time is named. The duty is met by the front door’s decision on the episode or on a concern in it, once it came out; to be told of it meets nothing.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

// Said twice of one episode it is one thing.
const unreported = (file: CaseFile) =>
  factsOf(file, 'not-reported-by-carer')
    .filter(({ episode }) => episode !== null && standsIn(file, episode))
    .filter(({ episode }, i, all) => all.findIndex(one => one.episode === episode) === i)

const because = (at: Parameters<typeof sayMoment>[0]) =>
  `It came out at ${sayMoment(at)} that those caring for the child had not reported them missing, so the police and the front door are to enquire and assess.`

function raise(file: CaseFile): Duty[] {
  return unreported(file).map(({ ref, episode, at }) => {
    const decided = factsOf(file, 'front-door-decided').filter(one => one.episode === episode)
    const metAt = firstAtOrAfter(
      decided.map(one => one.at),
      at,
    )
    return { subject: ref, episode: episode ?? ref, opensAt: at, dueAt: null, metAt, because: because(at) }
  })
}

function tell(file: CaseFile): Message[] {
  return unreported(file).flatMap(({ ref, episode, at }) => {
    const of = { subject: ref, episode, about: 'child-protection', because: because(at) } as const
    return [
      tells({ ...of, audience: 'front-door', whose: answersIn(file, episode) }, at, 'minutes'),
      tells({ ...of, audience: 'police', whose: '' }, at, 'minutes'),
    ]
  })
}
