// Stoke-on-Trent's front door receives that a child is found, and the return interview once it is written up.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { countedEpisodes } from '../episodes.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Message } from '../message.ts'
import type { Rule } from '../rule.ts'
import { onceKnown, responsibleIn, tells } from '../told.ts'

const citation: Rule['citation'] = {
  source: '004',
  paragraph: '9.4',
  says: 'In Stoke-on-Trent the front door is to receive all notifications of missing and of found children, and the return interviews.',
  checkedOn: '2026-11-30',
}

const stoke = { audience: 'front-door', whose: 'stoke-on-trent' } as const

const ofStoke = (file: CaseFile) =>
  countedEpisodes(file).filter(counted => responsibleIn(file, counted) === 'stoke-on-trent')

/** 004 §9.4: the front door of Stoke-on-Trent receives that a child is found. */
export const referralTeamToldFound: Rule = {
  ...{ id: 'SW-9.4-found', title: 'Stoke-on-Trent’s front door told that the child is found', citation },
  ...{ owner: 'missing-co-ordinator', force: 'duty', scope: 'episode', contract: false, readings: [] },
  versions: [{ ...sinceMessages, tell: found }],
}

/** 004 §9.4: the front door of Stoke-on-Trent receives the return interview. */
export const referralTeamGivenInterview: Rule = {
  ...{ id: 'SW-9.4-interview', title: 'Return interview received by Stoke-on-Trent’s front door', citation },
  ...{ owner: 'missing-co-ordinator', force: 'duty', scope: 'episode', contract: false, readings: [] },
  versions: [{ ...sinceMessages, tell: interviewed }],
}

function found(file: CaseFile): Message[] {
  return ofStoke(file).flatMap(counted => {
    const { ref } = counted.episode
    if (counted.endedAt === null) return []
    const because = `The child was found or came back at ${sayMoment(counted.endedAt)}, and the front door receives that as it received the report.`
    return [
      tells({ subject: ref, episode: ref, about: 'found', because, ...stoke }, onceKnown(counted.endedAt, counted)),
    ]
  })
}

function interviewed(file: CaseFile): Message[] {
  return ofStoke(file).flatMap(counted => {
    const { ref, returnInterviewCompletedAt: at } = counted.episode
    if (at === null) return []
    const because = `The return interview was completed at ${sayMoment(at)}, and the front door receives every one.`
    return [tells({ subject: ref, episode: ref, about: 'return-interview', because, ...stoke }, onceKnown(at, counted))]
  })
}
