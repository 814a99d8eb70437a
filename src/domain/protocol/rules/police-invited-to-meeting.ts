// The police are invited to every scaled meeting through their missing-persons mailbox.
import { dayText, earlierOf, type Instant, laterOf, sayDay } from '../../kernel/index.ts'
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
      says: 'The address of the mailbox is configuration. No time is named: the invitation goes as soon as the meeting has its day, again when it gets another, and is owed until the police accepted it or it is recorded that they were invited otherwise.',
      confirm: 'The police',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

type Planned = FactOf<'meeting-planned'>

const because = ({ level, on }: Planned): string =>
  `A level ${level} missing meeting is to be held on ${sayDay(on)}, so the police are to be invited to it.`

// A meeting that gets another day is another invitation.
const subjectOf = ({ ref, on }: Planned): string => `${ref}-${dayText(on)}`

const ofMeeting = (file: CaseFile, kind: 'police-invited' | 'meeting-over', { ref }: Planned): Instant | null =>
  firstOf(factsOf(file, kind).filter(one => one.ref === ref))

// Whoever was not invited by the end of the meeting can no longer be.
function raise(file: CaseFile): Duty[] {
  return factsOf(file, 'meeting-planned').flatMap(planned => {
    const subject = subjectOf(planned)
    const invited = earlierOf(takenAt(file, 'MISS-13.19b', subject), ofMeeting(file, 'police-invited', planned))
    if (invited === null && ofMeeting(file, 'meeting-over', planned) !== null) return []
    const { ref, episode, at } = planned
    // Invited by telephone before the day was written down: met from the start.
    const metAt = invited === null ? null : laterOf(invited, at)
    return [{ subject, episode: episode ?? ref, opensAt: at, dueAt: null, metAt, because: because(planned) }]
  })
}

function tell(file: CaseFile): Message[] {
  return factsOf(file, 'meeting-planned').map(planned => {
    const { episode, at } = planned
    const of = { subject: subjectOf(planned), episode, audience: 'police', whose: '', about: 'meeting' } as const
    const overAt = earlierOf(ofMeeting(file, 'police-invited', planned), ofMeeting(file, 'meeting-over', planned))
    return { ...tells({ ...of, because: because(planned) }, at), overAt }
  })
}
