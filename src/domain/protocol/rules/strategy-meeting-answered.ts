// A strategy meeting that an agency asks for is held, or it is said why not.
import { dayOf, laterOf, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { openToSocialCare } from '../episodes.ts'
import { factsOf } from '../fact.ts'
import { firstAtOrAfter } from '../level-meeting.ts'
import type { Message } from '../message.ts'
import { answersIn, standsIn } from '../protection.ts'
import type { Duty, Rule } from '../rule.ts'
import { tells } from '../told.ts'

/** 004 §13.2: any agency may ask for a strategy meeting. */
export const strategyMeetingAnswered: Rule = {
  id: 'FOUND-13.2b',
  title: 'Strategy meeting that was asked for',
  citation: {
    source: '004',
    paragraph: '13.2',
    says: 'Where there is a significant risk or a child-protection concern any agency may ask for a strategy meeting, after it consulted its own manager.',
    checkedOn: '2026-11-30',
  },
  owner: 'team-manager',
  force: 'prompt',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-29',
      says: 'Asked is the social worker’s line manager of a child who is open to social care, and the front door of any other. Whether one is held is theirs to decide, with the reason.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: null, raise, tell }],
}

const asked = (file: CaseFile) =>
  factsOf(file, 'strategy-meeting-asked-for').filter(({ episode }) => standsIn(file, episode))

const because = (at: Parameters<typeof sayMoment>[0]) =>
  `An agency asked for a strategy meeting at ${sayMoment(at)}: hold it, or say why not.`

function raise(file: CaseFile): Duty[] {
  return asked(file).map(({ ref, episode, at }) => {
    const answers = (['strategy-meeting-held', 'strategy-meeting-considered'] as const).flatMap(kind =>
      factsOf(file, kind).filter(one => one.episode === episode),
    )
    const metAt = firstAtOrAfter(
      answers.map(one => one.at),
      at,
    )
    return { subject: ref, episode: episode ?? ref, opensAt: at, dueAt: null, metAt, because: because(at) }
  })
}

function tell(file: CaseFile): Message[] {
  return asked(file).map(({ ref, episode, at, knownAt }) => {
    const audience = openToSocialCare(file, dayOf(at)) ? 'line-manager' : 'front-door'
    const of = { subject: ref, episode, about: 'strategy-meeting', because: because(at) } as const
    return tells({ ...of, audience, whose: answersIn(file, episode) }, laterOf(at, knownAt), 'minutes')
  })
}
