// The letter to the authority that placed a child here, each time the child is reported missing.
import { sayMoment } from '../../kernel/index.ts'
import { lettersOf } from '../across-borders.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes } from '../episodes.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { tells } from '../told.ts'

/** 004 §20.4: the placing authority is written to. */
export const placingAuthorityLetter: Rule = {
  id: 'PLAC-20.4',
  title: 'Letter to the placing authority',
  citation: {
    source: '004',
    paragraph: '20.4',
    says: 'When a child placed here by another authority is reported missing, that authority is to be told by letter.',
    checkedOn: '2026-11-21',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'episode',
  contract: true,
  readings: [
    { gap: 'GAP-64', says: 'One letter for each episode that is reported.', confirm: 'The owner of the protocol' },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: null, raise, tell }],
}

function raise(file: CaseFile): Duty[] {
  return countedEpisodes(file)
    .filter(({ placedHereByAnother }) => placedHereByAnother)
    .map(letterOf)
}

function letterOf({ episode, reportedAt }: CountedEpisode): Duty {
  const because =
    `A child placed here by another authority was reported missing at ${sayMoment(reportedAt)}, ` +
    'so that authority is to be told by letter.'
  return {
    subject: episode.ref,
    opensAt: reportedAt,
    dueAt: null,
    metAt: episode.placingAuthorityLetterSentAt,
    because,
  }
}

// The letter itself is on the record; whoever of the placing authority signs in here finds it by the message.
function tell(file: CaseFile): Message[] {
  return lettersOf(file, 'missing').map(({ ref, episode, at }) => {
    const because = `A letter was issued to you at ${sayMoment(at)} about a child whom your authority placed here.`
    return tells({ subject: ref, episode, audience: 'placing-authority', whose: '', about: 'letter', because }, at)
  })
}
