// The police are invited to every scaled meeting through their missing-persons mailbox.
import { earlierOf, type Instant, sayDay } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type FactOf, factsOf, firstOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { takenAt, tells } from '../told.ts'

/** 004 §13.19, the note: the police are invited by their mailbox. */
export const policeInvitedToMeeting: Rule = {
  id: 'MISS-13.19b',
  title: 'Police invited to the missing meeting',
  citation: {
    source: '004',
    paragraph: '13.19',
    says: 'For every scaled meeting the police are invited by way of their missing-persons mailbox.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-42',
      says: 'The address of the mailbox is configuration. No time is named: the invitation goes as soon as the meeting has its day, and is owed until the police accepted it or it is recorded that they were invited otherwise.',
      confirm: 'The police',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

type Planned = FactOf<'meeting-planned'>

const because = ({ level, on }: Planned): string =>
  `A level ${level} missing meeting is to be held on ${sayDay(on)}, so the police are to be invited to it.`

const ofMeeting = (file: CaseFile, kind: 'police-invited' | 'meeting-over', ref: string): Instant | null =>
  firstOf(factsOf(file, kind).filter(one => one.ref === ref))

const invitedAt = (file: CaseFile, { ref }: Planned): Instant | null =>
  earlierOf(takenAt(file, 'MISS-13.19b', ref), ofMeeting(file, 'police-invited', ref))

// Whoever was not invited by the end of the meeting can no longer be.
function raise(file: CaseFile): Duty[] {
  return factsOf(file, 'meeting-planned').flatMap(planned => {
    const metAt = invitedAt(file, planned)
    if (metAt === null && ofMeeting(file, 'meeting-over', planned.ref) !== null) return []
    const { ref, episode, at } = planned
    return [{ subject: ref, episode: episode ?? ref, opensAt: at, dueAt: null, metAt, because: because(planned) }]
  })
}

function tell(file: CaseFile): Message[] {
  return factsOf(file, 'meeting-planned').map(planned => {
    const { ref, episode, at } = planned
    const of = { subject: ref, episode, audience: 'police', whose: '', about: 'meeting' } as const
    const overAt = earlierOf(ofMeeting(file, 'police-invited', ref), ofMeeting(file, 'meeting-over', ref))
    return { ...tells({ ...of, because: because(planned) }, at), overAt }
  })
}
