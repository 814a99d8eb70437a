// The letter to the safeguarding lead of the authority that placed a child here, at the ninth episode in 90 days.
import { sayMoment } from '../../kernel/index.ts'
import { lettersOf } from '../across-borders.ts'
import type { CaseFile } from '../case-file.ts'
import { countedEpisodes } from '../episodes.ts'
import { firstAtOrAfter, ordinal } from '../level-meeting.ts'
import { firstLadder, type Ladder, type Step, stepsReached } from '../meeting-ladder.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { tells } from '../told.ts'

/** 004 §20.6: the placing authority's designated safeguarding lead is written to. */
export const nineInNinetyLetter: Rule = {
  id: 'PLAC-20.6',
  title: 'Nine in ninety letter to the placing authority',
  citation: {
    source: '004',
    paragraph: '20.6',
    says: 'When a child placed here by another authority is missing nine times in 90 days, its safeguarding lead is to be told in writing.',
    checkedOn: '2026-11-21',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'child',
  contract: true,
  readings: [
    {
      gap: 'GAP-34',
      says: 'Both are needed: the level 3 meeting and the letter.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [
    { version: '1', from: null, until: null, deadline: null, raise: file => raise(file, 3, firstLadder), tell },
  ],
}

function raise(file: CaseFile, level: Step['level'], ladder: Ladder): Duty[] {
  return stepsReached(countedEpisodes(file), ladder)
    .filter(step => step.level === level && step.threshold.placedHereByAnother)
    .map(step => letterOf(file, step, ladder))
}

function letterOf(file: CaseFile, { threshold, episodes }: Step, { windowDays }: Ladder): Duty {
  const { episode, reportedAt } = threshold
  const child = 'a child placed here by another authority'
  const ending = `at ${sayMoment(reportedAt)}, so that authority’s safeguarding lead is to be told in writing.`
  return {
    subject: episode.ref,
    opensAt: reportedAt,
    dueAt: null,
    metAt: firstAtOrAfter(file.nineInNinetyLettersSentAt, reportedAt),
    because: `The ${ordinal(episodes)} report in ${windowDays} days of ${child} was made ${ending}`,
  }
}

// The safeguarding lead is asked for an answer; the police’s champion gets the copy (004 §20.6).
function tell(file: CaseFile): Message[] {
  return lettersOf(file, 'nine-in-ninety').flatMap(({ ref, episode, at }) => {
    const letter = { subject: ref, episode, whose: '', about: 'letter' } as const
    const asked = `A letter about nine episodes in ninety days was issued to you at ${sayMoment(at)} and asks for a written reply.`
    const copied = `A copy of the letter to a placing authority about nine episodes in ninety days, issued at ${sayMoment(at)}.`
    return [
      tells({ ...letter, audience: 'safeguarding-lead', because: asked }, at),
      tells({ ...letter, audience: 'police-champion', because: copied }, at),
    ]
  })
}
